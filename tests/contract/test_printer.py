"""What every printer must do, be it the fake, the adapter in virtual time or over a real way.

Those that are never heard, behind a spooler, have the contract at the end.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PaperLevel, Printer, Readiness
from pos_app.printer.delivery import Patience
from pos_app.printer.profiles import EPSON_TM
from pos_app.printer.receipt_printer import PrinterConfig, ReceiptPrinter
from pos_app.printer.registry import open_printer
from pos_app.printer.samples import sample
from pos_app.printer.transports import Connect
from pos_app.printer.transports.serial_line import SerialConnection
from pos_app.printer.transports.usb import open_usb
from pos_app.printer.transports.usb_kernel import UsbIdentity, UsbPlaces
from pos_app.printer.transports.usb_library import UsbLibraryConnection
from pos_app.sandbox.virtual_printer import VirtualPrinter
from pos_app.sandbox.virtual_printer.personality import CLONE
from tests.helpers.printer_lines import (
    EPSON_PRODUCT,
    EPSON_SERIAL,
    EPSON_VENDOR,
    PtyLine,
    UsbWorld,
    plug_as_usb,
    plug_at,
)
from tests.helpers.printers import QUICK, FakePrinter, PrinterBench

QUICK_PATIENCE = Patience(0.6, 0.02, 0.1, 0.3, 0.1, 5.0, quiet_s=0.01)
JOB = JobId("A001")


@dataclass
class Bench:
    """A printer, how to break it, and how to see what came out."""

    printer: Printer
    break_down: Callable[[str], None]
    mend: Callable[[], None]
    paper_count: Callable[[], int]


@contextmanager
def fake() -> Iterator[Bench]:
    printer = FakePrinter()

    def break_down(trouble: str) -> None:
        printer.trouble = trouble

    yield Bench(printer, break_down, lambda: break_down(""), lambda: len(printer.papers))


@contextmanager
def virtual_time() -> Iterator[Bench]:
    bench = PrinterBench()
    receipts = bench.mechanism.receipts
    yield Bench(bench.printer, bench.break_down, bench.mend, lambda: len(receipts))


@contextmanager
def network() -> Iterator[Bench]:
    with VirtualPrinter() as paper:
        config = PrinterConfig(paper.address, QUICK, QUICK_PATIENCE)
        with closing(open_printer(config)) as printer:
            yield Bench(printer, paper.set_fault, paper.clear, lambda: len(paper.receipts))


@contextmanager
def epson_on_network() -> Iterator[Bench]:
    with VirtualPrinter() as paper:
        epson = replace(EPSON_TM, speed_mm_s=100_000, must_answer=False)
        config = PrinterConfig(paper.address, epson, QUICK_PATIENCE)
        with closing(open_printer(config)) as printer:
            yield Bench(printer, paper.set_fault, paper.clear, lambda: len(paper.receipts))


@contextmanager
def serial_line() -> Iterator[Bench]:
    with TemporaryDirectory() as folder, VirtualPrinter() as paper:
        path = Path(folder, "usb-Pretend_Printer-if00")
        with PtyLine(paper, plug_at(path)):
            config = PrinterConfig(f"serial://{path}?baud=230400", QUICK, QUICK_PATIENCE)
            with closing(open_printer(config)) as printer:
                yield Bench(printer, paper.set_fault, paper.clear, lambda: len(paper.receipts))


@contextmanager
def usb_device() -> Iterator[Bench]:
    """By its identity: each time the cable is put in, the device file has another number."""
    with TemporaryDirectory() as folder, VirtualPrinter() as paper:
        places = UsbPlaces(Path(folder, "usbmisc"), Path(folder, "usb"))
        places.classes.mkdir()
        places.devices.mkdir()
        identity = UsbIdentity(EPSON_VENDOR, EPSON_PRODUCT, EPSON_SERIAL)
        with PtyLine(paper, plug_as_usb(places.classes, places.devices)):
            printer = over(lambda: open_usb(identity, places))
            with closing(printer):
                yield Bench(printer, paper.set_fault, paper.clear, lambda: len(paper.receipts))


@contextmanager
def usb_library() -> Iterator[Bench]:
    with VirtualPrinter() as paper, closing(UsbWorld(paper)) as world:
        identity = UsbIdentity(EPSON_VENDOR, EPSON_PRODUCT, EPSON_SERIAL)
        printer = over(lambda: UsbLibraryConnection(identity, world))
        with closing(printer):
            yield Bench(printer, paper.set_fault, paper.clear, lambda: len(paper.receipts))


def over(connect: Connect) -> ReceiptPrinter:
    return ReceiptPrinter(PrinterConfig("", QUICK, QUICK_PATIENCE), connect, time.monotonic)


@pytest.fixture(
    params=[
        fake,
        virtual_time,
        network,
        epson_on_network,
        serial_line,
        usb_device,
        usb_library,
    ],
    ids=lambda make: make.__name__,
)
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    with request.param() as bench:
        yield bench


@pytest.fixture(
    params=[
        "fake",
        "virtual_time",
        "network",
        "serial:///dev/serial/by-id/nothing",
        "usb://ffff:ffff/none",
        "usb:///dev/usb/lp99",
        "spool:///nowhere",
        "cups://nowhere",
        "winspool://nowhere",
    ]
)
def unplugged(request: pytest.FixtureRequest) -> Printer:
    match request.param:
        case "fake":
            return FakePrinter(is_plugged_in=False)
        case "virtual_time":
            bench = PrinterBench()
            bench.is_plugged_in = False
            return bench.printer
        case "network":
            with VirtualPrinter() as gone:
                address = gone.address
            return open_printer(PrinterConfig(address))
        case _:
            return open_printer(PrinterConfig(request.param))


def never(fault: Fault) -> None:
    raise AssertionError(fault)


def test_prints_and_proves_it(bench: Bench) -> None:
    result = bench.printer.print_document(sample("final"), JOB, never)
    assert result.outcome is PrintOutcome.PRINTED
    assert bench.paper_count() == 1


def test_what_was_made_ready_is_printed_and_nothing_else(bench: Bench) -> None:
    bench.printer.prepare(sample("final"))
    assert bench.paper_count() == 0
    for kind in ("final", "duplicate", "final"):
        assert bench.printer.print_document(sample(kind), JOB, never).outcome is (
            PrintOutcome.PRINTED
        )
    assert bench.paper_count() == 3


def test_prints_a_whole_day_on_one_opening(bench: Bench) -> None:
    for number in range(20):
        job = JobId(f"{number:04d}")
        assert bench.printer.print_document(sample("pre"), job, never).outcome is (
            PrintOutcome.PRINTED
        )
    assert bench.paper_count() == 20


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        ("paper_out", FaultCode.PRINTER_PAPER_OUT),
        ("cover_open", FaultCode.PRINTER_COVER_OPEN),
        ("cutter", FaultCode.PRINTER_CUTTER),
        ("offline", FaultCode.PRINTER_OFFLINE),
    ],
)
def test_sends_nothing_to_a_printer_that_says_it_cannot(
    bench: Bench, trouble: str, code: FaultCode
) -> None:
    bench.break_down(trouble)
    result = bench.printer.print_document(sample("pre"), JOB, never)
    assert result.outcome is PrintOutcome.NOT_SENT
    assert result.fault is not None
    assert result.fault.code is code
    bench.mend()
    assert bench.printer.print_document(sample("pre"), JobId("A002"), never).outcome is (
        PrintOutcome.PRINTED
    )
    assert bench.paper_count() == 1


def test_a_silent_printer_is_unknown_and_never_without_paper(bench: Bench) -> None:
    bench.break_down("silent")
    result = bench.printer.print_document(sample("pre"), JOB, never)
    assert result.outcome is PrintOutcome.UNKNOWN
    assert result.fault is not None
    assert result.fault.code is FaultCode.PRINTER_SILENT
    status = bench.printer.status()
    assert (status.readiness, status.paper) == (Readiness.UNKNOWN, PaperLevel.UNKNOWN)


def test_a_printer_lost_on_the_way_leaves_the_paper_unknown(bench: Bench) -> None:
    bench.break_down("drop_after_bytes(700)")
    result = bench.printer.print_document(sample("final"), JOB, never)
    assert result.outcome is PrintOutcome.UNKNOWN
    assert result.fault is not None
    assert result.fault.code is FaultCode.PRINTER_LOST
    assert bench.paper_count() == 0


def test_a_lost_answer_is_unknown_although_the_paper_is_out(bench: Bench) -> None:
    bench.printer.status()
    bench.break_down("lose_answer")
    result = bench.printer.print_document(sample("final"), JOB, never)
    assert result.outcome is PrintOutcome.UNKNOWN
    assert bench.paper_count() == 1


def test_says_that_it_waits_for_paper_and_goes_on_by_itself(bench: Bench) -> None:
    seen: list[FaultCode] = []

    def put_a_roll_in(fault: Fault) -> None:
        seen.append(fault.code)
        bench.mend()

    bench.break_down("paper_out_at_line(5)")
    result = bench.printer.print_document(sample("final"), JOB, put_a_roll_in)
    assert seen == [FaultCode.PRINTER_PAPER_OUT]
    assert result.outcome is PrintOutcome.PRINTED
    assert bench.paper_count() == 1


def test_tells_how_it_is(bench: Bench) -> None:
    status = bench.printer.status()
    assert (status.readiness, status.paper) == (Readiness.READY, PaperLevel.AMPLE)
    bench.break_down("paper_low")
    status = bench.printer.status()
    assert (status.readiness, status.paper) == (Readiness.READY, PaperLevel.LOW)
    bench.break_down("paper_out")
    status = bench.printer.status()
    assert (status.readiness, status.paper) == (Readiness.NOT_READY, PaperLevel.OUT)


def test_may_be_closed_twice_and_used_again(bench: Bench) -> None:
    bench.printer.close()
    bench.printer.print_document(sample("pre"), JOB, never)
    bench.printer.close()
    bench.printer.close()
    bench.printer.print_document(sample("pre"), JobId("A002"), never)
    assert bench.paper_count() == 2


def test_a_printer_that_is_not_there_has_not_been_sent_anything(unplugged: Printer) -> None:
    result = unplugged.print_document(sample("pre"), JOB, never)
    assert result.outcome is PrintOutcome.NOT_SENT
    assert result.fault is not None
    assert result.fault.code is FaultCode.PRINTER_UNREACHABLE
    status = unplugged.status()
    assert (status.readiness, status.paper) == (Readiness.NOT_READY, PaperLevel.UNKNOWN)


@pytest.fixture(params=[serial_line, usb_device, usb_library], ids=lambda make: make.__name__)
def wire(request: pytest.FixtureRequest) -> Iterator[Bench]:
    with request.param() as bench:
        yield bench


@pytest.mark.parametrize(
    "trouble",
    [
        "close_after_bytes(700)",
        "stall_after_bytes(700)",
        "stall_after_bytes(0)",
        "power_at_line(5)",
        "swallow_answer",
        "stale_answer",
        "garbage",
        "duplicate",
        "late(40)",
        "late(400)",
    ],
)
def test_whatever_the_line_does_no_outcome_lies(wire: Bench, trouble: str) -> None:
    """The trays say what is true; what was mended prints again, and proves it."""
    printer = wire.printer
    assert printer.print_document(sample("pre"), JobId("A001"), never).outcome is (
        PrintOutcome.PRINTED
    )
    wire.break_down(trouble)
    outcome = printer.print_document(sample("final"), JobId("A002"), lambda _: None).outcome
    came_out = wire.paper_count() - 1
    assert (
        came_out
        in {
            PrintOutcome.PRINTED: {1},
            PrintOutcome.NOT_SENT: {0},
            PrintOutcome.UNKNOWN: {0, 1},
        }[outcome]
    )
    wire.mend()
    until_s = time.monotonic() + 5
    while (result := printer.print_document(sample("pre"), JobId("A003"), never)).outcome is (
        PrintOutcome.NOT_SENT
    ):
        assert time.monotonic() < until_s, result
    assert result.outcome is PrintOutcome.PRINTED


@pytest.mark.parametrize("trusting", [False, True])
def test_on_a_wire_the_answer_to_a_job_before_is_never_taken_for_one_to_this(
    trusting: bool,  # noqa: FBT001 - True plants the breach that the rest must find.
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A till is started anew while the last receipt of the one before is still coming out."""
    monkeypatch.setattr(SerialConnection, "is_private", trusting)
    path = tmp_path / "usb-Pretend_Printer-if00"
    address = f"serial://{path}?baud=230400"
    clone = VirtualPrinter(serial=True, link=path, personality=CLONE, speed_mm_s=150)
    with clone as paper:
        impatient = replace(QUICK_PATIENCE, grace_s=0.3)
        with closing(open_printer(PrinterConfig(address, QUICK, impatient))) as before:
            outcome = before.print_document(sample("final"), JobId("A001"), never).outcome
            assert outcome is PrintOutcome.UNKNOWN
        assert not paper.receipts, "the control of this test: it was still coming out"
        patient = replace(QUICK_PATIENCE, grace_s=5.0, fence_s=5.0, quiet_s=0.1)
        with closing(open_printer(PrinterConfig(address, QUICK, patient))) as after:
            outcome = after.print_document(sample("final"), JobId("A002"), never).outcome
            assert outcome is PrintOutcome.PRINTED
            assert (len(paper.receipts) == 2) is not trusting
