"""The simulated printer: what is on paper, and what is said about it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.paper import Document
from pos_app.domain.print_job import ORIGINAL, DocumentKind, JobId, Mark, PrintOutcome
from pos_app.domain.receipt import compose
from pos_app.ports.printer import PrintResult, Readiness
from pos_app.simulation.mishaps import Chances, Mishap
from pos_app.simulation.printer import Device, SimulatedPrinter
from pos_app.simulation.tape import read
from pos_app.simulation.world import World
from tests.helpers.operations import CONFIRMED, IID, QUOTED, SHOP
from tests.helpers.times import NOON

PAID = replace(QUOTED, decision=CONFIRMED.decision)


class Killed(BaseException):
    pass


def receipt(mark: Mark = ORIGINAL) -> Document:
    return compose(DocumentKind.RECEIPT, PAID, SHOP, mark, NOON)


class Bench:
    def __init__(self, mishap: Mishap | None = None, *, dies_at_step: int = 0) -> None:
        self.world = World(1, 1, chances=Chances(0.0, {mishap: 1.0} if mishap else {}))
        self.held: list[Fault] = []
        self._left = dies_at_step
        self.printer = SimulatedPrinter(Device(self.world), self._step)

    def _step(self) -> None:
        self._left -= 1
        if self._left == 0:
            raise Killed

    def print(self) -> PrintResult:
        return self.printer.print_document(receipt(), JobId("ABCD"), self.held.append)

    @property
    def came_out(self) -> list[bool]:
        """Each paper that came out: whether it is whole."""
        return [paper.is_whole for paper in self.world.tape.papers]


@pytest.mark.parametrize(
    ("mishap", "outcome", "came_out"),
    [
        (None, PrintOutcome.PRINTED, [True]),
        (Mishap.PAPER_OUT, PrintOutcome.PRINTED, [True]),
        (Mishap.PAPER_UNKNOWN, PrintOutcome.UNKNOWN, [True]),
        (Mishap.PAPER_HALF, PrintOutcome.UNKNOWN, [False]),
        (Mishap.PAPER_NONE, PrintOutcome.UNKNOWN, []),
        (Mishap.PRINTER_DEAD, PrintOutcome.NOT_SENT, []),
    ],
)
def test_what_is_said_and_what_is_there(
    mishap: Mishap | None, outcome: PrintOutcome, came_out: list[bool]
) -> None:
    bench = Bench(mishap)
    assert bench.print().outcome is outcome
    assert bench.came_out == came_out


def test_paper_out_is_told_while_it_waits_for_a_person() -> None:
    bench = Bench(Mishap.PAPER_OUT)
    bench.print()
    assert [fault.code for fault in bench.held] == [FaultCode.PRINTER_PAPER_OUT]
    assert bench.world.hours.spent_s > 5


def test_a_dead_printer_is_not_ready_until_somebody_has_helped() -> None:
    bench = Bench(Mishap.PRINTER_DEAD)
    bench.print()
    assert bench.printer.status().readiness is Readiness.NOT_READY
    bench.world.hours.skip(1000)
    assert bench.printer.status().readiness is Readiness.READY


def test_a_till_that_dies_in_mid_print_leaves_half_a_paper() -> None:
    bench = Bench(dies_at_step=2)
    with pytest.raises(Killed):
        bench.print()
    assert bench.came_out == [False]


class TestReading:
    def test_an_original_has_no_mark(self) -> None:
        paper = read(receipt(), 1)
        assert paper.is_original
        assert paper.iids == (IID,)

    @pytest.mark.parametrize("mark", [Mark(copy=2), Mark(copy=0, after_restart=True)])
    def test_a_copy_says_so(self, mark: Mark) -> None:
        assert not read(receipt(mark), 1).is_original

    @pytest.mark.parametrize("kind", DocumentKind)
    def test_every_kind_of_paper_is_told_by_its_title(self, kind: DocumentKind) -> None:
        assert read(compose(kind, PAID, SHOP, ORIGINAL, NOON), 1).kind is kind
