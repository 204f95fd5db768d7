"""Room on the disk: no sale is begun without it, and what is open can be finished on a full one.

Two reserves, because a full disk fails in two places: the write-ahead log is grown once and
never cut, so that a step needs no new block; and a ballast file is given up when the disk is
full, so that the log can still be folded into the database. A sale has at most a dozen steps of
some 20 KiB; the log alone takes 150.
"""

from __future__ import annotations

from dataclasses import dataclass

import apsw

from pos_app.domain.faults import Fault, FaultCode
from pos_app.journal.place import Place

_MIB = 1024 * 1024
_BALLAST = "ballast"
#: Smaller than what is grown, so that the log is written through to its end.
_CACHE_PAGES = 16
_GROW = "BEGIN IMMEDIATE; CREATE TABLE room (x); INSERT INTO room VALUES (zeroblob(?)); ROLLBACK"


@dataclass(frozen=True, slots=True)
class RoomLimits:
    """How much is kept free, in bytes.

    Attributes:
        sell: Below this no sale is begun.
        full: Below this the ballast is given up.
        ballast: How large it is.
        log: How large the write-ahead log is made.
    """

    sell: int = 50 * _MIB
    full: int = 2 * _MIB
    ballast: int = 8 * _MIB
    log: int = 4 * _MIB


DEFAULT_LIMITS = RoomLimits()


class Room:
    """Belongs to the thread of the journal."""

    def __init__(self, place: Place, limits: RoomLimits) -> None:
        self._place = place
        self._limits = limits

    def look(self) -> Fault | None:
        """Give up or take back the ballast as the disk allows; say whether there is no room."""
        free = self._place.free_bytes()
        if free < self._limits.full:
            self._place.give_up(_BALLAST)
        elif not self._place.exists(_BALLAST) and free >= self._limits.sell:
            self._place.reserve(_BALLAST, self._limits.ballast)
        if free >= self._limits.sell and self._place.exists(_BALLAST):
            return None
        return Fault(FaultCode.DISK_ALMOST_FULL, f"{free // _MIB} MiB free")

    def prepare(self, connection: apsw.Connection, log_name: str) -> None:
        """Make both reserves, unless the disk is short already.

        What the log is grown with is rolled back before it is part of anything.
        """
        self.look()
        if self._place.size(log_name) >= self._limits.log:
            return
        if self._place.free_bytes() < self._limits.sell:
            return
        kept = connection.pragma("cache_size")
        connection.pragma("cache_size", _CACHE_PAGES)
        connection.execute(_GROW, (self._limits.log + self._limits.log // 64,))
        connection.pragma("cache_size", kept)
