"""A camera that can crash and hang without the till: an eye, and who looks after it.

One thread, ``camera-supervisor``, begins eyes, hears them and ends them. The rules it keeps:
an eye that dies is noticed at once and one that hangs within a second and a half, both are
told with their cause and begun again; a code accepted before that and still in view after it
is one scan; and nothing in the till's own process ever touches a camera, a driver or a decoder.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from threading import Thread

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import (
    CameraListener,
    CameraState,
    Picture,
    Scan,
    Several,
    Studied,
)
from pos_app.scanner.beat import Beat
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.decode.acceptance import SAME_SCAN_S
from pos_app.scanner.eye.child import EyeProcess, Gone, eye_command
from pos_app.scanner.eye.messages import Broken, HintTold, Pause, Report, StateTold, StudyNow, Watch
from pos_app.scanner.supervision import Supervision
from pos_app.scanner.switches import Switches
from pos_app.scanner.teller import Teller

logger = logging.getLogger(__name__)

#: How soon an order of another thread is passed on while the eye says nothing.
_TICK_S = 0.05
#: A cold disk takes seconds to bring OpenCV.
_BEGINS_WITHIN_S = 15.0
_STOPS_WITHIN_S = 1.9
_SILENT = "no sign of life"


class IsolatedCamera:
    """A ``Camera`` in a process of its own. A stopped one may be started again."""

    def __init__(
        self,
        config: CameraConfig,
        *,
        command: Sequence[str] | None = None,
        on_beat: Callable[[Beat], None] = lambda _: None,
    ) -> None:
        self._config = config
        self._command = command or eye_command()
        self._on_beat = on_beat
        self._switches = Switches()
        self._supervisor: Thread | None = None

    def start(self, listener: CameraListener) -> None:
        assert self._supervisor is None, "the camera is running"
        self._switches = Switches(paused=self._switches.paused)
        run = _Supervisor(self._config, self._command, listener, self._on_beat, self._switches).run
        self._supervisor = Thread(target=run, name="camera-supervisor", daemon=True)
        self._supervisor.start()

    def pause(self, *, paused: bool) -> None:
        self._switches.pause(paused=paused)

    def study(self) -> None:
        self._switches.study_asked.set()

    def stop(self) -> None:
        self._switches.stopping.set()
        if self._supervisor is not None:
            self._supervisor.join(_STOPS_WITHIN_S)
        self._supervisor = None


class _Supervisor:
    """Looks after one eye after the other, from start to stop, in one thread."""

    def __init__(
        self,
        config: CameraConfig,
        command: Sequence[str],
        listener: CameraListener,
        on_beat: Callable[[Beat], None],
        switches: Switches,
    ) -> None:
        self._config = config
        self._command = command
        self._listener = listener
        self._on_beat = on_beat
        self._switches = switches
        self._teller = Teller(listener)
        self._supervision = Supervision(silence_s=config.life_sign_s, beginning_s=_BEGINS_WITHIN_S)
        self._paused_told = False
        self._is_studying = False
        self._scanned = ""
        #: Whether the scan told last is in view; None while this eye has not said.
        self._is_in_view: bool | None = None
        self._recalled = ""

    def run(self) -> None:
        self._teller.tell(CameraState.OPENING)
        while not self._switches.stopping.is_set():
            how = self._look_after_one()
            if not self._switches.stopping.is_set():
                self._rest(self._mourn(how))

    def _look_after_one(self) -> str:
        """Begin an eye and stay with it until it has ended; returns how it did."""
        self._supervision.began(time.monotonic())
        try:
            eye = EyeProcess(self._command)
        except OSError as error:
            return f"cannot be started: {error.strerror}"
        self._paused_told = self._switches.paused.is_set()
        eye.order(Watch(self._config, self._paused_told, self._recalled))
        is_silent = self._attend(eye)
        if is_silent:
            # Told before it is ended, which may take a second with a driver that keeps it.
            self._teller.tell(CameraState.RESTARTING, Fault(FaultCode.CAMERA_RESTARTED, _SILENT))
            eye.kill()
        for report in eye.end():
            if isinstance(report, (Scan, Studied)):
                self._hear(report)
        return _SILENT if is_silent else eye.how_it_ended()

    def _attend(self, eye: EyeProcess) -> bool:
        """Listen until the eye is gone or is to stop, or is silent: then the answer is True."""
        while not self._switches.stopping.is_set():
            self._pass_orders_on(eye)
            report = eye.next(_TICK_S)
            if isinstance(report, Gone):
                break
            if report is not None:
                self._hear(report)
            if self._supervision.is_silent(time.monotonic()):
                return True
        return False

    def _pass_orders_on(self, eye: EyeProcess) -> None:
        paused = self._switches.paused.is_set()
        if paused is not self._paused_told:
            self._paused_told = paused
            eye.order(Pause(paused))
        if self._switches.study_asked.is_set():
            self._switches.study_asked.clear()
            self._is_studying = True
            eye.order(StudyNow())

    def _hear(self, report: Report) -> None:
        if self._switches.stopping.is_set():
            return
        match report:
            case Beat():
                self._take_beat(report)
            case StateTold(state, fault):
                self._take_state(state, fault)
            case Scan():
                self._take_scan(report)
            case Picture():
                self._listener.on_picture(report)
            case Several() if not self._switches.paused.is_set():
                self._listener.on_several(report)
            case HintTold(hint):
                self._listener.on_hint(hint)
            case Studied():
                self._is_studying = False
                self._listener.on_studied(report)
            case Several() | Broken():
                pass

    def _take_beat(self, beat: Beat) -> None:
        self._supervision.beat(time.monotonic(), beat.allowed_s)
        if beat.seen_ago_s is not None:
            self._is_in_view = beat.seen_ago_s < SAME_SCAN_S
        self._on_beat(beat)

    def _take_state(self, state: CameraState, fault: Fault | None) -> None:
        # An eye begun again is still "starting again" while it opens its camera.
        if state is CameraState.OPENING:
            return
        if fault is not None:
            logger.info("the camera is %s: %s", state.value, fault.detail)
        self._teller.tell(state, fault)

    def _take_scan(self, scan: Scan) -> None:
        self._scanned, self._is_in_view = scan.text, True
        if not self._switches.paused.is_set():
            self._listener.on_scan(scan)

    def _mourn(self, how: str) -> float:
        """Tell that an eye died, and how; returns how long to wait before the next one."""
        if self._is_in_view is not None:
            self._recalled = self._scanned if self._is_in_view else ""
            self._is_in_view = None
        pause_s = self._supervision.ended(time.monotonic())
        logger.warning("the camera's process ended: %s; next in %.1f s", how, pause_s)
        fault = Fault(FaultCode.CAMERA_RESTARTED, how)
        gives_up = self._supervision.gives_up
        self._teller.tell(CameraState.STALLED if gives_up else CameraState.RESTARTING, fault)
        self._listener.on_hint(None)
        if self._is_studying:
            self._answer_study(FaultCode.PICTURE_SEARCH_FAILED, how)
        return pause_s

    def _rest(self, pause_s: float) -> None:
        until_s = time.monotonic() + pause_s
        while (left_s := until_s - time.monotonic()) > 0:
            if self._switches.stopping.wait(min(left_s, _TICK_S)):
                return
            if self._switches.study_asked.is_set():
                self._switches.study_asked.clear()
                self._answer_study(FaultCode.CAMERA_RESTARTED, "not begun again yet")

    def _answer_study(self, code: FaultCode, why: str) -> None:
        self._is_studying = False
        self._listener.on_studied(Studied(fault=Fault(code, why)))
