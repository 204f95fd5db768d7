"""A fault in the middle of whole sales: the shipping workflow before a virtual printer.

A simulated shop (``simulation``) sells to a few customers in fine weather, with the shipping
printer code, transport and a virtual printer where the day's dice are otherwise. The fault comes
with the first paper of one kind; the honest operator does what the screen asks. The auditor of
the simulation judges the day: never two unmarked receipts, none without a recharge, and all
else that it knows.

The rule it keeps: what is on the tape was read off the strips that were cut. The till's own
word counts for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from pos_app.domain.faults import Fault
from pos_app.domain.operation import IntentId
from pos_app.domain.paper import Document
from pos_app.domain.print_job import DocumentKind, JobId
from pos_app.domain.words import PAPER_WORDS as WORDS
from pos_app.ports.printer import Printer, PrinterStatus, PrintResult
from pos_app.print_matrix.faults import Case
from pos_app.print_matrix.instant_line import turn_until_quiet
from pos_app.print_matrix.shared_time import SharedTime
from pos_app.print_matrix.ways import PATIENCE, PROFILES, Way, open_way
from pos_app.printer.layout import lay_out
from pos_app.printer.receipt_printer import PrinterConfig, ReceiptPrinter
from pos_app.simulation.audit import INVARIANTS
from pos_app.simulation.day import live
from pos_app.simulation.mishaps import Chances
from pos_app.simulation.tape import Paper, Tape, read
from pos_app.simulation.world import World

_TITLES = {
    DocumentKind.PRE_RECEIPT: "paper.pre.title",
    DocumentKind.RECEIPT: "paper.receipt.title",
    DocumentKind.IN_DOUBT_SLIP: "paper.in_doubt.title",
    DocumentKind.NOT_DONE_SLIP: "paper.not_done.title",
    DocumentKind.STORNO_SLIP: "paper.storno.title",
}
_CUSTOMERS = 3
#: Where nobody mends a fault while the till waits, somebody does before the next customer.
_MENDED_AT_LAST_S = 60.0


@dataclass(frozen=True, slots=True)
class SaleCell:
    """Where in the matrix; ``struck`` is the paper with which the fault comes."""

    case: Case
    transport: str
    personality: str
    struck: DocumentKind

    def __str__(self) -> str:
        with_ = self.struck.value
        return f"{self.case.name}, {self.transport}, {self.personality}, sale, {with_}"


@dataclass(frozen=True, slots=True)
class SaleJudged:
    """What came of the day.

    Attributes:
        receipts: All that came out, copies too.
        mishaps: How often something besides the printer went wrong.
    """

    cell: SaleCell
    recharges: int
    receipts: int
    breaches: tuple[str, ...]
    mishaps: int


def run_sale(cell: SaleCell, seed: int, chances: Chances | None = None) -> SaleJudged:
    """Live the day and return what the auditor says."""
    with _counter(cell, seed) as counter:
        ended = live(
            seed, 1, _CUSTOMERS, chances=chances or Chances(0), device=counter.stand_on_counter
        )
        breaches = tuple(
            f"{each.invariant}: {INVARIANTS[each.invariant]} ({each.what})"
            for each in ended.violations
        )
        mishaps = ended.log.times.total()
        return SaleJudged(cell, ended.confirmed, counter.receipts, breaches, mishaps)


@contextmanager
def _counter(cell: SaleCell, seed: int) -> Iterator[_Counter]:
    hours = _Hours()
    time = SharedTime(hours.now_s, hours.spend)
    with open_way(cell.transport, cell.personality, time, seed) as way:
        counter = _Counter(cell, way, time, hours)
        try:
            yield counter
        finally:
            counter.put_away()


class _Hours:
    """The day's hours, which are not there yet when the printer is plugged in."""

    def __init__(self) -> None:
        self.world: World | None = None

    def now_s(self) -> float:
        return self.world.hours.now_s + self.world.hours.spent_s if self.world else 0.0

    def spend(self, passed_s: float) -> None:
        assert self.world is not None, "nobody waits before the shop opens"
        self.world.hours.spend(passed_s)


class _Counter:
    """Implements ``simulation.printer.OnCounter`` with the real thing."""

    def __init__(self, cell: SaleCell, way: Way, time: SharedTime, hours: _Hours) -> None:
        self._cell = cell
        self._way = way
        self._time = time
        self._hours = hours
        self._tills: list[ReceiptPrinter] = []
        self._has_struck = False

    def stand_on_counter(self, world: World) -> _Counter:
        self._hours.world = world
        self._tape = StripTape(world, self._catch_up)
        world.tape = self._tape
        return self

    def printer(self, step: Callable[[], None]) -> Printer:
        profile = PROFILES[self._cell.personality]
        config = PrinterConfig("matrix", profile, PATIENCE)
        self.put_away()  # The run before has ended, and its lines with its process.
        till = ReceiptPrinter(config, self._way.connect, self._time)
        self._tills.append(till)
        return _Watched(till, self, step)

    def before(self, document: Document) -> None:
        """Hear what is about to be printed; the fault comes with the first of its kind."""
        if self._world.is_fine:
            self._mend()
        paper = read(document, 0)
        self._tape.order(paper, lay_out(document, self._columns).as_text())
        if paper.kind is self._cell.struck and not self._has_struck and not self._world.is_fine:
            self._has_struck = True
            self._strike()

    def after(self) -> None:
        """See what has come out, before anybody acts on it."""
        self._tape.look()

    def put_away(self) -> None:
        for till in self._tills:
            till.close()
        self._tills.clear()

    @property
    def receipts(self) -> int:
        return sum(paper.kind is DocumentKind.RECEIPT for paper in self._tape.read_all())

    @property
    def _world(self) -> World:
        assert self._hours.world is not None
        return self._hours.world

    @property
    def _columns(self) -> int:
        return PROFILES[self._cell.personality].columns

    def _strike(self) -> None:
        case, printer = self._cell.case, self._way.printer
        printer.set_fault(case.faults)
        self._way.is_plugged_in = not case.unplugged
        wait_s = case.mended_after_s
        self._time.plan(_MENDED_AT_LAST_S if wait_s is None else wait_s, self._mend)

    def _mend(self) -> None:
        self._way.printer.clear()
        self._way.is_plugged_in = True

    def _catch_up(self) -> list[str]:
        """Return every strip that has been cut by now, oldest first, and what hangs out."""
        turn_until_quiet(self._way.printer, self._time)
        return [strip.text for strip in self._way.printer.receipts]


class _Watched:
    """Implements ``Printer``: each job is told to the counter, and may be the till's last."""

    def __init__(self, till: ReceiptPrinter, counter: _Counter, step: Callable[[], None]) -> None:
        self._till = till
        self._counter = counter
        self._step = step

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        self._step()
        self._counter.before(document)
        result = self._till.print_document(document, job_id, on_held)
        self._counter.after()
        self._step()
        return result

    def prepare(self, document: Document) -> None:
        self._till.prepare(document)

    def status(self) -> PrinterStatus:
        return self._till.status()

    def close(self) -> None:
        self._till.close()


class StripTape(Tape):
    """The tape, read off strips: a paper is on it once its text is found on what was cut."""

    def __init__(self, world: World, strips: Callable[[], list[str]]) -> None:
        self._world = world
        self._strips = strips
        self._ordered: list[tuple[Paper, str]] = []
        self._seen = 0
        super().__init__()

    def order(self, paper: Paper, text: str) -> None:
        """Remember what is being printed, so as to know it again."""
        self.look()
        self._ordered.append((paper, text))

    def read_all(self) -> list[Paper]:
        self.look()
        return super().read_all()

    def has_whole(self, iid: IntentId, kind: DocumentKind) -> bool:
        self.look()
        return super().has_whole(iid, kind)

    def look(self) -> None:
        """Read the strips that have been cut since the last look."""
        strips = self._strips()
        fresh, self._seen = strips[self._seen :], len(strips)
        for strip in fresh:
            self._read(strip)

    def _read(self, strip: str) -> None:
        """Find each paper on a strip; what is left of one is half a paper."""
        for paper, text in self._ordered:
            for _ in range(strip.count(text)):
                self._found(paper, is_whole=True)
            strip = strip.replace(text, "")
        if not strip.strip():
            return
        paper, text = max(self._ordered, key=lambda each: _shared_lines(each[1], strip))
        title = paper.kind and WORDS(_TITLES[paper.kind])
        if title and title in "".join(text.splitlines(keepends=True)[: _shared_lines(text, strip)]):
            self._found(paper, is_whole=False)

    def _found(self, paper: Paper, *, is_whole: bool) -> None:
        self.add(replace(paper, tick=self._world.tick(), is_whole=is_whole))


def _shared_lines(one: str, other: str) -> int:
    """Return with how many same lines both begin."""
    pairs = enumerate(zip(one.splitlines(), other.splitlines(), strict=False))
    return next(
        (at for at, (mine, yours) in pairs if mine != yours),
        min(one.count("\n"), other.count("\n")),
    )
