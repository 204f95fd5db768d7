"""What every way must do that takes jobs and is never heard: it claims nothing."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PaperLevel, Readiness
from pos_app.printer.job import lines_for, stream_for
from pos_app.printer.one_way import OneWayPrinter
from pos_app.printer.profiles import UNKNOWN
from pos_app.printer.samples import sample
from pos_app.printer.transports import ConnectionLost, Spooler
from pos_app.printer.transports.blind import BlindLine
from pos_app.printer.transports.cups import CupsQueue
from pos_app.printer.transports.spool import SpoolFolder
from pos_app.printer.transports.tcp import TcpAddress, TcpConnection
from pos_app.printer.transports.winspool import WindowsQueue
from pos_app.sandbox.virtual_printer import VirtualPrinter

JOB = JobId("A001")
STREAM = stream_for(lines_for(sample("final"), UNKNOWN), UNKNOWN)


@dataclass
class Bench:
    """A spooler, how to take it away, and what it was given."""

    spooler: Spooler
    take_away: Callable[[], None]
    jobs: Callable[[], list[bytes]]


@contextmanager
def spool(folder: Path) -> Iterator[Bench]:
    queue = folder / "queue"
    queue.mkdir()
    yield Bench(
        SpoolFolder(queue),
        lambda: None if not queue.exists() else queue.rmdir(),
        lambda: [path.read_bytes() for path in sorted(queue.iterdir())],
    )


class PretendCups:
    """``lp`` and ``lpstat`` as files, with a scheduler that may be stopped or lose answers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.jobs = folder / "jobs"
        self.jobs.mkdir()
        self.accept()
        self.lp("cat > jobs/$$; echo request id is receipts-1")

    def accept(self) -> None:
        self._write("lpstat", "echo receipts accepting requests since Thu Nov 26 2026")

    def refuse(self) -> None:
        self._write("lpstat", "echo receipts not accepting requests since Thu Nov 26 2026 -")

    def lp(self, script: str) -> None:
        self._write("lp", f'test "$*" = "-d receipts -o raw -t pos-app -" || exit 9\n{script}')

    def queue(self) -> CupsQueue:
        return CupsQueue("receipts", str(self.folder / "lp"), str(self.folder / "lpstat"))

    def _write(self, name: str, script: str) -> None:
        path = self.folder / name
        path.unlink(missing_ok=True)
        path.write_text(f"#!/bin/sh\ncd {self.folder}\n{script}\n")
        path.chmod(0o755)


@contextmanager
def cups(folder: Path) -> Iterator[Bench]:
    pretend = PretendCups(folder)
    yield Bench(
        pretend.queue(),
        pretend.refuse,
        lambda: [path.read_bytes() for path in pretend.jobs.iterdir()],
    )


@dataclass
class PretendWinspool:
    """The functions of winspool.drv that are called, with the types they are called with."""

    has_queue: bool = True
    takes_bytes: int = 1_000_000
    jobs: list[bytes] = field(default_factory=list)
    open_handles: int = 0
    current: bytes = b""

    def OpenPrinterW(self, name: str, handle: object, defaults: object) -> int:  # noqa: N802
        assert (name, defaults) == ("receipts", None)
        assert handle is not None
        self.open_handles += self.has_queue
        return int(self.has_queue)

    def StartDocPrinterW(self, _: ctypes.c_void_p, level: int, __: object) -> int:  # noqa: N802
        assert level == 1
        return 7

    def StartPagePrinter(self, _: ctypes.c_void_p) -> int:  # noqa: N802
        return 1

    def WritePrinter(self, _: object, data: bytes, length: int, written: object) -> int:  # noqa: N802
        assert length == len(data)
        self.current = data[: self.takes_bytes]
        pointer = ctypes.cast(written, ctypes.POINTER(ctypes.c_uint32))  # type: ignore[arg-type]
        pointer[0] = len(self.current)
        return 1

    def EndPagePrinter(self, _: ctypes.c_void_p) -> int:  # noqa: N802
        return 1

    def EndDocPrinter(self, _: ctypes.c_void_p) -> int:  # noqa: N802
        self.jobs.append(self.current)
        return 1

    def ClosePrinter(self, _: ctypes.c_void_p) -> int:  # noqa: N802
        self.open_handles -= 1
        return 1


@contextmanager
def winspool(_: Path) -> Iterator[Bench]:
    library = PretendWinspool()

    def take_away() -> None:
        library.has_queue = False

    yield Bench(WindowsQueue("receipts", lambda: library), take_away, lambda: library.jobs)
    assert library.open_handles == 0


@contextmanager
def network_never_heard(_: Path) -> Iterator[Bench]:
    printer = VirtualPrinter()
    printer.start()
    address = TcpAddress("127.0.0.1", printer.port)
    is_on = True

    def switch_off() -> None:
        nonlocal is_on
        is_on = False
        printer.stop()

    def jobs() -> list[bytes]:
        return [receipt.stream for receipt in printer.wait_for_receipts(1)]

    yield Bench(BlindLine(lambda: TcpConnection(address), 2), switch_off, jobs)
    if is_on:
        printer.stop()


@pytest.fixture(params=[spool, cups, winspool, network_never_heard], ids=lambda make: make.__name__)
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    with request.param(tmp_path) as bench:
        yield bench


def never(fault: Fault) -> None:
    raise AssertionError(fault)


def test_hands_over_the_whole_job_and_claims_nothing(bench: Bench) -> None:
    printer = OneWayPrinter(bench.spooler, UNKNOWN)
    result = printer.print_document(sample("final"), JOB, never)
    assert (result.outcome, result.fault) == (
        PrintOutcome.UNKNOWN,
        Fault(FaultCode.PRINTER_ONE_WAY),
    )
    assert bench.jobs() == [STREAM]


def test_says_that_it_is_one_way(bench: Bench) -> None:
    status = OneWayPrinter(bench.spooler, UNKNOWN).status()
    assert (status.readiness, status.paper) == (Readiness.UNKNOWN, PaperLevel.UNKNOWN)
    assert status.fault == Fault(FaultCode.PRINTER_ONE_WAY)


def test_what_takes_no_jobs_was_sent_nothing(bench: Bench) -> None:
    bench.take_away()
    printer = OneWayPrinter(bench.spooler, UNKNOWN)
    result = printer.print_document(sample("final"), JOB, never)
    assert result.outcome is PrintOutcome.NOT_SENT
    status = printer.status()
    assert status.readiness is Readiness.NOT_READY
    for fault in (result.fault, status.fault):
        assert fault is not None
        assert fault.code is FaultCode.PRINTER_UNREACHABLE


def test_never_beeps_and_closes_at_any_time(bench: Bench) -> None:
    printer = OneWayPrinter(bench.spooler, UNKNOWN)
    assert not printer.buzz(1)
    printer.close()
    printer.close()


def test_a_queue_that_stops_in_the_middle_may_have_the_job(tmp_path: Path) -> None:
    library = PretendWinspool(takes_bytes=100)
    broken = OneWayPrinter(WindowsQueue("receipts", lambda: library), UNKNOWN)
    pretend = PretendCups(tmp_path)
    pretend.lp("exit 1")
    for printer in (broken, OneWayPrinter(pretend.queue(), UNKNOWN)):
        result = printer.print_document(sample("final"), JOB, never)
        assert result.outcome is PrintOutcome.UNKNOWN
        assert result.fault is not None
        assert result.fault.code is FaultCode.PRINTER_LOST


def test_a_line_that_breaks_in_the_middle_may_have_the_job() -> None:
    with VirtualPrinter() as paper:
        paper.set_fault("drop_after_bytes(300)")
        address = TcpAddress("127.0.0.1", paper.port)
        line = BlindLine(lambda: Trickle(TcpConnection(address)), 2)
        result = OneWayPrinter(line, UNKNOWN).print_document(sample("final"), JOB, never)
    assert result.outcome is PrintOutcome.UNKNOWN
    assert result.fault is not None
    assert result.fault.code is FaultCode.PRINTER_LOST


class Trickle(TcpConnection):
    """A connection that takes a little at a time, and then only once the printer has it."""

    def __init__(self, inner: TcpConnection) -> None:
        self._inner = inner

    def send(self, data: bytes) -> int:
        self._inner.receive(0.01)
        return self._inner.send(data[:100])

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        return self._inner.receive(timeout_s, or_until_it_takes_more=or_until_it_takes_more)

    def close(self) -> None:
        self._inner.close()


class Stuck:
    """A spooler that comes back when it is let to."""

    def __init__(self) -> None:
        self.may_go = threading.Event()

    def look(self) -> None:
        self.may_go.wait(5)

    def submit(self, job: bytes) -> None:
        assert job
        self.may_go.wait(5)
        raise ConnectionLost("gone")


def test_a_spooler_that_hangs_has_a_deadline_and_no_second_job(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pos_app.printer.one_way._SPOOLING_S", -10.0)  # Paper takes some seconds.
    stuck = Stuck()
    printer = OneWayPrinter(stuck, UNKNOWN)
    result = printer.print_document(sample("pre"), JOB, never)
    assert result.outcome is PrintOutcome.UNKNOWN
    result = printer.print_document(sample("pre"), JOB, never)
    assert (result.outcome, result.fault) == (PrintOutcome.NOT_SENT, Fault(FaultCode.PRINTER_BUSY))
    assert printer.status().fault == Fault(FaultCode.PRINTER_BUSY)
    stuck.may_go.set()
