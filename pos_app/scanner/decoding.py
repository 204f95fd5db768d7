"""The thread that reads codes, and looks after the one that reads frames."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from pos_app.ports.scanner import CameraListener, Scan, Source
from pos_app.scanner.acceptance import Acceptance, Accepted
from pos_app.scanner.newest import Newest
from pos_app.scanner.teller import Teller
from pos_app.scanner.watchdog import Watchdog

if TYPE_CHECKING:
    from cv2.typing import MatLike

    from pos_app.scanner.decoder import Decoder

#: How often to look after the capture thread while it gives no frame.
_WATCH_S = 0.1


class DecodeLoop:
    """Runs until ``stopping`` is set; tells no codes while ``paused`` is."""

    def __init__(
        self,
        *,
        listener: CameraListener,
        teller: Teller,
        watchdog: Watchdog,
        newest: Newest[MatLike],
        stopping: Event,
        paused: Event,
        monotonic_s: Callable[[], float],
    ) -> None:
        self._listener = listener
        self._teller = teller
        self._watchdog = watchdog
        self._newest = newest
        self._stopping = stopping
        self._paused = paused
        self._monotonic_s = monotonic_s
        self._acceptance = Acceptance()

    def run(self) -> None:
        from pos_app.scanner.decoder import Decoder

        decoder = Decoder(self._monotonic_s)
        while not self._stopping.is_set():
            frame = self._newest.take(_WATCH_S)
            if fault := self._watchdog.trouble(self._monotonic_s()):
                self._teller.tell_trouble(fault)
            if frame is not None:
                self._read(decoder, frame)

    def _read(self, decoder: Decoder, frame: MatLike) -> None:
        from pos_app.scanner.opencv import cv2

        readings = decoder.look(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY))
        paused = self._paused.is_set()
        verdict = self._acceptance.see(readings, self._monotonic_s(), paused=paused)
        if isinstance(verdict, Accepted) and not self._stopping.is_set():
            reading = verdict.reading
            self._listener.on_scan(Scan(reading.text, Source.CAMERA, reading.symbology.value))
