"""A camera that stays alive: frames in, scans, pictures and its own state out.

At the counter it runs in the eye's process (``pos_app/scanner/eye``), because a driver or a
decoder may crash.

Two threads. ``capture`` reads the source without pause and keeps the newest frame only, so
that nothing lags; it also makes the pictures for the screen. ``decoding`` reads codes, and
watches over the first. The rules they keep: trouble is a state, never an exception; a camera
that stalls, freezes or goes away is told within a second and a half, let go by the thread
that opened it, and opened again with growing pauses.

Nothing heavy is imported here: OpenCV and the decoders are loaded by those threads, so that
the window may paint its first frame meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from threading import Event, Thread
from typing import TYPE_CHECKING

from pos_app.ports.scanner import CameraListener, CameraState
from pos_app.scanner.beat import Beat
from pos_app.scanner.capture import CaptureLoop
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.decoding import DecodeLoop
from pos_app.scanner.newest import Newest
from pos_app.scanner.switches import Switches
from pos_app.scanner.taken import Taken
from pos_app.scanner.teller import Teller
from pos_app.scanner.watchdog import Watchdog

if TYPE_CHECKING:
    from pos_app.scanner.frames import FrameSource

#: A read that blocks ends after a second; a thread still busy then is left to end alone.
_CAPTURE_STOPS_WITHIN_S = 1.4
_DECODING_STOPS_WITHIN_S = 0.5


class LiveCamera:
    """A ``Camera`` over any source of frames. A stopped one may be started again."""

    def __init__(
        self,
        config: CameraConfig,
        *,
        open_source: Callable[[], FrameSource] | None = None,
        monotonic_s: Callable[[], float] = time.monotonic,
        on_beat: Callable[[Beat], None] = lambda _: None,
        on_stuck: Callable[[], None] = lambda: None,
        recalled: str = "",
    ) -> None:
        self._config = config
        self._open_source = open_source or self._open_configured
        self._monotonic_s = monotonic_s
        self._on_beat = on_beat
        self._on_stuck = on_stuck
        self._recalled = recalled
        self._switches = Switches()
        self._capture: Thread | None = None
        self._decoding: Thread | None = None

    def start(self, listener: CameraListener) -> None:
        assert self._capture is None, "the camera is running"
        self._switches = replace(self._switches, stopping=Event())
        teller = Teller(listener)
        teller.tell(CameraState.OPENING)
        capture, decoding = self._loops(listener, teller)
        self._capture = _started(capture.run, "camera-capture")
        self._decoding = _started(decoding.run, "camera-decoding")

    def pause(self, *, paused: bool) -> None:
        self._switches.pause(paused=paused)

    def study(self) -> None:
        self._switches.study_asked.set()

    def stop(self) -> None:
        self._switches.stopping.set()
        if self._capture is not None and self._decoding is not None:
            self._capture.join(_CAPTURE_STOPS_WITHIN_S)
            self._decoding.join(_DECODING_STOPS_WITHIN_S)
        self._capture = self._decoding = None

    def _loops(self, listener: CameraListener, teller: Teller) -> tuple[CaptureLoop, DecodeLoop]:
        newest: Newest[Taken] = Newest()
        config = self._config
        watchdog = Watchdog(silence_s=config.silence_s, opening_s=config.opening_s)
        capture = CaptureLoop(
            config,
            open_source=self._open_source,
            listener=listener,
            teller=teller,
            watchdog=watchdog,
            newest=newest,
            switches=self._switches,
            monotonic_s=self._monotonic_s,
        )
        decoding = DecodeLoop(
            listener=listener,
            teller=teller,
            watchdog=watchdog,
            newest=newest,
            switches=self._switches,
            monotonic_s=self._monotonic_s,
            picture_width_px=config.picture_width_px,
            on_beat=self._on_beat,
            on_stuck=self._on_stuck,
            recalled=self._recalled,
        )
        return capture, decoding

    def _open_configured(self) -> FrameSource:
        from pos_app.scanner.sources import open_source

        return open_source(self._config, self._switches.stopping.wait)


def _started(run: Callable[[], None], name: str) -> Thread:
    thread = Thread(target=run, name=name, daemon=True)
    thread.start()
    return thread
