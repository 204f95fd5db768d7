"""``pos-app reader`` as a technician runs it, with a reader on a pseudo-terminal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from pos_app.cli import main
from pos_app.domain.reader_lesson import TEST_CODE, Question
from pos_app.scanner.readers.manners import FILE_NAME, load_manners
from tests.helpers.cameras import CODE
from tests.helpers.serial_ports import PretendPort

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX")
PATIENCE_S = 30.0


@pytest.fixture
def port(tmp_path: Path) -> PretendPort:
    made = PretendPort(tmp_path)
    made.plug_in()
    return made


@contextmanager
def running(tmp_path: Path, port: PretendPort, *words: str) -> Iterator[subprocess.Popen[str]]:
    environment = os.environ | {
        "POS_READER_DEVICES": f"serial:{port.path}",
        "POS_DATA": str(tmp_path / "data"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "pos_app", "reader", *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    alarm = threading.Timer(PATIENCE_S, process.kill)
    alarm.start()
    try:
        yield process
    finally:
        process.kill()
        process.communicate()
        alarm.cancel()


def lines_until(process: subprocess.Popen[str], wanted: str) -> list[str]:
    assert process.stdout is not None
    lines: list[str] = []
    while not lines or wanted not in lines[-1]:
        line = process.stdout.readline()
        assert line, lines
        lines.append(line)
    return lines


@pytest.mark.parametrize("raw", [False, True])
def test_listen_says_what_arrives_masked_unless_it_is_asked_for(
    tmp_path: Path, port: PretendPort, *, raw: bool
) -> None:
    with running(tmp_path, port, "listen", *["--show-raw"] * raw) as process:
        lines_until(process, "state: ready")
        port.send(CODE.secret.encode() + b"\r")
        said = "".join(lines_until(process, "raw:" if raw else "masked:"))
        assert "serial: 28 signs" in said
        assert "service_code" in said
        assert (CODE.secret in said) == raw
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130


def test_setup_learns_a_reader_and_remembers_it(tmp_path: Path, port: PretendPort) -> None:
    data = tmp_path / "data"
    with running(tmp_path, port, "setup") as process:
        until_s = time.monotonic() + PATIENCE_S
        while not (data / FILE_NAME).exists() and time.monotonic() < until_s:
            # Whatever the window has not heard yet because it was not there is asked for again.
            for code in (*(question.value for question in Question), TEST_CODE.secret):
                port.send(f"\x02A>{code}\r".encode())
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.2)  # The window stays open all the while.
    manner = load_manners(data).of(f"serial:{port.path}")
    assert manner.prefix == "A>"


def test_sheet_writes_what_readers_read(tmp_path: Path) -> None:
    picture = tmp_path / "sheet.png"
    assert main(["reader", "sheet", "--out", str(picture)]) == 0
    assert len(zxingcpp.read_barcodes(Image.open(picture).convert("L"))) == 8
    assert main(["reader", "sheet", "--out", str(tmp_path / "sheet.pdf")]) == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["sheet"], 2, "--out FILE.pdf or FILE.png"),
        (["sheet", "--out", "sheet.doc"], 2, "--out FILE.pdf or FILE.png"),
        (["sheet", "--out", "/nowhere/sheet.png"], 1, "cannot be written"),
        (["listen"], 3, "reader.devices names none"),
    ],
)
def test_what_cannot_be_done_has_a_sentence(
    words: list[str], code: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["reader", *words, "--data", str(tmp_path)]) == code
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("action", ["listen", "setup"])
def test_a_device_that_is_none_is_a_wrong_setting(
    action: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POS_READER_DEVICES", "usb:1")
    assert main(["reader", action]) == 2
    assert "must be evdev:NAME or serial:VID:PID" in capsys.readouterr().err


def test_list_says_what_to_write_into_the_settings(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["reader", "list"])
    said = capsys.readouterr()
    if code == 0:
        assert "serial:" in said.out or "evdev:" in said.out
    else:
        assert "nothing is plugged in" in said.err
