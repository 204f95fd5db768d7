"""The thread that reads codes, and looks after the one that reads frames."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import CameraListener, Scan, Several, Source, Studied
from pos_app.scanner import acceptance
from pos_app.scanner.acceptance import Acceptance, Accepted
from pos_app.scanner.newest import Newest
from pos_app.scanner.reading import Reading
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
        study_asked: Event,
        monotonic_s: Callable[[], float],
        picture_width_px: int,
    ) -> None:
        self._listener = listener
        self._teller = teller
        self._watchdog = watchdog
        self._newest = newest
        self._stopping = stopping
        self._paused = paused
        self._study_asked = study_asked
        self._monotonic_s = monotonic_s
        self._acceptance = Acceptance()
        self._picture_width_px = picture_width_px

    def run(self) -> None:
        from pos_app.scanner.decoder import Decoder

        decoder = Decoder(self._monotonic_s)
        while not self._stopping.is_set():
            frame = self._newest.take(_WATCH_S)
            fault = self._watchdog.trouble(self._monotonic_s())
            if fault is not None:
                self._teller.tell_trouble(fault)
            if self._study_asked.is_set():
                self._study_asked.clear()
                self._listener.on_studied(self._studied(decoder, frame, fault))
            if frame is not None:
                self._read(decoder, frame)

    def _read(self, decoder: Decoder, frame: MatLike) -> None:
        from pos_app.scanner.opencv import cv2

        readings = decoder.look(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)).readings
        paused = self._paused.is_set()
        verdict = self._acceptance.see(readings, self._monotonic_s(), paused=paused)
        if self._stopping.is_set():
            return
        match verdict:
            case Accepted(reading):
                self._listener.on_scan(Scan(reading.text, Source.CAMERA, reading.symbology.value))
            case acceptance.Several(readings) if not paused:
                self._listener.on_several(self._several(frame, readings))
            case _:
                pass

    def _several(self, frame: MatLike, readings: tuple[Reading, ...]) -> Several:
        from pos_app.scanner.pictures import picture_of, sightings

        picture = picture_of(frame, self._picture_width_px)
        return Several(picture, sightings(frame, readings, Source.CAMERA, picture))

    def _studied(self, decoder: Decoder, frame: MatLike | None, fault: Fault | None) -> Studied:
        from pos_app.scanner.opencv import cv2
        from pos_app.scanner.pictures import picture_of, sightings

        if frame is None:
            return Studied(fault=fault or Fault(FaultCode.CAMERA_STALLED, "no frame to study"))
        look = decoder.study(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY))
        picture = picture_of(frame, self._picture_width_px)
        return Studied(picture, sightings(frame, look.readings, Source.PICTURE, picture))
