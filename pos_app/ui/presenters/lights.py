"""Each device in two words: its name, and how it is. Told by shape and word, never by colour."""

from __future__ import annotations

from pos_app.domain.faults import FaultCode
from pos_app.domain.words import Words
from pos_app.ports.counter import Reach
from pos_app.ports.devices import Device
from pos_app.ports.printer import PaperLevel, PrinterStatus, Readiness
from pos_app.ports.scanner import CameraState, ReaderState
from pos_app.ui.gear import Seen, worst
from pos_app.ui.presenters.views import Light, Tone

_OK = ("circle-check", Tone.OK)
_ATTENTION = ("triangle-alert", Tone.WARN)
_BROKEN = ("circle-x", Tone.BAD)
_WAITING = ("hourglass", Tone.INFO)
_PAUSED = ("circle-minus", Tone.PLAIN)

ICONS = {
    Device.PRINTER: "printer",
    Device.PAPER: "scroll-text",
    Device.READER: "scan-line",
    Device.CAMERA: "camera",
    Device.NETWORK: "wifi",
    Device.CLOCK: "clock",
    Device.SOUND: "volume-2",
}
#: Troubles at the printer that have a word of their own.
_PRINTER_FAULTS = {
    FaultCode.PRINTER_COVER_OPEN: "strip.printer.cover_open",
    FaultCode.PRINTER_PAPER_OUT: "strip.printer.paper_out",
    FaultCode.PRINTER_CUTTER: "strip.printer.cutter",
}
_MIN_PER_H = 60
#: From here on a clock is told in hours, and from there on its date is wrong, too.
_HOURS_FROM_MIN, _DAYS_FROM_MIN = 120, 24 * _MIN_PER_H


def light_of(
    words: Words, device: Device, seen: Seen, *, scanning: bool = True, asking: bool = False
) -> Light:
    """Say how a device is.

    Args:
        words: The catalogue.
        device: Which.
        seen: How all of them were when they were last heard of.
        scanning: Whether codes are taken now: else whatever reads them pauses.
        asking: Whether the backend owes an answer about the operation in front.
    """
    printer = seen.status.printer if seen.status else None
    match device:
        case Device.PRINTER:
            return _printer(words, printer)
        case Device.PAPER:
            return _paper(words, printer)
        case Device.READER:
            return _reader(words, seen, scanning=scanning)
        case Device.CAMERA:
            return _camera(words, seen.camera, scanning=scanning)
        case Device.NETWORK:
            reach = seen.status.reach if seen.status else Reach.UNKNOWN
            return _network(words, reach, asking=asking)
        case Device.CLOCK:
            return _clock(words, seen.status.clock_off_min if seen.status else None)
        case Device.SOUND:
            name = words("strip.sound")
            if seen.has_sound:
                return Light(device, name, words("strip.sound.on"), *_OK)
            return Light(device, name, words("strip.sound.off"), *_PAUSED)


def _printer(words: Words, printer: PrinterStatus | None) -> Light:
    device, name = Device.PRINTER, words("strip.printer")
    if printer is None:
        return Light(device, name, words("strip.printer.asking"), *_WAITING)
    match printer.readiness:
        case Readiness.READY:
            return Light(device, name, words("strip.printer.ready"), *_OK)
        case Readiness.UNKNOWN:
            is_one_way = printer.fault is not None and (
                printer.fault.code is FaultCode.PRINTER_ONE_WAY
            )
            key = "strip.printer.one_way" if is_one_way else "strip.printer.unknown"
            return Light(device, name, words(key), *_PAUSED)
        case Readiness.NOT_READY:
            code = printer.fault.code if printer.fault else None
            key = _PRINTER_FAULTS.get(code, "strip.printer.broken") if code else ""
            return Light(device, name, words(key or "strip.printer.broken"), *_BROKEN)


def _reader(words: Words, seen: Seen, *, scanning: bool) -> Light:
    device, name = Device.READER, words("strip.reader")
    match worst(seen.readers):
        case ReaderState.BUSY:
            return Light(device, name, words("strip.reader.busy"), *_BROKEN)
        case ReaderState.MISSING:
            return Light(device, name, words("strip.reader.missing"), *_BROKEN)
        case ReaderState.OPENING:
            return Light(device, name, words("strip.reader.opening"), *_WAITING)
        case None if not seen.has_reader:
            return Light(device, name, words("strip.reader.none"), *_PAUSED)
        case None if scanning and not seen.reader_seen:
            return Light(device, name, words("strip.reader.listening"), *_PAUSED)
        case ReaderState.READY | None if scanning:
            return Light(device, name, words("strip.reader.ready"), *_OK)
        case ReaderState.READY | None:
            return Light(device, name, words("strip.paused"), *_PAUSED)


def _camera(words: Words, camera: CameraState | None, *, scanning: bool) -> Light:
    device, name = Device.CAMERA, words("strip.camera")
    match camera:
        case None:
            return Light(device, name, words("strip.camera.none"), *_PAUSED)
        case CameraState.OPENING:
            return Light(device, name, words("strip.camera.opening"), *_WAITING)
        case CameraState.LIVE if not scanning:
            return Light(device, name, words("strip.paused"), *_PAUSED)
        case CameraState.LIVE:
            return Light(device, name, words("strip.camera.live"), *_OK)
        case CameraState.STALLED:
            return Light(device, name, words("strip.camera.stalled"), *_ATTENTION)
        case CameraState.MISSING:
            return Light(device, name, words("strip.camera.missing"), *_BROKEN)
        case CameraState.BUSY:
            return Light(device, name, words("strip.camera.busy"), *_BROKEN)
        case CameraState.RESTARTING:
            return Light(device, name, words("strip.camera.restarting"), *_WAITING)


def _network(words: Words, reach: Reach, *, asking: bool) -> Light:
    device, name = Device.NETWORK, words("strip.network")
    match reach:
        case Reach.SILENT:
            return Light(device, name, words("strip.network.silent"), *_ATTENTION)
        case _ if asking:
            return Light(device, name, words("strip.network.waiting"), *_WAITING)
        case Reach.ANSWERING:
            return Light(device, name, words("strip.network.answering"), *_OK)
        case Reach.UNKNOWN:
            return Light(device, name, words("strip.network.unknown"), *_WAITING)


def _paper(words: Words, printer: PrinterStatus | None) -> Light:
    device, name = Device.PAPER, words("strip.paper")
    match printer.paper if printer else PaperLevel.UNKNOWN:
        case PaperLevel.AMPLE:
            return Light(device, name, words("strip.paper.ample"), *_OK)
        case PaperLevel.LOW:
            return Light(device, name, words("strip.paper.low"), *_ATTENTION)
        case PaperLevel.OUT:
            return Light(device, name, words("strip.paper.out"), *_BROKEN)
        case PaperLevel.UNKNOWN:
            return Light(device, name, words("strip.paper.unknown"), *_PAUSED)


def _clock(words: Words, off_min: int | None) -> Light:
    device, name = Device.CLOCK, words("strip.clock")
    if off_min is None:
        return Light(device, name, words("strip.clock.unknown"), *_PAUSED)
    if off_min == 0:
        return Light(device, name, words("strip.clock.exact"), *_OK)
    ahead, size_min = off_min > 0, abs(off_min)
    if size_min >= _DAYS_FROM_MIN:
        return Light(device, name, words("strip.clock.other_day"), *_BROKEN)
    if size_min >= _HOURS_FROM_MIN:
        key = "strip.clock.ahead_hours" if ahead else "strip.clock.behind_hours"
        return Light(device, name, words(key, hours=str(round(size_min / _MIN_PER_H))), *_BROKEN)
    key = "strip.clock.ahead" if ahead else "strip.clock.behind"
    return Light(device, name, words(key, minutes=str(size_min)), *_ATTENTION)
