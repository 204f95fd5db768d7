"""Recordings in place of a camera: their order, their pace, their end."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cv2.typing import MatLike

from pos_app.scanner.config import CameraConfig
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.frames import NoFrames, OpenCvSource
from pos_app.scanner.replay import PictureReplay, VideoReplay, open_replay


class Waits:
    """Waits no time at all, and remembers how long it should have."""

    def __init__(self) -> None:
        self.asked_s: list[float] = []

    def __call__(self, seconds: float) -> bool:
        self.asked_s.append(seconds)
        return False


def even(grey: int) -> MatLike:
    return np.full((48, 64, 3), grey, np.uint8)


def brightness(frame: MatLike | None) -> int | None:
    return None if frame is None else round(float(frame.mean()) / 10) * 10


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, grey in enumerate((50, 150, 250)):
        cv2.imwrite(str(tmp_path / f"f{number}.png"), even(grey))
    (tmp_path / "notes.txt").write_text("not a frame", encoding="utf-8")
    return tmp_path


def config(path: Path, *, loops: bool = True) -> CameraConfig:
    return CameraConfig(f"replay:{path}", replay_fps=25.0, replay_loops=loops)


def test_a_folder_is_shown_in_order_and_again(folder: Path) -> None:
    waits = Waits()
    source = open_replay(config(folder), waits)
    shown = [brightness(source.read()) for _ in range(5)]
    source.close()
    assert shown == [50, 150, 250, 50, 150]
    assert waits.asked_s == [0.04] * 5


def test_a_folder_that_does_not_loop_ends(folder: Path) -> None:
    source = open_replay(config(folder, loops=False), Waits())
    assert [brightness(source.read()) for _ in range(4)] == [50, 150, 250, None]


def test_one_picture_is_a_camera_that_sees_one_thing(folder: Path) -> None:
    source = open_replay(config(folder / "f1.png"), Waits())
    assert isinstance(source, PictureReplay)
    assert source.may_repeat
    assert [brightness(source.read()) for _ in range(3)] == [150] * 3


def test_a_video_plays_at_its_own_pace_and_again(tmp_path: Path) -> None:
    path = tmp_path / "film.avi"
    film = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 20.0, (64, 48))
    for grey in (50, 250):
        film.write(even(grey))
    film.release()
    waits = Waits()
    source = open_replay(config(path), waits)
    assert isinstance(source, VideoReplay)
    assert [brightness(source.read()) for _ in range(3)] == [50, 250, 50]
    source.close()
    assert waits.asked_s == pytest.approx([0.05] * 3)


@pytest.mark.parametrize("name", ["missing", "notes.txt", "empty"])
def test_what_cannot_be_shown_is_no_source(folder: Path, name: str) -> None:
    (folder / "empty").mkdir()
    with pytest.raises(NoFrames):
        open_replay(config(folder / name), Waits())


@pytest.mark.parametrize("source", ["/dev/v4l/by-id/no-such-camera", "97", "http://127.0.0.1:9/"])
def test_a_camera_that_is_not_there_is_no_source(source: str) -> None:
    with pytest.raises(NoFrames):
        OpenCvSource(CameraConfig(source), source)
