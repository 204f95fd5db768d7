"""One thread a device, each with a bounded queue: nothing else in the workflow starts threads."""

from __future__ import annotations

import heapq
import queue
import threading
import time
from collections.abc import Callable
from typing import Protocol

Job = Callable[[], None]

#: A counter makes a handful of jobs a second; a thousand waiting is a bug, not a queue.
_WAITING_MAX = 1_000


class Lane(Protocol):
    """Runs jobs one after the other, in the order they were posted."""

    def post(self, job: Job) -> None:
        """Queue a job and return at once; dropped once the lane is closed. Any thread."""
        ...

    def close(self, last: Job | None = None) -> None:
        """Let the job under way end, run ``last``, run no other. Safe to call twice, or from a job.

        Only the first call's ``last`` counts.
        """
        ...


class ThreadLane:
    """A lane with a thread of its own.

    A job that raises is a bug: the lane closes itself and hands the exception to ``on_bug``.
    """

    def __init__(self, name: str, on_bug: Callable[[BaseException], None]) -> None:
        self._on_bug = on_bug
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._last: Job | None = None
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def post(self, job: Job) -> None:
        if not self._closed.is_set():
            assert self._jobs.qsize() < _WAITING_MAX, self._thread.name
            self._jobs.put(job)

    def close(self, last: Job | None = None) -> None:
        if not self._closed.is_set():
            self._last = last
            self._closed.set()
            self._jobs.put(None)

    def join(self, timeout_s: float) -> bool:
        """Wait for the thread to end; whether it did. Not from a job."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        try:
            while (job := self._jobs.get()) is not None and not self._closed.is_set():
                job()
            if self._last is not None:
                self._last()
        except BaseException as error:  # noqa: BLE001 - handed on whole; the lane has ended.
            self._closed.set()
            self._on_bug(error)


class ThreadScheduler:
    """Implements ``ports.clock.Scheduler``: one thread that sleeps until the next call is due."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._due: list[tuple[float, int, Job]] = []
        self._planned = 0
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="scheduler", daemon=True)
        self._thread.start()

    def call_later(self, delay_s: float, callback: Job) -> None:
        with self._changed:
            self._planned += 1
            heapq.heappush(self._due, (time.monotonic() + delay_s, self._planned, callback))
            self._changed.notify()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify()

    def join(self, timeout_s: float) -> bool:
        """Wait for the thread to end; whether it did."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._next_job()) is not None:
            job()

    def _next_job(self) -> Job | None:
        with self._changed:
            while not self._closed:
                wait_s = self._due[0][0] - time.monotonic() if self._due else None
                if wait_s is not None and wait_s <= 0:
                    return heapq.heappop(self._due)[2]
                self._changed.wait(wait_s)
            return None
