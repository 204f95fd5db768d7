"""The second look: same code, not long ago, whatever the wall clock says."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.repeat import REPEAT_WINDOW_S, Repeat, repeated
from tests.helpers.operations import in_state
from tests.helpers.times import NOON

DIGEST = "d" * 64
DONE = in_state(State.RCPT_DONE)


def look(
    *rows: Operation, later_s: float, ages_s: dict[IntentId, float] | None = None
) -> Repeat | None:
    now = NOON + timedelta(seconds=later_s)
    return repeated(rows, DIGEST, now=now, ages_s=ages_s or {})


def test_the_same_code_within_the_window_is_asked_about() -> None:
    assert look(DONE, later_s=185) == Repeat(DONE, 3)
    assert look(DONE, later_s=REPEAT_WINDOW_S) == Repeat(DONE, 10)
    assert look(DONE, later_s=REPEAT_WINDOW_S + 1) is None


def test_another_code_is_not() -> None:
    assert look(replace(DONE, code_digest="e" * 64), later_s=1) is None
    assert look(later_s=1) is None


def test_another_amount_is_asked_about_all_the_same() -> None:
    other = replace(DONE, amount_cents=20_00, total_cents=21_00)
    assert look(other, later_s=1) == Repeat(other, 0)


STANDING = {
    State.SUBMITTING,
    State.VOIDING,
    State.CONFIRMED,
    State.RCPT_PRINTING,
    State.RCPT_DONE,
    State.REVERSING,
}


@pytest.mark.parametrize("state", State)
def test_only_what_the_customer_has_or_may_have_counts(state: State) -> None:
    assert (look(in_state(state), later_s=60) is not None) == (state in STANDING)


def test_the_newest_is_the_one_named() -> None:
    older = replace(DONE, iid=IntentId("a" * 32), number=1)
    assert look(DONE, older, later_s=60) == Repeat(DONE, 1)


def test_a_clock_set_back_since_makes_it_a_moment_ago_and_hides_nothing() -> None:
    assert look(DONE, later_s=-3600 * 24 * 365) == Repeat(DONE, None)


@pytest.mark.parametrize("later_s", [-86_400.0, 0.0, 86_400.0 * 3650])
def test_what_this_run_saw_itself_no_wall_clock_changes(later_s: float) -> None:
    assert look(DONE, later_s=later_s, ages_s={DONE.iid: 130.0}) == Repeat(DONE, 2)
    assert look(DONE, later_s=later_s, ages_s={DONE.iid: REPEAT_WINDOW_S + 1.0}) is None


def test_an_older_sale_of_this_run_does_not_hide_one_that_the_run_has_not_seen() -> None:
    seen_long_ago = replace(DONE, iid=IntentId("a" * 32))
    ages_s = {seen_long_ago.iid: 3600.0}
    assert look(seen_long_ago, DONE, later_s=60, ages_s=ages_s) == Repeat(DONE, 1)
