"""What an event or a line of the backend's list means to a row as it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.events import (
    DecisionConflicted,
    PreReceiptFailed,
    PrintFailed,
    Reconciled,
    ReversalRefused,
    Reversed,
    VoidRequested,
)
from pos_app.domain.operation import Quote, State, Verdict, VisitId
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.transitions import advance, receipt_mark
from pos_app.ports.backend import Recovered
from pos_app.workflow.fitting import adopt, fit, missing
from tests.helpers.operations import (
    CONFIRMED,
    LOST_PAPER,
    NOW,
    OTHER_RUN,
    QUOTED,
    RUN,
    VOIDED,
    decision,
    in_state,
)

S = State


def test_what_fits_is_taken_as_it_is() -> None:
    assert fit(in_state(S.SUBMITTING), CONFIRMED) is CONFIRMED
    assert fit(in_state(S.SUBMITTING), VoidRequested()) == VoidRequested()


def test_a_tap_that_came_too_late_is_dropped() -> None:
    assert fit(in_state(S.RCPT_DONE), VoidRequested()) is None


@pytest.mark.parametrize("state", [S.SUBMITTING, S.CONFIRMED, S.RCPT_PRINTING, S.RCPT_DONE])
def test_a_pre_receipt_that_fails_late_says_nothing_about_the_receipt(state: State) -> None:
    """Found by the model check: read as the receipt's, it made a second original possible."""
    late = PreReceiptFailed(PrintOutcome.NOT_SENT, LOST_PAPER)
    assert fit(in_state(state), late) is None


def test_a_receipt_that_was_not_sent_is_still_heard() -> None:
    failed = PrintFailed(PrintOutcome.NOT_SENT, LOST_PAPER)
    assert fit(in_state(S.RCPT_PRINTING), failed) is failed


def test_the_same_decision_twice_is_dropped_and_another_one_freezes() -> None:
    assert fit(in_state(S.RCPT_DONE), CONFIRMED) is None
    assert fit(in_state(S.RCPT_DONE), VOIDED) == DecisionConflicted(VOIDED.decision)
    refused = ReversalRefused(decision(Verdict.REVERSE_REFUSED))
    assert fit(in_state(S.REVERSED), refused) == DecisionConflicted(refused.decision)


def test_the_same_reversal_twice_is_dropped() -> None:
    assert fit(in_state(S.REVERSED), Reversed(decision(Verdict.REVERSED))) is None


def test_a_reversal_of_what_is_not_even_decided_freezes() -> None:
    event = Reversed(decision(Verdict.REVERSED))
    assert fit(in_state(S.SUBMITTING), event) == DecisionConflicted(event.decision)


def test_a_frozen_row_is_not_frozen_again() -> None:
    assert fit(replace(in_state(S.RCPT_DONE), frozen=True), VOIDED) is None


def test_a_void_of_a_forgotten_life_is_reconciled() -> None:
    assert fit(in_state(S.SUBMITTING), VOIDED) == Reconciled(VOIDED.decision)


@pytest.mark.parametrize(
    ("state", "verdict", "knows"),
    [
        (S.PRE_PRINTED, Verdict.CONFIRMED, False),
        (S.CONFIRMED, Verdict.CONFIRMED, True),
        (S.RCPT_DONE, Verdict.CONFIRMED, True),
        (S.RCPT_DONE, Verdict.REVERSED, False),
        (S.ABANDONED, Verdict.VOIDED, True),
        (S.SUBMITTING, Verdict.VOIDED, False),
        (S.SUBMITTING, Verdict.CONFIRMED, True),
        (S.SUBMITTING, Verdict.REVERSED, False),
        (S.VOIDING, Verdict.VOIDED, True),
    ],
)
def test_a_row_learns_from_the_list_what_it_neither_knows_nor_waits_for(
    state: State, verdict: Verdict, *, knows: bool
) -> None:
    told = decision(verdict)
    assert missing(in_state(state), told, OTHER_RUN) == (None if knows else Reconciled(told))


def test_a_row_of_this_run_decided_behind_its_back_prints_no_original() -> None:
    """Found by the model check: the same disk in two tills, and both had submitted."""
    told = decision(Verdict.CONFIRMED)
    learned = missing(in_state(S.SUBMITTING), told, RUN)
    assert learned == Reconciled(told)
    row = advance(in_state(S.SUBMITTING), learned, NOW).operation
    assert row.state is S.RCPT_PRINTING
    assert not receipt_mark(row, RUN).is_original


def test_an_adopted_row_prints_no_original() -> None:
    quote = Quote(QUOTED.iid, 50_00, 1_00, 51_00, "service", "creditor", 0)
    recovered = Recovered(quote, decision(Verdict.CONFIRMED))
    row = adopt(recovered, VisitId("visit"), 7, NOW).operation
    assert (row.state, row.number, row.total_cents) == (S.RCPT_PRINTING, 7, 51_00)
    assert not receipt_mark(row, RUN).is_original


@pytest.mark.parametrize("state", [S.QUOTED, S.PRE_PRINTING, S.PRE_PRINTED, S.ABANDONED])
def test_a_decision_about_what_was_never_submitted_freezes(state: State) -> None:
    assert fit(in_state(state), CONFIRMED) == DecisionConflicted(CONFIRMED.decision)
