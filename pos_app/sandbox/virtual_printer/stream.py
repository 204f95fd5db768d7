"""Takes an ESC/POS stream apart as it arrives.

The rule it keeps: strict. Each command is known with its length (``reference``); any other
byte is noted as an error with its place, and reading goes on at the next byte as a printer
would.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pos_app.sandbox.virtual_printer.reference import COMMANDS, may_become_a_name, name_at_head

TEXT = b""

_FIRST_PRINTABLE = 0x20
_DELETE = 0x7F
_SHOWN_MAX = 3


@dataclass(frozen=True, slots=True)
class Order:
    """One command by its fixed bytes, or a run of text (``TEXT``) in ``data``."""

    name: bytes
    data: bytes

    @property
    def size(self) -> int:
        return len(self.name) + len(self.data)


@dataclass(frozen=True, slots=True)
class StrayByte:
    """A byte that begins nothing known; ``at`` counts from the start of the stream."""

    at: int
    seen: bytes

    size = 1

    def __str__(self) -> str:
        return f"byte {self.at}: {self.seen.hex(' ')} is no command known here"


class StreamReader:
    """Fed with whatever arrives; yields what is whole and keeps the rest."""

    def __init__(self) -> None:
        self._rest = b""
        self._read = 0
        self._wants = 0

    def feed(self, data: bytes) -> Iterator[Order | StrayByte]:
        self._rest += data
        while self._rest and len(self._rest) >= self._wants:
            length, found = self._next()
            if length > len(self._rest) or not length:
                self._wants = length  # A long picture is looked at again when it is all there.
                return
            self._wants = 0
            self._rest = self._rest[length:]
            self._read += length
            yield found

    @property
    def unfinished(self) -> bytes:
        """The command that has begun and not ended."""
        return self._rest

    def _next(self) -> tuple[int, Order | StrayByte]:
        """Return what stands at the head and its length; 0 until that can be told."""
        rest = self._rest
        if _is_printable(rest[0]):
            length = next(
                (at for at, sign in enumerate(rest) if not _is_printable(sign)), len(rest)
            )
            return length, Order(TEXT, rest[:length])
        name = name_at_head(rest)
        if name is None:
            return int(not may_become_a_name(rest)), StrayByte(self._read, rest[:_SHOWN_MAX])
        length = _length(name, rest)
        return length, Order(name, rest[len(name) : length])


def _is_printable(sign: int) -> bool:
    return sign >= _FIRST_PRINTABLE and sign != _DELETE


def _length(name: bytes, rest: bytes) -> int:
    """Return the whole command's length; 0 while the bytes that tell it lack."""
    own = COMMANDS[name](rest[len(name) :])
    return 0 if own is None else len(name) + own
