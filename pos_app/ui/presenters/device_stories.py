"""What it means at the counter that a device is as it is, and what a person can do about it."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.faults import Fault
from pos_app.domain.words import Words
from pos_app.ports.counter import Reach
from pos_app.ports.devices import Device
from pos_app.ports.printer import PaperLevel, PrinterStatus, Readiness
from pos_app.ports.scanner import CameraState, ReaderState
from pos_app.ui.gear import Seen, worst


@dataclass(frozen=True, slots=True)
class Story:
    """How it is, what that means, what to do; the last two may be empty."""

    title: str
    means: str = ""
    order: str = ""


def story(words: Words, device: Device, seen: Seen) -> Story:
    """Tell of one device, in sentences."""
    printer = seen.status.printer if seen.status else None
    match device:
        case Device.PRINTER:
            return _printer(words, printer)
        case Device.PAPER:
            return _paper(words, printer)
        case Device.READER:
            return _reader(words, seen)
        case Device.CAMERA:
            return _camera(words, seen.camera)
        case Device.NETWORK:
            return _network(words, seen)
        case Device.CLOCK:
            return _clock(words, seen.status.clock_off_min if seen.status else None)
        case Device.SOUND if seen.has_sound:
            return Story(words("devices.sound.on"), words("devices.sound.on_why"))
        case Device.SOUND:
            return Story(words("devices.sound.off"), words("devices.sound.off_why"))


def _fault(words: Words, fault: Fault, means: str) -> Story:
    code = fault.code.value
    return Story(words(f"fault.{code}.what"), means, words(f"fault.{code}.do"))


def _printer(words: Words, printer: PrinterStatus | None) -> Story:
    if printer is None:
        return Story(words("devices.printer.asking"))
    match printer.readiness:
        case Readiness.READY:
            return Story(words("devices.printer.ready"), words("devices.printer.ready_why"))
        case Readiness.UNKNOWN if printer.fault is not None:
            return _fault(words, printer.fault, words("devices.printer.unproved"))
        case Readiness.NOT_READY if printer.fault is not None:
            return _fault(words, printer.fault, words("devices.printer.waits"))
        case _:
            return Story(words("devices.printer.broken"), words("devices.printer.waits"))


def _paper(words: Words, printer: PrinterStatus | None) -> Story:
    match printer.paper if printer else PaperLevel.UNKNOWN:
        case PaperLevel.AMPLE:
            return Story(words("devices.paper.ample"))
        case PaperLevel.LOW:
            return Story(
                words("devices.paper.low"),
                words("devices.paper.low_why"),
                words("devices.paper.low_do"),
            )
        case PaperLevel.OUT:
            return Story(
                words("fault.printer_paper_out.what"),
                words("devices.printer.waits"),
                words("devices.paper.out_do"),
            )
        case PaperLevel.UNKNOWN:
            return Story(
                words("devices.paper.unknown"),
                words("devices.paper.unknown_why"),
                words("devices.paper.unknown_do"),
            )


def _reader(words: Words, seen: Seen) -> Story:
    match worst(seen.readers):
        case ReaderState.BUSY:
            return Story(words("fault.reader_busy.what"), "", words("fault.reader_busy.do"))
        case ReaderState.MISSING:
            return Story(words("fault.reader_missing.what"), "", words("fault.reader_missing.do"))
        case ReaderState.OPENING:
            return Story(words("devices.reader.opening"))
        case ReaderState.READY:
            return Story(words("devices.reader.ready"))
        case None if seen.has_reader and seen.reader_seen:
            return Story(words("devices.reader.ready"))
        case None if seen.has_reader:
            return Story(
                words("devices.reader.listening"),
                words("devices.reader.listening_why"),
                words("devices.reader.listening_do"),
            )
        case None:
            return Story(words("devices.reader.none"), words("devices.reader.none_why"))


def _camera(words: Words, camera: CameraState | None) -> Story:
    match camera:
        case None:
            return Story(words("camera.none"), words("camera.none_why"))
        case CameraState.OPENING:
            return Story(words("camera.opening"), words("camera.opening_why"))
        case CameraState.LIVE:
            return Story(words("devices.camera.live"), words("devices.camera.live_why"))
        case CameraState.STALLED:
            return _fault_words(words, "camera_stalled")
        case CameraState.MISSING:
            return _fault_words(words, "camera_missing")
        case CameraState.BUSY:
            return _fault_words(words, "camera_busy")
        case CameraState.RESTARTING:
            return _fault_words(words, "camera_restarted")


def _fault_words(words: Words, code: str) -> Story:
    return Story(words(f"fault.{code}.what"), "", words(f"fault.{code}.do"))


def _network(words: Words, seen: Seen) -> Story:
    status = seen.status
    match status.reach if status else Reach.UNKNOWN:
        case Reach.ANSWERING:
            return Story(words("devices.network.answering"))
        case Reach.SILENT if status is not None and status.backend_fault is not None:
            return _fault(words, status.backend_fault, words("devices.network.silent_why"))
        case Reach.SILENT | Reach.UNKNOWN:
            return Story(words("devices.network.unknown"), words("devices.network.silent_why"))


def _clock(words: Words, off_min: int | None) -> Story:
    if off_min is None:
        return Story(words("devices.clock.unknown"), words("devices.clock.unknown_why"))
    if off_min == 0:
        return Story(words("devices.clock.exact"), words("devices.clock.exact_why"))
    title = words("devices.clock.ahead" if off_min > 0 else "devices.clock.behind")
    return Story(title, words("devices.clock.wrong_why"), words("devices.clock.wrong_do"))
