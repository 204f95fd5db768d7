"""The printer of the counter: implements ``Printer`` and ``Buzzer`` over any transport.

The rule it keeps: the connection stays open between jobs, so that a receipt starts the moment
it is ordered; it is believed only as far as it was heard of a moment ago.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.paper import Document
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PaperLevel, PrinterStatus, PrintResult, Readiness
from pos_app.printer import commands
from pos_app.printer.cut_counter import cuts
from pos_app.printer.delivery import Delivery, Job, Patience, trailer
from pos_app.printer.job import duration_s, lines_for, stream_for
from pos_app.printer.link import Link
from pos_app.printer.profiles import UNKNOWN, Beep, Profile
from pos_app.printer.proven import Proven
from pos_app.printer.status import Condition
from pos_app.printer.transports import Connect, ConnectionLost

#: So many fences unanswered, on a wire, are an answer: this printer has none.
_UNANSWERED_MAX = 3

_ALL_WELL = 0b0001_0010
_READY = Condition(_ALL_WELL, _ALL_WELL, _ALL_WELL, _ALL_WELL)


@dataclass(frozen=True, slots=True)
class PrinterConfig:
    """Which printer, where, and how patient to be.

    Attributes:
        address: As ``registry`` reads it.
        fresh_s: A condition heard so recently need not be asked for again before a job.
        idle_close_s: An older connection is not trusted; Epson's boards let go after 300 s.
        proven: What this unit was seen to do; None if nobody has asked it.
        is_shared: Others print on it too: it is let go of after each job, and an unanswered
            question means that one of them is printing.
    """

    address: str
    profile: Profile = UNKNOWN
    patience: Patience = field(default_factory=Patience)
    fresh_s: float = 2.0
    idle_close_s: float = 240.0
    proven: Proven | None = None
    is_shared: bool = False


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
        #: A job of before may still be in the printer, and its word still to come: so long may
        #: pass between two such words. 0: none is.
        self._owed_s = 0.0
        self._profile = _as_proven(config.profile, config.proven)
        self._wants_echo = self._profile.echoes_job_id
        self._echo_is_sure = config.proven is not None and bool(config.proven.echo)
        self._fences: bool | None = config.proven.fence if config.proven else None
        self._unanswered = 0

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        job = self._job(document, job_id)
        try:
            link, condition = self._ready_link(for_job=True)
        except ConnectionLost as error:
            return _not_sent(Fault(FaultCode.PRINTER_UNREACHABLE, str(error)))
        obstacle = self._obstacle(link, condition)
        if obstacle is not None:
            self._let_others_print()
            return _not_sent(obstacle)
        result = self._deliver(link, job, on_held)
        self._let_others_print()
        return result

    def prepare(self, document: Document) -> None:
        # The layout remembers the blocks it has met: a receipt has most of them in common
        # with the one that was expected.
        lines_for(document, self._profile)

    def status(self) -> PrinterStatus:
        """Ask the device. Also keeps the connection warm for a job within ``fresh_s``."""
        self._ready_at_s = None
        try:
            link, condition = self._ready_link()
        except ConnectionLost as error:
            fault = Fault(FaultCode.PRINTER_UNREACHABLE, str(error))
            return PrinterStatus(Readiness.NOT_READY, PaperLevel.UNKNOWN, fault)
        is_busy = self._is_busy(link, condition)
        self._let_others_print()
        if is_busy:
            busy = Fault(FaultCode.PRINTER_BUSY)
            return PrinterStatus(Readiness.NOT_READY, condition.paper, busy)
        return condition.as_status()

    def buzz(self, beeps: int) -> bool:
        command = _beep(self._profile, beeps)
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

    def _let_others_print(self) -> None:
        """Epson's boards let one connection print, and the next wait for it up to 5 minutes."""
        if self._config.is_shared:
            self.close()

    def _job(self, document: Document, job_id: JobId) -> Job:
        profile = self._profile
        lines = lines_for(document, profile)
        stream = stream_for(lines, profile, trailer(profile, job_id))
        return Job(
            stream,
            job_id,
            wants_echo=self._wants_echo,
            trusts_fence=not (self._wants_echo and self._echo_is_sure),
            duration_s=duration_s(lines, len(stream), profile),
        )

    def _ready_link(self, *, for_job: bool = False) -> tuple[Link, Condition]:
        """Return an open link and how the printer is, asked anew unless just heard.

        Raises:
            ConnectionLost: there is no way to the printer. No job has begun.
        """
        self._let_go_if_stale()
        if self._link is not None:
            try:
                return self._link, self._condition(self._link, for_job=for_job)
            except ConnectionLost:
                self.close()
        link = self._open()
        try:
            return link, self._condition(link, for_job=for_job)
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
        # Behind a box that turns TCP into a serial line, a connection only looks private.
        self._link.is_settled &= not self._owed_s
        return self._link

    def _condition(self, link: Link, *, for_job: bool) -> Condition:
        if self._was_ready_just_now():
            link.hear(0)  # Raises if the printer has closed meanwhile.
            return _READY
        patience = self._config.patience
        waits = for_job and self._config.is_shared
        condition = link.condition(patience.answer_s, patience.busy_s if waits else None)
        self._has_answered |= not condition.is_silent
        if not condition.is_silent and condition.fault is None:
            self._settle(link)
            if not self._is_busy(link, condition):
                self._ready_at_s = self._monotonic_s()
        return condition

    def _settle(self, link: Link) -> None:
        if link.is_settled or self._fences is False:
            return
        patience = self._config.patience
        link.settle(patience.fence_s, max(patience.quiet_s, self._owed_s))
        if link.is_settled:
            self._fences = True
            self._owed_s = 0.0
        elif self._fences is None:
            self._unanswered += 1
            self._fences = None if self._unanswered < _UNANSWERED_MAX else False

    def _is_busy(self, link: Link, condition: Condition) -> bool:
        """Whether an earlier job may still be under way on a wire: none is sent after it.

        So there is never more than one whose answer can come late, and none between its answer
        and the one that settles the line.
        """
        is_well = not condition.is_silent and condition.fault is None
        return is_well and not link.is_settled and self._fences is not False

    def _was_ready_just_now(self) -> bool:
        if self._ready_at_s is None:
            return False
        return self._monotonic_s() - self._ready_at_s < self._config.fresh_s

    def _obstacle(self, link: Link, condition: Condition) -> Fault | None:
        """Return why not to send a job at all, while that is still a free choice."""
        if self._is_busy(link, condition) or (condition.is_silent and self._config.is_shared):
            return Fault(FaultCode.PRINTER_BUSY)
        must_answer = self._profile.must_answer or self._has_answered
        if condition.is_silent and must_answer:
            return Fault(FaultCode.PRINTER_SILENT, "it answers as a rule, but not now")
        return condition.fault

    def _deliver(self, link: Link, job: Job, on_held: Callable[[Fault], None]) -> PrintResult:
        delivery = Delivery(link, job, self._config.patience, self._monotonic_s, on_held)
        counted = self._cuts(link)
        can_prove = self._has_answered and (self._fences is not False or self._wants_echo)
        result = delivery.run(has_answered=can_prove)
        self._wants_echo &= not delivery.echo_failed
        if not link.is_settled and not link.is_private:
            self._fences = False  # More than one may be under way from now on: none is believed.
        self._ready_at_s = None
        self._used_at_s = self._monotonic_s()
        if result.outcome is PrintOutcome.UNKNOWN:
            self._owed_s = max(self._owed_s, job.duration_s)
        if result.outcome is not PrintOutcome.PRINTED:
            self.close()  # A late answer must never be taken for one to the next job.
        if result.fault is not None and result.fault.code is FaultCode.PRINTER_LOST:
            return replace(result, fault=self._second_look(result.fault, counted))
        return result

    def _cuts(self, link: Link) -> int | None:
        proven = self._config.proven
        if proven is None or self._config.is_shared:
            return None  # Where others print too, a cut may be theirs.
        return cuts(link, proven.cut_counter, self._config.patience.answer_s)

    def _second_look(self, lost: Fault, counted: int | None) -> Fault:
        """Say whether the printer has cut meanwhile, if it is there again and counts.

        A hint for who looks, and never a proof: the outcome stays as it is (decision 0018).
        """
        if counted is None:
            return lost
        try:
            link = self._open()
            link.condition(self._config.patience.answer_s)
            now = self._cuts(link)
        except ConnectionLost:
            return lost
        finally:
            self.close()
        if now is None:
            return lost
        code = FaultCode.PRINTER_LOST_CUT if now > counted else FaultCode.PRINTER_LOST_UNCUT
        return Fault(code, lost.detail)


def _as_proven(profile: Profile, proven: Proven | None) -> Profile:
    """Return the profile as this unit has shown it to be."""
    if proven is None:
        return profile
    echoes = profile.echoes_job_id if proven.echo is None else proven.echo
    return replace(profile, echoes_job_id=echoes, must_answer=profile.must_answer or proven.status)


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
