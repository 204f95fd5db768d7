"""Sample values that domain, workflow and screens are tested with."""

from __future__ import annotations

from collections.abc import Iterator

from pos_app.domain.codes import token
from pos_app.domain.events import (
    AnswerLost,
    Confirmed,
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
    Refused,
    ReversalRefused,
    ReversalRequested,
    Reversed,
    Voided,
    VoidRequested,
)
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import (
    Decision,
    IntentId,
    Kind,
    Operation,
    RunId,
    State,
    Verdict,
    VisitId,
)
from pos_app.domain.our_papers import PaperSeal
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.domain.shop import Shop
from pos_app.domain.transitions import Moment, advance
from tests.helpers.times import NOON

SEAL = PaperSeal(b"test")
SHOP = Shop("TABACCHERIA BIANCO", "Via Trinchese 12, Lecce - Riv. 27", "0027", SEAL)
CODE = token.compose("7" * (token.BODY_LENGTH - 4) + "AB3K")
IID = IntentId("0f" * 16)
RUN = RunId("run-1")
OTHER_RUN = RunId("run-2")
NOW = Moment(NOON, RUN)
SILENT = Fault(FaultCode.BACKEND_SILENT, "timeout")
LOST_PAPER = Fault(FaultCode.PRINTER_LOST)

QUOTED = Operation(
    iid=IID,
    visit_id=VisitId("visit-1"),
    kind=Kind.RECHARGE,
    state=State.QUOTED,
    number=183,
    code_digest="d" * 64,
    code_tail=CODE.tail,
    amount_cents=50_00,
    fee_cents=1_00,
    total_cents=51_00,
    service_label="Ricarica SpazioScuola",
    creditor_name="Comune di Lecce",
    opened_at=NOON,
    ttl_s=300,
)


def decision(verdict: Verdict, operation: Operation = QUOTED) -> Decision:
    return Decision(
        verdict=verdict,
        iid=operation.iid,
        terminal_id="T-0027",
        amount_cents=operation.amount_cents,
        total_cents=operation.total_cents,
        decided_at="2026-11-24T11:00:07+00:00",
        reference="8841-2207-5530" if verdict is Verdict.CONFIRMED else "",
        reason=FaultCode.CODE_NOT_ACTIVE if verdict is Verdict.REFUSED else None,
        record=f'{{"verdict":"{verdict.value}"}}',
        signature="c2lnbmF0dXJl",
    )


CONFIRMED = Confirmed(decision(Verdict.CONFIRMED))
REFUSED = Refused(decision(Verdict.REFUSED))
VOIDED = Voided(decision(Verdict.VOIDED))
PRE_OUT = PreReceiptCameOut(Witness.PRINTER)
RECEIPT_OUT = ReceiptCameOut(Witness.PRINTER)

#: The shortest story to each state, from QUOTED.
STORIES: dict[State, tuple[Event, ...]] = {
    State.QUOTED: (),
    State.PRE_PRINTING: (PreReceiptOrdered(),),
    State.PRE_PRINTED: (PreReceiptOrdered(), PRE_OUT),
    State.ABANDONED: (OperatorAbandoned(),),
}
_SUBMITTED = (*STORIES[State.PRE_PRINTED], OperatorCollected(60_00))
_RECEIPT = (*_SUBMITTED, CONFIRMED, ReceiptOrdered())
_REVERSING = (*_RECEIPT, RECEIPT_OUT, ReversalRequested())
_REVERSED = (*_REVERSING, Reversed(decision(Verdict.REVERSED)))
STORIES |= {
    State.SUBMITTING: _SUBMITTED,
    State.VOIDING: (*_SUBMITTED, VoidRequested()),
    State.CONFIRMED: (*_SUBMITTED, CONFIRMED),
    State.RCPT_PRINTING: _RECEIPT,
    State.RCPT_DONE: (*_RECEIPT, RECEIPT_OUT),
    State.REJECTED: (*_SUBMITTED, REFUSED),
    State.VOIDED: (*_SUBMITTED, VoidRequested(), VOIDED),
    State.REVERSING: _REVERSING,
    State.REVERSED: _REVERSED,
    State.REJ_CLOSED: (*_SUBMITTED, REFUSED, OperatorReturnedCash()),
    State.VOID_CLOSED: (*_SUBMITTED, VoidRequested(), VOIDED, OperatorReturnedCash()),
    State.REV_CLOSED: (*_REVERSED, OperatorReturnedCash()),
}

#: One of each event that the table knows.
SAMPLES: tuple[Event, ...] = (
    PreReceiptOrdered(),
    PRE_OUT,
    OperatorCollected(60_00),
    OperatorAbandoned(),
    VoidRequested(),
    AnswerLost(SILENT),
    CONFIRMED,
    REFUSED,
    VOIDED,
    Reversed(decision(Verdict.REVERSED)),
    ReversalRefused(decision(Verdict.REVERSE_REFUSED)),
    ReceiptOrdered(),
    RECEIPT_OUT,
    PreReceiptFailed(PrintOutcome.UNKNOWN, LOST_PAPER),
    PrintFailed(PrintOutcome.UNKNOWN, LOST_PAPER),
    OperatorReturnedCash(),
    ReversalRequested(),
)


def live(*events: Event, start: Operation = QUOTED, now: Moment = NOW) -> Operation:
    """Take an operation through a story."""
    operation = start
    for event in events:
        operation = advance(operation, event, now).operation
    return operation


def in_state(state: State) -> Operation:
    return live(*STORIES[state])


def every_state() -> Iterator[Operation]:
    return (in_state(state) for state in State)
