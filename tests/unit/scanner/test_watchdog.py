"""The three ways a camera dies, each noticed in time; and how long to leave it alone."""

from __future__ import annotations

from pos_app.domain.faults import Fault, FaultCode
from pos_app.scanner.watchdog import Watchdog


def watchdog() -> Watchdog:
    return Watchdog(silence_s=1.5, opening_s=3.0)


def code(fault: Fault | None) -> FaultCode | None:
    return fault.code if fault else None


def test_a_camera_that_gives_frames_is_in_no_trouble() -> None:
    watched = watchdog()
    watched.opened(0.0)
    for number in range(100):
        watched.frame(number / 30, is_repeated=False)
        assert watched.trouble(number / 30 + 0.03) is None


def test_a_camera_that_falls_silent_is_stalled() -> None:
    watched = watchdog()
    watched.opened(0.0)
    watched.frame(1.0, is_repeated=False)
    assert watched.trouble(2.4) is None
    assert code(watched.trouble(2.5)) is FaultCode.CAMERA_STALLED


def test_a_camera_that_opens_and_gives_nothing_is_stalled() -> None:
    watched = watchdog()
    watched.opened(0.0)
    assert watched.trouble(1.4) is None
    assert code(watched.trouble(1.5)) is FaultCode.CAMERA_STALLED


def test_a_camera_that_repeats_itself_is_stalled() -> None:
    watched = watchdog()
    watched.opened(0.0)
    watched.frame(0.1, is_repeated=False)
    for number in range(50):
        watched.frame(0.1 + number * 0.03, is_repeated=True)
    assert watched.trouble(1.59) is None
    assert code(watched.trouble(1.6)) is FaultCode.CAMERA_STALLED


def test_one_failed_read_is_forgiven_and_three_are_not() -> None:
    watched = watchdog()
    watched.opened(0.0)
    for _ in range(5):
        watched.failed_read(0.1)
        watched.failed_read(0.1)
        assert watched.trouble(0.1) is None
        watched.frame(0.1, is_repeated=False)
    for _ in range(3):
        watched.failed_read(0.1)
    assert code(watched.trouble(0.1)) is FaultCode.CAMERA_STALLED


def test_an_opening_that_takes_too_long_is_a_missing_camera() -> None:
    watched = watchdog()
    watched.opening(10.0)
    assert watched.trouble(12.9) is None
    assert code(watched.trouble(13.0)) is FaultCode.CAMERA_MISSING
    watched.opened(14.0)
    assert watched.trouble(14.0) is None


def test_a_camera_let_go_of_is_in_no_new_trouble() -> None:
    watched = watchdog()
    watched.opened(0.0)
    watched.closed()
    assert watched.trouble(100.0) is None


def test_the_pauses_grow_and_a_frame_ends_them() -> None:
    watched = watchdog()
    waits = [watched.next_wait_s() for _ in range(8)]
    assert waits == sorted(waits)
    assert waits[-1] == 3.0
    watched.frame(0.0, is_repeated=False)
    assert watched.next_wait_s() == waits[0]


def test_a_camera_that_only_opens_does_not_end_the_pauses() -> None:
    watched = watchdog()
    first = watched.next_wait_s()
    watched.opening(0.0)
    watched.opened(0.1)
    assert watched.next_wait_s() > first


def test_a_driver_that_never_opens_is_stuck() -> None:
    watched = watchdog()
    watched.opening(10.0)
    assert not watched.is_stuck(39.9)
    assert watched.is_stuck(40.0)


def test_a_driver_that_never_answers_a_read_is_stuck() -> None:
    watched = watchdog()
    watched.opened(0.0)
    watched.frame(1.0, is_repeated=False)
    assert not watched.is_stuck(5.9)
    assert watched.is_stuck(6.0)


def test_one_that_answers_however_badly_is_not_stuck() -> None:
    watched = watchdog()
    watched.opened(0.0)
    watched.frame(1.0, is_repeated=False)
    watched.failed_read(5.0)
    assert not watched.is_stuck(9.9)
    watched.frame(9.9, is_repeated=True)
    assert not watched.is_stuck(14.8)
    watched.closed()
    assert not watched.is_stuck(1000.0)
