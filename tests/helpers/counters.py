"""A workflow that works, in one thread and without devices: for tests of the window.

It walks the real table. What the printer and the backend do is scripted by two attributes;
everything the window asks is recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.commands import (
    OrderPreReceipt,
    OrderReceipt,
    Print,
    SendReversal,
    SendVoid,
    Submit,
)
from pos_app.domain.events import (
    Event,
    MayBeLate,
    OperatorAbandoned,
    OperatorCollected,
    PreReceiptCameOut,
    PreReceiptFailed,
    PreReceiptOrdered,
    PrintFailed,
    ReceiptCameOut,
    ReceiptOrdered,
    ReversalRequested,
    decided,
    detail,
)
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.money import Limits
from pos_app.domain.operation import IntentId, Kind, Operation, State, Verdict, VisitId
from pos_app.domain.operators import Operator, OperatorId, changed, next_id, objection
from pos_app.domain.pin import Pin
from pos_app.domain.print_job import DocumentKind, PrintOutcome, Witness
from pos_app.domain.repeat import Repeat
from pos_app.domain.search import has_ended, matches
from pos_app.domain.transitions import START_UP, Step, advance, allows, is_open
from pos_app.domain.visit import receipts_are_due, shares
from pos_app.ports.backend import Terms
from pos_app.ports.counter import (
    QUIET,
    Activity,
    CodeChecked,
    CounterListener,
    CounterStatus,
    Draft,
    HistoryTold,
    JournalTold,
    OpenQuestion,
    OperationsListed,
    Phase,
    Reach,
    ReversalAnswered,
    Search,
)
from pos_app.ports.devices import BackendTried, NotTried, SlipTried, Trial
from pos_app.ports.journal import Happening
from pos_app.ports.operators import (
    AddOperator,
    ChangeOperator,
    EnterOffice,
    Forgive,
    LeaveOffice,
    Lock,
    PinAnswered,
    PinVerdict,
    SignIn,
    StaffOrder,
    StaffTold,
)
from pos_app.ports.printer import PaperLevel, PrinterStatus, PrintResult, Readiness
from pos_app.ports.shifts import ShiftOrder, ShiftTold
from tests.helpers.operations import NOW, decision, in_state

TERMS = Terms(Limits(5_00, 997_99, 1), 1_00, "Ricarica SpazioScuola")
READY = PrinterStatus(Readiness.READY, PaperLevel.AMPLE)
SELLING = CounterStatus(
    phase=Phase.SELLING,
    reach=Reach.ANSWERING,
    backend_fault=None,
    printer=READY,
    terms=TERMS,
    cash_cents=1_153_00,
    next_number=183,
    clock_off_min=0,
)


#: While an operation is here, the customer comes before a trial.
_CUSTOMER_WAITS = frozenset(
    {
        State.QUOTED,
        State.PRE_PRINTING,
        State.PRE_PRINTED,
        State.SUBMITTING,
        State.CONFIRMED,
        State.RCPT_PRINTING,
    }
)
JOURNAL = JournalTold(182, 1_274, "5f" * 32, NOW.at)


@dataclass
class FakeCounter:
    """Implements ``ports.counter.Counter``.

    Attributes:
        prints: What becomes of each paper; None leaves the job at the printer.
        verdict: What the backend decides; None leaves the question open.
        busy, repeat: What the journal knows of the next code.
        staff: Who the operators are and which of them is in charge, as it is told first.
        answers_pins: Whether PINs are answered at once; ``answers_staff`` whether anything is.
        pin_verdict: What becomes of any PIN; ``reversal`` what the backend says then,
            ``refusal`` why not.
        slip, backend_fault: How trials of printer and backend end, where no customer waits.
        journal: How the journal stands.
        no_price: Answer every draft with this instead of a price.
        next_verdicts, next_prices: What comes before these two, one for each that is asked: of a
            visit the second may be refused, or get no price.
        posted: Everything posted, by ``post_together`` too, one for each operation.
        together: Which operations were named in one breath, and what happened to them.
    """

    listener: CounterListener | None = None
    status: CounterStatus = SELLING
    prints: PrintOutcome | None = PrintOutcome.PRINTED
    print_fault: Fault = field(default_factory=lambda: Fault(FaultCode.PRINTER_LOST))
    verdict: Verdict | None = Verdict.CONFIRMED
    no_price: Fault | None = None
    next_verdicts: list[Verdict | None] = field(default_factory=list)
    next_prices: list[Fault | None] = field(default_factory=list)
    busy: Operation | None = None
    repeat: Repeat | None = None
    answers_checks: bool = True
    answers_pins: bool = True
    answers_staff: bool = True
    staff: StaffTold = field(default_factory=StaffTold)
    pin_verdict: PinVerdict = PinVerdict.RIGHT
    reversal: Verdict | None = Verdict.REVERSED
    refusal: FaultCode = FaultCode.REFUSED_OTHERWISE
    answers_drafts: bool = True
    answers_trials: bool = True
    slip: PrintOutcome = PrintOutcome.PRINTED
    backend_fault: Fault | None = None
    journal: JournalTold = JOURNAL
    answers_posts: bool = True
    operations: dict[IntentId, Operation] = field(default_factory=dict)
    activities: dict[IntentId, Activity] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=list)
    posted: list[tuple[IntentId, MayBeLate]] = field(default_factory=list)
    together: list[tuple[tuple[IntentId, ...], MayBeLate]] = field(default_factory=list)
    slips: list[IntentId] = field(default_factory=list)
    tried: list[IntentId] = field(default_factory=list)
    staff_orders: list[StaffOrder] = field(default_factory=list)
    tried_devices: list[Trial] = field(default_factory=list)
    shift_orders: list[ShiftOrder] = field(default_factory=list)
    checks: int = 0
    checked: list[tuple[VisitId, ServiceCode]] = field(default_factory=list)
    pins: list[tuple[OperatorId, Pin]] = field(default_factory=list)
    searches: list[Search] = field(default_factory=list)
    answers_histories: bool = True
    happened: dict[IntentId, list[Happening]] = field(default_factory=dict)
    _visits: dict[IntentId, tuple[IntentId, ...]] = field(default_factory=dict)
    _waiting: set[IntentId] = field(default_factory=set)

    # What the window asks.

    def ask_price(self, draft: Draft) -> None:
        self.drafts.append(draft)
        if self.answers_drafts:
            self.answer_draft(draft)

    def post(self, iid: IntentId, event: MayBeLate) -> None:
        self.posted.append((iid, event))
        if self.answers_posts and allows(self.operations[iid], type(event)):
            self.happen(iid, event)

    def post_together(self, iids: Sequence[IntentId], event: MayBeLate) -> None:
        self.together.append((tuple(iids), event))
        rows = [self.operations[iid] for iid in iids]
        ready = [row for row in rows if allows(row, type(event))]
        events = [event] * len(ready)
        if isinstance(event, OperatorCollected):
            if len(ready) < len(rows):
                return
            self._visits.update(dict.fromkeys(iids, tuple(iids)))
            totals_cents = [row.total_cents for row in rows]
            events = list(map(OperatorCollected, shares(totals_cents, event.received_cents)))
        self.posted += [(row.iid, each) for row, each in zip(ready, events, strict=True)]
        if self.answers_posts:
            self.happen_together([row.iid for row in ready], events)

    def print_slip(self, iid: IntentId) -> None:
        self.slips.append(iid)

    def try_now(self, iid: IntentId) -> None:
        self.tried.append(iid)

    def check_code(self, visit: VisitId, code: ServiceCode) -> None:
        self.checked.append((visit, code))
        if self.answers_checks:
            self.answer_check()

    def answer_check(self) -> None:
        visit, _ = self.checked[-1]
        self._told.on_answer(CodeChecked(visit, self.busy, self.repeat))

    def reverse(self, iid: IntentId, owner: OperatorId, pin: Pin) -> None:
        self.pins.append((owner, pin))
        locked = self.pin_verdict is PinVerdict.LOCKED
        self._told.on_answer(
            ReversalAnswered(iid, self.pin_verdict, 3, locked_until_s=90.0 if locked else None)
        )
        if self.pin_verdict is PinVerdict.RIGHT:
            self.happen(iid, ReversalRequested())

    def list_operations(self, search: Search) -> None:
        self.searches.append(search)
        rows = sorted(self.operations.values(), key=lambda row: -row.number)
        found = [row for row in rows if _is_searched(row, search)]
        unfinished = sum(map(is_open, rows))
        self._told.on_answer(OperationsListed(search, tuple(found), len(rows), unfinished))

    def tell_history(self, iid: IntentId) -> None:
        if self.answers_histories:
            self._told.on_answer(HistoryTold(iid, tuple(self.happened.get(iid, ()))))

    def tend_shift(self, order: ShiftOrder) -> None:
        self.shift_orders.append(order)

    def tend_staff(self, order: StaffOrder) -> None:
        self.staff_orders.append(order)
        if self.answers_staff:
            self._tend_staff(order)

    def _tend_staff(self, order: StaffOrder) -> None:
        match order:
            case SignIn(who):
                self._answer_pin(who, replace(self.staff, in_charge=who))
            case Lock():
                self.tell_staff(replace(self.staff, in_charge=None, in_office=False))
            case EnterOffice(owner):
                self._answer_pin(owner, replace(self.staff, in_office=True))
            case LeaveOffice():
                self.tell_staff(replace(self.staff, in_office=False))
            case AddOperator(name, role):
                one = Operator(next_id(self.staff.operators), name, role)
                self._keep((*self.staff.operators, one))
            case ChangeOperator(operator):
                self._keep(changed(self.staff.operators, operator))
            case Forgive(who):
                self.tell_staff(replace(self.staff, barred=self.staff.barred - {who}))

    def _answer_pin(self, who: OperatorId, staff: StaffTold) -> None:
        if not self.answers_pins:
            return
        right = self.pin_verdict is PinVerdict.RIGHT
        self.tell_staff(staff if right else self.staff)
        until_s = 90.0 if self.pin_verdict is PinVerdict.LOCKED else None
        self._told.on_answer(PinAnswered(who, self.pin_verdict, 3, until_s))

    def _keep(self, operators: tuple[Operator, ...]) -> None:
        found = objection(operators)
        kept = self.staff.operators if found is not None else operators
        self.tell_staff(replace(self.staff, operators=kept, objection=found))

    def check_devices(self) -> None:
        self.checks += 1

    def try_device(self, trial: Trial) -> None:
        self.tried_devices.append(trial)
        if self.answers_trials:
            self.answer_trial(trial)

    def look_at_journal(self) -> None:
        self._told.on_answer(self.journal)

    # What a test lets happen.

    def answer_trial(self, trial: Trial) -> None:
        """Answer as the workflow does: nothing is tried while a customer waits for it."""
        if any(row.state in _CUSTOMER_WAITS for row in self.operations.values()):
            self._told.on_answer(NotTried(trial))
        elif trial is Trial.NETWORK:
            self._told.on_answer(BackendTried(180, self.backend_fault))
        else:
            fault = None if self.slip is PrintOutcome.PRINTED else self.print_fault
            self._told.on_answer(SlipTried(PrintResult(self.slip, fault)))

    def open_up(self, found: Sequence[Operation] = ()) -> None:
        """Begin to sell, with these rows in the journal."""
        self._told.on_answer(self.staff)
        self._told.on_status(self.status)
        questions: list[OpenQuestion] = []
        others: list[Operation] = []
        for operation in filter(is_open, found):
            self.operations[operation.iid] = operation
            question = START_UP[operation.state].question
            if question is None:
                others.append(operation)
                self.tell(operation.iid, Activity(in_doubt=True, tries=1))
            else:
                questions.append(OpenQuestion(operation, question, _sisters(operation, found)))
        self._told.on_found(tuple(questions), tuple(others))

    def tell_staff(self, staff: StaffTold) -> None:
        self.staff = staff
        self._told.on_answer(staff)

    def tell_shift(self, told: ShiftTold) -> None:
        self._told.on_answer(told)

    def tell_status(self, status: CounterStatus) -> None:
        self.status = status
        self._told.on_status(status)

    def answer_draft(self, draft: Draft) -> IntentId | None:
        no_price = self.next_prices.pop(0) if self.next_prices else self.no_price
        if no_price is not None:
            self._told.on_draft_refused(draft.draft, no_price)
            return None
        operation = self._quoted(draft)
        self._told.on_draft_priced(draft.draft, operation.iid)
        if draft.replaces is not None:
            self.happen(draft.replaces, OperatorAbandoned())
        self.operations[operation.iid] = operation
        self._note_happening(operation.iid, "QuoteReceived", {"ttl_s": operation.ttl_s})
        self.tell(operation.iid)
        if not draft.waits:
            self._carry_out(operation.iid, (OrderPreReceipt(),))
        return operation.iid

    def happen(self, iid: IntentId, event: Event) -> None:
        """Apply an event as the runner does: snapshot first, then the commands."""
        self.happen_together([iid], [event])

    def happen_together(self, iids: Sequence[IntentId], events: Sequence[Event]) -> None:
        """Apply an event to each; devices answer when all of them have been told."""
        steps = [self._step(iid, event) for iid, event in zip(iids, events, strict=True)]
        for iid, step in zip(iids, steps, strict=True):
            self._carry_out(iid, step.commands)
        for iid in iids:
            self._print_what_waited(iid)

    def _step(self, iid: IntentId, event: Event) -> Step:
        step: Step = advance(self.operations[iid], event, NOW)
        self.operations[iid] = step.operation
        self._note_happening(iid, type(event).__name__, detail(event))
        self.activities.pop(iid, None)
        self.tell(iid)
        return step

    def tell(self, iid: IntentId, activity: Activity | None = None) -> None:
        if activity is not None:
            self.activities[iid] = activity
        self._told.on_operation(self.operations[iid], self.activities.get(iid, QUIET))
        self._print_what_waited(iid)

    def decide(self, iid: IntentId, verdict: Verdict) -> None:
        answer = decision(verdict, self.operations[iid])
        if verdict is Verdict.REVERSE_REFUSED:
            answer = replace(answer, reason=self.refusal)
        self.happen(iid, decided(answer))

    def finish_print(self, iid: IntentId, outcome: PrintOutcome) -> None:
        """End the job under way about this operation."""
        before = self.operations[iid].state is State.PRE_PRINTING
        if outcome is not PrintOutcome.PRINTED:
            failed = PreReceiptFailed if before else PrintFailed
            self.happen(iid, failed(outcome, self.print_fault))
        elif before:
            self.happen(iid, PreReceiptCameOut(Witness.PRINTER))
        else:
            self.happen(iid, ReceiptCameOut(Witness.PRINTER))

    @property
    def latest(self) -> Operation:
        return list(self.operations.values())[-1]

    def _carry_out(self, iid: IntentId, commands: Sequence[object]) -> None:
        for command in commands:
            match command:
                case OrderPreReceipt():
                    self.happen(iid, PreReceiptOrdered())
                case OrderReceipt() if iid in self._visits:
                    self._waiting.add(iid)
                case OrderReceipt():
                    self.happen(iid, ReceiptOrdered())
                case Print(DocumentKind.PRE_RECEIPT | DocumentKind.RECEIPT):
                    if self.prints is not None:
                        self.finish_print(iid, self.prints)
                case Submit():
                    self._submit(iid)
                case SendVoid():
                    pass
                case SendReversal() if self.reversal is not None:
                    self.decide(iid, self.reversal)
                case _:
                    pass

    def _note_happening(
        self, iid: IntentId, event: str, about: Mapping[str, str | int | None]
    ) -> None:
        told = Happening(event, about, self.operations[iid].state, NOW.at, NOW.run)
        self.happened.setdefault(iid, []).append(told)

    def _submit(self, iid: IntentId) -> None:
        verdict = self.next_verdicts.pop(0) if self.next_verdicts else self.verdict
        if verdict is not None:
            self.decide(iid, verdict)

    def _print_what_waited(self, iid: IntentId) -> None:
        """Order the receipts of a visit, once all of it is decided or in doubt."""
        members = [self.operations[each] for each in self._visits.get(iid, ())]
        in_doubt = {each for each, activity in self.activities.items() if activity.in_doubt}
        if receipts_are_due(members, in_doubt):
            ready = [row.iid for row in members if row.iid in self._waiting]
            self._waiting.difference_update(ready)
            self.happen_together(ready, [ReceiptOrdered()] * len(ready))

    def _quoted(self, draft: Draft) -> Operation:
        number = self.status.next_number + len(self.operations)
        total_cents = draft.amount_cents + TERMS.fee_cents
        return Operation(
            iid=IntentId(f"{number:032x}"),
            visit_id=draft.visit or VisitId(""),
            kind=Kind.RECHARGE,
            state=State.QUOTED,
            number=number,
            code_digest="d" * 64,
            code_tail=draft.code.tail,
            amount_cents=draft.amount_cents,
            fee_cents=TERMS.fee_cents,
            total_cents=total_cents,
            service_label=TERMS.service_label,
            creditor_name="Comune di Lecce",
            opened_at=NOW.at,
            ttl_s=300,
        )

    @property
    def _told(self) -> CounterListener:
        assert self.listener is not None, "the window is the listener"
        return self.listener


def _is_searched(row: Operation, search: Search) -> bool:
    if search.iid is not None:
        return row.iid == search.iid
    if search.ended is not None and not has_ended(row, search.ended):
        return False
    return matches(row, search.text) and (is_open(row) or not search.only_open)


def _sisters(row: Operation, rows: Sequence[Operation]) -> tuple[Operation, ...]:
    return tuple(other for other in rows if other.visit_id == row.visit_id and other.iid != row.iid)


def found(*states: State) -> list[Operation]:
    """Return one row in each of these states, as a journal may hold them after a power cut.

    Each is of a visit of its own.
    """
    return [
        _renamed(in_state(state), IntentId(f"{number:032x}"), number)
        for number, state in enumerate(states)
    ]


def _renamed(row: Operation, iid: IntentId, number: int) -> Operation:
    decision = row.decision and replace(row.decision, iid=iid)
    visit = VisitId(f"visit-{number}")
    return replace(row, iid=iid, visit_id=visit, number=number, decision=decision)


def told_shift() -> ShiftTold:
    """Return a shift of which nothing has been counted, as the workflow tells it."""
    return ShiftTold(
        number=27,
        opened_at=None,
        float_cents=100_00,
        moves=(),
        report=None,
        asking=False,
        fault=None,
        last=None,
        last_printed=False,
        paper=None,
    )
