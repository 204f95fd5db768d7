"""Questions about cash that no operation accounts for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.operation import State
from pos_app.domain.report import Move, Suspicion
from pos_app.domain.suspects import suspects
from tests.helpers.operations import in_state
from tests.helpers.times import NOON


def asked(cents: int, *states: State, float_cents: int = 0, move: int = 0) -> list[Suspicion]:
    rows = [in_state(state) for state in states]
    moves = [Move(NOON, move, "owner")] if move else []
    found = suspects(cents, rows, moves=moves, float_cents=float_cents)
    assert all(each.cents == cents for each in found)
    return [each.suspicion for each in found]


@pytest.mark.parametrize(
    ("cents", "state", "suspicion"),
    [
        (51_00, State.ABANDONED, Suspicion.ABANDONED_BUT_PAID),
        (51_00, State.REJ_CLOSED, Suspicion.RETURNED_ON_PAPER_ONLY),
        (51_00, State.RCPT_DONE, Suspicion.COLLECTED_TWICE),
        (-51_00, State.REJECTED, Suspicion.RETURNED_UNMARKED),
        (-51_00, State.SUBMITTING, Suspicion.RETURNED_UNMARKED),
        (-51_00, State.RCPT_DONE, Suspicion.NEVER_COLLECTED),
        (-9_00, State.RCPT_DONE, Suspicion.CHANGE_WRONG),
    ],
)
def test_an_operation_of_the_same_sum_is_asked_about(
    cents: int, state: State, suspicion: Suspicion
) -> None:
    assert asked(cents, state) == [suspicion]


def test_a_sum_that_is_no_operations_is_nobodys() -> None:
    assert asked(-20_00, State.RCPT_DONE, State.ABANDONED, move=-30_00) == []
    assert asked(-51_00, State.ABANDONED) == []


def test_the_float_is_asked_about_where_there_is_one() -> None:
    assert asked(100_00, float_cents=100_00) == [Suspicion.FLOAT_COUNTED]
    assert asked(100_00) == []


def test_a_move_that_may_have_happened_twice_is_asked_about() -> None:
    assert asked(-20_00, move=-20_00) == [Suspicion.MOVE_NOT_NOTED]


def test_the_most_telling_are_asked_first_and_three_are_enough() -> None:
    many = [State.RCPT_DONE, State.RCPT_DONE, State.RCPT_DONE, State.REJECTED]
    assert asked(-51_00, *many) == [
        Suspicion.RETURNED_UNMARKED,
        Suspicion.NEVER_COLLECTED,
        Suspicion.NEVER_COLLECTED,
    ]


def test_the_newest_of_two_alike_is_asked_first() -> None:
    first = in_state(State.ABANDONED)
    newer = replace(first, number=first.number + 1)
    found = suspects(51_00, [first, newer], moves=(), float_cents=0)
    assert [each.number for each in found] == [newer.number, first.number]
