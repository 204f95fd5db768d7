"""Whether the machine's clock is right: exact, so many minutes off, never by a slow answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pos_app.domain.clock_check import TimeTold, minutes_off
from tests.helpers.times import NOON


@pytest.mark.parametrize(
    ("ahead_s", "took_s", "minutes"),
    [
        (0, 0, 0),
        (89, 0, 0),
        (-89, 0, 0),
        (91, 0, 2),
        (-91, 0, -2),
        (3_600, 0.2, 60),
        (-3_600, 0.2, -60),
        # The answer may have been nine seconds on its way: the clock is not to blame.
        (95, 9, 0),
        (-95, 9, -2),
    ],
)
def test_how_far_off(ahead_s: float, took_s: float, minutes: int) -> None:
    told = TimeTold(NOON, told_at_s=1_000.0, took_s=took_s)
    now = NOON + timedelta(seconds=ahead_s)
    assert minutes_off(told, now=now, now_s=1_000.0) == minutes


def test_time_that_has_passed_since_is_no_difference() -> None:
    told = TimeTold(NOON, told_at_s=0.0, took_s=0.1)
    night = timedelta(hours=14)
    assert minutes_off(told, now=NOON + night, now_s=night.total_seconds()) == 0


def test_a_clock_that_is_set_meanwhile_is_seen_without_asking_again() -> None:
    told = TimeTold(NOON, told_at_s=0.0, took_s=0.1)
    assert minutes_off(told, now=NOON + timedelta(hours=3), now_s=2 * 3_600.0) == 60
