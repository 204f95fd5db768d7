"""A till on fakes whose every effect may be its last, and the printer's six ways to end a job.

An effect is what the outside, or the disk, can tell apart: a commit (before, and durable but
not yet acted on), a request (before it leaves, and the backend has acted), a print (before
the first byte, held, and the paper is as it is), a snapshot published, and the hand at the
drawer. The till is dead at a kill; backend, paper, drawer, journal and person are not.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Operation
from pos_app.domain.paper import Document
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.journal import Journal
from pos_app.ports.printer import PrintResult
from pos_app.simulation.tape import Paper as Strip
from pos_app.simulation.tape import read
from tests.helpers.backends import FakeBackend
from tests.helpers.operators import owner_alone
from tests.helpers.printers import FakePrinter
from tests.helpers.shops import PowerCut, Shop
from tests.helpers.times import PumpedLane

PRE_RECEIPT, RECEIPT = "PRE-SCONTRINO", "RICEVUTA DI PAGAMENTO"
_REQUESTS = ("hello", "quote", "submit", "status", "void", "reverse", "reconcile")
_COMMITS = ("record", "note")
_LOST = Fault(FaultCode.PRINTER_LOST)
_OUT = Fault(FaultCode.PRINTER_PAPER_OUT)


class Paper(Enum):
    """How a print ends, and whether paper came out of it."""

    PRINTED = "printed"
    NOT_SENT = "not sent"
    UNKNOWN_OUT = "unknown, and it is out"
    UNKNOWN_LOST = "unknown, and nothing is out"
    HELD_OUT = "held, then out"
    HELD_LOST = "held, then lost"


class ShownTooEarly(AssertionError):
    """The window was told a step that is not in the journal (rule W6)."""


class Watched:
    """Stands before a device: each call of ``calls`` is an effect before and one after it."""

    def __init__(self, inner: Any, calls: tuple[str, ...], effect: Callable[[str], None]) -> None:
        self._inner = inner
        self._calls = calls
        self._effect = effect

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if name not in self._calls:
            return found

        def watched(*args: Any, **kwargs: Any) -> Any:
            self._effect(f"before {name}")
            try:
                return found(*args, **kwargs)
            finally:
                self._effect(f"after {name}")

        return watched


class QuickLane(PumpedLane):
    """A device's thread that has always done its jobs before the counter's goes on."""

    def post(self, job: Callable[[], None]) -> None:
        if not self.closed:
            job()


@dataclass
class PlannedPrinter(FakePrinter):
    """The first job of a kind ends as planned; every other one is printed."""

    plan: dict[str, Paper] = field(default_factory=dict)
    effect: Callable[[str], None] = lambda _: None

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        end = self.plan.pop(document.title, Paper.PRINTED)
        if end in {Paper.HELD_OUT, Paper.HELD_LOST}:
            on_held(_OUT)
            self.effect("held")
        if end in {Paper.PRINTED, Paper.UNKNOWN_OUT, Paper.HELD_OUT}:
            super().print_document(document, job_id, on_held)
        if end is Paper.NOT_SENT:
            return PrintResult(PrintOutcome.NOT_SENT, _OUT)
        if end in {Paper.PRINTED, Paper.HELD_OUT}:
            return PrintResult(PrintOutcome.PRINTED)
        return PrintResult(PrintOutcome.UNKNOWN, _LOST)


class MortalShop(Shop):
    """Killed at the effects of ``deaths``: one number a life, counted from its start.

    Attributes:
        lived: The names of its effects, a list a life.
        after_death: Called at each kill, the world being as the kill left it.
    """

    def __init__(
        self, deaths: tuple[int, ...], plan: dict[str, Paper], *, quick: bool = False
    ) -> None:
        self._quick = quick
        self._strips: list[Strip] = []
        self.lived: list[list[str]] = []
        self.after_death: Callable[[], None] = lambda: None
        self._deaths = list(deaths)
        self._alive = False
        super().__init__()
        self.reopen: Callable[[], Journal] = lambda: self.journal
        self.open_journal = lambda: Watched(self.reopen(), _COMMITS, self.effect)
        self.books = FakeBackend()
        self.operators = owner_alone()
        self.tray = PlannedPrinter(plan=plan, effect=self.effect)
        self.backend = Watched(self.books, _REQUESTS, self.effect)  # type: ignore[assignment]
        self.printer = Watched(self.tray, ("print_document",), self.effect)  # type: ignore[assignment]

    def make_lanes(self) -> list[PumpedLane]:
        counter = self.pump.lane()
        if self._quick:
            return [counter, *(QuickLane(self.pump) for _ in range(3))]
        return [counter, *(self.pump.lane() for _ in range(3))]

    def begin_life(self) -> None:
        """Switch on and start; the next effect is the first of this life."""
        self.lived.append([])
        self._alive = True
        self.switch_on()
        self.watch(self._told)
        self.start()

    def effect(self, name: str) -> None:
        """Count, and end this life if its time has come. A dead till has no effects."""
        if not self._alive:
            raise PowerCut
        self.lived[-1].append(name)
        if self._deaths and len(self.lived[-1]) == self._deaths[0]:
            self._alive = False
            del self._deaths[0]
            for lane in self.lanes:
                lane.close()
            self.pump.jobs.clear()
            self.after_death()
            raise PowerCut

    @property
    def is_dead(self) -> bool:
        return not self._alive

    def read(self) -> list[Strip]:
        """Read every paper that came out."""
        for document in self.tray.papers[len(self._strips) :]:
            self._strips.append(read(document, 0))
        return self._strips

    def let_pass(self, wait_s: float) -> None:
        with suppress(PowerCut):
            self.wait(wait_s)

    def _told(self, operation: Operation) -> None:
        self.effect("told")
        written = self.journal.find(operation.iid)
        if written is None or written.state is not operation.state:
            raise ShownTooEarly(operation.state.name)
