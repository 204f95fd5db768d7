"""How long the till waits: jittered, capped, for ever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.workflow.patience import wait_s
from tests.helpers.times import SeededChance


class Longest(SeededChance):
    """Always waits as long as it may."""

    def uniform_s(self, low_s: float, high_s: float) -> float:
        assert low_s == 0.0
        return high_s


@pytest.mark.parametrize(
    ("tries", "asking_for_s", "cap_s"),
    [
        (0, 0.0, 0.5),
        (1, 1.0, 1.0),
        (3, 5.0, 4.0),
        (9, 29.9, 15.0),
        (9, 30.0, 60.0),
        (99, 599.0, 60.0),
        (99, 600.0, 300.0),
        (9_999, 24 * 3600.0 - 1, 300.0),
        (99_999, 24 * 3600.0, 3600.0),
        (99_999, 1e9, 3600.0),
    ],
)
def test_the_longest_wait(tries: int, asking_for_s: float, cap_s: float) -> None:
    assert wait_s(tries=tries, asking_for_s=asking_for_s, chance=Longest()) == cap_s


@given(st.integers(0, 10**6), st.floats(0, 1e9), st.integers())
def test_there_is_always_a_next_try(tries: int, asking_for_s: float, seed: int) -> None:
    chance = SeededChance(seed)
    assert 0 <= wait_s(tries=tries, asking_for_s=asking_for_s, chance=chance) <= 3600


def test_the_backends_own_wish_comes_first() -> None:
    chance = SeededChance()
    assert wait_s(tries=0, asking_for_s=0.0, chance=chance, retry_after_s=120.0) == 120.0
