"""Takes an ESC/POS stream apart as it arrives.

The rule it keeps: strict. Each accepted command is known with its length; any other byte is
noted as an error with its place, and reading goes on at the next byte as a printer would.

Source: Epson, ESC/POS command reference.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

ESC, FS, GS, DLE = b"\x1b", b"\x1c", b"\x1d", b"\x10"
TEXT = b""
LINE_FEED = b"\n"

#: Commands of fixed length, with the number of their parameter bytes.
_FIXED = {
    LINE_FEED: 0,
    ESC + b"@": 0,
    ESC + b"2": 0,
    ESC + b"3": 1,
    ESC + b"!": 1,
    ESC + b"-": 1,
    ESC + b"B": 2,
    ESC + b"E": 1,
    ESC + b"J": 1,
    ESC + b"M": 1,
    ESC + b"R": 1,
    ESC + b"a": 1,
    ESC + b"d": 1,
    ESC + b"t": 1,
    FS + b".": 0,
    GS + b"!": 1,
    GS + b"B": 1,
    GS + b"I": 1,
    GS + b"a": 1,
    GS + b"r": 1,
    DLE + b"\x04": 1,
}
#: Commands that say their own length: where it stands, and the bytes after it.
_WITH_LENGTH = (ESC + b"(A", GS + b"(H", GS + b"(k")
_RASTER = GS + b"v0"
_CUT = GS + b"V"
_CUTS_WITH_FEED = (b"\x41", b"\x42")
_FIRST_PRINTABLE = 0x20
_DELETE = 0x7F
_LONGEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Order:
    """One command by its fixed bytes, or a run of text (``TEXT``) in ``data``."""

    name: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class StrayByte:
    """A byte that begins nothing known; ``at`` counts from the start of the stream."""

    at: int
    seen: bytes

    def __str__(self) -> str:
        return f"byte {self.at}: {self.seen.hex(' ')} is no command known here"


class StreamReader:
    """Fed with whatever arrives; yields what is whole and keeps the rest."""

    def __init__(self) -> None:
        self._rest = b""
        self._read = 0

    def feed(self, data: bytes) -> Iterator[Order | StrayByte]:
        self._rest += data
        while self._rest:
            length, found = self._next()
            if not length:
                return
            self._rest = self._rest[length:]
            self._read += length
            yield found

    @property
    def unfinished(self) -> bytes:
        """The command that has begun and not ended."""
        return self._rest

    def _next(self) -> tuple[int, Order | StrayByte]:
        """Return what stands at the head and its length; length 0 until it is all there."""
        rest = self._rest
        if _is_printable(rest[0]):
            length = next(
                (at for at, sign in enumerate(rest) if not _is_printable(sign)), len(rest)
            )
            return length, Order(TEXT, rest[:length])
        name = _name_of(rest)
        if name is None:
            return int(not _may_become_a_name(rest)), StrayByte(self._read, rest[:_LONGEST_NAME])
        length = _length(name, rest)
        return length if length <= len(rest) else 0, Order(name, rest[len(name) : length])


def _is_printable(sign: int) -> bool:
    return sign >= _FIRST_PRINTABLE and sign != _DELETE


def _names() -> tuple[bytes, ...]:
    return (*_FIXED, *_WITH_LENGTH, _RASTER, _CUT)


def _name_of(rest: bytes) -> bytes | None:
    return next((name for name in _names() if rest.startswith(name)), None)


def _may_become_a_name(rest: bytes) -> bool:
    return any(name.startswith(rest) for name in _names())


def _length(name: bytes, rest: bytes) -> int:
    """Return the whole command's length: more than is there while the bytes that tell it lack."""
    at = len(name)
    if name in _FIXED:
        return at + _FIXED[name]
    if name == _CUT:
        return at + 1 + int(rest[at : at + 1] in _CUTS_WITH_FEED)
    if name == _RASTER:
        head = at + 5
        return head + (_two(rest, at + 1) * _two(rest, at + 3) if len(rest) >= head else 0)
    return at + 2 + (_two(rest, at) if len(rest) >= at + 2 else 0)


def _two(rest: bytes, at: int) -> int:
    return int.from_bytes(rest[at : at + 2], "little")
