"""The simulated scanner's command line: what it refuses, and with which exit code."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from pos_app.sandbox.scan_sim.command import _parse


def ran(*arguments: str) -> int:
    """Run a command that is to end at once."""
    options, module = _parse(arguments)
    over = Event()
    over.set()
    return int(module.run(options, over))


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fax",),
        ("camera", "--fps", "0"),
        ("camera", "--port", "65536"),
        ("wedge", "A", "--layout", "xx"),
        ("wedge", "A", "--gap-ms", "-1"),
        ("wedge", "A", "--jitter", "2"),
        ("wedge", "A", "--end", "ff"),
        ("serial", "--end", "tab"),
        ("record", "--out", "x"),
        ("record", "--out", "x", "--reader", "fax:1"),
        ("record", "--out", "x", "--reader", "serial:"),
        ("record", "--out", "x", "--camera", "0", "--reader", "serial:/dev/x"),
        ("record", "--out", "x", "--camera", "0", "--seconds", "0"),
        ("replay",),
    ],
)
def test_a_wrong_command_line_is_2(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        _parse(arguments)
    assert refused.value.code == 2
    assert "usage: pos-app scan-sim" in capsys.readouterr().err


@pytest.mark.parametrize("source", ["serial:/dev/not-there", "evdev:/dev/input/not-there"])
def test_a_reader_that_is_not_there_cannot_be_recorded(
    source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tape = tmp_path / "tape"
    assert ran("record", "--reader", source, "--out", str(tape)) == 3
    assert capsys.readouterr().err.startswith("scan-sim: record: ")
    assert not tape.exists()


def test_a_camera_that_is_not_there_cannot_be_recorded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("record", "--camera", str(tmp_path / "none.avi"), "--out", str(tmp_path / "tape"))
    assert ran(*arguments) == 3
    assert capsys.readouterr().err == "scan-sim: record: the camera cannot be opened\n"


def test_what_is_no_recording_cannot_be_replayed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran("replay", str(tmp_path)) == 1
    assert "in this folder" in capsys.readouterr().err


def test_a_script_that_cannot_be_read_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran("wedge", "--dry-run", "--script", str(tmp_path / "none")) == 2
    told = capsys.readouterr().err
    assert told == "scan-sim: the script cannot be read: No such file or directory\n"


def test_a_script_that_is_no_text_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "script"
    script.write_bytes(b"scan \xff for 1s")
    assert ran("wedge", "--dry-run", "--script", str(script)) == 2
    assert capsys.readouterr().err == "scan-sim: the script cannot be read: not text in UTF-8\n"


def test_a_script_is_typed_on_paper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "script"
    script.write_text("scan A for 1s\nstall 1s\nglare 500ms\nscan B gap 1s for 0s\n")
    assert ran("wedge", "--dry-run", "--end", "none", "--script", str(script)) == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows == [
        '{"at_ms": 0.0, "key": 42, "down": true}',
        '{"at_ms": 1.0, "key": 30, "down": true}',
        '{"at_ms": 2.0, "key": 30, "down": false}',
        '{"at_ms": 3.0, "key": 42, "down": false}',
        '{"at_ms": 2503.0, "key": 42, "down": true}',
        '{"at_ms": 2504.0, "key": 48, "down": true}',
        '{"at_ms": 2505.0, "key": 48, "down": false}',
        '{"at_ms": 2506.0, "key": 42, "down": false}',
    ]


@pytest.mark.parametrize("command", ["camera", "wedge", "serial", "record", "replay"])
def test_every_command_has_a_page(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        _parse((command, "--help"))
    assert ended.value.code == 0
    assert len(capsys.readouterr().out) > 400
