"""Cameras by their stable names, in a folder that looks like a machine's."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from pos_app.scanner.devices import captures, has_capture, plugged_in
from tests.helpers.camera_trees import CameraTree


@pytest.fixture
def tree(tmp_path: Path) -> CameraTree:
    return CameraTree(tmp_path)


def names(tree: CameraTree) -> list[str]:
    return [device.name for device in plugged_in(tree.root)]


def test_a_machine_without_cameras_has_none(tmp_path: Path) -> None:
    assert plugged_in(tmp_path) == ()


def test_a_camera_goes_by_what_it_is(tree: CameraTree) -> None:
    tree.plug(0, by_id="usb-Maker_Model_1234", by_path="pci-0:1", title="Model: Model")
    (device,) = plugged_in(tree.root)
    assert device.name == "usb-Maker_Model_1234-video-index0"
    assert device.path == tree.root / "dev/v4l/by-id" / device.name
    assert device.path.resolve() == tree.root / "dev/video0"
    assert device.title == "Model: Model"
    assert device.has_stable_name


def test_a_twin_without_a_link_of_its_own_goes_by_its_place(tree: CameraTree) -> None:
    """Two of one model without serial numbers: udev makes one link by-id for both."""
    tree.plug(0, by_id="usb-Maker_Model", by_path="pci-0:1")
    tree.plug(2, by_path="pci-0:2")
    assert names(tree) == ["usb-Maker_Model-video-index0", "pci-0:2-video-index0"]


def test_a_camera_without_links_goes_by_its_number_which_is_not_stable(tree: CameraTree) -> None:
    tree.plug(4, title="Virtual")
    (device,) = plugged_in(tree.root)
    assert (device.name, device.title, device.has_stable_name) == ("video4", "Virtual", False)


def test_links_that_lead_nowhere_are_no_cameras(tree: CameraTree) -> None:
    tree.plug(0, by_id="usb-Maker_Model")
    (tree.root / "dev/video0").unlink()
    assert names(tree) == []


def test_a_node_that_says_nothing_of_itself_is_not_refused_for_it(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    assert captures(tmp_path / "a file") is None
    assert captures(tmp_path / "missing") is None


def capability(of_device: int, of_node: int) -> bytes:
    card = b"Model: Model".ljust(32, b"\0")
    return struct.pack("=16s32s32sIII12x", b"uvcvideo", card, b"usb-1", 0x60100, of_device, of_node)


@pytest.mark.parametrize(
    ("of_device", "of_node", "answer"),
    [
        # As a UVC camera has them: pictures, metadata; then a driver of old, and a codec.
        (0x84A00001, 0x04200001, True),
        (0x84A00001, 0x04A00000, False),
        (0x05000001, 0, True),
        (0x84208000, 0x04208000, False),
        (0x84201000, 0x04201000, True),
    ],
)
def test_a_node_is_a_camera_where_it_captures(of_device: int, of_node: int, answer: bool) -> None:  # noqa: FBT001
    assert has_capture(capability(of_device, of_node)) is answer
