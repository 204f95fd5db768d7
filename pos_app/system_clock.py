"""The real clock and the real chance."""

from __future__ import annotations

import secrets
import time
from datetime import UTC, datetime

from pos_app.domain.operation import IntentId, RunId, VisitId

_DICE = secrets.SystemRandom()


class SystemClock:
    """Implements ``ports.clock.Clock``."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        return time.monotonic()


class SystemChance:
    """Implements ``ports.clock.Chance`` with the system's random source."""

    def new_intent(self) -> IntentId:
        return IntentId(secrets.token_hex(16))

    def new_visit(self) -> VisitId:
        return VisitId(secrets.token_hex(8))

    def new_run(self) -> RunId:
        return RunId(secrets.token_hex(8))

    def uniform_s(self, low_s: float, high_s: float) -> float:
        return _DICE.uniform(low_s, high_s)
