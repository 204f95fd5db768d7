"""Lines from standard input, for as long as nobody wants this program to end.

The rule it keeps: no line is read ahead of its turn, and waiting for one ends with the program;
Python's own reader does neither.
"""

from __future__ import annotations

import os
import select
from threading import Event

_LOOKS_EVERY_S = 0.1
_CHUNK = 65_536


class InputLines:
    """Reads one open file by its number. One thread."""

    def __init__(self, number: int, over: Event) -> None:
        self._number = number
        self._over = over
        self._rest = b""

    def next_line(self) -> str:
        """Wait for a line, its end included; empty at the end of all, or of the program."""
        while b"\n" not in self._rest:
            if self._over.is_set():
                return ""
            if not select.select([self._number], [], [], _LOOKS_EVERY_S)[0]:
                continue
            piece = os.read(self._number, _CHUNK)
            if not piece:
                return self._taken(len(self._rest))
            self._rest += piece
        return self._taken(self._rest.index(b"\n") + 1)

    def _taken(self, length: int) -> str:
        line, self._rest = self._rest[:length], self._rest[length:]
        return line.decode("utf-8", errors="replace")
