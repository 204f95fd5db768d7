"""How much a printer takes, and how fast: the finite buffer and the speed of its line.

The rule it keeps: whoever brings bytes is told how many, and brings no more: what does not fit
waits in the till's own system, as behind a real printer.
"""

from __future__ import annotations

from pos_app.sandbox.virtual_printer.ailments import Ailments
from pos_app.sandbox.virtual_printer.trouble import TroubleKind

#: A slow line is served in spoonfuls, so that waiting for one is worth while.
_SPOON_BYTES = 32
_ENDS_LINE = (TroubleKind.DROP_AFTER_BYTES, TroubleKind.CLOSE_AFTER_BYTES)


class Intake:
    """Counts what came on this line; one printer has one."""

    def __init__(self, ailments: Ailments, buffer_bytes: int, bytes_per_s: int) -> None:
        self._ailments = ailments
        self._buffer_bytes = buffer_bytes
        self._bytes_per_s = bytes_per_s
        self._taken = 0
        self._spoon = 0.0
        self._spoon_at_s = 0.0

    def begin_line(self) -> None:
        self._taken = 0

    def room(self, buffered: int, now_s: float) -> int:
        """Return how many bytes are taken now, with so many in the buffer."""
        room = max(self._buffer_bytes - buffered, 0)
        stall = self._ailments.find(TroubleKind.STALL_AFTER_BYTES)
        if stall is not None:
            room = min(room, max(stall.count - self._taken, 0))
        if self._rate:
            passed_s = max(now_s - self._spoon_at_s, 0)
            self._spoon = min(self._spoon + passed_s * self._rate, _SPOON_BYTES)
            self._spoon_at_s = now_s
            room = min(room, int(self._spoon))
        return room

    def take(self, data: bytes) -> bytes:
        """Count what came; return what there is of it before the line ends."""
        limits = [each.count for each in self._ailments.now if each.kind in _ENDS_LINE]
        allowed = data[: max(min(limits) - self._taken, 0)] if limits else data
        self._taken += len(allowed)
        self._spoon -= len(allowed)
        return allowed

    @property
    def wait_s(self) -> float | None:
        """Return when the line carries more; None if it is not the line that is waited for."""
        if not self._rate or self._spoon >= 1:
            return None
        return (_SPOON_BYTES - self._spoon) / self._rate

    @property
    def _rate(self) -> int:
        slow = self._ailments.find(TroubleKind.SLOW)
        return slow.count if slow is not None else self._bytes_per_s
