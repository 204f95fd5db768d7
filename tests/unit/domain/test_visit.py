"""How a customer's cash is shared out among operations, and when their receipts are due."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.visit import receipts_are_due, shares, told_beside
from tests.helpers.operations import in_state

ONE, TWO = IntentId("01" * 16), IntentId("02" * 16)
WAITED_FOR = {State.SUBMITTING, State.VOIDING}


def row(iid: IntentId, state: State) -> Operation:
    return replace(in_state(state), iid=iid)


def test_the_first_gets_the_rest_and_each_other_its_total() -> None:
    assert shares([51_00, 31_00, 21_00], 110_00) == (58_00, 31_00, 21_00)
    assert shares([51_00], 60_00) == (60_00,)
    assert shares([51_00, 31_00], None) == (None, None)


@given(st.lists(st.integers(1, 998_99), min_size=1, max_size=5), st.integers(0, 500_00))
def test_shares_add_up_to_what_was_handed_over_and_the_change_is_told_once(
    totals_cents: list[int], change_cents: int
) -> None:
    received = shares(totals_cents, sum(totals_cents) + change_cents)
    changes = [
        (cents or 0) - total_cents
        for cents, total_cents in zip(received, totals_cents, strict=True)
    ]
    assert changes == [change_cents, *[0] * (len(totals_cents) - 1)]


@pytest.mark.parametrize("state", State)
def test_a_receipt_waits_for_a_sister_that_somebody_waits_for(state: State) -> None:
    members = [row(ONE, State.CONFIRMED), row(TWO, state)]
    assert receipts_are_due(members, set()) == (state not in WAITED_FOR)
    assert receipts_are_due(members, {TWO})


def test_nobody_waits_for_a_frozen_one() -> None:
    frozen = replace(row(TWO, State.VOIDING), frozen=True)
    assert receipts_are_due([row(ONE, State.CONFIRMED), frozen], set())


def test_the_first_paper_tells_of_all_and_a_later_one_of_its_own() -> None:
    confirmed, refused = row(ONE, State.CONFIRMED), row(TWO, State.REJECTED)
    assert told_beside([confirmed], [confirmed, refused]) == (refused,)
    printed = row(TWO, State.RCPT_PRINTING)
    assert printed.original_spent
    assert told_beside([confirmed], [confirmed, printed]) == ()
