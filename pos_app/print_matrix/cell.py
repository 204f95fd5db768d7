"""One job: one fault, one transport, one kind of printer, one document; sent, and judged.

The rule it keeps: the judge believes the paper. PRINTED means that it is out at that moment,
once and whole; NOT_SENT that it never comes; UNKNOWN leaves both open, and no case ever gives a
second one: the fault is mended afterwards and the printer given an hour to print what it has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass

from pos_app.domain.faults import Fault
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.print_matrix.faults import Case
from pos_app.print_matrix.instant_line import turn_until_quiet
from pos_app.print_matrix.shared_time import SharedTime
from pos_app.print_matrix.ways import PATIENCE, PROFILES, Way, open_way
from pos_app.printer.layout import lay_out
from pos_app.printer.receipt_printer import PrinterConfig, ReceiptPrinter
from pos_app.printer.samples import sample

_AFTERWARDS_S = 3600.0
_BEFORE, _JOB = JobId("B000"), JobId("A001")
#: What the job before is, in the cases that have one.
_DOCUMENT_BEFORE = "duplicate"


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in the matrix."""

    case: Case
    transport: str
    personality: str
    document: str

    def __str__(self) -> str:
        return f"{self.case.name}, {self.transport}, {self.personality}, {self.document}"


@dataclass(frozen=True, slots=True)
class Judged:
    """How a cell ended. ``breaches`` is empty if all is as it must be."""

    cell: Cell
    outcome: PrintOutcome
    papers: int
    papers_later: int
    breaches: tuple[str, ...]


def run_cell(cell: Cell, seed: int) -> Judged:
    """Send the job, mend the fault, wait; then judge."""
    time = SharedTime()
    with ExitStack() as stack:
        way = stack.enter_context(open_way(cell.transport, cell.personality, time, seed))
        config = PrinterConfig("matrix", PROFILES[cell.personality], PATIENCE)
        till = ReceiptPrinter(config, way.connect, time)
        stack.callback(till.close)
        if cell.case.held_before:
            _leave_one_held(till, way)
        expected = lay_out(sample(cell.document), config.profile.columns).as_text()
        _break(cell.case, way, time)
        outcome = till.print_document(sample(cell.document), _JOB, _ignore).outcome
        turn_until_quiet(way.printer, time)
        papers = _count(way, expected)
        _mend_and_wait(way, time)
        return _judge(cell, way, outcome, expected, papers)


def _leave_one_held(till: ReceiptPrinter, way: Way) -> None:
    """Let a job wait for paper, the till give it up, and a person bring the roll."""
    way.printer.set_fault("paper_out_at_line(3)")
    till.print_document(sample(_DOCUMENT_BEFORE), _BEFORE, _ignore)
    way.printer.clear()


def _break(case: Case, way: Way, time: SharedTime) -> None:
    if case.faults:
        way.printer.set_fault(case.faults)
    way.is_plugged_in = not case.unplugged
    if case.mended_after_s is not None:
        time.plan(case.mended_after_s, way.printer.clear)


def _mend_and_wait(way: Way, time: SharedTime) -> None:
    way.printer.clear()
    way.is_plugged_in = True
    until_s = time() + _AFTERWARDS_S
    while time() < until_s:
        turn_until_quiet(way.printer, time)
        wait_s = way.printer.wait_s()
        next_s = until_s if wait_s is None else time() + max(wait_s, 0.001)
        time.move_towards(min(next_s, until_s))
    turn_until_quiet(way.printer, time)


def _judge(cell: Cell, way: Way, outcome: PrintOutcome, expected: str, papers: int) -> Judged:
    later = _count(way, expected)
    strips = way.printer.receipts
    breaches = [*_about_outcome(cell, outcome, papers, later)]
    others = len(strips) - later - int(cell.case.held_before)
    # What came out spoilt (half of it printed before the power failed) is for a person to see.
    if others and (outcome is not PrintOutcome.UNKNOWN or later + others > 1):
        breaches.append(f"{len(strips)} strips were cut, {later} of them this document")
    breaches += [f"on paper: {error}" for strip in strips for error in _wrong(strip.errors, cell)]
    breaches += ["the drawer was kicked" for strip in strips if strip.pulses]
    return Judged(cell, outcome, papers, later, tuple(breaches))


def _about_outcome(cell: Cell, outcome: PrintOutcome, papers: int, later: int) -> Iterator[str]:
    allowed = cell.case.allowed_for(cell.personality)
    if outcome not in allowed:
        yield f"{outcome.value} is not among {', '.join(sorted(each.value for each in allowed))}"
    if outcome is PrintOutcome.PRINTED and papers != 1:
        yield f"printed, and {papers} papers are out"
    if outcome is PrintOutcome.NOT_SENT and later:
        yield f"not sent, and {later} papers came out"
    if later > 1:
        yield f"{later} papers of one job"


def _count(way: Way, expected: str) -> int:
    return sum(strip.text.count(expected) for strip in way.printer.receipts)


def _wrong(errors: tuple[str, ...], cell: Cell) -> Iterator[str]:
    """Yield what was wrong with the bytes: a line that was broken ends somewhere."""
    was_broken = any(word in cell.case.faults for word in ("drop", "close", "power", "stall"))
    yield from (each for each in errors if not (was_broken and each.startswith("cut short")))


def _ignore(_: Fault) -> None:
    """Let the case's own plan bring the roll."""


Run = Callable[[Cell, int], Judged]
