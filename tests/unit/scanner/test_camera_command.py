"""``pos-app camera``: what it lists, chooses and measures."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from pos_app.scanner import camera_command
from pos_app.scanner.choosing import CameraMemory
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.decode.opencv import cv2
from tests.helpers.camera_trees import CameraTree
from tests.helpers.cameras import CODE, code_picture, on_canvas

OWN, OTHER = "usb-Maker_Own_1-video-index0", "usb-Maker_Other_2-video-index0"


@pytest.fixture
def tree(tmp_path: Path) -> CameraTree:
    return CameraTree(tmp_path)


@pytest.fixture
def both(tree: CameraTree) -> CameraTree:
    tree.plug(0, by_id="usb-Maker_Own_1", title="Own Cam")
    tree.plug(2, by_id="usb-Maker_Other_2", title="Other Cam")
    return tree


def memory(tree: CameraTree) -> CameraMemory:
    return CameraMemory(tree.root / "camera.txt")


def run(tree: CameraTree, *arguments: str, source: str = "auto") -> tuple[int, list[str]]:
    parser = argparse.ArgumentParser()
    camera_command.add_arguments(parser)
    config = CameraConfig(source, memory=str(tree.root / "camera.txt"), devices_root=str(tree.root))
    out = io.StringIO()
    code = camera_command.run(parser.parse_args(arguments), config, out)
    return code, out.getvalue().splitlines()


def test_none_is_a_no(tree: CameraTree) -> None:
    assert run(tree, "list") == (1, ["no camera is plugged in"])


def test_the_tills_own_is_marked(both: CameraTree) -> None:
    memory(both).remember(OWN)
    assert run(both, "list") == (0, [f"  {OTHER}  Other Cam", f"* {OWN}  Own Cam"])


def test_the_tills_own_is_listed_though_it_is_away(both: CameraTree) -> None:
    memory(both).remember(OWN)
    both.unplug(0)
    assert run(both, "list") == (0, [f"  {OTHER}  Other Cam", f"* {OWN}  not plugged in"])


def test_settings_that_name_another_one_are_told(both: CameraTree) -> None:
    _, lines = run(both, "list", source="0")
    assert lines[-1] == 'the settings name another one: camera.source = "0"'


@pytest.mark.parametrize("name", [OTHER, "Other"])
def test_a_camera_is_chosen_by_its_name_or_a_part(both: CameraTree, name: str) -> None:
    code, lines = run(both, "use", name)
    assert (code, lines) == (0, [f"the till's camera is {OTHER} from its next opening on"])
    assert memory(both).recall() == OTHER


@pytest.mark.parametrize("arguments", [("use",), ("list", "Other"), ("test", "Other")])
def test_a_name_goes_with_use_alone(
    both: CameraTree, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert run(both, *arguments) == (2, [])
    assert "goes with use" in capsys.readouterr().err
    assert memory(both).recall() == ""


@pytest.mark.parametrize("seconds", ["abc", "nan", "0", "-1", "1e9"])
def test_a_time_that_is_none_is_named(
    tree: CameraTree, capsys: pytest.CaptureFixture[str], seconds: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(tree, "test", f"--seconds={seconds}")
    assert ended.value.code == 2
    assert "a number of seconds, more than 0" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["", "nobody", "Maker", "video4"])
def test_what_names_none_or_several_chooses_none(both: CameraTree, name: str) -> None:
    both.plug(4)
    code, lines = run(both, "use", name)
    assert code == 1
    assert lines[-1].endswith("pos-app camera list names them")
    assert memory(both).recall() == ""


def test_a_camera_is_tried_and_its_codes_are_counted_not_shown(tree: CameraTree) -> None:
    shown, kept = tree.root / "shown.png", tree.root / "kept.png"
    cv2.imwrite(str(shown), on_canvas(code_picture(CODE.secret)))
    code, lines = run(
        tree, "test", "--seconds", "0.5", "--out", str(kept), source=f"replay:{shown}"
    )
    told = dict(line.split(": ", 1) for line in lines)
    assert code == 0
    assert told["size"] == "1280x720"
    assert told["codes read"] == "1 QRCode"
    assert float(told["frames"].split()[0]) > 5
    assert list(told) == ["first frame", "size", "frames", "searched", "codes read"]
    assert not any(CODE.secret in line for line in lines)
    picture = cv2.imread(str(kept))
    assert picture is not None
    assert picture.shape == (720, 1280, 3)


def test_a_picture_that_cannot_be_written_is_a_no(tree: CameraTree) -> None:
    shown = tree.root / "shown.png"
    cv2.imwrite(str(shown), on_canvas(code_picture(CODE.secret)))
    code, lines = run(
        tree, "test", "--seconds", "0.1", "--out", str(tree.root), source=f"replay:{shown}"
    )
    assert code == 1
    assert lines[-1].endswith("cannot be written: Is a directory")


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("replay:/nowhere", "missing: no such recording"),
        ("auto", "missing: no camera is plugged in"),
        ("none", ""),
    ],
)
def test_no_frame_is_a_no(tree: CameraTree, source: str, why: str) -> None:
    code, lines = run(tree, "test", source=source)
    assert code == 1
    assert lines == [*filter(None, [why]), "no frame came"]
