"""A recording in place of a camera: one picture, a folder of pictures, or a video file.

Files read a frame in a millisecond or two, a camera gives thirty a second: the rule it keeps
is the camera's pace, by a wait that is handed in.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.scanner.config import REPLAY_PREFIX, CameraConfig
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.frames import NoFrames, Wait

if TYPE_CHECKING:
    from cv2.typing import MatLike

PICTURE_SUFFIXES = frozenset({".bmp", ".jpeg", ".jpg", ".png", ".webp"})
_FPS_MAX = 120.0


class PictureReplay:
    """Shows pictures one after the other, each for one frame."""

    may_repeat = True

    def __init__(self, paths: list[Path], config: CameraConfig, wait: Wait) -> None:
        order = itertools.cycle(paths) if config.replay_loops else iter(paths)
        self._paths: Iterator[Path] = order
        self._pace_s = 1 / config.replay_fps
        self._wait = wait

    def read(self) -> MatLike | None:
        self._wait(self._pace_s)
        path = next(self._paths, None)
        return None if path is None else cv2.imread(str(path), cv2.IMREAD_COLOR)

    def close(self) -> None:
        self._paths = iter(())


class VideoReplay:
    """Plays a video file at the pace it was taken."""

    may_repeat = True

    def __init__(self, path: Path, config: CameraConfig, wait: Wait) -> None:
        self._capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        if not self._capture.isOpened():
            self._capture.release()
            raise NoFrames("not a video file")
        fps = self._capture.get(cv2.CAP_PROP_FPS)
        self._pace_s = 1 / (fps if 0 < fps <= _FPS_MAX else config.replay_fps)
        self._loops = config.replay_loops
        self._wait = wait

    def read(self) -> MatLike | None:
        self._wait(self._pace_s)
        came, frame = self._capture.read()
        if not came and self._loops:
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            came, frame = self._capture.read()
        return frame if came else None

    def close(self) -> None:
        self._capture.release()


def open_replay(config: CameraConfig, wait: Wait) -> PictureReplay | VideoReplay:
    """Open what ``config.source`` names after its prefix.

    Raises:
        NoFrames: nothing is there, or nothing that can be shown. Nothing is left open.
    """
    path = Path(config.source.removeprefix(REPLAY_PREFIX))
    if path.is_dir():
        return PictureReplay(_pictures_in(path), config, wait)
    if not path.is_file():
        raise NoFrames("no such recording")
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return PictureReplay([path], config, wait)
    return VideoReplay(path, config, wait)


def _pictures_in(folder: Path) -> list[Path]:
    paths = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
    if not paths:
        raise NoFrames("a folder without pictures")
    return paths
