"""A lane keeps order, keeps to one thread, and does not outlive a bug."""

from __future__ import annotations

import threading
from functools import partial

import pytest

from pos_app.workflow.lanes import ThreadLane, ThreadScheduler


def fail(error: BaseException) -> None:
    pytest.fail(f"no bug was expected: {error!r}")


def test_jobs_run_in_order_in_one_thread_of_that_name() -> None:
    lane, seen = ThreadLane("printer", fail), list[tuple[int, str]]()

    def note(number: int) -> None:
        seen.append((number, threading.current_thread().name))

    for number in range(5):
        lane.post(partial(note, number))
    lane.post(lane.close)
    assert lane.join(5)
    assert seen == [(number, "printer") for number in range(5)]


def test_closing_ends_the_job_under_way_runs_the_last_and_no_other() -> None:
    lane, seen = ThreadLane("printer", fail), list[str]()
    started, may_end = threading.Event(), threading.Event()

    def long_job() -> None:
        started.set()
        assert may_end.wait(5)
        seen.append("long")

    lane.post(long_job)
    lane.post(lambda: seen.append("dropped"))
    assert started.wait(5)
    lane.close(lambda: seen.append("last"))
    lane.close(lambda: seen.append("second last"))
    lane.post(lambda: seen.append("too late"))
    may_end.set()
    assert lane.join(5)
    assert seen == ["long", "last"]


def test_a_job_that_raises_is_handed_on_and_ends_the_lane() -> None:
    bugs = list[BaseException]()
    lane = ThreadLane("printer", bugs.append)

    def boom() -> None:
        raise AssertionError("planted")

    lane.post(boom)
    assert lane.join(5)
    lane.post(boom)
    assert [str(bug) for bug in bugs] == ["planted"]


def test_a_closed_scheduler_calls_nobody() -> None:
    scheduler, called = ThreadScheduler(), threading.Event()
    scheduler.call_later(0.0, called.set)
    assert called.wait(5)
    scheduler.call_later(60.0, lambda: fail(AssertionError("called after closing")))
    scheduler.close()
    scheduler.close()
    scheduler.call_later(0.0, lambda: fail(AssertionError("called after closing")))
    assert scheduler.join(5)


def test_calls_come_in_the_order_they_are_due() -> None:
    scheduler, called, done = ThreadScheduler(), list[str](), threading.Event()

    def second() -> None:
        called.append("second")
        done.set()

    scheduler.call_later(0.02, second)
    scheduler.call_later(0.0, lambda: called.append("first"))
    assert done.wait(5)
    scheduler.close()
    assert scheduler.join(5)
    assert called == ["first", "second"]
