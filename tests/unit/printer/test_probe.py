"""The probe in virtual time: what was seen counts, what is said does not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.print_job import PrintOutcome
from pos_app.printer.cut_counter import cuts
from pos_app.printer.delivery import Patience
from pos_app.printer.link import Link
from pos_app.printer.probe import Probe, Probed
from pos_app.printer.profiles import UNKNOWN
from pos_app.printer.proven import CutCounter
from pos_app.printer.unit_slip import unit_slip
from tests.helpers.printers import PrinterBench, ScriptedConnection, VirtualClock

SLIP = unit_slip("tcp://192.168.1.50:9100", datetime(2026, 11, 26, tzinfo=UTC))


def probe(bench: PrinterBench, *, on_paper: bool = False) -> Probed:
    asking = Probe(bench._connect, UNKNOWN, bench.clock, Patience())
    return asking.run(SLIP if on_paper else None, "2026-11-26T00:00:00Z")


def test_without_paper_status_and_fence_are_seen_and_the_echo_is_not_tried() -> None:
    bench = PrinterBench()
    found = probe(bench)
    assert (found.proven.status, found.proven.fence, found.proven.echo) == (True, True, None)
    assert found.proven.says == "EPSON TM-T88VI 40.04"
    assert (found.fault, found.slip) == (None, None)
    assert bench.mechanism.receipts == []


def test_on_paper_the_echo_is_seen() -> None:
    bench = PrinterBench(speed_mm_s=200)
    found = probe(bench, on_paper=True)
    assert (found.slip, found.proven.echo, found.hasty) == (PrintOutcome.PRINTED, True, False)
    assert bench.mechanism.receipts[0].text.splitlines()[0].strip() == "PROVA DELLA STAMPANTE"


def test_a_printer_without_the_echo_is_proved_by_its_fence() -> None:
    bench = PrinterBench(speed_mm_s=200)
    bench.break_down("no_gs_h")
    found = probe(bench, on_paper=True)
    assert (found.proven.fence, found.proven.echo) == (True, False)


def test_an_answer_sooner_than_paper_can_move_is_none() -> None:
    found = probe(PrinterBench(speed_mm_s=0), on_paper=True)
    assert found.hasty
    assert (found.proven.fence, found.proven.echo) == (False, False)
    assert found.proven.status


def test_a_silent_printer_is_one_way_and_no_slip_is_tried() -> None:
    bench = PrinterBench()
    bench.break_down("silent")
    found = probe(bench, on_paper=True)
    assert found.proven.is_one_way
    assert (found.slip, found.proven.says) == (None, "")


def test_a_printer_that_cannot_print_now_is_not_judged_by_its_fence() -> None:
    bench = PrinterBench()
    bench.break_down("paper_out")
    found = probe(bench, on_paper=True)
    assert found.fault is not None
    assert found.fault.code is FaultCode.PRINTER_PAPER_OUT
    assert (found.proven.status, found.slip) == (True, None)


class Counting(ScriptedConnection):
    """A printer that answers one question about its cuts."""

    answers: dict[bytes, bytes]

    def send(self, data: bytes) -> int:
        self._heard += self.answers.get(data, b"")
        return super().send(data)


@pytest.mark.parametrize(
    ("counter", "answers", "count"),
    [
        (CutCounter.EPSON, {b"\x1dg2\x00\xb2\x00": b"\x5f1204\x00"}, 1204),
        (CutCounter.EPSON, {b"\x1dg2\x00\xb2\x00": b"\x5fTM-T88\x00"}, None),
        (CutCounter.EPSON, {}, None),
        # Its "7" begins a block to whoever reads it as one of Epson's answers.
        (CutCounter.CUSTOM, {b"\x1d\xe2": b"785cuts"}, 785),
        (CutCounter.CUSTOM, {b"\x1d\xe2": b"\x12\x00785 cuts\x00"}, 785),
        (CutCounter.CUSTOM, {b"\x1d\xe2": b"cuts"}, None),
        (CutCounter.NONE, {}, None),
    ],
)
def test_cuts_are_read_as_each_maker_says_them(
    counter: CutCounter, answers: dict[bytes, bytes], count: int | None
) -> None:
    clock = VirtualClock()
    connection = Counting(clock)
    connection.answers = answers
    assert cuts(Link(connection, clock), counter, 0.4) == count
