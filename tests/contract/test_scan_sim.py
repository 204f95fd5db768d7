"""The simulated scanner against the real adapters: a camera, a serial line, keys on a display."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import Manner, Modifiers, readings
from pos_app.ports.scanner import ReaderState
from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.readers.serial_reader import SerialConfig, serial_reader
from tests.helpers.cameras import CODE, OTHER_CODE
from tests.helpers.processes import wait_until
from tests.helpers.reader_witness import Witness
from tests.helpers.scan_sims import scan_sim

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX")
FRAMES_MAX = 150

_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
app, field = QApplication([]), QLineEdit()
field.returnPressed.connect(lambda: print(field.text(), flush=True))
field.showFullScreen()
QTimer.singleShot(0, lambda: print("ready", flush=True))
app.exec()
"""


def read_until(capture: cv2.VideoCapture, wanted: set[str]) -> bool:
    decoder = Decoder()  # One for all frames: it goes round its second chances.
    for _ in range(FRAMES_MAX):
        came, frame = capture.read()
        if not came:
            return False
        grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
        if {reading.text for reading in decoder.look(grey).readings} == wanted:
            return True
    return False


@contextmanager
def opened(url: str) -> Iterator[cv2.VideoCapture]:
    capture = cv2.VideoCapture(url, cv2.CAP_FFMPEG)
    try:
        yield capture
    finally:
        capture.release()


def test_a_camera_plays_its_script_and_then_does_what_it_is_told(tmp_path: Path) -> None:
    script = tmp_path / "script"
    script.write_text("phone @first for 1.6s with dark-mode\nnone 200ms\nprint @second for 60s\n")
    with scan_sim("camera", "--script", str(script), "--fps", "30") as sim:
        sim.tell(CODE.secret)
        sim.tell(OTHER_CODE.secret)
        with opened(sim.address("sim-camera")) as capture:
            assert read_until(capture, {CODE.secret})
            assert read_until(capture, {OTHER_CODE.secret})
            sim.tell(f"several {CODE.secret} {OTHER_CODE.secret} for 60s")
            assert read_until(capture, {CODE.secret, OTHER_CODE.secret})
            sim.tell(f"phone {CODE.secret} at there")
            sim.tell("x" * 5000)
            sim.tell(CODE.secret)
            assert read_until(capture, {CODE.secret})
        code, complaints = sim.end()
        assert code == 0
        assert complaints.splitlines() == [
            "scan-sim: word 4: close, near, far, away, or 35cm",
            "scan-sim: step 1: a QRCode cannot say this text",
        ]


def test_a_wrong_script_does_not_begin(tmp_path: Path) -> None:
    script = tmp_path / "script"
    script.write_text(f"none 1s\nfone {CODE.secret}\n")
    with scan_sim("camera", "--script", str(script)) as sim:
        out, complaints = sim.process.communicate(timeout=10)
        assert (sim.process.returncode, out) == (2, "")
        assert complaints == "scan-sim: line 2, word 1: no such step\n"


def test_a_serial_line_is_read_in_pieces_unplugged_and_plugged_in_again(tmp_path: Path) -> None:
    link, witness = tmp_path / "reader", Witness()
    reader = serial_reader(SerialConfig(str(link)), time.monotonic)
    with scan_sim("serial", "--link", str(link), "--end", "crlf") as sim:
        assert sim.address("sim-serial") == str(link)
        reader.start(witness.listener)
        try:
            witness.wait_for_state(ReaderState.READY)
            sim.tell(f"scan {CODE.secret} in 3 gap 30ms for 0s")
            witness.wait_for_scans(1)
            sim.tell("cut 300ms")
            witness.wait_for_state(ReaderState.MISSING)
            assert sim.address("sim-serial") == str(link)
            witness.wait_for_state(ReaderState.READY)
            sim.tell(OTHER_CODE.secret)
            witness.wait_for_scans(2)
        finally:
            reader.stop()
        assert sim.end() == (0, "")
    assert witness.texts == [CODE.secret, OTHER_CODE.secret]


def test_what_a_line_said_is_recorded_and_said_again(tmp_path: Path) -> None:
    line, tape, again = tmp_path / "line", tmp_path / "tape", tmp_path / "again"
    with scan_sim("serial", "--link", str(line)) as sim:
        sim.address("sim-serial")
        with scan_sim(
            "record", "--reader", f"serial:{line}", "--out", str(tape), "--seconds", "60"
        ) as recorder:
            assert recorder.address("sim-record") == f"recording into {tape}"
            sim.tell(CODE.secret)
            assert wait_until(lambda: (tape / "bytes.jsonl").stat().st_size > 0)
            assert recorder.end() == (0, "")
    witness = Witness()
    reader = serial_reader(SerialConfig(str(again)), time.monotonic)
    with scan_sim("replay", str(tape), "--link", str(again), "--loop", "--after-s", "0.2") as sim:
        sim.address("sim-serial")
        reader.start(witness.listener)
        try:
            witness.wait_for_scans(1)
        finally:
            reader.stop()
        assert sim.end() == (0, "")
    assert set(witness.texts) == {CODE.secret}


def test_what_a_camera_saw_is_recorded_and_shown_again(tmp_path: Path) -> None:
    tape = tmp_path / "tape"
    with scan_sim("camera", "--text", "-") as sim:
        sim.tell(CODE.secret)
        url = sim.address("sim-camera")
        with scan_sim(
            "record", "--camera", url, "--out", str(tape), "--seconds", "1.6"
        ) as recorder:
            assert recorder.address("sim-record") == f"recording into {tape}"
            assert "frames in" in recorder.address("sim-record")
            assert recorder.process.wait(10) == 0
    with (
        scan_sim("replay", str(tape), "--loop", "--after-s", "0") as sim,
        opened(sim.address("sim-camera")) as capture,
    ):
        assert read_until(capture, {CODE.secret})


def test_a_burst_on_paper_is_understood_and_costs_no_time() -> None:
    arguments = ("--dry-run", "--layout", "it", "--gap-ms", "500", "--jitter", "0.5", "--seed", "3")
    with scan_sim("wedge", "-", *arguments) as sim:
        out, complaints = sim.process.communicate(f"{CODE.secret}\n", timeout=10)
    assert (sim.process.returncode, complaints) == (0, "")
    moves = [json.loads(line) for line in out.splitlines()]
    assert moves[-1]["at_ms"] > 250 * len(CODE.secret)
    modifiers = Modifiers()
    presses = [
        modifiers.press(move["key"])
        for move in moves
        if not modifiers.turn(move["key"], down=move["down"]) and move["down"]
    ]
    assert readings(presses, Manner(Layout.IT)) == (CODE.secret,)


def test_what_cannot_be_typed_or_has_no_keyboard_is_a_sentence() -> None:
    for arguments, code, words in (
        (("--dry-run",), 1, "lacks a sign"),
        (("--display", ":97531"), 3, "there is no X display"),
    ):
        with scan_sim("wedge", "-", *arguments) as sim:
            out, complaints = sim.process.communicate("segreto-漢\n", timeout=10)
        assert (sim.process.returncode, out) == (code, "")
        assert words in complaints
        assert "segreto" not in complaints


@pytest.fixture
def display() -> Iterator[str]:
    """A display that nobody looks at."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is missing on this machine")
    told, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, pass_fds=[tells], stdout=quiet, stderr=quiet) as server:
        os.close(tells)
        try:
            yield f":{os.read(told, 16).decode().strip()}"
        finally:
            server.terminate()
            os.close(told)


@contextmanager
def window(display: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(
        [sys.executable, "-c", _WINDOW], env=environment, stdout=pipe, stderr=quiet, text=True
    ) as process:
        assert process.stdout is not None
        try:
            if process.stdout.readline() != "ready\n":
                pytest.skip("Qt has no X11 on this machine")
            yield process
        finally:
            process.kill()


def test_keys_reach_a_window_as_a_reader_s_would(display: str) -> None:
    text = "PAGOPA|002|30-a_Z*"
    with window(display) as field, scan_sim("wedge", "-", "--display", display) as sim:
        sim.tell(text)
        assert field.stdout is not None
        assert field.stdout.readline() == f"{text}\n"
        assert sim.process.wait(10) == 0
