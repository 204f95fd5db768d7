"""What a printer says of itself, read byte by byte off one connection.

The rule it keeps: nothing is guessed. A byte counts only if the bits that the protocol fixes
are as fixed, and a question that is not answered leaves its field None. Silence is therefore
"unknown", never "no paper".

Source: Epson ESC/POS reference, "DLE EOT", "GS r", "GS a" (identifying the answers), "GS ( H".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.printer import PaperLevel, PrinterStatus, Readiness


class Said(Enum):
    """The kinds of answer that share one line."""

    #: One byte, answer to DLE EOT.
    REAL_TIME = "real_time"
    #: One byte, answer to GS r 1: all that was sent before it is on paper.
    FENCE = "fence"
    #: The four signs of GS ( H.
    ECHO = "echo"
    #: Four bytes that some Ethernet boards push unasked.
    PUSHED = "pushed"
    #: A text in answer to GS I or GS g 2.
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Answer:
    said: Said
    data: bytes


#: Which bits the protocol fixes, and how they are in an answer to DLE EOT and a pushed one.
_FIXED_BITS = 0b1001_0011
_REAL_TIME = 0b0001_0010
_PUSHED = 0b0001_0000
#: Of an answer to GS r 1, and of the second to fourth byte of a pushed one.
_ALWAYS_OFF = 0b1001_0000
#: Paper sensors come as pairs of like bits: nearly at its end, at its end.
_SENSORS = frozenset({0b0000, 0b0011, 0b1100, 0b1111})

_BLOCK_HEADS = frozenset(b"\x35\x37\x3b\x3d\x5f")
_BLOCK_MAX = 80
_ECHO_HEAD = b"\x37\x22"
_TEXT_HEAD = b"\x5f"
_PUSHED_LENGTH = 4


class Demultiplexer:
    """Sorts the bytes a printer sends into answers; keeps what is not yet whole."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[Answer]:
        self._rest += data
        answers: list[Answer] = []
        while length := _length_of_next(self._rest):
            whole, self._rest = self._rest[:length], self._rest[length:]
            answer = _identify(whole)
            if answer is not None:
                answers.append(answer)
        return answers


def _length_of_next(data: bytes) -> int:
    """Return how long the answer at the head is; 0 while it is not all there."""
    if not data:
        return 0
    if data[0] in _BLOCK_HEADS:
        end = data.find(b"\x00", 0, _BLOCK_MAX)
        # A block that never ends is noise: its head is dropped, the rest is looked at anew.
        return end + 1 if end > 0 else int(len(data) >= _BLOCK_MAX)
    if _is_pushed(data[0]) and not any(byte & _ALWAYS_OFF for byte in data[1:_PUSHED_LENGTH]):
        return _PUSHED_LENGTH if len(data) >= _PUSHED_LENGTH else 0
    return 1


def _identify(whole: bytes) -> Answer | None:
    if whole.startswith(_ECHO_HEAD) and whole.endswith(b"\x00"):
        return Answer(Said.ECHO, whole[2:-1])
    if whole.startswith(_TEXT_HEAD) and whole.endswith(b"\x00"):
        return Answer(Said.TEXT, whole[1:-1])
    if len(whole) == _PUSHED_LENGTH and _is_pushed(whole[0]):
        return Answer(Said.PUSHED, whole)
    if whole[0] & _FIXED_BITS == _REAL_TIME:
        return Answer(Said.REAL_TIME, whole)
    if len(whole) == 1 and _may_be_fence(whole[0]):
        return Answer(Said.FENCE, whole)
    return None  # XON, XOFF, other blocks, noise.


def _may_be_fence(byte: int) -> bool:
    return not byte & _ALWAYS_OFF and byte & 0b1111 in _SENSORS


def _is_pushed(byte: int) -> bool:
    return byte & _FIXED_BITS == _PUSHED


@dataclass(frozen=True, slots=True)
class Condition:
    """The answers to DLE EOT 1 to 4, each None while the printer has not given it."""

    printer: int | None = None
    offline: int | None = None
    error: int | None = None
    roll: int | None = None

    @classmethod
    def pushed(cls, block: bytes) -> Condition:
        """Read the four bytes that are sent unasked (GS a) as answers to DLE EOT 2 to 4."""
        first, errors, paper, _ = block
        cover = 0b0000_0100 * bool(first & 0b0010_0000)
        cutter = 0b0000_1000 * bool(errors & 0b0000_1000)
        roll = 0b0110_0000 * bool(paper & 0b0000_1100) | 0b0000_1100 * bool(paper & 0b0000_0011)
        return cls(None, cover, cutter, roll)

    @property
    def is_silent(self) -> bool:
        return self.printer is None and self.offline is None and self.roll is None

    @property
    def paper(self) -> PaperLevel:
        if _has(self.roll, 0b0110_0000) or _has(self.offline, 0b0010_0000):
            return PaperLevel.OUT
        if self.roll is None:
            return PaperLevel.UNKNOWN
        return PaperLevel.LOW if _has(self.roll, 0b0000_1100) else PaperLevel.AMPLE

    @property
    def fault(self) -> Fault | None:
        """Why a job would not print now, the cause that a person must see to first."""
        if _has(self.offline, 0b0000_0100):
            return Fault(FaultCode.PRINTER_COVER_OPEN)
        if self.paper is PaperLevel.OUT:
            return Fault(FaultCode.PRINTER_PAPER_OUT)
        if _has(self.error, 0b0000_1000):
            return Fault(FaultCode.PRINTER_CUTTER)
        if _has(self.printer, 0b0000_1000) or _has(self.offline, 0b0100_0000):
            return Fault(FaultCode.PRINTER_OFFLINE)
        return None

    def as_status(self) -> PrinterStatus:
        if self.is_silent:
            silent = Fault(FaultCode.PRINTER_SILENT)
            return PrinterStatus(Readiness.UNKNOWN, PaperLevel.UNKNOWN, silent)
        readiness = Readiness.READY if self.fault is None else Readiness.NOT_READY
        return PrinterStatus(readiness, self.paper, self.fault)


def _has(byte: int | None, bits: int) -> bool:
    """Whether any of the bits is set in an answer that was given."""
    return byte is not None and bool(byte & bits)
