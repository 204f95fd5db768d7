"""A camera whose process crashes or hangs: the till goes on, says so, and reads again."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.ports.scanner import CameraState
from pos_app.sandbox.phone_camera.scene import Scene
from pos_app.sandbox.phone_camera.server import PhoneCamera
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.isolated import IsolatedCamera
from tests.helpers.cameras import (
    CODE,
    OTHER_CODE,
    PATIENCE_S,
    Witness,
    camera_threads,
    code_picture,
    on_canvas,
)
from tests.helpers.planted_eye import WHAT_WAS_READ, planted_eye
from tests.helpers.processes import children, wait_until

NOTICED_WITHIN_S = 1.5
STOPS_WITHIN_S = 2.0

CRASHES = {
    "abort": "signal 6 (SIGABRT)",
    "segv": "signal 11 (SIGSEGV)",
}
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}

HANGS = ("hang", "freeze")


@contextmanager
def running(camera: IsolatedCamera, witness: Witness) -> Iterator[None]:
    camera.start(witness.listener)
    try:
        yield
    finally:
        camera.stop()


@pytest.fixture
def flag(tmp_path: Path) -> Path:
    return tmp_path / "happened"


@pytest.fixture
def one_code(tmp_path: Path) -> CameraConfig:
    path = tmp_path / "frame.png"
    cv2.imwrite(str(path), on_canvas(code_picture(CODE.secret)))
    return CameraConfig(f"replay:{path}")


Eyes = Callable[[], list[int]]


@pytest.fixture
def eyes() -> Eyes:
    """Name the processes begun since the test began."""
    before = set(children())
    return lambda: [child for child in children() if child not in before]


def planted(config: CameraConfig, name: str, flag: Path) -> IsolatedCamera:
    return IsolatedCamera(config, command=planted_eye(name, flag))


def restart_fault(witness: Witness) -> str:
    (fault,) = (fault for _, fault in witness.states if fault is not None)
    assert fault.code is FaultCode.CAMERA_RESTARTED
    return fault.detail


@pytest.mark.parametrize("name", [*CRASHES, *HANGS])
def test_trouble_is_told_and_the_camera_lives_again(
    one_code: CameraConfig, flag: Path, name: str
) -> None:
    witness = Witness()
    with running(planted(one_code, name, flag), witness):
        assert wait_until(flag.exists)
        began_s = time.monotonic()
        assert witness.wait_for_state(CameraState.RESTARTING)
        noticed_s = time.monotonic() - began_s
        assert witness.wait_for_state(CameraState.LIVE)
        shown = len(witness.pictures)
        assert witness.wait_for(lambda: len(witness.pictures) > shown + 5)
    assert noticed_s < NOTICED_WITHIN_S
    assert restart_fault(witness) == CRASHES.get(name, "no sign of life")
    assert witness.state_names() == [
        CameraState.OPENING,
        CameraState.LIVE,
        CameraState.RESTARTING,
        CameraState.LIVE,
    ]
    # In view before, and all the while: told once.
    assert [scan.text for scan in witness.scans] == [CODE.secret]
    assert camera_threads() == []


def test_without_supervision_a_crash_would_take_the_till_along(
    one_code: CameraConfig, flag: Path
) -> None:
    """The positive control: the same crash, in the process that shows the window."""
    till = (
        "import sys, pathlib\n"
        "from tests.helpers.planted_eye import plant\n"
        "from tests.helpers.cameras import Witness\n"
        "from pos_app.scanner.camera import LiveCamera\n"
        "from pos_app.scanner.config import CameraConfig\n"
        "plant('abort', pathlib.Path(sys.argv[2]))\n"
        "LiveCamera(CameraConfig(sys.argv[1])).start(Witness().listener)\n"
        f"Witness().wait_for(lambda: False, {PATIENCE_S})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", till, one_code.source, str(flag)],
        env=ENVIRONMENT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == -signal.SIGABRT


def test_without_supervision_a_hang_would_last(one_code: CameraConfig, flag: Path) -> None:
    """The positive control: an eye that may be silent for an hour is never begun again."""
    witness = Witness()
    with running(planted(replace(one_code, life_sign_s=3600.0), "hang", flag), witness):
        assert wait_until(flag.exists)
        assert not witness.wait_for_state(CameraState.RESTARTING, NOTICED_WITHIN_S)


def test_a_bug_in_it_is_logged_by_its_place_and_without_what_was_read(
    one_code: CameraConfig, flag: Path, caplog: pytest.LogCaptureFixture
) -> None:
    witness = Witness()
    with caplog.at_level(logging.WARNING), running(planted(one_code, "bug", flag), witness):
        assert witness.wait_for_state(CameraState.RESTARTING)
        assert witness.wait_for_state(CameraState.LIVE)
    detail = restart_fault(witness)
    assert detail.startswith("ValueError at planted_eye.py:")
    assert detail.endswith(" in _raise_a_bug")
    assert detail in caplog.text
    assert WHAT_WAS_READ not in caplog.text


def test_what_its_libraries_print_reaches_nobody(
    one_code: CameraConfig, flag: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    witness = Witness()
    with running(planted(one_code, "chatter", flag), witness):
        assert wait_until(flag.exists)
        shown = len(witness.pictures)
        assert witness.wait_for(lambda: len(witness.pictures) > shown + 5)
    assert witness.state_names() == [CameraState.OPENING, CameraState.LIVE]
    assert capfd.readouterr() == ("", "")


def test_one_that_dies_again_and_again_is_told_as_stalled_and_tried_slowly(
    one_code: CameraConfig, flag: Path
) -> None:
    witness = Witness()
    with running(planted(one_code, "leave-always", flag), witness):
        assert witness.wait_for_state(CameraState.STALLED, 4 * PATIENCE_S)
    states = witness.state_names()
    assert states.count(CameraState.RESTARTING) == 3
    state, fault = witness.states[-1]
    assert state is CameraState.STALLED
    assert fault is not None
    assert (fault.code, fault.detail) == (FaultCode.CAMERA_RESTARTED, "exit 3")


def test_a_code_shown_after_a_kill_is_read(eyes: Eyes) -> None:
    witness = Witness()
    with PhoneCamera(Scene(seed=1), fps=25.0) as phone:
        phone.show(CODE.secret)
        camera = IsolatedCamera(CameraConfig(phone.url))
        with running(camera, witness):
            assert witness.wait_for(lambda: len(witness.scans) == 1)
            (eye,) = eyes()
            os.kill(eye, signal.SIGKILL)
            assert witness.wait_for_state(CameraState.RESTARTING)
            phone.show(OTHER_CODE.secret)
            assert witness.wait_for(lambda: len(witness.scans) == 2)
    assert restart_fault(witness) == "signal 9 (SIGKILL)"
    assert [scan.text for scan in witness.scans] == [CODE.secret, OTHER_CODE.secret]


def test_a_code_that_went_away_before_the_crash_is_a_new_scan_after_it(eyes: Eyes) -> None:
    witness = Witness()
    with PhoneCamera(Scene(seed=1), fps=25.0) as phone:
        phone.show(CODE.secret)
        beats = [0.0]
        camera = IsolatedCamera(
            CameraConfig(phone.url), on_beat=lambda beat: beats.append(beat.seen_ago_s or 0.0)
        )
        with running(camera, witness):
            assert witness.wait_for(lambda: len(witness.scans) == 1)
            phone.show("")
            assert witness.wait_for(lambda: beats[-1] > 2.1)
            (eye,) = eyes()
            os.kill(eye, signal.SIGKILL)
            assert witness.wait_for_state(CameraState.RESTARTING)
            phone.show(CODE.secret)
            assert witness.wait_for(lambda: len(witness.scans) == 2)


def test_an_opening_that_hangs_is_told_and_does_not_delay_the_end(
    one_code: CameraConfig, flag: Path, eyes: Eyes
) -> None:
    witness = Witness()
    camera = planted(replace(one_code, opening_s=0.3), "open", flag)
    camera.start(witness.listener)
    assert witness.wait_for_state(CameraState.MISSING)
    began_s = time.monotonic()
    camera.stop()
    assert time.monotonic() - began_s < STOPS_WITHIN_S
    assert camera_threads() == []
    assert eyes() == []


def test_it_stops_in_time_though_it_hangs(one_code: CameraConfig, flag: Path, eyes: Eyes) -> None:
    witness = Witness()
    camera = planted(one_code, "freeze", flag)
    camera.start(witness.listener)
    assert wait_until(flag.exists)
    began_s = time.monotonic()
    camera.stop()
    assert time.monotonic() - began_s < STOPS_WITHIN_S
    assert eyes() == []


def test_a_crash_in_a_search_is_its_answer(one_code: CameraConfig, flag: Path) -> None:
    witness = Witness()
    with running(camera := planted(one_code, "study", flag), witness):
        assert witness.wait_for_state(CameraState.LIVE)
        camera.study()
        assert witness.wait_for(lambda: bool(witness.studied))
        assert witness.wait_for_state(CameraState.LIVE)
    (studied,) = witness.studied
    assert studied.fault is not None
    assert studied.fault.code is FaultCode.PICTURE_SEARCH_FAILED


def test_an_eye_that_cannot_be_started_is_trouble_and_no_exception(one_code: CameraConfig) -> None:
    witness = Witness()
    with running(IsolatedCamera(one_code, command=["/nowhere/eye"]), witness):
        assert witness.wait_for_state(CameraState.RESTARTING)
    assert restart_fault(witness) == "cannot be started: No such file or directory"


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells what a process has loaded")
def test_neither_process_has_what_belongs_to_the_other(one_code: CameraConfig) -> None:
    till = (
        "import sys\n"
        "from pos_app.scanner.config import CameraConfig\n"
        "from pos_app.scanner.registry import open_camera\n"
        "from pos_app.ports.scanner import CameraListener\n"
        "from tests.helpers.processes import children\n"
        "from threading import Event\n"
        "came, nothing = Event(), lambda *_: None\n"
        "camera = open_camera(CameraConfig(sys.argv[1]))\n"
        "camera.start(CameraListener(nothing, lambda _: came.set(), *[nothing] * 4))\n"
        f"assert came.wait({PATIENCE_S})\n"
        "mapped = open('/proc/self/maps').read()\n"
        "(eye,) = children()\n"
        "theirs = open(f'/proc/{eye}/maps').read()\n"
        "print('cv2' in sys.modules, '/cv2' in mapped, '/cv2' in theirs, 'Qt6' in theirs)\n"
        "camera.stop()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", till, one_code.source],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "False", "True", "False"]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells whose child a process is")
def test_no_eye_survives_a_till_that_is_killed(one_code: CameraConfig, flag: Path) -> None:
    """Not even one that hangs with the interpreter's lock and reads no end of its input."""
    till = (
        "import sys\n"
        "from pos_app.scanner.config import CameraConfig\n"
        "from pos_app.scanner.isolated import IsolatedCamera\n"
        "from tests.helpers.cameras import Witness\n"
        "camera = IsolatedCamera("
        "CameraConfig(sys.argv[1], life_sign_s=3600), command=sys.argv[2:])\n"
        "camera.start(Witness().listener)\n"
        f"Witness().wait_for(lambda: False, {6 * PATIENCE_S})\n"
    )
    command = [sys.executable, "-c", till, one_code.source, *planted_eye("freeze", flag)]
    process = subprocess.Popen(command, env=ENVIRONMENT)
    try:
        assert wait_until(flag.exists)
        (eye,) = children(process.pid)
    finally:
        process.kill()
        process.wait()
    assert wait_until(lambda: not Path(f"/proc/{eye}").exists())


@pytest.mark.skipif(os.name != "posix", reason="a terminal's process group")
def test_ctrl_c_in_a_terminal_is_the_tills_to_answer(one_code: CameraConfig) -> None:
    """The whole group gets it; the till may still want its camera, and nothing is printed."""
    till = (
        "import os, signal, sys\n"
        "from pos_app.ports.scanner import CameraState\n"
        "from pos_app.scanner.config import CameraConfig\n"
        "from pos_app.scanner.registry import open_camera\n"
        "from tests.helpers.cameras import Witness\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "witness, camera = Witness(), open_camera(CameraConfig(sys.argv[1]))\n"
        "camera.start(witness.listener)\n"
        "assert witness.wait_for_state(CameraState.LIVE)\n"
        "os.killpg(0, signal.SIGINT)\n"
        "shown = len(witness.pictures)\n"
        "assert witness.wait_for(lambda: len(witness.pictures) > shown + 5)\n"
        "camera.stop()\n"
        "print(*[state.value for state in witness.state_names()])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", till, one_code.source],
        env=ENVIRONMENT,
        start_new_session=True,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("opening live\n", "")
