"""The life of an operation, from its quote to its last paper: the whole protocol in one table.

Everything that moves an operation from one state to the next is in this file. ``TABLE`` says
which events are legal in a state and which state follows; ``ON_ENTRY`` says what is asked of
the world on arriving; ``START_UP`` says what a restart means. Nothing here reads a clock,
opens a file or knows about Qt.

The rules the table exists to keep (model-checked; docs/life-of-an-operation.md draws it):

* Once submitted, only the backend's signed decision says how an operation ended. A lost
  answer leaves it SUBMITTING: same row, same key, same request. No timeout ever decides.
* Cash goes back only from REJECTED, VOIDED, REVERSED, or before SUBMITTING (W9).
* An unmarked receipt is printed once, by the run that journalled SUBMITTING (W8).
* What became of the paper never moves money: printing has states of its own only where the
  next step depends on paper.

``pos-app diagram`` draws docs/life-of-an-operation.md from these tables.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import assert_never

from pos_app.domain.commands import (
    Command,
    OrderPreReceipt,
    OrderReceipt,
    Print,
    SendReversal,
    SendVoid,
    Submit,
)
from pos_app.domain.events import (
    AnswerLost,
    Confirmed,
    DecisionConflicted,
    Event,
    OperatorAbandoned,
    OperatorCollected,
    OperatorReturnedCash,
    PreReceiptCameOut,
    PreReceiptFailed,
    PreReceiptOrdered,
    PrintFailed,
    ReceiptCameOut,
    ReceiptOrdered,
    Reconciled,
    Refused,
    ReversalRefused,
    ReversalRequested,
    Reversed,
    Voided,
    VoidRequested,
)
from pos_app.domain.operation import Decision, Operation, RunId, State, Verdict
from pos_app.domain.operators import OperatorId
from pos_app.domain.print_job import ORIGINAL, DocumentKind, Mark, PrintOutcome

TABLE: Mapping[State, Mapping[type[Event], State]] = {
    State.QUOTED: {
        PreReceiptOrdered: State.PRE_PRINTING,
        OperatorAbandoned: State.ABANDONED,
    },
    State.PRE_PRINTING: {
        PreReceiptOrdered: State.PRE_PRINTING,
        PreReceiptCameOut: State.PRE_PRINTED,
        PreReceiptFailed: State.PRE_PRINTING,
        OperatorAbandoned: State.ABANDONED,
    },
    State.PRE_PRINTED: {
        OperatorCollected: State.SUBMITTING,
        OperatorAbandoned: State.ABANDONED,
    },
    State.SUBMITTING: {
        Confirmed: State.CONFIRMED,
        Refused: State.REJECTED,
        AnswerLost: State.SUBMITTING,
        VoidRequested: State.VOIDING,
    },
    State.VOIDING: {
        Voided: State.VOIDED,
        Refused: State.REJECTED,
        Confirmed: State.CONFIRMED,
        AnswerLost: State.VOIDING,
    },
    State.CONFIRMED: {
        ReceiptOrdered: State.RCPT_PRINTING,
    },
    State.RCPT_PRINTING: {
        ReceiptOrdered: State.RCPT_PRINTING,
        ReceiptCameOut: State.RCPT_DONE,
        PrintFailed: State.RCPT_PRINTING,
    },
    State.RCPT_DONE: {
        ReceiptOrdered: State.RCPT_DONE,
        ReceiptCameOut: State.RCPT_DONE,
        PrintFailed: State.RCPT_DONE,
        ReversalRequested: State.REVERSING,
    },
    State.REJECTED: {OperatorReturnedCash: State.REJ_CLOSED},
    State.VOIDED: {OperatorReturnedCash: State.VOID_CLOSED},
    State.REVERSING: {
        Reversed: State.REVERSED,
        ReversalRefused: State.RCPT_DONE,
        AnswerLost: State.REVERSING,
    },
    State.REVERSED: {OperatorReturnedCash: State.REV_CLOSED},
    State.REJ_CLOSED: {},
    State.VOID_CLOSED: {},
    # Closed like RCPT_DONE: only copies of the receipt, each saying STORNATA (fault case R14).
    State.REV_CLOSED: {
        ReceiptOrdered: State.REV_CLOSED,
        ReceiptCameOut: State.REV_CLOSED,
        PrintFailed: State.REV_CLOSED,
    },
    State.ABANDONED: {},
}

#: Nothing more is owed, by the till or at the counter; papers may be copied.
CLOSED_STATES = frozenset(
    {State.RCPT_DONE, State.REJ_CLOSED, State.VOID_CLOSED, State.REV_CLOSED, State.ABANDONED}
)

#: Where a row goes that only the backend still knows, or that the journal has as an older
#: state than the backend does. Reconciliation and nothing else walks these arrows.
RECONCILED: Mapping[Verdict, State] = {
    Verdict.CONFIRMED: State.RCPT_PRINTING,
    Verdict.REFUSED: State.REJECTED,
    Verdict.VOIDED: State.VOIDED,
    Verdict.REVERSED: State.REVERSED,
    Verdict.REVERSE_REFUSED: State.RCPT_DONE,
}

#: The states of a row that already knows a verdict: reconciliation leaves them alone. A row
#: given up at the counter was never submitted, which is what a void says too.
SETTLED: Mapping[Verdict, frozenset[State]] = {
    Verdict.CONFIRMED: frozenset(
        {State.CONFIRMED, State.RCPT_PRINTING, State.RCPT_DONE, State.REVERSING}
    ),
    Verdict.REFUSED: frozenset({State.REJECTED, State.REJ_CLOSED}),
    Verdict.VOIDED: frozenset({State.VOIDED, State.VOID_CLOSED, State.ABANDONED}),
    Verdict.REVERSED: frozenset({State.REVERSED, State.REV_CLOSED}),
    Verdict.REVERSE_REFUSED: frozenset({State.RCPT_DONE}),
}


class IllegalEvent(AssertionError):
    """An event arrived that the table does not allow here: a bug in the caller."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When and in which run of the program an event is applied. Wall time is data only."""

    at: datetime
    run: RunId
    #: Who is in charge; None where nobody has signed in.
    operator: OperatorId | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The operation after an event, and what to do about it, in order.

    The runner commits ``operation`` before it carries out the first command.
    """

    operation: Operation
    commands: tuple[Command, ...]


class Question(Enum):
    """What only the person at the counter can say after a restart."""

    #: QUOTED, PRE_PRINTING, PRE_PRINTED: cash may be in the drawer (W11).
    CASH_COLLECTED = "cash_collected"
    #: RCPT_PRINTING: the printer may have got bytes.
    RECEIPT_OUT = "receipt_out"
    #: REJECTED, VOIDED, REVERSED: the cash is still to be given back.
    CASH_RETURNED = "cash_returned"


@dataclass(frozen=True, slots=True)
class StartUp:
    """What the till does by itself about a row found at start, and what it asks."""

    commands: Callable[[Operation], tuple[Command, ...]]
    question: Question | None = None


def allows(operation: Operation, event: type[Event]) -> bool:
    """Whether ``event`` is legal now. Buttons are enabled by asking this and nothing else."""
    if operation.frozen or (event is ReceiptOrdered and operation.decision is None):
        # Reconciled from a list that named only the reversal: there is no receipt to copy.
        return False
    return event in TABLE[operation.state]


def is_open(operation: Operation) -> bool:
    """Whether something is still to be done, by the till or at the counter."""
    return operation.state not in CLOSED_STATES


def cash_in_drawer_cents(operation: Operation) -> int:
    """What the drawer holds because of this operation, by the reconciliation rule."""
    return operation.total_cents if operation.state in _CASH_HELD else 0


_CASH_HELD = frozenset(
    {
        State.SUBMITTING,
        State.VOIDING,
        State.CONFIRMED,
        State.RCPT_PRINTING,
        State.RCPT_DONE,
        State.REJECTED,
        State.VOIDED,
        State.REVERSING,
        State.REVERSED,
    }
)


def begin(operation: Operation) -> Step:
    """Start the life of an operation that has just been quoted."""
    assert operation.state is State.QUOTED, operation.state
    return Step(operation, ON_ENTRY[State.QUOTED](operation))


def advance(operation: Operation, event: Event, now: Moment) -> Step:
    """Apply one event.

    Raises:
        IllegalEvent: the table has no such event in this state. The operation is unchanged.
    """
    match event:
        case Reconciled(decision):
            return _reconcile(operation, decision)
        case DecisionConflicted():
            return Step(replace(operation, frozen=True), ())
        case _ if not allows(operation, type(event)):
            raise IllegalEvent(f"{type(event).__name__} while {operation.state.name}")
        case _:
            state = TABLE[operation.state][type(event)]
            arrived = replace(_learn(operation, event, now), state=state)
            return Step(arrived, _commands(operation, event, arrived, now))


def after_restart(operation: Operation) -> Step:
    """Say what the till does by itself about an operation found in the journal."""
    frozen = operation.frozen
    return Step(operation, () if frozen else START_UP[operation.state].commands(operation))


def receipt_mark(operation: Operation, run: RunId) -> Mark:
    """Say how the next receipt is marked: rule W8.

    An original is printed by the very run that journalled SUBMITTING, once. "This run saw
    CONFIRMED" would not do: after a power cut that ate RCPT_PRINTING it sees it again.
    """
    if operation.submitted_by == run and not operation.original_spent:
        return ORIGINAL
    return Mark(copy=operation.receipts, after_restart=operation.receipts == 0)


def reversal_key(operation: Operation) -> str:
    """Return the key of this operation's current reversal: the same reversal, the same key."""
    seed = f"rev|{operation.iid}|{operation.reversals}"
    return hashlib.sha256(seed.encode("ascii")).hexdigest()[:32]


def _reconcile(operation: Operation, decision: Decision) -> Step:
    # Another life of this till has had the decision, and may have printed its original: no run
    # that this journal remembers may print one.
    learned = replace(_with_decision(operation, decision), submitted_by=None)
    return Step(replace(learned, state=RECONCILED[decision.verdict]), ())


def _learn(operation: Operation, event: Event, now: Moment) -> Operation:
    """Copy what an event tells us into the row."""
    match event:
        case PreReceiptOrdered():
            count = operation.pre_receipts + 1
            return replace(operation, pre_receipts=count, print_outcome=None, fault=None)
        case ReceiptOrdered():
            return _with_receipt_ordered(operation, now.run)
        case PreReceiptCameOut(witness) | ReceiptCameOut(witness):
            printed = PrintOutcome.PRINTED
            return replace(operation, print_outcome=printed, witness=witness, fault=None)
        case PreReceiptFailed() | PrintFailed():
            return _with_print_failed(operation, event, now.run)
        case OperatorCollected(received_cents):
            return replace(
                operation,
                submitted_at=now.at,
                submitted_by=now.run,
                collected_by=now.operator,
                received_cents=received_cents,
                print_outcome=None,
            )
        case AnswerLost(fault):
            return replace(operation, fault=fault)
        case (
            Confirmed(decision)
            | Refused(decision)
            | Voided(decision)
            | Reversed(decision)
            | ReversalRefused(decision)
        ):
            return _with_decision(operation, decision)
        case ReversalRequested():
            return replace(operation, reversals=operation.reversals + 1, fault=None)
        case (
            OperatorAbandoned()
            | VoidRequested()
            | OperatorReturnedCash()
            | Reconciled()
            | DecisionConflicted()
        ):
            return operation
        case _ as never:
            assert_never(never)


def _with_receipt_ordered(operation: Operation, run: RunId) -> Operation:
    original = receipt_mark(operation, run).is_original
    return replace(
        operation,
        receipts=operation.receipts + 1,
        original_spent=operation.original_spent or original,
        print_outcome=None,
        fault=None,
    )


def _with_print_failed(
    operation: Operation, failed: PreReceiptFailed | PrintFailed, run: RunId
) -> Operation:
    known = replace(operation, print_outcome=failed.outcome, fault=failed.fault)
    # Not one byte of the only original has left, and this is still the run that may print it:
    # the original is not spent. In every other case the next copy is marked.
    unspent = (
        isinstance(failed, PrintFailed)
        and failed.outcome is PrintOutcome.NOT_SENT
        and operation.receipts == 1
        and operation.submitted_by == run
    )
    return replace(known, receipts=0, original_spent=False) if unspent else known


def _with_decision(operation: Operation, decision: Decision) -> Operation:
    if decision.verdict in {Verdict.REVERSED, Verdict.REVERSE_REFUSED}:
        return replace(operation, reversal=decision, fault=None)
    return replace(operation, decision=decision, fault=None)


def _commands(
    before: Operation, event: Event, arrived: Operation, now: Moment
) -> tuple[Command, ...]:
    match event:
        case PreReceiptOrdered():
            return (Print(DocumentKind.PRE_RECEIPT, Mark(copy=before.pre_receipts)),)
        case ReceiptOrdered():
            return (Print(DocumentKind.RECEIPT, receipt_mark(before, now.run)),)
        case (
            PreReceiptCameOut()
            | PreReceiptFailed()
            | ReceiptCameOut()
            | PrintFailed()
            | ReversalRefused()
        ):
            return ()
        case _:
            return ON_ENTRY[arrived.state](arrived)


def _nothing(_: Operation) -> tuple[Command, ...]:
    return ()


def _not_done_slip(_: Operation) -> tuple[Command, ...]:
    return (Print(DocumentKind.NOT_DONE_SLIP, ORIGINAL),)


def _storno_slip(_: Operation) -> tuple[Command, ...]:
    return (Print(DocumentKind.STORNO_SLIP, ORIGINAL),)


#: What is asked of the world on arriving in a state. AnswerLost arrives where it was, so a
#: lost answer asks again: the same command, under the same key.
ON_ENTRY: Mapping[State, Callable[[Operation], tuple[Command, ...]]] = {
    State.QUOTED: lambda _: (OrderPreReceipt(),),
    State.PRE_PRINTING: _nothing,
    State.PRE_PRINTED: _nothing,
    State.SUBMITTING: lambda _: (Submit(),),
    State.VOIDING: lambda _: (SendVoid(),),
    State.CONFIRMED: lambda _: (OrderReceipt(),),
    State.RCPT_PRINTING: _nothing,
    State.RCPT_DONE: _nothing,
    State.REJECTED: _not_done_slip,
    State.VOIDED: _not_done_slip,
    State.REVERSING: lambda operation: (SendReversal(reversal_key(operation)),),
    State.REVERSED: _storno_slip,
    State.REJ_CLOSED: _nothing,
    State.VOID_CLOSED: _nothing,
    State.REV_CLOSED: _nothing,
    State.ABANDONED: _nothing,
}

#: The slip a customer may be given while a row stands here; printing it moves nothing.
SLIPS: Mapping[State, DocumentKind] = {
    State.SUBMITTING: DocumentKind.IN_DOUBT_SLIP,
    State.VOIDING: DocumentKind.IN_DOUBT_SLIP,
    State.REJECTED: DocumentKind.NOT_DONE_SLIP,
    State.VOIDED: DocumentKind.NOT_DONE_SLIP,
    State.REVERSED: DocumentKind.STORNO_SLIP,
}

#: The start-up table: what a row found in the journal means to a new run.
START_UP: Mapping[State, StartUp] = {
    State.QUOTED: StartUp(_nothing, Question.CASH_COLLECTED),
    State.PRE_PRINTING: StartUp(_nothing, Question.CASH_COLLECTED),
    State.PRE_PRINTED: StartUp(_nothing, Question.CASH_COLLECTED),
    State.SUBMITTING: StartUp(ON_ENTRY[State.SUBMITTING]),
    State.VOIDING: StartUp(ON_ENTRY[State.VOIDING]),
    State.CONFIRMED: StartUp(ON_ENTRY[State.CONFIRMED]),
    State.RCPT_PRINTING: StartUp(_nothing, Question.RECEIPT_OUT),
    State.RCPT_DONE: StartUp(_nothing),
    State.REJECTED: StartUp(_nothing, Question.CASH_RETURNED),
    State.VOIDED: StartUp(_nothing, Question.CASH_RETURNED),
    State.REVERSING: StartUp(ON_ENTRY[State.REVERSING]),
    State.REVERSED: StartUp(_nothing, Question.CASH_RETURNED),
    State.REJ_CLOSED: StartUp(_nothing),
    State.VOID_CLOSED: StartUp(_nothing),
    State.REV_CLOSED: StartUp(_nothing),
    State.ABANDONED: StartUp(_nothing),
}
