"""Rows of the journal as small integers, moved by the shipping table and remembered.

The rule it keeps: every step is asked of ``fit``, ``advance``, ``begin``, ``after_restart``,
``missing`` and ``adopt`` themselves, once for each different row. What no rule looks at
(amounts, times, how many copies beyond two) is levelled first, or the rows would never end.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import IntEnum

from pos_app.domain import transitions
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
    ReversalRequested,
    VoidRequested,
    decided,
)
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import (
    Decision,
    IntentId,
    Kind,
    Operation,
    Quote,
    RunId,
    State,
    Verdict,
    VisitId,
)
from pos_app.domain.print_job import DocumentKind, PrintOutcome, Witness
from pos_app.domain.transitions import Moment, Question, Step
from pos_app.ports.backend import Recovered
from pos_app.workflow import fitting

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
IID = IntentId("0f" * 16)
VISIT = VisitId("visit")
#: The run of each till that is up now; every earlier run is one and the same "earlier".
RUNS = (RunId("till-0"), RunId("till-1"))
EARLIER = RunId("earlier")
DIGEST = "d" * 64

#: The row that is not there.
ABSENT = 0

_QUOTE = Quote(IID, 50_00, 1_00, 51_00, "service", "creditor", 300)
_BEGUN = Operation(
    iid=IID,
    visit_id=VISIT,
    kind=Kind.RECHARGE,
    state=State.QUOTED,
    number=1,
    code_digest=DIGEST,
    code_tail="AB3K",
    amount_cents=_QUOTE.amount_cents,
    fee_cents=_QUOTE.fee_cents,
    total_cents=_QUOTE.total_cents,
    service_label="service",
    creditor_name="creditor",
    opened_at=NOON,
    ttl_s=300,
)
_SILENT = Fault(FaultCode.BACKEND_SILENT)
_NO_PAPER = Fault(FaultCode.PRINTER_LOST)


class Ask(IntEnum):
    """What a till wants to be told for one key; a reversal has a key of its own."""

    NOTHING = 0
    SUBMIT = 1
    VOID = 2
    PRICE = 3
    REVERSE_1 = 4
    REVERSE_2 = 5
    REVERSE_3 = 6


class Paper(IntEnum):
    """What a print job puts on paper. Slips move nothing and are left out."""

    PRE_RECEIPT = 1
    ORIGINAL = 2
    COPY = 3


def decision(verdict: Verdict) -> Decision:
    """Return the one decision of this verdict there is in the model."""
    return Decision(
        verdict=verdict,
        iid=IID,
        terminal_id="T",
        amount_cents=_QUOTE.amount_cents,
        total_cents=_QUOTE.total_cents,
        decided_at="2026-11-24T12:00:00+00:00",
        reference="1" if verdict is Verdict.CONFIRMED else "",
        reason=FaultCode.QUOTE_EXPIRED if verdict is Verdict.REFUSED else None,
        record="{}",
        signature="c2ln",
    )


EVENTS: dict[str, Event] = {
    "pre-receipt ordered": PreReceiptOrdered(),
    "pre-receipt came out": PreReceiptCameOut(Witness.PRINTER),
    "pre-receipt seen": PreReceiptCameOut(Witness.OPERATOR),
    "collected": OperatorCollected(),
    "abandoned": OperatorAbandoned(),
    "void requested": VoidRequested(),
    "answer lost": AnswerLost(_SILENT),
    "receipt ordered": ReceiptOrdered(),
    "receipt came out": ReceiptCameOut(Witness.PRINTER),
    "receipt seen": ReceiptCameOut(Witness.OPERATOR),
    "cash returned": OperatorReturnedCash(),
    "reversal requested": ReversalRequested(),
    **{
        f"{paper} failed: {outcome.value}": failed(outcome, _NO_PAPER)
        for outcome in PrintOutcome
        if outcome is not PrintOutcome.PRINTED
        for paper, failed in (("pre-receipt", PreReceiptFailed), ("receipt", PrintFailed))
    },
    **{verdict.value: decided(decision(verdict)) for verdict in Verdict},
}


@dataclass(frozen=True, slots=True)
class Driven:
    """What an event did to a row: each commit in order, then what is asked of the world.

    ``commits`` empty: the event was dropped. ``ask`` None: nothing new is asked.
    """

    commits: tuple[int, ...]
    ask: Ask | None
    prints: tuple[Paper, ...]


_DROPPED = Driven((), None, ())


class Rows:
    """All rows met so far, and every step taken from them. One for each search.

    With ``in_visit`` a row's papers are not ordered in the step that asks for them: they wait for
    sisters, and are ordered by a move of their own. A restart waits for nobody.
    """

    def __init__(self, *, in_visit: bool = False) -> None:
        self._in_visit = in_visit
        self.operations: list[Operation | None] = [None]
        self._numbers: dict[Operation, int] = {}
        self._driven: dict[tuple[int, str, int], Driven] = {}
        self._resumed: dict[int, Driven] = {}
        self._earlier: dict[tuple[int, int], int] = {}
        #: Which cells of TABLE and rows of START_UP the search has used.
        self.walked: set[tuple[State, type[Event]]] = set()
        self.started: set[State] = set()
        self.recalled: set[Verdict] = set()

    def state(self, row: int) -> State | None:
        operation = self.operations[row]
        return None if operation is None else operation.state

    def operation(self, row: int) -> Operation:
        operation = self.operations[row]
        assert operation is not None, row
        return operation

    def begin(self) -> Driven:
        return self._follow(transitions.begin(_BEGUN), 0, waits=self._in_visit)

    def drive(self, row: int, event: str, run: int) -> Driven:
        """Do as ``Runner.handle`` does: fit, advance, commit, commands, what follows."""
        key = (row, event, run)
        found = self._driven.get(key)
        if found is None:
            found = self._driven[key] = self._drive(row, EVENTS[event], run)
        return found

    def resume(self, row: int, run: int) -> Driven:
        """Do as ``Runner.resume`` does: no commit by itself, but what is asked may bring some."""
        found = self._resumed.get(row * 2 + run)
        if found is None:
            operation = self.operation(row)
            self.started.add(operation.state)
            step = transitions.after_restart(operation)
            driven = self._follow(step, run, waits=False)
            found = self._resumed[row * 2 + run] = replace(driven, commits=driven.commits[1:])
        return found

    def reconcile(self, row: int, verdict: Verdict, run: int) -> int:
        """Do as ``Runner.reconcile`` does with one line of the backend's list."""
        now = Moment(NOON, RUNS[run])
        self.recalled.add(verdict)
        if row == ABSENT:
            recovered = Recovered(_QUOTE, decision(verdict))
            return self._number(fitting.adopt(recovered, VISIT, 1, now).operation)
        operation = self.operation(row)
        event = fitting.missing(operation, decision(verdict), RUNS[run])
        if event is None:
            return row
        fitted = fitting.fit(operation, event)
        assert fitted is not None, event
        return self._number(transitions.advance(operation, fitted, now).operation)

    def question(self, row: int) -> Question | None:
        return transitions.START_UP[self.operation(row).state].question

    def after_death(self, row: int, run: int) -> int:
        """Return the row as the next run sees it: this run has become an earlier one."""
        if row == ABSENT:
            return row
        key = (row, run)
        if key not in self._earlier:
            operation = self.operation(row)
            died = operation.submitted_by == RUNS[run]
            named = replace(operation, submitted_by=EARLIER) if died else operation
            self._earlier[key] = self._number(named)
        return self._earlier[key]

    def _drive(self, row: int, event: Event, run: int) -> Driven:
        operation = self.operation(row)
        fitted = fitting.fit(operation, event)
        if fitted is None:
            return _DROPPED
        if transitions.allows(operation, type(fitted)):
            self.walked.add((operation.state, type(fitted)))
        step = transitions.advance(operation, fitted, Moment(NOON, RUNS[run]))
        return self._follow(step, run, waits=self._in_visit)

    def _follow(self, step: Step, run: int, *, waits: bool) -> Driven:
        commits, asked, prints = [self._number(step.operation)], None, list[Paper]()
        for command in step.commands:
            match command:
                case OrderPreReceipt() | OrderReceipt() if waits:
                    pass
                case OrderPreReceipt() | OrderReceipt():
                    ordered = "pre-receipt ordered"
                    if isinstance(command, OrderReceipt):
                        ordered = "receipt ordered"
                    then = self.drive(commits[-1], ordered, run)
                    commits += then.commits
                    asked = then.ask if then.ask is not None else asked
                    prints += then.prints
                case Print():
                    prints += _paper(command)
                case _:
                    asked = _asked(command, step.operation)
        return Driven(tuple(commits), asked, tuple(prints))

    def _number(self, operation: Operation) -> int:
        level = _level(operation)
        number = self._numbers.get(level)
        if number is None:
            number = self._numbers[level] = len(self.operations)
            self.operations.append(level)
        return number


def _level(operation: Operation) -> Operation:
    unsent = (
        operation.state is State.RCPT_PRINTING and operation.print_outcome is PrintOutcome.NOT_SENT
    )
    return replace(
        operation,
        pre_receipts=min(operation.pre_receipts, 1),
        receipts=min(operation.receipts, 2),
        print_outcome=PrintOutcome.NOT_SENT if unsent else None,
        witness=None,
        fault=None,
    )


def _paper(command: Print) -> tuple[Paper, ...]:
    match command.document:
        case DocumentKind.PRE_RECEIPT:
            return (Paper.PRE_RECEIPT,)
        case DocumentKind.RECEIPT:
            return (Paper.ORIGINAL if command.mark.is_original else Paper.COPY,)
        case _:
            return ()


def _asked(command: Command, operation: Operation) -> Ask:
    match command:
        case Submit():
            return Ask.SUBMIT
        case SendVoid():
            return Ask.VOID
        case SendReversal(reversal_id):
            assert reversal_id == transitions.reversal_key(operation), command
            return Ask(Ask.PRICE + operation.reversals)
        case _:
            raise AssertionError(command)
