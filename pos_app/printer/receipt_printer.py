"""The printer of the counter: implements ``Printer`` and ``Buzzer`` over any transport.

The rule it keeps: the connection stays open between jobs, so that a receipt starts the moment
it is ordered; it is believed only as far as it was heard of a moment ago.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.paper import Document, Lines, QrLine, Size, TextLine
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PaperLevel, PrinterStatus, PrintResult, Readiness
from pos_app.printer import commands
from pos_app.printer.delivery import Delivery, Job, Patience, trailer
from pos_app.printer.encoding import encode
from pos_app.printer.layout import lay_out
from pos_app.printer.link import Link
from pos_app.printer.profiles import UNKNOWN, Beep, Profile
from pos_app.printer.qr import draw_qr, leave_qr_to_printer
from pos_app.printer.status import Condition
from pos_app.printer.tokenizer import check_job
from pos_app.printer.transports import Connect, ConnectionLost

_DOTS_PER_MM = 8
_LINE_DOTS = 30
_HIGH_LINE_DOTS = 48
_QR_DOTS = 400
_TO_CUTTER_DOTS = 120

_ALL_WELL = 0b0001_0010
_READY = Condition(_ALL_WELL, _ALL_WELL, _ALL_WELL, _ALL_WELL)


@dataclass(frozen=True, slots=True)
class PrinterConfig:
    """Which printer, where, and how patient to be.

    Attributes:
        address: ``tcp://host:port``.
        fresh_s: A condition heard so recently need not be asked for again before a job.
        idle_close_s: An older connection is not trusted; Epson's boards let go after 300 s.
    """

    address: str
    profile: Profile = UNKNOWN
    patience: Patience = field(default_factory=Patience)
    fresh_s: float = 2.0
    idle_close_s: float = 240.0


class ReceiptPrinter:
    """Implements ``Printer`` and ``Buzzer``. One thread, and one job at a time."""

    def __init__(
        self, config: PrinterConfig, connect: Connect, monotonic_s: Callable[[], float]
    ) -> None:
        self._config = config
        self._connect = connect
        self._monotonic_s = monotonic_s
        self._link: Link | None = None
        self._ready_at_s: float | None = None
        self._used_at_s = 0.0
        self._has_answered = False
        self._wants_echo = config.profile.echoes_job_id

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        job = self._job(document, job_id)
        try:
            link, condition = self._ready_link()
        except ConnectionLost as error:
            return _not_sent(Fault(FaultCode.PRINTER_UNREACHABLE, str(error)))
        obstacle = self._obstacle(condition)
        if obstacle is not None:
            return _not_sent(obstacle)
        return self._deliver(link, job, on_held)

    def prepare(self, document: Document) -> None:
        # The layout remembers the blocks it has met: a receipt has most of them in common
        # with the one that was expected.
        _lines_for(document, self._config.profile)

    def status(self) -> PrinterStatus:
        """Ask the device. Also keeps the connection warm for a job within ``fresh_s``."""
        self._ready_at_s = None
        try:
            _, condition = self._ready_link()
        except ConnectionLost as error:
            fault = Fault(FaultCode.PRINTER_UNREACHABLE, str(error))
            return PrinterStatus(Readiness.NOT_READY, PaperLevel.UNKNOWN, fault)
        return condition.as_status()

    def buzz(self, beeps: int) -> bool:
        command = _beep(self._config.profile, beeps)
        link = self._link
        if not command or link is None or link.is_muddled:
            return False
        try:
            sent = link.send(command)
        except ConnectionLost:
            self.close()
            return False
        if 0 < sent < len(command):
            self.close()  # Its rest would stand at the head of the next job.
        return sent == len(command)

    def close(self) -> None:
        self._ready_at_s = None
        if self._link is not None:
            self._link.close()
            self._link = None

    def _job(self, document: Document, job_id: JobId) -> Job:
        profile = self._config.profile
        lines = _lines_for(document, profile)
        stream = encode(lines, profile) + trailer(profile, job_id)
        check_job(stream)
        return Job(stream, job_id, self._wants_echo, _duration_s(lines, len(stream), profile))

    def _ready_link(self) -> tuple[Link, Condition]:
        """Return an open link and how the printer is, asked anew unless just heard.

        Raises:
            ConnectionLost: there is no way to the printer. No job has begun.
        """
        self._let_go_if_stale()
        if self._link is not None:
            try:
                return self._link, self._condition(self._link)
            except ConnectionLost:
                self.close()
        link = self._open()
        try:
            return link, self._condition(link)
        except ConnectionLost:
            self.close()
            raise

    def _let_go_if_stale(self) -> None:
        now_s = self._monotonic_s()
        is_idle = now_s - self._used_at_s > self._config.idle_close_s
        if self._link is not None and (is_idle or self._link.is_muddled):
            self.close()
        self._used_at_s = now_s

    def _open(self) -> Link:
        self._link = Link(self._connect(), self._monotonic_s)
        return self._link

    def _condition(self, link: Link) -> Condition:
        if self._was_ready_just_now():
            link.hear(0)  # Raises if the printer has closed meanwhile.
            return _READY
        condition = link.condition(self._config.patience.answer_s)
        self._has_answered |= not condition.is_silent
        if not condition.is_silent and condition.fault is None:
            self._ready_at_s = self._monotonic_s()
        return condition

    def _was_ready_just_now(self) -> bool:
        if self._ready_at_s is None:
            return False
        return self._monotonic_s() - self._ready_at_s < self._config.fresh_s

    def _obstacle(self, condition: Condition) -> Fault | None:
        """Return why not to send a job at all, while that is still a free choice."""
        must_answer = self._config.profile.must_answer or self._has_answered
        if condition.is_silent and must_answer:
            return Fault(FaultCode.PRINTER_SILENT, "it answers as a rule, but not now")
        return condition.fault

    def _deliver(self, link: Link, job: Job, on_held: Callable[[Fault], None]) -> PrintResult:
        delivery = Delivery(link, job, self._config.patience, self._monotonic_s, on_held)
        result = delivery.run(has_answered=self._has_answered)
        self._wants_echo &= not delivery.echo_failed
        self._ready_at_s = None
        self._used_at_s = self._monotonic_s()
        if result.outcome is not PrintOutcome.PRINTED:
            self.close()  # A late answer must never be taken for one to the next job.
        return result


def _lines_for(document: Document, profile: Profile) -> Lines:
    qr = leave_qr_to_printer if profile.native_qr else draw_qr
    return lay_out(document, profile.columns, qr=qr)


def _beep(profile: Profile, beeps: int) -> bytes:
    match profile.beep:
        case Beep.NONE:
            return b""
        case Beep.EPSON:
            return commands.beep_epson(beeps)
        case Beep.CLONE:
            return commands.beep_clone(beeps)


def _not_sent(fault: Fault) -> PrintResult:
    return PrintResult(PrintOutcome.NOT_SENT, fault)


def _duration_s(lines: Lines, length: int, profile: Profile) -> float:
    """Return how long the job takes at most when nothing is wrong."""
    dots = _TO_CUTTER_DOTS + sum(map(_height_dots, lines.lines))
    paper_mm = dots / _DOTS_PER_MM
    return length / profile.intake_bytes_per_s + paper_mm / profile.speed_mm_s


def _height_dots(line: object) -> int:
    match line:
        case TextLine(size=Size.TALL | Size.LARGE):
            return _HIGH_LINE_DOTS
        case QrLine():
            return _QR_DOTS
        case _:
            return _LINE_DOTS
