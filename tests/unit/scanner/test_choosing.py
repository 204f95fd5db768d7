"""The till's own camera: chosen once, remembered, waited for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cv2.typing import MatLike

from pos_app.domain.faults import FaultCode
from pos_app.scanner import choosing
from pos_app.scanner.choosing import CameraMemory, choose, open_chosen
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.devices import plugged_in
from pos_app.scanner.frames import FrameSource, NoFrames
from tests.helpers.camera_trees import CameraTree

FIRST, SECOND = "usb-A_1-video-index0", "usb-B_2-video-index0"


@pytest.fixture
def tree(tmp_path: Path) -> CameraTree:
    return CameraTree(tmp_path)


@pytest.fixture
def memory(tmp_path: Path) -> CameraMemory:
    return CameraMemory(tmp_path / "data" / "camera.txt")


@pytest.fixture
def both(tree: CameraTree) -> CameraTree:
    tree.plug(2, by_id="usb-A_1", by_path="pci-0:1")
    tree.plug(0, by_id="usb-B_2", by_path="pci-0:2")
    return tree


def test_without_a_memory_it_is_the_first_by_name_whatever_its_number(both: CameraTree) -> None:
    assert choose(plugged_in(both.root), "").name == FIRST


def test_the_remembered_one_is_chosen(both: CameraTree) -> None:
    assert choose(plugged_in(both.root), SECOND).name == SECOND


def test_the_remembered_one_is_waited_for_though_another_is_there(both: CameraTree) -> None:
    both.unplug(0)
    with pytest.raises(NoFrames, match="usb-B_2-video-index0 is away, and 1 not chosen") as caught:
        choose(plugged_in(both.root), SECOND)
    assert caught.value.code is FaultCode.CAMERA_MISSING


def test_none_at_all_is_said(tree: CameraTree) -> None:
    with pytest.raises(NoFrames, match="no camera is plugged in"):
        choose(plugged_in(tree.root), SECOND)


def test_a_memory_is_kept_and_read_again(memory: CameraMemory) -> None:
    assert memory.recall() == ""
    memory.remember(FIRST)
    memory.remember(SECOND)
    assert memory.recall() == SECOND


@pytest.mark.parametrize("content", [b"", b"\n", b"\x00" * 64, b"\xff\xfe", b"a\nb"])
def test_what_a_power_cut_left_is_no_memory(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "camera.txt").write_bytes(content)
    assert CameraMemory(tmp_path / "camera.txt").recall() == ""


class Filming:
    """A camera that gives one frame after a failed read."""

    may_repeat = False
    opened: list[str] = []  # noqa: RUF012 - emptied by the fixture.

    def __init__(self, _: CameraConfig, source: str) -> None:
        self.opened.append(source)
        self._frames: list[MatLike | None] = [None, np.zeros((2, 2, 3), np.uint8)]

    def read(self) -> MatLike | None:
        return self._frames.pop(0)

    def close(self) -> None:
        self._frames.clear()


@pytest.fixture
def filming(monkeypatch: pytest.MonkeyPatch) -> type[Filming]:
    Filming.opened.clear()
    monkeypatch.setattr(choosing, "OpenCvSource", Filming)
    return Filming


def opened(tree: CameraTree) -> FrameSource:
    memory = str(tree.root / "data" / "camera.txt")
    return open_chosen(CameraConfig("auto", memory=memory, devices_root=str(tree.root)))


def test_it_is_remembered_when_it_has_given_a_frame(
    both: CameraTree, memory: CameraMemory, filming: type[Filming]
) -> None:
    source = opened(both)
    assert source.read() is None
    assert memory.recall() == ""
    assert source.read() is not None
    assert memory.recall() == FIRST
    source.close()
    both.unplug(2)
    both.plug(6, by_id="usb-A_1")
    opened(both)
    assert filming.opened == [str(both.root / "dev/v4l/by-id" / FIRST)] * 2


@pytest.mark.usefixtures("filming")
def test_a_name_that_is_not_stable_is_not_remembered(
    tree: CameraTree, memory: CameraMemory
) -> None:
    tree.plug(0)
    source = opened(tree)
    source.read()
    assert source.read() is not None
    assert memory.recall() == ""


@pytest.mark.usefixtures("filming")
def test_a_disk_that_refuses_costs_no_frame(both: CameraTree, memory: CameraMemory) -> None:
    (both.root / "data").touch()
    source = opened(both)
    source.read()
    assert source.read() is not None
    assert memory.recall() == ""
