"""A till without window and threads, on fakes that work, that can lose power and start again."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

from pos_app.domain.codes import token
from pos_app.domain.codes.token import ServiceCode, digest
from pos_app.domain.events import MayBeLate, OperatorCollected
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Decision, IntentId, Operation, State, VisitId
from pos_app.domain.paper import Document, Text
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.domain.report import Report
from pos_app.ports.counter import (
    Activity,
    Answer,
    CounterListener,
    CounterStatus,
    Draft,
    DraftId,
    OpenQuestion,
    Phase,
)
from pos_app.ports.journal import Head, Journal
from pos_app.ports.operators import NoOperators, Operators, StaffOrder, StaffTold
from pos_app.ports.printer import PrintResult
from pos_app.ports.shifts import ReportFilesError, ShiftOrder, ShiftTold
from pos_app.workflow.context import Lanes
from pos_app.workflow.counter import CounterTools, CounterWorkflow
from tests.helpers.backends import FakeBackend
from tests.helpers.journals import FakeJournal
from tests.helpers.operations import CODE, SHOP
from tests.helpers.printers import FakePrinter
from tests.helpers.times import NOON, FakeClock, Pump, PumpedLane, SeededChance

#: Whose codes ``Shop.scan_together`` reads.
VISIT = VisitId("one-visit")


class PowerCut(BaseException):
    """Everything in memory is gone."""


@dataclass
class Heard:
    """Everything the window would have been told, in order."""

    operations: list[tuple[Operation, Activity]] = field(default_factory=list)
    priced: dict[DraftId, IntentId] = field(default_factory=dict)
    refused: dict[DraftId, Fault] = field(default_factory=dict)
    statuses: list[CounterStatus] = field(default_factory=list)
    found: list[tuple[tuple[OpenQuestion, ...], tuple[Operation, ...]]] = field(
        default_factory=list
    )
    stopped: list[Fault] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    watchers: list[Callable[[Operation], None]] = field(default_factory=list)

    def on_operation(self, operation: Operation, activity: Activity) -> None:
        self.operations.append((operation, activity))
        for watcher in self.watchers:
            watcher(operation)

    def listener(self) -> CounterListener:
        return CounterListener(
            on_operation=self.on_operation,
            on_draft_priced=self.priced.__setitem__,
            on_draft_refused=self.refused.__setitem__,
            on_status=self.statuses.append,
            on_found=lambda questions, others: self.found.append((questions, others)),
            on_stopped=self.stopped.append,
            on_answer=self.answers.append,
        )


class PlannedPrinter(FakePrinter):
    """A printer whose next jobs may be planned to end badly."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.planned: deque[PrintResult] = deque()

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        self._shop.effect("print")
        if self.planned:
            return self.planned.popleft()
        return super().print_document(document, job_id, on_held)


class WatchedBackend(FakeBackend):
    """A backend whose submits are told to whoever spies."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop

    def submit(self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head) -> Decision:
        self._shop.effect("submit")
        return super().submit(iid, amount_cents=amount_cents, total_cents=total_cents, head=head)


class KeptReports:
    """Implements ``ports.shifts.ReportFiles``; fails while there is no ``room``."""

    def __init__(self) -> None:
        self.kept: dict[int, Report] = {}
        self.room = True

    def keep(self, report: Report) -> None:
        if not self.room:
            raise ReportFilesError(Fault(FaultCode.DISK_FULL))
        self.kept.setdefault(report.number, report)


class Shop:
    """One till that can be switched off and on again, its world around it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.chance = SeededChance()
        self.journal = FakeJournal()
        self.backend = WatchedBackend(self)
        self.backend.now = lambda: NOON + timedelta(seconds=self.clock.passed_s)
        self.printer = PlannedPrinter(self)
        self.files = KeptReports()
        self.open_journal: Callable[[], Journal] = lambda: self.journal
        self.operators: Operators = NoOperators()
        self.other_code = token.compose("8" * token.BODY_LENGTH)
        self._spies: list[Callable[[str], None]] = []
        self._drafts = 100
        self._codes: dict[IntentId, ServiceCode] = {}
        self.switch_on()

    def switch_on(self) -> None:
        """Start a new run on the same journal; what the old one had planned is gone."""
        self.clock.close()
        self.pump, self.heard = Pump(), Heard()
        self.lanes = self.make_lanes()
        tools = CounterTools(
            open_journal=lambda: self.open_journal(),  # noqa: PLW0108 - looked up when called.
            backend=self.backend,
            printer=self.printer,
            clock=self.clock,
            chance=self.chance,
            scheduler=self.clock,
            lanes=Lanes(*self.lanes),
            shop=SHOP,
            digest=lambda code: digest(code, b"key"),
            files=self.files,
            operators=self.operators,
        )
        self.counter = CounterWorkflow(tools, self.heard.listener())

    def make_lanes(self) -> list[PumpedLane]:
        """Return the lanes of a new run, in the order in which ``Lanes`` has them."""
        return [self.pump.lane() for _ in range(4)]

    def start(self) -> None:
        self.counter.start()
        self._run()

    def _run(self) -> None:
        with suppress(PowerCut):
            self.pump.run()

    def wait(self, wait_s: float) -> None:
        """Let time pass, and everything that falls due in it happen."""
        until_s = self.clock.passed_s + wait_s
        self.pump.run()
        while (callback := self.clock.next_due(until_s)) is not None:
            callback()
            self.pump.run()

    def scan(
        self,
        amount_cents: int = 50_00,
        *,
        code: ServiceCode = CODE,
        draft: int = 1,
        replaces: IntentId | None = None,
    ) -> None:
        asked = Draft(DraftId(draft), None, code, amount_cents, replaces)
        self.counter.ask_price(asked)
        self._run()

    def collect(self, received_cents: int | None = None) -> None:
        self.counter.post(self.operation.iid, OperatorCollected(received_cents))
        self._run()

    def scan_together(self, *amounts_cents: int) -> list[IntentId]:
        """Have a code for each amount priced in one visit; return the keys, in this order."""
        for amount_cents in amounts_cents:
            self.add_code(amount_cents)
        return [row.iid for row in self.visit()]

    def add_code(
        self,
        amount_cents: int,
        *,
        code: ServiceCode | None = None,
        replaces: IntentId | None = None,
    ) -> DraftId:
        """Have one more code of the visit priced: a new one, or that of the one replaced."""
        self._drafts += 1
        draft, before = DraftId(self._drafts), self._codes.get(replaces) if replaces else None
        code = code or before or token.compose(f"{self._drafts:0{token.BODY_LENGTH}d}")
        self.counter.ask_price(Draft(draft, VISIT, code, amount_cents, replaces, waits=True))
        self._run()
        if draft in self.heard.priced:
            self._codes[self.heard.priced[draft]] = code
        return draft

    def together(self, iids: Sequence[IntentId], event: MayBeLate) -> None:
        self.counter.post_together(iids, event)
        self._run()

    def visit(self) -> list[Operation]:
        """The operations of the visit that have not been given up, in their order."""
        rows = sorted(self.journal.latest(100), key=lambda row: row.number)
        return [row for row in rows if row.visit_id == VISIT and row.state is not State.ABANDONED]

    def tend(self, order: ShiftOrder) -> ShiftTold:
        """Order something about the shift; returns how it stands when all is done."""
        self.counter.tend_shift(order)
        self._run()
        return self.shift

    def order(self, order: StaffOrder) -> StaffTold:
        """Order something about the operators; returns how it stands when all is done."""
        self.counter.tend_staff(order)
        self._run()
        return self.staff

    @property
    def staff(self) -> StaffTold:
        """How it stands with the operators, as the window was last told."""
        return [each for each in self.heard.answers if isinstance(each, StaffTold)][-1]

    @property
    def shift(self) -> ShiftTold:
        """How the shift stood when the window was last told."""
        return [each for each in self.heard.answers if isinstance(each, ShiftTold)][-1]

    def effect(self, name: str) -> None:
        for spy in self._spies:
            spy(name)

    def spy(self, spy: Callable[[str], None]) -> None:
        """Tell ``spy`` each print and each submit, at the moment it happens."""
        self._spies.append(spy)

    def watch(self, watcher: Callable[[Operation], None]) -> None:
        """Tell ``watcher`` each operation when the window is told."""
        self.heard.watchers.append(watcher)

    def next_print(self, outcome: PrintOutcome, fault: Fault) -> None:
        """Plan how the next job ends; nothing comes out of it."""
        self.printer.planned.append(PrintResult(outcome, fault))

    def papers(self) -> list[str]:
        return [document.title for document in self.printer.papers]

    def receipts(self) -> list[str]:
        """The texts of each receipt that came out."""
        return [
            "\n".join(block.text for block in document.blocks if isinstance(block, Text))
            for document in self.printer.papers
            if document.title == "RICEVUTA DI PAGAMENTO"
        ]

    def copies(self) -> list[int]:
        """Which copy each receipt that came out says it is; 0 is the original."""
        found = (re.search(r"DUPLICATO n\. (\d+)", text) for text in self.receipts())
        return [int(match[1]) if match else 0 for match in found]

    def fail_commit(self, *, after: int) -> None:
        """Let the commit after so many raise, and every one after it."""
        self.journal.fails_after = after

    def lose_journal(self) -> None:
        self.journal = FakeJournal()

    def die_in(self, state: State) -> None:
        """Sell until the journal says ``state``, then lose power."""
        self.heard.watchers.append(lambda row: self._power_cut() if row.state is state else None)
        self.scan()
        if not self._dead():
            self.collect()
        assert self.operation.state is state

    def _power_cut(self) -> None:
        for lane in self.lanes:
            lane.close()
        self.pump.jobs.clear()
        raise PowerCut

    def _dead(self) -> bool:
        return self.lanes[0].closed

    @property
    def operation(self) -> Operation:
        """The newest operation, as the journal has it."""
        return self.journal.latest(1)[0]

    def state(self) -> State:
        return self.operation.state

    def phase(self) -> Phase:
        return self.status.phase

    @property
    def status(self) -> CounterStatus:
        return self.heard.statuses[-1]

    @property
    def activity(self) -> Activity:
        """What was last said to go on about the newest operation."""
        iid = self.operation.iid
        return [activity for row, activity in self.heard.operations if row.iid == iid][-1]

    def states_told(self) -> list[State]:
        """The states the window was told, repeats left out."""
        told = [row.state for row, _ in self.heard.operations]
        return [state for at, state in enumerate(told) if not at or told[at - 1] != state]
