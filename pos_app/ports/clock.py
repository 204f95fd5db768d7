"""Time and chance, handed in so that a whole day can be simulated from one seed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from pos_app.domain.operation import IntentId, RunId, VisitId


class Clock(Protocol):
    """Any thread may ask; nothing blocks."""

    def now(self) -> datetime:
        """Return the wall time, aware, UTC. Data for paper and journal, never for a decision."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds since some moment of this run; never goes back."""
        ...


class Chance(Protocol):
    """Any thread may ask."""

    def new_intent(self) -> IntentId:
        """Return 128 random bits: never from a counter, a time, a code or an amount."""
        ...

    def new_visit(self) -> VisitId: ...

    def new_run(self) -> RunId: ...

    def uniform_s(self, low_s: float, high_s: float) -> float:
        """Return a wait between the two, for a backoff with full jitter."""
        ...


class Scheduler(Protocol):
    """Calls back later, from a thread of its own; the callee only queues."""

    def call_later(self, delay_s: float, callback: Callable[[], None]) -> None: ...

    def close(self) -> None:
        """Forget what was to come. Safe to call twice."""
        ...
