"""How fast bytes may go to a line, so that they wait here and not in a buffer out of sight.

The rule it keeps: what is counted as sent is at most ``ahead`` bytes away from the wire. A tty
takes four thousand bytes at once whatever its speed; a status question behind them is late, and
a printer without any handshake is overrun.
"""

from __future__ import annotations

import math
from collections.abc import Callable

#: Bytes go in pieces of this size at least: three of a question are never torn apart.
_PIECE = 64


class Pace:
    """Counts bytes out at a fixed speed. Used by one thread."""

    def __init__(
        self, bytes_per_s: float, monotonic_s: Callable[[], float], ahead: int = 4 * _PIECE
    ) -> None:
        self._bytes_per_s = bytes_per_s
        self._monotonic_s = monotonic_s
        self._ahead = ahead
        self._under_way = 0.0
        self._at_s = monotonic_s()

    def allowance(self) -> int:
        """Return how many bytes may go now."""
        room = self._room()
        return int(room) if room >= _PIECE else 0

    def took(self, count: int) -> None:
        self._room()
        self._under_way += count

    def wait_s(self) -> float:
        """Return after how long more may go; 0 if it may now."""
        missing = _PIECE - self._room()
        # Whole bytes, or what is left of one by rounding is waited for again and again.
        return math.ceil(missing) / self._bytes_per_s if missing > 0 else 0.0

    def _room(self) -> float:
        now_s = self._monotonic_s()
        gone = (now_s - self._at_s) * self._bytes_per_s
        self._under_way, self._at_s = max(self._under_way - gone, 0), now_s
        return self._ahead - self._under_way
