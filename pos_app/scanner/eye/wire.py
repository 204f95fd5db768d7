"""Messages between till and eye as bytes: two lengths, a JSON header, raw pixels.

The rule it keeps: what is not exactly a message is refused as a whole, because what stands at
the other end may have crashed in the middle of a word. Nothing that is read is ever executed
(no pickle), and no length is believed beyond what a picture can have.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import (
    CameraState,
    Hint,
    Picture,
    Scan,
    Several,
    Sighting,
    Source,
    Studied,
)
from pos_app.scanner.beat import Beat
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.eye.messages import (
    Broken,
    HintTold,
    Order,
    Pause,
    Report,
    Search,
    StateTold,
    StudyNow,
    Watch,
)

_LENGTHS = struct.Struct(">II")
_HEADER_BYTES_MAX = 1 << 20
_PIXEL_BYTES_MAX = 1 << 25
_BYTES_A_PIXEL = 3

Header = Mapping[str, Any]
Message = TypeVar("Message")


class NotUnderstood(Exception):
    """What came is no message; whatever follows is none either. Names nothing of it."""


class Ended(Exception):
    """The other end is gone; a message that was under way is lost."""


def send_order(stream: BinaryIO, order: Order) -> None:
    """Write one order. Raises OSError where the eye is gone."""
    _write(stream, _order_header(order), b"")


def next_order(stream: BinaryIO) -> Order:
    """Wait for the next order.

    Raises:
        Ended: the till is gone.
        NotUnderstood: it sends something else.
    """
    return _read(stream, _order)


def send_report(stream: BinaryIO, report: Report) -> None:
    """Write one report. Raises OSError where the till is gone."""
    _write(stream, *_report_parts(report))


def next_report(stream: BinaryIO) -> Report:
    """Wait for the next report.

    Raises:
        Ended: the eye is gone.
        NotUnderstood: it sends something else.
    """
    return _read(stream, _report)


def _write(stream: BinaryIO, header: Header, pixels: bytes) -> None:
    text = json.dumps(header).encode("ascii")
    stream.write(_LENGTHS.pack(len(text), len(pixels)) + text)
    stream.write(pixels)
    stream.flush()


def _read(stream: BinaryIO, understand: Callable[[Header, bytes], Message]) -> Message:
    header_bytes, pixel_bytes = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if header_bytes > _HEADER_BYTES_MAX or pixel_bytes > _PIXEL_BYTES_MAX:
        raise NotUnderstood("too long")
    text, pixels = _exactly(stream, header_bytes), _exactly(stream, pixel_bytes)
    try:
        return understand(json.loads(text), pixels)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        # Not ``from error``: its message would quote what came.
        raise NotUnderstood(type(error).__name__) from None


def _exactly(stream: BinaryIO, size: int) -> bytes:
    read = stream.read(size)
    if len(read) < size:
        raise Ended
    return read


def _order_header(order: Order) -> Header:
    match order:
        case Watch(config, is_paused, recalled):
            return {
                "is": "watch",
                "config": asdict(config),
                "paused": is_paused,
                "recalled": recalled,
            }
        case Pause(is_paused):
            return {"is": "pause", "paused": is_paused}
        case StudyNow():
            return {"is": "study"}
        case Search(path, width_px):
            return {"is": "search", "path": str(path), "width_px": width_px}


def _order(header: Header, _: bytes) -> Order:
    match header["is"]:
        case "watch":
            config = CameraConfig(**header["config"])
            return Watch(config, header["paused"] is True, str(header["recalled"]))
        case "pause":
            return Pause(header["paused"] is True)
        case "study":
            return StudyNow()
        case "search":
            return Search(Path(header["path"]), int(header["width_px"]))
        case _:
            raise ValueError


def _report_parts(report: Report) -> tuple[Header, bytes]:
    match report:
        case Beat():
            return {"is": "beat", **asdict(report)}, b""
        case StateTold(state, fault):
            return {"is": "state", "state": state.value, "fault": _fault_header(fault)}, b""
        case Scan():
            return {"is": "scan", **_scan_header(report)}, b""
        case Picture():
            return {"is": "picture", "size": _size(report)}, report.pixels
        case Several(picture, sightings):
            seen = [_sighting_header(sighting) for sighting in sightings]
            return {"is": "several", "size": _size(picture), "seen": seen}, picture.pixels
        case HintTold(hint):
            return {"is": "hint", "hint": hint and hint.value}, b""
        case Studied(picture, sightings, fault):
            header = {
                "is": "studied",
                "size": picture and _size(picture),
                "seen": [_sighting_header(sighting) for sighting in sightings],
                "fault": _fault_header(fault),
            }
            return header, picture.pixels if picture else b""
        case Broken(detail):
            return {"is": "broken", "detail": detail}, b""


def _report(header: Header, pixels: bytes) -> Report:
    match header["is"]:
        case "beat":
            return _beat(header)
        case "state":
            return StateTold(CameraState(header["state"]), _fault(header["fault"]))
        case "scan":
            return _scan(header)
        case "picture":
            return _picture(header["size"], pixels)
        case "several":
            return Several(_picture(header["size"], pixels), _sightings(header))
        case "hint":
            return HintTold(None if header["hint"] is None else Hint(header["hint"]))
        case "studied":
            picture = None if header["size"] is None else _picture(header["size"], pixels)
            return Studied(picture, _sightings(header), _fault(header["fault"]))
        case "broken":
            return Broken(str(header["detail"]))
        case _:
            raise ValueError


def _beat(header: Header) -> Beat:
    seen_ago_s = header["seen_ago_s"]
    return Beat(
        allowed_s=float(header["allowed_s"]),
        seen_ago_s=None if seen_ago_s is None else float(seen_ago_s),
        frames=int(header["frames"]),
        looks=int(header["looks"]),
        width_px=int(header["width_px"]),
        height_px=int(header["height_px"]),
        age_ms=float(header["age_ms"]),
    )


def _fault_header(fault: Fault | None) -> Header | None:
    return None if fault is None else {"code": fault.code.value, "detail": fault.detail}


def _fault(header: Header | None) -> Fault | None:
    return None if header is None else Fault(FaultCode(header["code"]), str(header["detail"]))


def _scan_header(scan: Scan) -> Header:
    return {"text": scan.text, "source": scan.source.value, "symbology": scan.symbology}


def _scan(header: Header) -> Scan:
    return Scan(str(header["text"]), Source(header["source"]), str(header["symbology"]))


def _sighting_header(sighting: Sighting) -> Header:
    return {**_scan_header(sighting.scan), "corners": sighting.corners}


def _sightings(header: Header) -> tuple[Sighting, ...]:
    return tuple(
        Sighting(_scan(seen), tuple((int(column), int(row)) for column, row in seen["corners"]))
        for seen in header["seen"]
    )


def _size(picture: Picture) -> list[int]:
    return [picture.width, picture.height]


def _picture(size: list[int], pixels: bytes) -> Picture:
    width, height = size
    if width < 1 or height < 1 or len(pixels) != width * height * _BYTES_A_PIXEL:
        raise ValueError
    return Picture(width, height, pixels)
