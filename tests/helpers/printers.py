"""Printers for tests: a fake that works, and the virtual printer without sockets or real time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.paper import Document
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PaperLevel, PrinterStatus, PrintResult, Readiness
from pos_app.printer.profiles import UNKNOWN
from pos_app.printer.receipt_printer import PrinterConfig, ReceiptPrinter
from pos_app.printer.transports import Connection, ConnectionLost
from pos_app.sandbox.virtual_printer.mechanism import Mechanism
from pos_app.sandbox.virtual_printer.personality import EPSON, Personality
from pos_app.sandbox.virtual_printer.trouble import parse_troubles

#: Quick enough that its deadlines do not dominate a test on real sockets.
QUICK = replace(UNKNOWN, name="quick", speed_mm_s=100_000, intake_bytes_per_s=10**9)


@dataclass
class FakePrinter:
    """Implements ``ports.printer.Printer`` and ``Buzzer`` in memory.

    ``trouble`` says what is wrong, in the virtual printer's names, so that one contract drives
    both.
    """

    papers: list[Document] = field(default_factory=list)
    prepared: list[Document] = field(default_factory=list)
    beeps: list[int] = field(default_factory=list)
    trouble: str = ""
    is_plugged_in: bool = True

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        assert len(job_id) == 4, job_id
        status = self.status()
        if status.readiness is Readiness.NOT_READY:
            return PrintResult(PrintOutcome.NOT_SENT, status.fault)
        if self.trouble.startswith("drop_after_bytes"):
            return PrintResult(PrintOutcome.UNKNOWN, Fault(FaultCode.PRINTER_LOST))
        if self.trouble.startswith("paper_out_at_line"):
            on_held(Fault(FaultCode.PRINTER_PAPER_OUT))
            if self.trouble:
                return PrintResult(PrintOutcome.UNKNOWN, Fault(FaultCode.PRINTER_PAPER_OUT))
        self.papers.append(document)
        return self._told(status)

    def prepare(self, document: Document) -> None:
        self.prepared.append(document)

    def _told(self, status: PrinterStatus) -> PrintResult:
        if self.trouble == "lose_answer":
            return PrintResult(PrintOutcome.UNKNOWN, Fault(FaultCode.PRINTER_LOST))
        if status.readiness is Readiness.UNKNOWN:
            return PrintResult(PrintOutcome.UNKNOWN, status.fault)
        return PrintResult(PrintOutcome.PRINTED)

    def status(self) -> PrinterStatus:
        if not self.is_plugged_in:
            unreachable = Fault(FaultCode.PRINTER_UNREACHABLE)
            return PrinterStatus(Readiness.NOT_READY, PaperLevel.UNKNOWN, unreachable)
        match self.trouble:
            case "silent":
                silent = Fault(FaultCode.PRINTER_SILENT)
                return PrinterStatus(Readiness.UNKNOWN, PaperLevel.UNKNOWN, silent)
            case "paper_out":
                out = Fault(FaultCode.PRINTER_PAPER_OUT)
                return PrinterStatus(Readiness.NOT_READY, PaperLevel.OUT, out)
            case "cover_open" | "cutter" | "offline" as name:
                fault = Fault(FaultCode(f"printer_{name}"))
                return PrinterStatus(Readiness.NOT_READY, PaperLevel.AMPLE, fault)
            case "paper_low":
                return PrinterStatus(Readiness.READY, PaperLevel.LOW)
            case _:
                return PrinterStatus(Readiness.READY, PaperLevel.AMPLE)

    def buzz(self, beeps: int) -> bool:
        self.beeps.append(beeps)
        return self.is_plugged_in

    def close(self) -> None:
        pass


class VirtualClock:
    """A monotonic clock that moves only when somebody waits; planned things happen on its way."""

    def __init__(self) -> None:
        self.now_s = 1000.0
        self._plans: list[tuple[float, Callable[[], None]]] = []

    def __call__(self) -> float:
        return self.now_s

    def plan(self, after_s: float, action: Callable[[], None]) -> None:
        self._plans.append((self.now_s + after_s, action))
        self._plans.sort(key=lambda plan: plan[0])

    def move_towards(self, until_s: float) -> None:
        """Move to ``until_s``, or to the first plan before it and carry that out."""
        if self._plans and self._plans[0][0] <= until_s:
            self.now_s, action = self._plans.pop(0)
            action()
        else:
            self.now_s = until_s


class VirtualLine:
    """Implements ``transports.Connection`` onto a virtual printer's mechanism, in virtual time.

    On a wire the printer does not notice that somebody else opens the port: what it owes to jobs of
    before it says to them.
    """

    def __init__(
        self,
        mechanism: Mechanism,
        clock: VirtualClock,
        *,
        continues_wire: bool = False,
        is_private: bool = True,
    ) -> None:
        self.is_private = is_private
        self._mechanism = mechanism
        self._clock = clock
        self._heard = b""
        self._is_broken = False
        self.is_open = True
        if continues_wire and mechanism.ending is None:
            mechanism.work(clock.now_s)  # Whatever has come meanwhile is dropped on opening.
        else:
            mechanism.new_connection()

    def send(self, data: bytes) -> int:
        if self._is_broken:
            raise ConnectionLost("broken")
        taken = data[: self._mechanism.room(self._clock.now_s)]
        self._heard += self._mechanism.receive(taken, self._clock.now_s)
        self._is_broken = self._mechanism.ending is not None
        return len(taken)

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        until_s = self._clock.now_s + timeout_s
        while not self._listen() and self._clock.now_s < until_s:
            if or_until_it_takes_more and self._mechanism.room(self._clock.now_s):
                break
            self._clock.move_towards(self._next_step_s(until_s))
        heard, self._heard = self._heard, b""
        if self._is_broken and not heard:
            raise ConnectionLost("broken")
        return heard

    def close(self) -> None:
        self.is_open = False

    def interrupt(self, data: bytes = b"") -> None:
        """Let the printer say something unasked, or nothing and break the line."""
        self._heard += data
        self._is_broken = not data

    def _listen(self) -> bool:
        self._heard += self._mechanism.work(self._clock.now_s)
        self._is_broken |= self._mechanism.ending is not None
        return bool(self._heard) or self._is_broken

    def _next_step_s(self, until_s: float) -> float:
        wait_s = self._mechanism.wait_s(self._clock.now_s)
        return until_s if wait_s is None else min(until_s, self._clock.now_s + wait_s)


class ScriptedConnection:
    """Implements ``transports.Connection``: takes everything, says what it is told to, when."""

    def __init__(self, clock: VirtualClock, *, is_private: bool = True) -> None:
        self.is_private = is_private
        self._clock = clock
        self._heard = b""
        self.taken: list[bytes] = []

    def will_say(self, data: bytes, *, after_s: float) -> None:
        self._clock.plan(after_s, lambda: self._say(data))

    def send(self, data: bytes) -> int:
        self.taken.append(data)
        return len(data)

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        until_s = self._clock.now_s + timeout_s
        while not self._heard and not or_until_it_takes_more and self._clock.now_s < until_s:
            self._clock.move_towards(until_s)
        heard, self._heard = self._heard, b""
        return heard

    def close(self) -> None:
        pass

    def _say(self, data: bytes) -> None:
        self._heard += data


class PrinterBench:
    """A ``ReceiptPrinter`` before a virtual printer, both in virtual time."""

    def __init__(
        self,
        config: PrinterConfig | None = None,
        speed_mm_s: float = 0,
        personality: Personality = EPSON,
        *,
        is_wire: bool = False,
        trusts_wire: bool = False,
    ) -> None:
        self._is_wire = is_wire
        self._is_private = trusts_wire or not is_wire
        self.clock = VirtualClock()
        self.first_bytes_s: list[float] = []
        self.lines: list[VirtualLine] = []
        self.is_plugged_in = True
        self.config = config or PrinterConfig("virtual")
        self.mechanism = Mechanism(
            self.config.profile.columns,
            speed_mm_s,
            self.first_bytes_s.append,
            personality=personality,
        )
        self.printer = ReceiptPrinter(self.config, self._connect, self.clock)

    def restart_till(self) -> None:
        """Let a till that knows nothing of the one before open the printer."""
        self.printer.close()
        self.printer = ReceiptPrinter(self.config, self._connect, self.clock)

    def break_down(self, trouble: str) -> None:
        self.mechanism.set_trouble(*parse_troubles(trouble))

    def mend(self) -> None:
        self.mechanism.set_trouble()

    def _connect(self) -> Connection:
        if not self.is_plugged_in:
            raise ConnectionLost("nobody there")
        continues_wire = self._is_wire and bool(self.lines)
        line = VirtualLine(
            self.mechanism,
            self.clock,
            continues_wire=continues_wire,
            is_private=self._is_private,
        )
        self.lines.append(line)
        return line
