"""The thread that reads codes, and looks after the one that reads frames."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import CameraListener, Hint, Scan, Several, Source, Studied
from pos_app.scanner.beat import Beat
from pos_app.scanner.decode import acceptance
from pos_app.scanner.decode.acceptance import Acceptance, Accepted
from pos_app.scanner.decode.reading import Reading
from pos_app.scanner.newest import Newest
from pos_app.scanner.switches import Switches
from pos_app.scanner.taken import Taken
from pos_app.scanner.teller import Teller
from pos_app.scanner.watchdog import Watchdog

if TYPE_CHECKING:
    from cv2.typing import MatLike

    from pos_app.scanner.decode.decoder import Decoder
    from pos_app.scanner.guidance import Guide

#: How often to look after the capture thread while it gives no frame.
_WATCH_S = 0.1
#: A search with every means takes a second or two; whoever takes longer than this has hung.
STUDY_S = 10.0


class DecodeLoop:
    """Runs until it is to stop; tells no codes while paused. ``on_beat`` hears it is alive.

    ``on_stuck`` is called, again and again, while the camera's driver answers nothing.
    """

    def __init__(
        self,
        *,
        listener: CameraListener,
        teller: Teller,
        watchdog: Watchdog,
        newest: Newest[Taken],
        switches: Switches,
        monotonic_s: Callable[[], float],
        picture_width_px: int,
        on_beat: Callable[[Beat], None],
        on_stuck: Callable[[], None],
        recalled: str,
    ) -> None:
        self._listener = listener
        self._teller = teller
        self._watchdog = watchdog
        self._newest = newest
        self._switches = switches
        self._monotonic_s = monotonic_s
        self._picture_width_px = picture_width_px
        self._on_beat = on_beat
        self._on_stuck = on_stuck
        self._recalled = recalled
        self._acceptance = Acceptance()
        self._beat = Beat()
        self._hint: Hint | None = None

    def run(self) -> None:
        from pos_app.scanner.decode.decoder import Decoder
        from pos_app.scanner.guidance import Guide

        decoder, guide = Decoder(self._monotonic_s), Guide()
        while not self._switches.stopping.is_set():
            taken = self._newest.take(_WATCH_S)
            fault = self._look_after_capture()
            self._tell_alive(taken)
            if self._switches.study_asked.is_set():
                self._switches.study_asked.clear()
                self._tell_alive(taken, allowed_s=STUDY_S)
                self._listener.on_studied(self._studied(decoder, taken, fault))
            if taken is not None:
                self._read(decoder, guide, taken.pixels)

    def _look_after_capture(self) -> Fault | None:
        now_s = self._monotonic_s()
        fault = self._watchdog.trouble(now_s)
        if fault is not None:
            self._teller.tell_trouble(fault)
            self._advise(None)
        if self._watchdog.is_stuck(now_s):
            self._on_stuck()
        return fault

    def _tell_alive(self, taken: Taken | None, allowed_s: float = 0.0) -> None:
        now_s = self._monotonic_s()
        seen_ago_s = self._acceptance.seen_ago_s(now_s)
        beat = replace(self._beat, allowed_s=allowed_s, seen_ago_s=seen_ago_s)
        if taken is not None:
            height, width = taken.pixels.shape[:2]
            age_ms = (now_s - taken.at_s) * 1e3
            beat = replace(
                beat, frames=taken.number, width_px=width, height_px=height, age_ms=age_ms
            )
        self._beat = beat
        self._on_beat(beat)

    def _read(self, decoder: Decoder, guide: Guide, frame: MatLike) -> None:
        from pos_app.scanner.decode.opencv import cv2

        grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
        look = decoder.look(grey)
        self._beat = replace(self._beat, looks=self._beat.looks + 1)
        paused, now_s = self._switches.paused.is_set(), self._monotonic_s()
        if self._recalled:
            self._acceptance.recall(self._recalled, now_s)
            self._recalled = ""
        verdict = self._acceptance.see(look.codes, now_s, paused=paused)
        hint = guide.see(grey, look, now_s)
        if self._switches.stopping.is_set():
            return
        self._advise(None if paused else hint)
        match verdict:
            case Accepted(reading):
                self._listener.on_scan(Scan(reading.text, Source.CAMERA, reading.symbology.value))
            case acceptance.Several(readings) if not paused:
                self._listener.on_several(self._several(frame, readings))
            case _:
                pass

    def _advise(self, hint: Hint | None) -> None:
        if hint is not self._hint:
            self._hint = hint
            self._listener.on_hint(hint)

    def _several(self, frame: MatLike, readings: tuple[Reading, ...]) -> Several:
        from pos_app.scanner.pictures import picture_of, sightings

        picture = picture_of(frame, self._picture_width_px)
        return Several(picture, sightings(frame, readings, Source.CAMERA, picture))

    def _studied(self, decoder: Decoder, taken: Taken | None, fault: Fault | None) -> Studied:
        from pos_app.scanner.pictures import studied

        if taken is None:
            return Studied(fault=fault or Fault(FaultCode.CAMERA_STALLED, "no frame to study"))
        return studied(decoder, taken.pixels, self._picture_width_px)
