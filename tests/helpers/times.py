"""Time, chance and threads under a test's control."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from pos_app.domain.operation import IntentId, RunId, VisitId

NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


class FakeClock:
    """Implements ``ports.clock.Clock`` and ``Scheduler``: time passes when told to."""

    def __init__(self) -> None:
        self.passed_s = 0.0
        self._wall_is_off_by = timedelta()
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._planned = 0

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.passed_s) + self._wall_is_off_by

    def monotonic_s(self) -> float:
        return self.passed_s

    def jump(self, by: timedelta) -> None:
        """Set the wall clock to another time, as a person or a time server does."""
        self._wall_is_off_by += by

    def call_later(self, delay_s: float, callback: Callable[[], None]) -> None:
        self._planned += 1
        self._due.append((self.passed_s + delay_s, self._planned, callback))

    def close(self) -> None:
        self._due.clear()

    def next_due(self, until_s: float) -> Callable[[], None] | None:
        """Go to the next planned call not after ``until_s``, or there if there is none."""
        if not self._due or min(self._due)[0] > until_s:
            self.passed_s = until_s
            return None
        first = min(self._due)
        self._due.remove(first)
        self.passed_s = max(self.passed_s, first[0])
        return first[2]


class SeededChance:
    """Implements ``ports.clock.Chance``."""

    def __init__(self, seed: int = 1) -> None:
        self.dice = random.Random(seed)

    def new_intent(self) -> IntentId:
        return IntentId(f"{self.dice.getrandbits(128):032x}")

    def new_visit(self) -> VisitId:
        return VisitId(f"{self.dice.getrandbits(64):016x}")

    def new_run(self) -> RunId:
        return RunId(f"{self.dice.getrandbits(64):016x}")

    def uniform_s(self, low_s: float, high_s: float) -> float:
        return self.dice.uniform(low_s, high_s)


class Pump:
    """Lanes without threads: all jobs of all lanes in one queue, run when told to."""

    def __init__(self) -> None:
        self.jobs: deque[tuple[PumpedLane, Callable[[], None]]] = deque()

    def lane(self) -> PumpedLane:
        return PumpedLane(self)

    def run(self) -> None:
        while self.jobs:
            self.step()

    def step(self) -> None:
        lane, job = self.jobs.popleft()
        if not lane.closed:
            job()


class PumpedLane:
    """Implements ``workflow.lanes.Lane``."""

    def __init__(self, pump: Pump) -> None:
        self._pump = pump
        self.closed = False

    def post(self, job: Callable[[], None]) -> None:
        if not self.closed:
            self._pump.jobs.append((self, job))

    def close(self, last: Callable[[], None] | None = None) -> None:
        if not self.closed:
            self.closed = True
            if last is not None:
                last()
