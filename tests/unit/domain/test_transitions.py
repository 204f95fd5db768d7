"""The table, row by row, and what it promises about money and paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.commands import (
    Command,
    OrderPreReceipt,
    OrderReceipt,
    Print,
    SendReversal,
    SendVoid,
    Submit,
)
from pos_app.domain.diagram import page
from pos_app.domain.events import (
    AnswerLost,
    Confirmed,
    DecisionConflicted,
    Event,
    OperatorCollected,
    OperatorReturnedCash,
    PreReceiptOrdered,
    PrintFailed,
    ReceiptOrdered,
    Reconciled,
    VoidRequested,
)
from pos_app.domain.operation import Operation, State, Verdict
from pos_app.domain.print_job import ORIGINAL, DocumentKind, Mark, PrintOutcome
from pos_app.domain.transitions import (
    ON_ENTRY,
    RECONCILED,
    SETTLED,
    START_UP,
    TABLE,
    IllegalEvent,
    Moment,
    Question,
    advance,
    after_restart,
    allows,
    begin,
    cash_in_drawer_cents,
    is_open,
    reversal_key,
)
from tests.helpers.operations import (
    CONFIRMED,
    LOST_PAPER,
    NOW,
    OTHER_RUN,
    QUOTED,
    RECEIPT_OUT,
    RUN,
    SAMPLES,
    SILENT,
    STORIES,
    decision,
    in_state,
    live,
)
from tests.helpers.times import NOON

S = State

#: The checked model's arrows, written down a second time on purpose: a change of the table
#: that is not also a change here is a slip.
MODEL = {
    (S.QUOTED, S.PRE_PRINTING),
    (S.PRE_PRINTING, S.PRE_PRINTED),
    (S.PRE_PRINTED, S.SUBMITTING),
    (S.SUBMITTING, S.CONFIRMED),
    (S.CONFIRMED, S.RCPT_PRINTING),
    (S.RCPT_PRINTING, S.RCPT_DONE),
    (S.QUOTED, S.ABANDONED),
    (S.PRE_PRINTING, S.ABANDONED),
    (S.PRE_PRINTED, S.ABANDONED),
    (S.SUBMITTING, S.VOIDING),
    (S.SUBMITTING, S.REJECTED),
    (S.VOIDING, S.VOIDED),
    (S.VOIDING, S.REJECTED),
    (S.VOIDING, S.CONFIRMED),
    (S.REJECTED, S.REJ_CLOSED),
    (S.VOIDED, S.VOID_CLOSED),
    (S.RCPT_DONE, S.REVERSING),
    (S.REVERSING, S.REVERSED),
    (S.REVERSED, S.REV_CLOSED),
    (S.REVERSING, S.RCPT_DONE),
}


def test_the_table_has_the_models_arrows_and_no_other() -> None:
    arrows = {
        (state, target)
        for state, row in TABLE.items()
        for target in row.values()
        if state != target
    }
    assert arrows == MODEL


def test_every_state_has_a_row_an_entry_and_a_start() -> None:
    assert set(TABLE) == set(ON_ENTRY) == set(START_UP) == set(State) == set(STORIES)


@pytest.mark.parametrize("state", State)
def test_the_story_of_each_state_ends_there(state: State) -> None:
    assert in_state(state).state is state


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("event", SAMPLES, ids=lambda event: type(event).__name__)
def test_each_cell_of_the_table(state: State, event: Event) -> None:
    operation = in_state(state)
    target = TABLE[state].get(type(event))
    assert allows(operation, type(event)) is (target is not None)
    if target is None:
        with pytest.raises(IllegalEvent, match=type(event).__name__):
            advance(operation, event, NOW)
    else:
        assert advance(operation, event, NOW).operation.state is target


@pytest.mark.parametrize(
    ("state", "commands"),
    [
        (S.PRE_PRINTING, (Print(DocumentKind.PRE_RECEIPT, ORIGINAL),)),
        (S.PRE_PRINTED, ()),
        (S.SUBMITTING, (Submit(),)),
        (S.VOIDING, (SendVoid(),)),
        (S.CONFIRMED, (OrderReceipt(),)),
        (S.RCPT_PRINTING, (Print(DocumentKind.RECEIPT, ORIGINAL),)),
        (S.RCPT_DONE, ()),
        (S.REJECTED, (Print(DocumentKind.NOT_DONE_SLIP, ORIGINAL),)),
        (S.VOIDED, (Print(DocumentKind.NOT_DONE_SLIP, ORIGINAL),)),
        (S.REVERSED, (Print(DocumentKind.STORNO_SLIP, ORIGINAL),)),
        (S.ABANDONED, ()),
    ],
)
def test_what_is_asked_on_arriving(state: State, commands: tuple[Command, ...]) -> None:
    *before, last = STORIES[state]
    assert advance(live(*before), last, NOW).commands == commands


def test_a_quoted_operation_asks_for_its_pre_receipt() -> None:
    assert begin(QUOTED).commands == (OrderPreReceipt(),)


def test_a_reversal_is_sent_under_a_key_of_its_own_that_a_restart_finds_again() -> None:
    reversing = in_state(S.REVERSING)
    (sent,) = advance(live(*STORIES[S.REVERSING][:-1]), STORIES[S.REVERSING][-1], NOW).commands
    assert sent == SendReversal(reversal_key(reversing))
    assert after_restart(reversing).commands == (sent,)
    assert reversal_key(replace(reversing, reversals=2)) != reversal_key(reversing)


@pytest.mark.parametrize("state", [S.SUBMITTING, S.VOIDING, S.REVERSING])
def test_a_lost_answer_moves_nothing_and_asks_the_same_again(state: State) -> None:
    before = in_state(state)
    step = advance(before, AnswerLost(SILENT), NOW)
    assert step.operation == replace(before, fault=SILENT)
    assert step.commands == ON_ENTRY[state](before)


@pytest.mark.parametrize(
    ("state", "commands", "question"),
    [
        (S.QUOTED, (), Question.CASH_COLLECTED),
        (S.PRE_PRINTING, (), Question.CASH_COLLECTED),
        (S.PRE_PRINTED, (), Question.CASH_COLLECTED),
        (S.SUBMITTING, (Submit(),), None),
        (S.VOIDING, (SendVoid(),), None),
        (S.CONFIRMED, (OrderReceipt(),), None),
        (S.RCPT_PRINTING, (), Question.RECEIPT_OUT),
        (S.RCPT_DONE, (), None),
        (S.REJECTED, (), Question.CASH_RETURNED),
        (S.VOIDED, (), Question.CASH_RETURNED),
        (S.REVERSED, (), Question.CASH_RETURNED),
        (S.REJ_CLOSED, (), None),
        (S.VOID_CLOSED, (), None),
        (S.REV_CLOSED, (), None),
        (S.ABANDONED, (), None),
    ],
)
def test_the_start_up_table(
    state: State, commands: tuple[Command, ...], question: Question | None
) -> None:
    step = after_restart(in_state(state))
    assert step.commands == commands
    assert step.operation == in_state(state)
    assert START_UP[state].question is question


def printed_marks(*events: Event, run: Moment = NOW, start: Operation = QUOTED) -> list[Mark]:
    """Return how each receipt of a story was marked."""
    marks, operation = [], start
    for event in events:
        step = advance(operation, event, run)
        operation = step.operation
        marks += [
            command.mark
            for command in step.commands
            if isinstance(command, Print) and command.document is DocumentKind.RECEIPT
        ]
    return marks


UNKNOWN = PrintFailed(PrintOutcome.UNKNOWN, LOST_PAPER)
NOT_SENT = PrintFailed(PrintOutcome.NOT_SENT, LOST_PAPER)


def test_the_original_is_printed_once_and_every_other_copy_is_marked() -> None:
    story = (*STORIES[S.RCPT_PRINTING], UNKNOWN, ReceiptOrdered(), RECEIPT_OUT, ReceiptOrdered())
    assert printed_marks(*story) == [ORIGINAL, Mark(copy=1), Mark(copy=2)]


def test_an_original_of_which_no_byte_left_is_still_the_original() -> None:
    story = (*STORIES[S.RCPT_PRINTING], NOT_SENT, ReceiptOrdered(), UNKNOWN, ReceiptOrdered())
    assert printed_marks(*story) == [ORIGINAL, ORIGINAL, Mark(copy=1)]


def test_a_copy_of_which_no_byte_left_does_not_make_the_next_an_original() -> None:
    story = (*STORIES[S.RCPT_PRINTING], UNKNOWN, ReceiptOrdered(), NOT_SENT, ReceiptOrdered())
    assert printed_marks(*story) == [ORIGINAL, Mark(copy=1), Mark(copy=2)]


def test_another_run_never_prints_an_original() -> None:
    later = Moment(NOON, OTHER_RUN)
    story = (ReceiptOrdered(), NOT_SENT, ReceiptOrdered())
    marks = printed_marks(*story, run=later, start=in_state(S.CONFIRMED))
    assert marks == [Mark(copy=0, after_restart=True), Mark(copy=1)]


def test_a_run_that_only_saw_the_decision_again_prints_no_original() -> None:
    """A power cut ate the decision: the next run resubmits and is told CONFIRMED."""
    later = Moment(NOON, OTHER_RUN)
    resumed = in_state(S.SUBMITTING)
    marks = printed_marks(CONFIRMED, ReceiptOrdered(), run=later, start=resumed)
    assert marks == [Mark(copy=0, after_restart=True)]


def test_who_submitted_is_the_run_that_journalled_it() -> None:
    submitted = in_state(S.SUBMITTING)
    assert submitted.submitted_by == RUN
    assert live(AnswerLost(SILENT), start=submitted).submitted_by == RUN


def test_a_receipt_is_copied_also_after_its_reversal_and_moves_nothing() -> None:
    """Fault case R14; the copy says STORNATA, which is the paper's business."""
    closed = in_state(S.REV_CLOSED)
    assert printed_marks(ReceiptOrdered(), ReceiptOrdered(), start=closed) == [
        Mark(copy=1),
        Mark(copy=2),
    ]
    failed = live(ReceiptOrdered(), UNKNOWN, start=closed)
    assert (failed.state, is_open(failed), cash_in_drawer_cents(failed)) == (S.REV_CLOSED, False, 0)


def test_no_receipt_is_copied_where_only_its_reversal_is_known() -> None:
    """Reconciled after a lost journal: the list named the reversal and not what it reversed."""
    for verdict in (Verdict.REVERSED, Verdict.REVERSE_REFUSED):
        found = advance(in_state(S.PRE_PRINTED), Reconciled(decision(verdict)), NOW).operation
        closed = live(OperatorReturnedCash(), start=found) if found.state is S.REVERSED else found
        assert ReceiptOrdered in TABLE[closed.state]
        assert not allows(closed, ReceiptOrdered)


@pytest.mark.parametrize("verdict", Verdict)
def test_reconciliation_takes_an_older_row_to_what_the_backend_decided(verdict: Verdict) -> None:
    step = advance(in_state(S.PRE_PRINTED), Reconciled(decision(verdict)), NOW)
    assert step.operation.state is RECONCILED[verdict]
    assert step.commands == ()
    assert step.operation.state in SETTLED[verdict]


def test_two_different_decisions_freeze_the_row_and_keep_the_first() -> None:
    done = in_state(S.RCPT_DONE)
    other = decision(Verdict.VOIDED)
    frozen = advance(done, DecisionConflicted(other), NOW).operation
    assert frozen == replace(done, frozen=True)
    assert not any(allows(frozen, event) for event in TABLE[S.RCPT_DONE])


def test_the_drawer_holds_the_cash_from_submitting_until_it_is_given_back() -> None:
    holding = {state for state in State if cash_in_drawer_cents(in_state(state))}
    before = {S.QUOTED, S.PRE_PRINTING, S.PRE_PRINTED}
    given_back = {S.REJ_CLOSED, S.VOID_CLOSED, S.REV_CLOSED, S.ABANDONED}
    assert holding == set(State) - before - given_back


def test_open_is_what_still_needs_somebody() -> None:
    closed = {S.RCPT_DONE, S.REJ_CLOSED, S.VOID_CLOSED, S.REV_CLOSED, S.ABANDONED}
    assert {state for state in State if not is_open(in_state(state))} == closed


@given(st.data())
def test_in_every_story_cash_follows_the_backends_word(data: st.DataObject) -> None:
    """Walk the table at random; drawing only legal events makes every walk reach the end game."""
    operation, originals, said_yes = QUOTED, 0, False
    for _ in range(24):
        legal = [event for event in SAMPLES if allows(operation, type(event))]
        if not legal:
            break
        event = data.draw(st.sampled_from(legal))
        step = advance(operation, event, NOW)
        if isinstance(event, Confirmed):
            said_yes = True
        originals += sum(
            isinstance(command, Print)
            and command.document is DocumentKind.RECEIPT
            and command.mark.is_original
            for command in step.commands
        )
        if isinstance(event, PrintFailed) and event.outcome is PrintOutcome.NOT_SENT:
            originals -= not step.operation.original_spent
        operation = step.operation
        assert operation.iid == QUOTED.iid
        if operation.state in {S.CONFIRMED, S.RCPT_PRINTING, S.RCPT_DONE}:
            assert said_yes
        if operation.submitted_at is None:
            assert operation.state in {S.QUOTED, S.PRE_PRINTING, S.PRE_PRINTED, S.ABANDONED}
        assert originals <= 1


@pytest.mark.parametrize("event", [OperatorCollected(), PreReceiptOrdered(), VoidRequested()])
def test_a_tap_after_the_end_is_not_allowed(event: Event) -> None:
    assert not allows(in_state(S.REJ_CLOSED), type(event))


def test_the_page_in_the_docs_is_the_one_drawn_from_the_table() -> None:
    committed = Path(__file__).parents[3] / "docs" / "life-of-an-operation.md"
    assert committed.read_text(encoding="utf-8") == page()
    arrows = sum(len(row) for row in TABLE.values()) + len(RECONCILED) + 1
    ends = sum(not row for row in TABLE.values())
    assert page().count("-->") == arrows + ends
