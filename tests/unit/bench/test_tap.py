"""The bench of the taps: what it counts, and that a slow answer falls short."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.bench import tap
from tests.bench.figures import report


@dataclass
class Told:
    frames_ms: list[tuple[str, float]]
    screens_ms: list[tuple[str, float]]
    own_ms: list[tuple[str, float]]


def told(*times_ms: float) -> list[tuple[str, float]]:
    return [("touch: print", took_ms) for took_ms in times_ms]


@pytest.mark.parametrize(
    ("times_ms", "expected"),
    [([5.0], 5.0), (list(range(1, 101)), 95), (list(range(1, 21)), 19), ([9.0, 1.0, 5.0], 9.0)],
)
def test_the_percentile_is_a_time_that_was_measured(times_ms: list[float], expected: float) -> None:
    assert tap.percentile(times_ms) == expected


@pytest.mark.parametrize(("slow_ms", "falls_short"), [(80.0, False), (120.0, True)])
def test_one_slow_answer_in_ten_falls_short(slow_ms: float, *, falls_short: bool) -> None:
    frames_ms = [*told(*[20.0] * 18, slow_ms, slow_ms), ("digits: amount", 110.0)]
    measured = Told(frames_ms, told(20.0), told(9.0))
    assert report(tap.figures(measured)).falls_short is falls_short
