"""The hours of a simulated day: what falls due when, in one queue, on one thread.

The rule it keeps: time passes only from one event to the next, and two events of one moment
happen in the order in which they were planned.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from pos_app.workflow.lanes import Job

OPENING = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)


class Hours:
    """True time, in seconds since the shop opened. The till's own clock is ``TillClock``."""

    def __init__(self) -> None:
        self.now_s = 0.0
        #: What the job under way has taken so far: a device that makes it wait adds to it.
        self.spent_s = 0.0
        self._due: list[tuple[float, int, Job]] = []
        self._planned = 0

    def at(self, at_s: float, job: Job) -> None:
        self._planned += 1
        heapq.heappush(self._due, (at_s, self._planned, job))

    def after(self, delay_s: float, job: Job) -> None:
        self.at(self.now_s + delay_s, job)

    def spend(self, wait_s: float) -> None:
        """Let the device job under way take so much longer."""
        self.spent_s += wait_s

    def skip(self, passed_s: float) -> None:
        """Let time pass in which nothing here can run; what fell due happens late."""
        self.now_s += passed_s

    def step(self) -> bool:
        """Go to the next event and let it happen; False where none is planned."""
        if not self._due:
            return False
        at_s, _, job = heapq.heappop(self._due)
        self.now_s = max(self.now_s, at_s)
        job()
        return True


class TillClock:
    """Implements ``ports.clock.Clock``: a machine's idea of the time, which may jump."""

    def __init__(self, hours: Hours) -> None:
        self._hours = hours
        self.wrong_by = timedelta()

    def now(self) -> datetime:
        passed = timedelta(seconds=self._hours.now_s + self._hours.spent_s)
        return OPENING + passed + self.wrong_by

    def monotonic_s(self) -> float:
        return self._hours.now_s + self._hours.spent_s


class TillScheduler:
    """Implements ``ports.clock.Scheduler`` for one run of one till."""

    def __init__(self, hours: Hours, guard: Callable[[Job], None]) -> None:
        self._hours = hours
        self._guard = guard
        self._closed = False

    def call_later(self, delay_s: float, callback: Job) -> None:
        self._hours.after(delay_s, lambda: self._call(callback))

    def close(self) -> None:
        self._closed = True

    def _call(self, callback: Job) -> None:
        if not self._closed:
            self._guard(callback)
