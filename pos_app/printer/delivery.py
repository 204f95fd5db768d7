"""Hands one job to a printer and finds out whether the paper came out.

The rule it keeps: PRINTED only on the printer's word, given on this connection after the whole
job; NOT_SENT only while not one byte has left; everything else is UNKNOWN, and a person decides.

The word is either the job's own four signs (``GS ( H``, on printers that echo them) or the
fence (``GS r``), which a printer answers in its turn and not while it is off-line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PrintResult
from pos_app.printer import commands
from pos_app.printer.link import Link
from pos_app.printer.profiles import Profile
from pos_app.printer.status import Answer, Condition, Said
from pos_app.printer.transports import ConnectionLost

PRINTED = PrintResult(PrintOutcome.PRINTED)

#: DLE EOT questions while the job is under way: cover, paper, cutter.
_ROUND = (2, 4, 3)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for what, in seconds.

    Attributes:
        answer_s: For the answer to one status question.
        poll_s: Between two looks at cover and paper while a job is under way.
        echo_s: For the echo, once the fence has been answered without it.
        grace_s: Beyond the time that the job takes by the profile's speed.
        silent_grace_s: The same for a printer that has answered no question before.
        held_s: For a person who changes the roll.
        fence_s: For the fence that settles a new connection.
        quiet_s: After it, for another that was on its way.
        busy_s: For the first answer of a printer that others print on, too.
    """

    answer_s: float = 0.4
    poll_s: float = 0.5
    echo_s: float = 1.0
    grace_s: float = 6.0
    silent_grace_s: float = 1.0
    held_s: float = 180.0
    fence_s: float = 1.0
    quiet_s: float = 0.1
    busy_s: float = 5.0


@dataclass(frozen=True, slots=True)
class Job:
    """Everything that goes out in one piece, and how long that may take at the slowest.

    Attributes:
        wants_echo: The echo is asked for, and waited for.
        trusts_fence: The fence alone is proof; not where this unit was seen to echo.
    """

    stream: bytes
    job_id: JobId
    wants_echo: bool
    duration_s: float
    trusts_fence: bool = True


def trailer(profile: Profile, job_id: JobId) -> bytes:
    """Return what asks the printer to say that all before it is on paper."""
    echo = commands.echo_when_printed(job_id) if profile.echoes_job_id else b""
    return echo + commands.FENCE


class Delivery:
    """The way of one job over one link; used once, by one thread.

    Attributes:
        echo_failed: The fence was answered and the echo never came: this unit has none.
    """

    def __init__(
        self,
        link: Link,
        job: Job,
        patience: Patience,
        monotonic_s: Callable[[], float],
        on_held: Callable[[Fault], None],
    ) -> None:
        self._link = link
        self._job = job
        self._patience = patience
        self._monotonic_s = monotonic_s
        self._on_held = on_held
        self._sent = 0
        self._may_have_sent = False
        self._fenced_at_s: float | None = None
        self._asked: list[int] = []
        self._heard: dict[int, int] = {}
        self._held: Fault | None = None
        self._poll_at_s = 0.0
        self._give_up_at_s = 0.0
        self._grace_s = 0.0
        self.echo_failed = False

    def run(self, *, has_answered: bool) -> PrintResult:
        """Send the job and wait for the printer's word, or until waiting is pointless.

        Args:
            has_answered: The printer is known to talk, so more patience is worth while.
        """
        patience = self._patience
        self._grace_s = patience.grace_s if has_answered else patience.silent_grace_s
        self._wait_afresh()
        try:
            return self._until_known()
        except ConnectionLost as error:
            self._may_have_sent |= error.may_have_taken
            return self._unproved(Fault(FaultCode.PRINTER_LOST, str(error)))

    def _until_known(self) -> PrintResult:
        self._link.fences_owed += 1
        while self._monotonic_s() < self._give_up_at_s:
            self._send_more()
            for answer in self._link.hear(
                self._next_look_s(), or_until_it_takes_more=not self._is_all_sent
            ):
                if self._is_proof(answer):
                    return PRINTED
            if self._is_fenced_for_good():
                return PRINTED
            self._poll()
        return self._unproved(self._held or Fault(FaultCode.PRINTER_SILENT, "no word in time"))

    def _send_more(self) -> None:
        if not self._is_all_sent:
            self._sent += self._link.send(self._job.stream[self._sent :])
            self._poll_at_s = self._monotonic_s() + self._patience.poll_s

    @property
    def _is_all_sent(self) -> bool:
        return self._sent == len(self._job.stream)

    def _next_look_s(self) -> float:
        looks = [self._give_up_at_s]
        if self._is_all_sent and not self._asked and not self._link.is_muddled:
            looks.append(self._poll_at_s)
        if self._fenced_at_s is not None:
            looks.append(self._fenced_at_s + self._patience.echo_s)
        return max(min(looks) - self._monotonic_s(), 0)

    def _is_proof(self, answer: Answer) -> bool:
        match answer.said:
            case Said.ECHO:
                return self._is_all_sent and answer.data == self._job.job_id.encode("ascii")
            case Said.FENCE:
                return self._pass_fence()
            case Said.REAL_TIME:
                self._note(answer.data[0])
                return False
            case Said.PUSHED:
                self._hold(Condition.pushed(answer.data).fault)
                return False
            case Said.TEXT:
                return False

    def _pass_fence(self) -> bool:
        """Take a fence's answer; it is ours when no earlier one is still owed."""
        is_ours = self._is_all_sent and not self._link.fences_owed
        if not (is_ours and self._link.is_settled and self._job.trusts_fence):
            return False
        self._fenced_at_s = self._monotonic_s()
        return not self._job.wants_echo

    def _is_fenced_for_good(self) -> bool:
        if self._fenced_at_s is None:
            return False
        self.echo_failed = self._monotonic_s() >= self._fenced_at_s + self._patience.echo_s
        return self.echo_failed

    def _poll(self) -> None:
        """Ask the next round of questions, one at a time: answers carry no number."""
        is_due = self._is_all_sent and self._monotonic_s() >= self._poll_at_s
        if not is_due or self._asked or self._link.is_muddled:
            return
        self._poll_at_s = self._monotonic_s() + self._patience.poll_s
        self._ask(list(_ROUND))

    def _ask(self, questions: list[int]) -> None:
        if questions and self._link.send(commands.ask_status(questions[0])):
            self._asked = questions

    def _note(self, byte: int) -> None:
        if not self._asked:
            return
        self._heard[self._asked[0]] = byte
        rest, self._asked = self._asked[1:], []
        self._ask(rest)
        if not rest:
            heard = self._heard
            self._hold(Condition(None, heard.get(2), heard.get(3), heard.get(4)).fault)

    def _hold(self, fault: Fault | None) -> None:
        """Note that the printer waits for a person, or that it goes on."""
        if fault == self._held:
            return
        self._held = fault
        self._wait_afresh()
        if fault is not None:
            self._on_held(fault)

    def _wait_afresh(self) -> None:
        wait_s = self._patience.held_s if self._held else self._job.duration_s + self._grace_s
        self._give_up_at_s = self._monotonic_s() + wait_s

    def _unproved(self, fault: Fault) -> PrintResult:
        has_left = self._sent or self._may_have_sent
        outcome = PrintOutcome.UNKNOWN if has_left else PrintOutcome.NOT_SENT
        return PrintResult(outcome, fault)
