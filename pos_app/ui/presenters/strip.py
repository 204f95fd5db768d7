"""The strip at the foot: five lights whose order never changes, the time and the drawer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pos_app.domain.faults import FaultCode
from pos_app.domain.money import format_euro
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.words import Words
from pos_app.ports.counter import CounterStatus, Reach
from pos_app.ports.printer import PaperLevel, PrinterStatus, Readiness
from pos_app.ports.scanner import CameraState, ReaderState
from pos_app.ui.presenters.views import Light, StripView, Tone

_OK = ("circle-check", Tone.OK)
_ATTENTION = ("triangle-alert", Tone.WARN)
_BROKEN = ("circle-x", Tone.BAD)
_WAITING = ("hourglass", Tone.INFO)
_PAUSED = ("circle-minus", Tone.PLAIN)

_WORST_FIRST = (ReaderState.BUSY, ReaderState.MISSING, ReaderState.OPENING, ReaderState.READY)

#: Troubles at the printer that have a word of their own in the strip.
_PRINTER_FAULTS = {
    FaultCode.PRINTER_COVER_OPEN: "strip.printer.cover_open",
    FaultCode.PRINTER_PAPER_OUT: "strip.printer.paper_out",
    FaultCode.PRINTER_CUTTER: "strip.printer.cutter",
}


def present_strip(
    words: Words,
    status: CounterStatus | None,
    *,
    camera: CameraState | None,
    readers: Sequence[ReaderState],
    has_reader: bool,
    scanning: bool,
    asking: bool,
    now: datetime,
    covered: bool = False,
    reader_seen: bool = True,
) -> StripView:
    """Say how the devices are.

    Args:
        words: The catalogue.
        status: None before the workflow has spoken.
        camera: None before a camera has been started.
        readers: How the readers with a line of their own are.
        has_reader: Whether a keyboard wedge is listened to.
        scanning: Whether the screen in front takes codes.
        asking: Whether the backend owes an answer about the operation in front.
        now: Wall time, aware.
        covered: The drawer is being counted: what should be in it is not told.
        reader_seen: Whether a wedge has typed: before that nobody knows that it is there.
    """
    printer = status.printer if status else None
    reach = status.reach if status else Reach.UNKNOWN
    cash_cents = status.cash_cents if status else 0
    wedge = reader_seen if has_reader else None
    return StripView(
        lights=(
            _printer(words, printer),
            _reader(words, readers, wedge=wedge, scanning=scanning),
            _camera(words, camera, scanning=scanning),
            _network(words, reach, asking=asking),
            _paper(words, printer),
        ),
        time=now.astimezone(SHOP_ZONE).strftime("%H:%M"),
        cash_label=words("strip.cash"),
        cash=words("shift.cash_covered") if covered else format_euro(cash_cents),
    )


def _printer(words: Words, printer: PrinterStatus | None) -> Light:
    name = words("strip.printer")
    if printer is None:
        return Light(name, words("strip.printer.asking"), *_WAITING)
    match printer.readiness:
        case Readiness.READY:
            return Light(name, words("strip.printer.ready"), *_OK)
        case Readiness.UNKNOWN:
            is_one_way = printer.fault is not None and (
                printer.fault.code is FaultCode.PRINTER_ONE_WAY
            )
            key = "strip.printer.one_way" if is_one_way else "strip.printer.unknown"
            return Light(name, words(key), *_PAUSED)
        case Readiness.NOT_READY:
            code = printer.fault.code if printer.fault else None
            key = _PRINTER_FAULTS.get(code, "strip.printer.broken") if code else ""
            return Light(name, words(key or "strip.printer.broken"), *_BROKEN)


def _reader(
    words: Words, readers: Sequence[ReaderState], *, wedge: bool | None, scanning: bool
) -> Light:
    """Tell of the readers; ``wedge`` is whether one that types was seen, None if none may."""
    name = words("strip.reader")
    # The worst of them: it is the one that somebody has to see to.
    match next((state for state in _WORST_FIRST if state in readers), None):
        case ReaderState.BUSY:
            return Light(name, words("strip.reader.busy"), *_BROKEN)
        case ReaderState.MISSING:
            return Light(name, words("strip.reader.missing"), *_BROKEN)
        case ReaderState.OPENING:
            return Light(name, words("strip.reader.opening"), *_WAITING)
        case None if wedge is None:
            return Light(name, words("strip.reader.none"), *_PAUSED)
        case None if scanning and not wedge:
            return Light(name, words("strip.reader.listening"), *_PAUSED)
        case ReaderState.READY | None if scanning:
            return Light(name, words("strip.reader.ready"), *_OK)
        case ReaderState.READY | None:
            return Light(name, words("strip.paused"), *_PAUSED)


def _camera(words: Words, camera: CameraState | None, *, scanning: bool) -> Light:
    name = words("strip.camera")
    match camera:
        case None:
            return Light(name, words("strip.camera.none"), *_PAUSED)
        case CameraState.OPENING:
            return Light(name, words("strip.camera.opening"), *_WAITING)
        case CameraState.LIVE if not scanning:
            return Light(name, words("strip.paused"), *_PAUSED)
        case CameraState.LIVE:
            return Light(name, words("strip.camera.live"), *_OK)
        case CameraState.STALLED:
            return Light(name, words("strip.camera.stalled"), *_ATTENTION)
        case CameraState.MISSING:
            return Light(name, words("strip.camera.missing"), *_BROKEN)
        case CameraState.BUSY:
            return Light(name, words("strip.camera.busy"), *_BROKEN)
        case CameraState.RESTARTING:
            return Light(name, words("strip.camera.restarting"), *_WAITING)


def _network(words: Words, reach: Reach, *, asking: bool) -> Light:
    name = words("strip.network")
    match reach:
        case Reach.SILENT:
            return Light(name, words("strip.network.silent"), *_ATTENTION)
        case _ if asking:
            return Light(name, words("strip.network.waiting"), *_WAITING)
        case Reach.ANSWERING:
            return Light(name, words("strip.network.answering"), *_OK)
        case Reach.UNKNOWN:
            return Light(name, words("strip.network.unknown"), *_WAITING)


def _paper(words: Words, printer: PrinterStatus | None) -> Light:
    name = words("strip.paper")
    match printer.paper if printer else PaperLevel.UNKNOWN:
        case PaperLevel.AMPLE:
            return Light(name, words("strip.paper.ample"), *_OK)
        case PaperLevel.LOW:
            return Light(name, words("strip.paper.low"), *_ATTENTION)
        case PaperLevel.OUT:
            return Light(name, words("strip.paper.out"), *_BROKEN)
        case PaperLevel.UNKNOWN:
            return Light(name, words("strip.paper.unknown"), *_PAUSED)
