"""The till without its window: lanes, runner and devices put together, told what to do.

Implements ``ports.counter.Counter``. All its state belongs to the counter's lane; the three
lanes talk to each other by posting jobs and by nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from pos_app.domain.clock_check import TimeTold, minutes_off
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.commands import Print
from pos_app.domain.events import (
    Event,
    MayBeLate,
    OperatorAbandoned,
    OperatorCollected,
    ReceiptOrdered,
    ReversalRequested,
)
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, Operation, State, VisitId
from pos_app.domain.operators import OperatorId
from pos_app.domain.pin import Pin
from pos_app.domain.print_job import ORIGINAL
from pos_app.domain.shop import Shop
from pos_app.domain.transitions import SLIPS, START_UP
from pos_app.ports.backend import Backend, Recovered, Terms
from pos_app.ports.clock import Chance, Clock, Scheduler
from pos_app.ports.counter import (
    CounterListener,
    CounterStatus,
    Draft,
    DraftId,
    OpenQuestion,
    Phase,
    Reach,
    Search,
)
from pos_app.ports.devices import Trial
from pos_app.ports.journal import Journal, JournalError, JournalWriteFailed
from pos_app.ports.operators import NoOperators, Operators, StaffOrder
from pos_app.ports.printer import Printer, PrinterStatus, Readiness
from pos_app.ports.shifts import NoFiles, ReportFiles, ShiftOrder
from pos_app.workflow.activities import Activities
from pos_app.workflow.asking import Asker
from pos_app.workflow.attendance import Attendance
from pos_app.workflow.context import Context, Lanes
from pos_app.workflow.custody import Custody
from pos_app.workflow.dispatcher import Dispatcher
from pos_app.workflow.enquiries import Enquiries
from pos_app.workflow.fitting import prints_by_itself
from pos_app.workflow.lanes import Job
from pos_app.workflow.pin_desk import PinDesk
from pos_app.workflow.pricing import Pricing
from pos_app.workflow.printing import PrintDesk
from pos_app.workflow.recovery import Greeter
from pos_app.workflow.reversals import ReversalDesk
from pos_app.workflow.runner import Runner
from pos_app.workflow.shifts import Shifts
from pos_app.workflow.trials import Trials
from pos_app.workflow.visits import Posted, Visits, sisters

logger = logging.getLogger(__name__)

#: How often the printer is asked how it is; more often while a receipt waits for it.
_BEAT_S = 10.0
_BEAT_WAITING_S = 2.0


@dataclass(frozen=True, slots=True)
class CounterTools:
    """Everything the workflow uses of the outside.

    ``open_journal`` is called in the counter's lane, and may raise ``JournalError``.
    """

    open_journal: Callable[[], Journal]
    backend: Backend
    printer: Printer
    clock: Clock
    chance: Chance
    scheduler: Scheduler
    lanes: Lanes
    shop: Shop
    digest: Callable[[ServiceCode], str]
    files: ReportFiles = field(default=NoFiles())
    operators: Operators = field(default_factory=NoOperators)


class CounterWorkflow:
    """See ``ports.counter.Counter``. ``start`` once; then it tells ``listener`` everything."""

    def __init__(self, tools: CounterTools, listener: CounterListener) -> None:
        self._tools = tools
        self._listener = listener
        self._desk: _Desk | None = None

    def start(self) -> None:
        """Open the journal, greet the backend, take up what is open; returns at once."""
        self._home(self._open)

    def ask_price(self, draft: Draft) -> None:
        self._home(lambda: self._opened.ask_price(draft))

    def post(self, iid: IntentId, event: MayBeLate) -> None:
        assert not isinstance(event, ReversalRequested), "a reversal needs an owner's PIN"
        self._home(lambda: self._opened.handle(iid, event))

    def post_together(self, iids: Sequence[IntentId], event: MayBeLate) -> None:
        assert not isinstance(event, ReversalRequested), "a reversal needs the manager's PIN"
        self._home(lambda: self._opened.handle_together(iids, event))

    def print_slip(self, iid: IntentId) -> None:
        self._home(lambda: self._opened.print_slip(iid))

    def try_now(self, iid: IntentId) -> None:
        self._home(lambda: self._opened.try_now(iid))

    def check_code(self, visit: VisitId, code: ServiceCode) -> None:
        self._home(lambda: self._opened.check_code(visit, code))

    def reverse(self, iid: IntentId, owner: OperatorId, pin: Pin) -> None:
        self._home(lambda: self._opened.reverse(iid, owner, pin))

    def list_operations(self, search: Search) -> None:
        self._home(lambda: self._opened.list_operations(search))

    def tell_history(self, iid: IntentId) -> None:
        self._home(lambda: self._opened.tell_history(iid))

    def tend_shift(self, order: ShiftOrder) -> None:
        self._home(lambda: self._opened.tend_shift(order))

    def tend_staff(self, order: StaffOrder) -> None:
        self._home(lambda: self._opened.tend_staff(order))

    def check_devices(self) -> None:
        self._home(lambda: self._opened.check_devices())  # noqa: PLW0108 - opened by then.

    def try_device(self, trial: Trial) -> None:
        self._home(lambda: self._opened.try_device(trial))

    def look_at_journal(self) -> None:
        self._home(lambda: self._opened.look_at_journal())  # noqa: PLW0108 - opened by then.

    def close(self) -> None:
        """Stop taking work, let the step under way be committed, let go of everything.

        Returns at once; the lanes' ``join`` tells when it is done. Open operations stay as
        they are in the journal: the next start takes them up.
        """
        self._tools.scheduler.close()
        self._tools.lanes.counter.post(self._close)

    @property
    def _opened(self) -> _Desk:
        assert self._desk is not None, "asked before start"
        return self._desk

    def _open(self) -> None:
        try:
            journal = self._tools.open_journal()
        except JournalError as error:
            self._stop(error.fault)
            return
        self._desk = _Desk(self._context_with(journal), self._tools, self._listener, self._stop)
        self._desk.start()

    def _context_with(self, journal: Journal) -> Context:
        tools = self._tools
        return Context(
            journal=journal,
            backend=tools.backend,
            printer=tools.printer,
            lanes=tools.lanes,
            home=self._home,
            scheduler=tools.scheduler,
            clock=tools.clock,
            chance=tools.chance,
            shop=tools.shop,
            digest=tools.digest,
            run=tools.chance.new_run(),
        )

    def _home(self, job: Job) -> None:
        self._tools.lanes.counter.post(lambda: self._guard(job))

    def _guard(self, job: Job) -> None:
        """Run a job of the counter's lane; a commit that raises ends the till (W10)."""
        try:
            job()
        except JournalWriteFailed as error:
            self._stop(Fault(FaultCode.JOURNAL_WRITE_FAILED, str(error)))

    def _stop(self, fault: Fault) -> None:
        # Neither lane may act on either belief about the step that failed: a closed lane
        # begins no other job.
        logger.critical("the till stops: %s", fault.code.value)
        self._tools.scheduler.close()
        self._close_lanes()
        self._listener.on_stopped(fault)

    def _close(self) -> None:
        if self._desk is not None:
            self._desk.close()
        self._close_lanes()

    def _close_lanes(self) -> None:
        self._tools.lanes.close(self._tools.printer, self._tools.backend)


class _Desk:
    """What there is once the journal is open. Belongs to the counter's lane."""

    def __init__(
        self,
        context: Context,
        tools: CounterTools,
        listener: CounterListener,
        stop: Callable[[Fault], None],
    ) -> None:
        self._context = context
        self._journal = context.journal
        self._listener = listener
        #: Drafts whose operation is about to be written; told when it is.
        self._drafts: dict[IntentId, DraftId] = {}
        #: Where the open rows were when the session was found stale; told only if moved since.
        self._known: dict[IntentId, State] = {}
        self._activities = Activities(self._tell_again)
        self._visits = Visits(
            context.journal,
            in_doubt=lambda iid: self._activities.of(iid).in_doubt,
            home=context.home,
            happen=self._happen_together,
        )
        self._print_desk = PrintDesk(
            context,
            self._activities,
            beside=self._visits.beside,
            answer=self.handle,
            on_status=self._printer_said,
        )
        self._shifts = Shifts(
            context,
            self._print_desk,
            tools.files,
            tell=listener.on_answer,
            changed=self._cash_moved,
        )
        self._status = CounterStatus(
            phase=Phase.STARTING,
            reach=Reach.UNKNOWN,
            backend_fault=None,
            printer=None,
            terms=None,
            cash_cents=self._shifts.takings_cents(),
            next_number=context.journal.next_number(),
            run=context.run,
        )
        self._asker = Asker(
            context,
            self._activities,
            answer=self.handle,
            heard=self._heard,
            stale=self._greet_again,
        )
        dispatcher = Dispatcher(self._asker, self._print_desk, self._visits, self._follow)
        self._runner = Runner(
            context.journal,
            dispatcher,
            self._moved,
            clock=context.clock,
            run=context.run,
            duty=context.duty,
        )
        self._pricing = Pricing(
            context,
            priced=self._priced,
            refused=listener.on_draft_refused,
            heard=self._heard,
            stale=self._greet_again,
        )
        self._enquiries = Enquiries(context, listener.on_answer)
        self._custody = Custody(context)
        pins = PinDesk(context, tools.operators)
        self._reversals = ReversalDesk(context, pins, answer=listener.on_answer, handle=self.handle)
        self._attendance = Attendance(
            context, tools.operators, pins, answer=listener.on_answer, stop=stop
        )
        self._greeter = Greeter(
            context,
            reconcile=self._reconcile,
            heard=self._no_session,
            ready=self._ready,
            told_time=self._told_time,
        )
        self._trials = Trials(
            context,
            self._print_desk,
            self._activities,
            answer=listener.on_answer,
            heard=self._heard,
            stale=self._greet_again,
        )
        self._time_told: TimeTold | None = None

    def start(self) -> None:
        self._listener.on_status(self._status)
        self._look_at_journal()
        self._beat()
        # Nothing is sold before it is known whether somebody has to sign in.
        self._attendance.begin(self._greeter.greet)

    def ask_price(self, draft: Draft) -> None:
        if self._status.phase is not Phase.SELLING:
            fault = self._status.backend_fault or Fault(FaultCode.BACKEND_UNREACHABLE)
            self._listener.on_draft_refused(draft.draft, fault)
        elif (no_room := self._custody.no_room()) is not None:
            self._listener.on_draft_refused(draft.draft, no_room)
        else:
            self._pricing.ask(draft)

    def handle(self, iid: IntentId, event: Event) -> None:
        self._runner.handle(iid, event)

    def handle_together(self, iids: Sequence[IntentId], event: MayBeLate) -> None:
        happening = self._visits.split(iids, event)
        if isinstance(event, OperatorCollected):
            self._visits.paid([iid for iid, _ in happening])
        self._happen_together(happening)

    def _happen_together(self, happening: Sequence[Posted]) -> None:
        """Take one step after the other, each committed by itself; then print what they order."""
        with self._print_desk.together():
            for iid, event in happening:
                self._runner.handle(iid, event)

    def print_slip(self, iid: IntentId) -> None:
        operation = self._journal.find(iid)
        if operation is not None and operation.state in SLIPS:
            self._print_desk.print(Print(SLIPS[operation.state], ORIGINAL), operation)

    def try_now(self, iid: IntentId) -> None:
        self._asker.try_now(iid)

    def check_code(self, visit: VisitId, code: ServiceCode) -> None:
        self._enquiries.check_code(visit, code)

    def reverse(self, iid: IntentId, owner: OperatorId, pin: Pin) -> None:
        self._reversals.reverse(iid, owner, pin)

    def list_operations(self, search: Search) -> None:
        self._enquiries.list_operations(search)

    def tell_history(self, iid: IntentId) -> None:
        self._enquiries.tell_history(iid)

    def tend_shift(self, order: ShiftOrder) -> None:
        self._shifts.carry_out(order)

    def tend_staff(self, order: StaffOrder) -> None:
        self._attendance.carry_out(order)

    def check_devices(self) -> None:
        if self._print_desk.is_idle:
            self._print_desk.check()
        if self._status.phase is Phase.STARTING:
            self._greeter.greet()

    def try_device(self, trial: Trial) -> None:
        self._trials.carry_out(trial, self._shifts.decided_upto)

    def look_at_journal(self) -> None:
        self._enquiries.look_at_journal()

    def close(self) -> None:
        self._journal.close()

    def _follow(self, iid: IntentId, event: Event) -> None:
        self._runner.follow(iid, event)

    def _priced(self, draft: Draft, operation: Operation) -> None:
        if draft.replaces is not None:
            self._abandon(draft.replaces)
        self._drafts[operation.iid] = draft.draft
        if draft.waits:
            self._visits.let_wait(operation.iid)
        self._runner.begin(operation)

    def _abandon(self, iid: IntentId) -> None:
        self._runner.handle(iid, OperatorAbandoned())

    def _greet_again(self) -> None:
        """Start over with the backend: another life of this terminal has opened a session.

        As at the start, and for the same reason nothing is asked before it has ended: that
        life may have sold what this journal does not know, and an ordinary request would tell
        the backend a head as if it did.
        """
        if self._status.phase is Phase.SELLING:
            self._known = {row.iid: row.state for row in self._journal.unfinished()}
            self._set_status(replace(self._status, phase=Phase.STARTING))
            self._asker.pause()
            self._greeter.greet()

    def _reconcile(self, listed: Sequence[Recovered], lost: bool) -> None:  # noqa: FBT001
        # What was noted before the backend answered, a sign-in, makes no journal that has rows.
        before, is_new = self._journal.head(), self._journal.next_number() == 1
        self._runner.reconcile(listed, self._context.chance)
        steps = self._journal.head().seq - before.seq
        if steps and is_new:
            self._shifts.restart()
        if lost:
            self._custody.reconciled(steps)
        self._look_at_journal()

    def _ready(self, terms: Terms) -> None:
        if self._status.phase is Phase.SELLING:
            self._set_status(replace(self._status, terms=terms))
            return
        found = self._journal.unfinished()
        self._tell_found([row for row in found if row.state is not self._known.get(row.iid)])
        self._set_status(replace(self._status, phase=Phase.SELLING, terms=terms))
        self._asker.go_on()
        self._pricing.go_on()
        for row in found:
            self._runner.resume(row)
        self._shifts.take_up()

    def _tell_found(self, found: Sequence[Operation]) -> None:
        asked = [(row, START_UP[row.state].question) for row in found]
        questions = tuple(
            OpenQuestion(row, question, sisters(row, self._journal))
            for row, question in asked
            if question
        )
        others = tuple(row for row, question in asked if question is None)
        self._listener.on_found(questions, others)

    def _moved(self, operation: Operation) -> None:
        self._enquiries.remember(operation)
        self._visits.look(operation)
        draft = self._drafts.pop(operation.iid, None)
        if draft is not None:
            self._listener.on_draft_priced(draft, operation.iid)
        self._listener.on_operation(operation, self._activities.of(operation.iid))
        self._cash_moved()
        self._shifts.row_moved()

    def _cash_moved(self) -> None:
        cash_cents, next_number = self._shifts.takings_cents(), self._journal.next_number()
        self._set_status(replace(self._status, cash_cents=cash_cents, next_number=next_number))

    def _look_at_journal(self) -> None:
        self._set_status(replace(self._status, warnings=self._custody.warnings()))

    def _tell_again(self, iid: IntentId) -> None:
        operation = self._journal.find(iid)
        assert operation is not None, iid
        self._listener.on_operation(operation, self._activities.of(iid))
        self._visits.look(operation)

    def _no_session(self, fault: Fault | None) -> None:
        self._heard(fault)
        if fault is not None:
            self._pricing.give_up(fault)

    def _heard(self, fault: Fault | None) -> None:
        reach = Reach.ANSWERING if fault is None else Reach.SILENT
        self._set_status(replace(self._status, reach=reach, backend_fault=fault))

    def _printer_said(self, status: PrinterStatus) -> None:
        self._set_status(replace(self._status, printer=status))

    def _unsent_receipts(self) -> Sequence[Operation]:
        return [row for row in self._journal.unfinished() if prints_by_itself(row)]

    def _told_time(self, told: TimeTold) -> None:
        self._time_told = told
        self._look_at_clock()

    def _look_at_clock(self) -> None:
        if self._time_told is not None:
            clock = self._context.clock
            off_min = minutes_off(self._time_told, now=clock.now(), now_s=clock.monotonic_s())
            self._set_status(replace(self._status, clock_off_min=off_min))

    def _beat(self) -> None:
        if self._status.phase is Phase.SELLING:
            held_cents = self._journal.cash_cents()
            self._custody.do_what_is_due()
            if self._journal.cash_cents() != held_cents:
                # A month has left the journal: its cash was that of shifts long closed.
                self._shifts.settle()
        self._look_at_journal()
        self._look_at_clock()
        unsent = self._unsent_receipts()
        if self._print_desk.is_idle:
            self._print_desk.check()
            if self._printer_may_print():
                self._happen_together([(row.iid, ReceiptOrdered()) for row in unsent])
        delay_s = _BEAT_WAITING_S if unsent else _BEAT_S
        self._context.scheduler.call_later(delay_s, lambda: self._context.home(self._beat))

    def _printer_may_print(self) -> bool:
        """Whether to try a receipt that never left again: a one-way printer is never READY."""
        printer = self._status.printer
        return printer is not None and printer.readiness is not Readiness.NOT_READY

    def _set_status(self, status: CounterStatus) -> None:
        if status != self._status:
            self._status = status
            self._listener.on_status(status)
