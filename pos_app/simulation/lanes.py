"""Lanes without threads: jobs are events of the day, and a device's job takes its time.

The rule it keeps: one job of a lane at a time, in the order they were posted. What a device's
job posts arrives when the device was done with it, so a person may act and a till may die in
between, as they may while a real request is under way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from pos_app.simulation.hours import Hours
from pos_app.workflow.lanes import Job


class SimulatedLane:
    """Implements ``workflow.lanes.Lane`` for one run of one till."""

    def __init__(self, hours: Hours, guard: Callable[[Job], None]) -> None:
        self._hours = hours
        self._guard = guard
        self._jobs: deque[Job] = deque()
        self._awake = False
        self._closed = False

    def post(self, job: Job) -> None:
        if self._hours.spent_s:
            # Inside a device's job: what it says comes when it has taken its time.
            self._hours.after(self._hours.spent_s, lambda: self._arrive(job))
        else:
            self._arrive(job)

    def close(self, last: Job | None = None) -> None:
        if not self._closed:
            self._closed = True
            if last is not None:
                last()

    def _arrive(self, job: Job) -> None:
        if self._closed:
            return
        self._jobs.append(job)
        if not self._awake:
            self._awake = True
            self._hours.after(0.0, self._work)

    def _work(self) -> None:
        if self._closed:
            return
        job = self._jobs.popleft()
        hours = self._hours
        hours.spent_s = 0.0
        try:
            self._guard(job)
        finally:
            taken_s, hours.spent_s = hours.spent_s, 0.0
        self._awake = bool(self._jobs)
        if self._awake:
            hours.after(taken_s, self._work)
        elif taken_s:
            self._awake = True
            hours.after(taken_s, self._rest)

    def _rest(self) -> None:
        self._awake = bool(self._jobs)
        if self._awake:
            self._work()
