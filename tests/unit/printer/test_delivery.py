"""The delivery's promises in virtual time: no false PRINTED, no false NOT_SENT."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PrintResult
from pos_app.printer.delivery import Delivery, Job, Patience
from pos_app.printer.link import Link
from pos_app.printer.profiles import EPSON_TM, UNKNOWN, Profile
from pos_app.printer.receipt_printer import PrinterConfig
from pos_app.printer.samples import sample
from pos_app.sandbox.virtual_printer.trouble import Trouble, TroubleKind
from tests.helpers.printers import PrinterBench, ScriptedConnection, VirtualClock

EPSON = PrinterConfig("virtual", EPSON_TM)
PLAIN = PrinterConfig("virtual", UNKNOWN)


def deliver(bench: PrinterBench, job_id: str = "A001") -> tuple[PrintResult, list[Fault]]:
    held: list[Fault] = []
    result = bench.printer.print_document(sample("final"), JobId(job_id), held.append)
    return result, held


def test_the_epson_echo_proves_it_when_the_paper_is_out() -> None:
    bench = PrinterBench(EPSON, speed_mm_s=100)
    started_s = bench.clock()
    result, held = deliver(bench)
    assert (result.outcome, held) == (PrintOutcome.PRINTED, [])
    assert 1.2 < bench.clock() - started_s < 2.5


def test_without_an_echo_the_fence_proves_it_and_is_remembered() -> None:
    bench = PrinterBench(EPSON)
    bench.break_down("no_gs_h")
    started_s = bench.clock()
    assert deliver(bench)[0].outcome is PrintOutcome.PRINTED
    assert bench.clock() - started_s == pytest.approx(EPSON.patience.echo_s)
    again_s = bench.clock()
    assert deliver(bench, "A002")[0].outcome is PrintOutcome.PRINTED
    assert bench.clock() == again_s


def test_a_roll_changed_in_the_middle_goes_on_to_printed() -> None:
    bench = PrinterBench(EPSON)
    bench.break_down("paper_out_at_line(12)")
    bench.clock.plan(90, bench.mend)
    result, held = deliver(bench)
    assert result.outcome is PrintOutcome.PRINTED
    assert [fault.code for fault in held] == [FaultCode.PRINTER_PAPER_OUT]
    assert len(bench.mechanism.receipts) == 1


def test_cover_after_paper_is_told_too() -> None:
    bench = PrinterBench(PLAIN)
    bench.break_down("paper_out_at_line(3)")
    bench.clock.plan(5, lambda: bench.break_down("cover_open"))
    bench.clock.plan(9, bench.mend)
    result, held = deliver(bench)
    assert result.outcome is PrintOutcome.PRINTED
    assert [fault.code for fault in held] == [
        FaultCode.PRINTER_PAPER_OUT,
        FaultCode.PRINTER_COVER_OPEN,
    ]


def test_nobody_brings_a_roll() -> None:
    bench = PrinterBench(PLAIN)
    bench.break_down("paper_out_at_line(3)")
    started_s = bench.clock()
    result, _ = deliver(bench)
    assert result == PrintResult(PrintOutcome.UNKNOWN, Fault(FaultCode.PRINTER_PAPER_OUT))
    assert bench.clock() - started_s == pytest.approx(PLAIN.patience.held_s, abs=2)


def test_a_one_way_printer_is_not_waited_for_longer_than_it_needs() -> None:
    bench = PrinterBench(PLAIN)
    bench.break_down("silent")
    started_s = bench.clock()
    result, held = deliver(bench)
    assert (result.outcome, held) == (PrintOutcome.UNKNOWN, [])
    assert bench.clock() - started_s < 9
    assert len(bench.mechanism.receipts) == 1


def test_a_printer_known_to_answer_is_sent_nothing_while_it_is_silent() -> None:
    bench = PrinterBench(EPSON)
    bench.break_down("silent")
    result, _ = deliver(bench)
    assert result.outcome is PrintOutcome.NOT_SENT
    assert result.fault is not None
    assert result.fault.code is FaultCode.PRINTER_SILENT
    assert bench.first_bytes_s == []


def test_a_printer_that_has_answered_before_counts_as_known_to_answer() -> None:
    bench = PrinterBench(PLAIN)
    assert deliver(bench)[0].outcome is PrintOutcome.PRINTED
    bench.break_down("silent")
    assert deliver(bench, "A002")[0].outcome is PrintOutcome.NOT_SENT


def test_the_connection_stays_open_between_jobs() -> None:
    bench = PrinterBench(EPSON)
    for number in range(5):
        deliver(bench, f"A00{number}")
        bench.clock.now_s += 60
    assert len(bench.lines) == 1


def test_a_connection_idle_too_long_is_not_trusted() -> None:
    bench = PrinterBench(EPSON)
    deliver(bench)
    bench.clock.now_s += EPSON.idle_close_s + 1
    assert deliver(bench, "A002")[0].outcome is PrintOutcome.PRINTED
    assert [line.is_open for line in bench.lines] == [False, True]


def test_a_connection_that_died_meanwhile_is_replaced() -> None:
    bench = PrinterBench(EPSON)
    deliver(bench)
    bench.lines[-1].interrupt()
    assert deliver(bench, "A002")[0].outcome is PrintOutcome.PRINTED
    assert len(bench.lines) == 2


def test_a_connection_that_died_after_a_fresh_status_is_replaced() -> None:
    bench = PrinterBench(EPSON)
    bench.printer.status()
    bench.lines[-1].interrupt()
    assert deliver(bench)[0].outcome is PrintOutcome.PRINTED
    assert len(bench.mechanism.receipts) == 1


def test_after_a_fresh_status_the_job_goes_out_at_once() -> None:
    bench = PrinterBench(EPSON)
    bench.printer.status()
    bench.break_down("silent")  # Questions would take their time now.
    started_s = bench.clock()
    deliver(bench)
    assert bench.first_bytes_s == [started_s]


def test_a_status_of_trouble_is_never_reused() -> None:
    bench = PrinterBench(EPSON)
    bench.break_down("paper_out")
    bench.printer.status()
    bench.mend()
    assert deliver(bench)[0].outcome is PrintOutcome.PRINTED


def deliver_scripted(
    *answers: tuple[float, bytes], job_id: str = "A002", fences_owed: int = 0
) -> PrintOutcome:
    clock = VirtualClock()
    connection = ScriptedConnection(clock)
    link = Link(connection, clock)
    link.fences_owed = fences_owed
    for after_s, answer in answers:
        connection.will_say(answer, after_s=after_s)
    job = Job(b"job", JobId(job_id), wants_echo=True, duration_s=1)
    delivery = Delivery(link, job, Patience(), clock, lambda _: None)
    return delivery.run(has_answered=True).outcome


def test_the_late_fence_of_the_job_before_proves_nothing() -> None:
    fence = (0.1, b"\x00")
    assert deliver_scripted(fence) is PrintOutcome.PRINTED
    assert deliver_scripted(fence, fences_owed=1) is PrintOutcome.UNKNOWN
    assert deliver_scripted(fence, (0.2, b"\x00"), fences_owed=1) is PrintOutcome.PRINTED


def test_the_echo_of_another_job_proves_nothing() -> None:
    assert deliver_scripted((0.1, b"\x37\x22A002\x00")) is PrintOutcome.PRINTED
    assert deliver_scripted((0.1, b"\x37\x22A001\x00")) is PrintOutcome.UNKNOWN


def test_a_late_answer_is_never_taken_for_one_to_another_question() -> None:
    clock = VirtualClock()
    connection = ScriptedConnection(clock)
    link = Link(connection, clock)
    connection.will_say(b"\x1a", after_s=0.5)
    assert link.condition(answer_s=0.4).is_silent
    assert link.condition(answer_s=0.4).is_silent
    assert connection.taken == [b"\x10\x04\x01"]


def test_after_an_unknown_on_a_living_line_the_next_job_takes_a_new_one() -> None:
    bench = PrinterBench(PLAIN)
    bench.break_down("paper_out_at_line(3)")
    assert deliver(bench)[0].outcome is PrintOutcome.UNKNOWN
    bench.mend()
    assert deliver(bench, "A002")[0].outcome is PrintOutcome.PRINTED
    assert [line.is_open for line in bench.lines] == [False, True]


def test_pushed_status_blocks_and_noise_are_not_answers() -> None:
    bench = PrinterBench(EPSON)
    bench.printer.status()
    bench.break_down("paper_out_at_line(1)")
    bench.lines[-1].interrupt(b"\x10\x00\x00\x0f\x13\x11")
    assert deliver(bench)[0].outcome is PrintOutcome.UNKNOWN


def test_after_an_unknown_the_next_job_takes_a_new_connection() -> None:
    bench = PrinterBench(EPSON)
    bench.break_down("lose_answer")
    assert deliver(bench)[0].outcome is PrintOutcome.UNKNOWN
    bench.mend()
    assert deliver(bench, "A002")[0].outcome is PrintOutcome.PRINTED
    assert len(bench.lines) == 2
    assert len(bench.mechanism.receipts) == 2


troubles = st.one_of(
    st.none(),
    st.sampled_from(
        [Trouble(kind) for kind in TroubleKind if kind is not TroubleKind.DROP_AFTER_BYTES]
    ),
    st.builds(Trouble, st.just(TroubleKind.DROP_AFTER_BYTES), st.integers(0, 1500)),
    st.builds(Trouble, st.just(TroubleKind.PAPER_OUT_AT_LINE), st.integers(1, 40)),
)


@given(
    st.sampled_from([EPSON_TM, UNKNOWN, replace(EPSON_TM, must_answer=False)]),
    st.lists(st.tuples(troubles, st.floats(0, 200), st.sampled_from([0, 60, 250])), max_size=4),
)
def test_no_outcome_ever_lies(
    profile: Profile, jobs: list[tuple[Trouble | None, float, int]]
) -> None:
    """Whatever breaks and whenever it is mended, the trays prove each outcome right."""
    for number, (trouble, mended_after_s, speed_mm_s) in enumerate(jobs):
        bench = PrinterBench(PrinterConfig("virtual", profile), speed_mm_s)
        bench.mechanism.set_trouble(trouble)
        bench.clock.plan(mended_after_s, bench.mend)
        result, _ = deliver(bench, f"{number:04d}")
        printed = len(bench.mechanism.receipts)
        match result.outcome:
            case PrintOutcome.PRINTED:
                assert printed == 1
            case PrintOutcome.NOT_SENT:
                assert printed == 0
                assert bench.first_bytes_s == []
            case _:
                assert printed <= 1
