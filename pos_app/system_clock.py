"""The real clock and the real chance. ``secrets`` comes late: the first frame needs no chance."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.domain.operation import IntentId, RunId, VisitId

_STEPS = 2**53


class SystemClock:
    """Implements ``ports.clock.Clock``."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        # Also while the machine sleeps: what ran out meanwhile has run out, and the time that the
        # backend told in the evening is not compared with one that lost a night.
        if sys.platform == "linux":
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()


class SystemChance:
    """Implements ``ports.clock.Chance`` with the system's random source."""

    def new_intent(self) -> IntentId:
        from pos_app.domain.operation import IntentId

        return IntentId(_hexadecimal(16))

    def new_visit(self) -> VisitId:
        from pos_app.domain.operation import VisitId

        return VisitId(_hexadecimal(8))

    def new_run(self) -> RunId:
        from pos_app.domain.operation import RunId

        return RunId(_hexadecimal(8))

    def uniform_s(self, low_s: float, high_s: float) -> float:
        from secrets import randbelow

        return low_s + (high_s - low_s) * randbelow(_STEPS) / _STEPS


def _hexadecimal(count_bytes: int) -> str:
    from secrets import token_hex

    return token_hex(count_bytes)
