"""Asks one printer, this very unit, what it can do; on a slip, if a person wants one.

The rule it keeps: only what was seen counts. What a printer says that it is proves nothing, and
an answer that comes sooner than paper can move proves nothing either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from pos_app.domain.faults import Fault
from pos_app.domain.paper import Document
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.printer import commands
from pos_app.printer.cut_counter import cuts
from pos_app.printer.delivery import Delivery, Job, Patience, trailer
from pos_app.printer.job import duration_s, lines_for, paper_mm, stream_for
from pos_app.printer.link import Link
from pos_app.printer.profiles import Profile
from pos_app.printer.proven import CutCounter, Proven
from pos_app.printer.transports import Connect

#: No receipt printer moves its paper faster (the fastest of 2026: 500 mm/s).
_FASTEST_MM_S = 600.0
#: For the first answer: somebody else may be printing.
_FIRST_ANSWER_S = 3.0
_JOB = JobId("PRVA")
_SAYS_MAX = 80


@dataclass(frozen=True, slots=True)
class Probed:
    """What came of it.

    Attributes:
        fault: Why a slip would not come out, or did not; None if all is well.
        slip: How the slip ended; None if there was none.
        hasty: The slip was said to be printed before it can have been.
    """

    proven: Proven
    fault: Fault | None = None
    slip: PrintOutcome | None = None
    hasty: bool = False


class Probe:
    """One round of questions. Used once, by one thread."""

    def __init__(
        self,
        connect: Connect,
        profile: Profile,
        monotonic_s: Callable[[], float],
        patience: Patience,
    ) -> None:
        self._connect = connect
        self._profile = replace(profile, echoes_job_id=True)
        self._monotonic_s = monotonic_s
        self._patience = patience

    def run(self, slip: Document | None, probed_at: str) -> Probed:
        """Ask everything; print ``slip`` where there is one and the printer can.

        Raises:
            ConnectionLost: there is no way to the printer, or it was lost on the way.
        """
        link = Link(self._connect(), self._monotonic_s)
        try:
            found = self._ask(link, probed_at)
            if slip is None or found.fault is not None or found.proven.is_one_way:
                return found
            found = self._print(link, slip, found)
        finally:
            link.close()
        if found.slip is not PrintOutcome.PRINTED or found.hasty:
            return found
        return replace(found, proven=replace(found.proven, cut_counter=self._counter()))

    def _ask(self, link: Link, probed_at: str) -> Probed:
        condition = link.condition(self._patience.answer_s, _FIRST_ANSWER_S)
        answers_status = not condition.is_silent
        link.is_muddled = False  # A question left open has nothing to do with the fence.
        fence = False
        if condition.fault is None:
            link.settle(self._patience.fence_s, self._patience.quiet_s)
            fence = link.is_settled
        says = self._identity(link) if answers_status or fence else ""
        proven = Proven(answers_status, fence, says=says, probed_at=probed_at)
        return Probed(proven, condition.fault)

    def _identity(self, link: Link) -> str:
        """Return maker, model and firmware, as far as it tells them."""
        answers = (
            link.ask_text(commands.ask_identity(which), self._patience.answer_s)
            for which in commands.IDENTITIES
        )
        said = b" ".join(answer for answer in answers if answer)
        link.is_muddled = False  # Nothing of what follows goes by order.
        return "".join(_plain(said))[:_SAYS_MAX].strip()

    def _print(self, link: Link, slip: Document, found: Probed) -> Probed:
        lines = lines_for(slip, self._profile)
        stream = stream_for(lines, self._profile, trailer(self._profile, _JOB))
        lasts_s = duration_s(lines, len(stream), self._profile)
        job = Job(stream, _JOB, wants_echo=True, duration_s=lasts_s)
        delivery = Delivery(link, job, self._patience, self._monotonic_s, _nobody)
        started_s = self._monotonic_s()
        result = delivery.run(has_answered=True)
        took_s = self._monotonic_s() - started_s
        if delivery.echo_failed:
            took_s -= self._patience.echo_s
        printed = result.outcome is PrintOutcome.PRINTED
        hasty = printed and took_s < paper_mm(lines) / _FASTEST_MM_S
        proves = printed and not hasty
        proven = replace(
            found.proven,
            fence=proves and found.proven.fence,
            echo=proves and not delivery.echo_failed,
        )
        return Probed(proven, result.fault, result.outcome, hasty)

    def _counter(self) -> CutCounter:
        """Try the two ways to ask for the cuts, each on a line of its own."""
        for counter in (CutCounter.EPSON, CutCounter.CUSTOM):
            link = Link(self._connect(), self._monotonic_s)
            try:
                if cuts(link, counter, self._patience.answer_s) is not None:
                    return counter
            finally:
                link.close()
        return CutCounter.NONE


def _plain(said: bytes) -> Iterator[str]:
    return (chr(byte) for byte in said if chr(byte).isascii() and chr(byte).isprintable())


def _nobody(_: Fault) -> None:
    """Whoever probes stands before the printer."""
