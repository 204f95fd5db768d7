"""The delivery's promises in virtual time: no false PRINTED, no false NOT_SENT."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.paper import Document, Text, enlarge
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PrintResult
from pos_app.printer.delivery import Delivery, Job, Patience
from pos_app.printer.layout import lay_out
from pos_app.printer.link import Link
from pos_app.printer.profiles import EPSON_TM, UNKNOWN, Profile
from pos_app.printer.proven import CutCounter, Proven
from pos_app.printer.receipt_printer import PrinterConfig, ReceiptPrinter
from pos_app.printer.samples import sample
from pos_app.printer.transports import ConnectionLost
from pos_app.sandbox.virtual_printer.personality import PERSONALITIES
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


def test_large_print_goes_out_large() -> None:
    bench = PrinterBench(replace(EPSON, profile=replace(EPSON_TM, large_print=True)))
    assert deliver(bench)[0].outcome is PrintOutcome.PRINTED
    (receipt,) = bench.mechanism.receipts
    assert receipt.text == lay_out(enlarge(sample("final")), 42).as_text()


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


FENCE, READY = b"\x1dr\x01", b"\x12"


class Wire(ScriptedConnection):
    """A wire on which each fence that is asked for is answered after some times."""

    def __init__(self, clock: VirtualClock, *answers: Sequence[float]) -> None:
        super().__init__(clock, is_private=False)
        self._answers = iter(answers)

    def send(self, data: bytes) -> int:
        for after_s in next(self._answers, ()):
            self.will_say(b"\x00", after_s=after_s)
        return super().send(data)


AT_ONCE = ((0.0,),) * 4


def settled(*answers: Sequence[float]) -> bool:
    """Settle a link on a wire; the answers to each fence come that long after it."""
    clock = VirtualClock()
    link = Link(Wire(clock, *answers), clock)
    assert not link.is_settled
    link.settle(answer_s=1.0, quiet_s=0.1)
    return link.is_settled


def test_on_a_wire_a_fence_counts_once_all_that_came_before_is_in() -> None:
    assert settled(*AT_ONCE)
    assert settled((0.9, 0.95), *AT_ONCE[1:])
    assert not settled()
    assert not settled((1.1,), *AT_ONCE[1:])
    assert not settled([at / 20 for at in range(100)])


def test_a_printer_with_two_jobs_left_in_it_is_not_at_rest() -> None:
    """The first one's word comes at once, and the next one's when it is on paper."""
    assert not settled((0.0,), (0.6,), (0.0,), (0.0,))
    assert not settled((0.0,), (0.0,), (0.0,), (0.6,))


def test_the_fence_of_a_job_before_the_connection_proves_nothing() -> None:
    """On a wire it is told to whoever listens; the positive control is a connection of TCP."""
    outcomes = []
    for is_private in (False, True):
        clock = VirtualClock()
        connection = ScriptedConnection(clock, is_private=is_private)
        connection.will_say(b"\x00", after_s=0.1)
        job = Job(b"job", JobId("A002"), wants_echo=False, duration_s=1)
        delivery = Delivery(Link(connection, clock), job, Patience(), clock, lambda _: None)
        outcomes.append(delivery.run(has_answered=True).outcome)
    assert outcomes == [PrintOutcome.UNKNOWN, PrintOutcome.PRINTED]


def test_where_the_unit_was_seen_to_echo_a_fence_alone_proves_nothing() -> None:
    bench = PrinterBench(replace(EPSON, proven=Proven(status=True, fence=True, echo=True)))
    assert deliver(bench)[0].outcome is PrintOutcome.PRINTED
    bench.break_down("no_gs_h")
    assert deliver(bench, "A002")[0].outcome is PrintOutcome.UNKNOWN


def test_where_the_unit_was_seen_not_to_echo_it_is_not_asked_to() -> None:
    bench = PrinterBench(replace(EPSON, proven=Proven(status=True, fence=True, echo=False)))
    assert deliver(bench)[0].outcome is PrintOutcome.PRINTED
    assert b"\x1d(H" not in bench.mechanism.receipts[0].stream


class Narrow(ScriptedConnection):
    """A printer with next to no buffer, which its interface board speaks for."""

    def send(self, data: bytes) -> int:
        self.taken.append(data[:2])
        return len(data[:2]) if len(self.taken) == 1 else 0

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        del or_until_it_takes_more  # It never does.
        return super().receive(timeout_s)


def test_a_cover_pushed_unasked_is_told_while_the_printer_takes_nothing() -> None:
    clock = VirtualClock()
    connection = Narrow(clock)
    connection.will_say(b"\x38\x00\x00\x0f", after_s=1)
    held: list[Fault] = []
    job = Job(b"job", JobId("A002"), wants_echo=False, duration_s=1)
    delivery = Delivery(Link(connection, clock), job, Patience(), clock, held.append)
    started_s = clock()
    result = delivery.run(has_answered=True)
    assert held == [Fault(FaultCode.PRINTER_COVER_OPEN)]
    assert result == PrintResult(PrintOutcome.UNKNOWN, held[0])
    assert clock() - started_s > Patience().held_s


def test_an_answer_that_lies_there_already_is_not_one_to_a_new_question() -> None:
    clock = VirtualClock()
    connection = ScriptedConnection(clock)
    link = Link(connection, clock)
    connection.will_say(READY, after_s=0)
    connection.will_say(b"\x1a", after_s=0.1)
    clock.move_towards(clock())
    assert link.condition(answer_s=0.4).printer == 0x1A


class Torn(ScriptedConnection):
    """A cable that is out after the questions: who knows how much of the first piece went."""

    def send(self, data: bytes) -> int:
        if data.startswith(b"\x10\x04"):
            self._heard += READY
            return len(data)
        raise ConnectionLost("pulled out", may_have_taken=True)


def test_a_first_piece_that_may_have_left_is_not_called_unsent() -> None:
    clock = VirtualClock()
    printer = ReceiptPrinter(PLAIN, lambda: Torn(clock), clock)
    result = printer.print_document(sample("pre"), JobId("A001"), lambda _: None)
    assert result == PrintResult(PrintOutcome.UNKNOWN, Fault(FaultCode.PRINTER_LOST, "pulled out"))


def test_a_shared_printer_is_let_go_of_after_each_job_and_question() -> None:
    bench = PrinterBench(replace(EPSON, is_shared=True))
    assert deliver(bench)[0].outcome is PrintOutcome.PRINTED
    bench.printer.status()
    bench.break_down("cover_open")
    assert deliver(bench, "A002")[0].outcome is PrintOutcome.NOT_SENT
    assert [line.is_open for line in bench.lines] == [False, False, False]


def test_a_shared_printer_that_does_not_answer_is_busy_and_was_waited_for() -> None:
    bench = PrinterBench(replace(PLAIN, is_shared=True))
    bench.break_down("silent")
    bench.clock.plan(3, bench.mend)
    started_s = bench.clock()
    result, _ = deliver(bench)
    assert result == PrintResult(PrintOutcome.NOT_SENT, Fault(FaultCode.PRINTER_BUSY))
    assert bench.clock() - started_s == pytest.approx(PLAIN.patience.busy_s)
    assert deliver(bench)[0].outcome is PrintOutcome.PRINTED


def test_a_wire_whose_printer_knows_no_fences_is_not_waited_for() -> None:
    clock = VirtualClock()
    lines: list[OnlyStatus] = []

    def connect() -> OnlyStatus:
        lines.append(OnlyStatus(clock, is_private=False))
        return lines[-1]

    printer = ReceiptPrinter(PLAIN, connect, clock)
    outcomes, took_s = [], []
    for number in range(5):
        started_s = clock()
        result = printer.print_document(sample("pre"), JobId(f"A00{number}"), lambda _: None)
        outcomes.append(result.outcome)
        took_s.append(clock() - started_s)
    not_sent, unknown = PrintOutcome.NOT_SENT, PrintOutcome.UNKNOWN
    assert outcomes == [not_sent, not_sent, unknown, unknown, unknown]
    # From then on nothing is waited for but the paper itself.
    assert took_s[-1] < 9
    assert PLAIN.patience.grace_s > PLAIN.patience.silent_grace_s


class Counting(ScriptedConnection):
    """A printer of Epson's kind that counts its cuts, and is lost after the first piece."""

    cuts = 41

    def send(self, data: bytes) -> int:
        if data.startswith(b"\x10\x04"):
            self._heard += READY
        elif data == b"\x1dg2\x00\xb2\x00":
            self._heard += b"\x5f%d\x00" % Counting.cuts
        else:
            raise ConnectionLost("pulled out", may_have_taken=True)
        return len(data)


@pytest.mark.parametrize(
    ("cut_meanwhile", "is_shared", "code"),
    [
        (1, False, FaultCode.PRINTER_LOST_CUT),
        (0, False, FaultCode.PRINTER_LOST_UNCUT),
        (1, True, FaultCode.PRINTER_LOST),
    ],
)
def test_a_cut_counted_meanwhile_is_a_hint_and_no_proof(
    cut_meanwhile: int,
    is_shared: bool,  # noqa: FBT001 - with and without.
    code: FaultCode,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = VirtualClock()
    opened = 0

    def connect() -> Counting:
        nonlocal opened
        opened += 1
        monkeypatch.setattr(Counting, "cuts", 41 + cut_meanwhile * (opened > 1))
        return Counting(clock)

    proven = Proven(status=True, fence=True, cut_counter=CutCounter.EPSON)
    config = replace(PLAIN, proven=proven, is_shared=is_shared)
    printer = ReceiptPrinter(config, connect, clock)
    result = printer.print_document(sample("pre"), JobId("A001"), lambda _: None)
    assert result == PrintResult(PrintOutcome.UNKNOWN, Fault(code, "pulled out"))


class OnlyStatus(ScriptedConnection):
    """A printer that answers DLE EOT and nothing else, as many small ones do."""

    def send(self, data: bytes) -> int:
        if data.startswith(b"\x10\x04"):
            self._heard += READY
        return super().send(data)


def test_behind_a_box_the_word_of_the_job_before_is_not_believed_either() -> None:
    """A TCP connection looks private; a serial printer behind a box answers whoever is there."""
    bench = PrinterBench(PLAIN, speed_mm_s=150)
    bench.break_down("paper_out_at_line(3)")
    assert deliver(bench)[0].outcome is PrintOutcome.UNKNOWN
    # A roll is put in, and the cover opened while the second job prints.
    bench.break_down("stale_answer cover_open_at_line(40)")
    assert deliver(bench, "A002")[0].outcome is PrintOutcome.UNKNOWN
    assert len(bench.mechanism.receipts) == 1


def test_a_printer_that_calls_itself_ready_while_it_is_not_collects_no_jobs() -> None:
    """It is busy with the one it has; each would have its fence, a paper after the other."""
    bench = PrinterBench(PLAIN, speed_mm_s=400, personality=PERSONALITIES["liar"])
    assert deliver(bench, "A000")[0].outcome is PrintOutcome.PRINTED
    bench.break_down("paper_out_at_line(3)")
    assert deliver(bench)[0].outcome is PrintOutcome.UNKNOWN
    assert deliver(bench, "A002")[0] == PrintResult(
        PrintOutcome.NOT_SENT, Fault(FaultCode.PRINTER_BUSY)
    )
    bench.break_down("stale_answer")  # With a roll in it.
    assert deliver(bench, "A003")[0].outcome is PrintOutcome.PRINTED
    assert len(bench.mechanism.receipts) == 3


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
        bench.mechanism.set_trouble(*([trouble] if trouble else []))
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


HASTY = PrinterConfig("virtual", UNKNOWN, Patience(grace_s=0.5, silent_grace_s=0.2, held_s=3))
wire_troubles = st.one_of(
    st.just(""),
    st.sampled_from(["silent", "swallow_answer", "duplicate", "late(700)", "paper_out"]),
    st.integers(1, 12).map("paper_out_at_line({})".format),
    st.integers(1, 12).map("cover_open_at_line({})".format),
    st.integers(1, 400).map("stall_after_bytes({})".format),
)
wire_jobs = st.lists(st.tuples(wire_troubles, st.floats(0, 9), st.booleans()), max_size=5)


def lies_on_a_wire(jobs: list[tuple[str, float, bool]], *, trusting: bool) -> bool:
    """Print one slip after the other; whether one was called printed that was not out."""
    bench = PrinterBench(HASTY, 40, is_wire=True, trusts_wire=trusting)
    for number, (trouble, mended_after_s, restarts) in enumerate(jobs):
        bench.break_down(trouble)
        bench.clock.plan(mended_after_s, bench.mend)
        slip = Document("", (Text(f"FOGLIO {number}"), *(Text(f"riga {at}") for at in range(12))))
        result = bench.printer.print_document(slip, JobId(f"{number:04d}"), lambda _: None)
        out = "".join(receipt.text for receipt in bench.mechanism.receipts)
        if result.outcome is PrintOutcome.PRINTED and f"FOGLIO {number}" not in out:
            return True
        if restarts:
            bench.restart_till()
    return False


@given(wire_jobs)
def test_on_a_wire_no_outcome_ever_lies(jobs: list[tuple[str, float, bool]]) -> None:
    assert not lies_on_a_wire(jobs, trusting=False)


def test_positive_control_a_wire_that_is_trusted_does_lie() -> None:
    unshrunk = settings(max_examples=2000, phases=[Phase.generate])
    found = find(wire_jobs, lambda jobs: lies_on_a_wire(jobs, trusting=True), settings=unshrunk)
    assert not lies_on_a_wire(found, trusting=False)
