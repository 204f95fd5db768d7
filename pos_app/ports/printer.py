"""What the program may expect of a receipt printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from pos_app.domain.faults import Fault
from pos_app.domain.paper import Document
from pos_app.domain.print_job import JobId, PrintOutcome


class PaperLevel(Enum):
    """How much paper is left. UNKNOWN is an honest answer: many printers cannot tell."""

    AMPLE = "ample"
    LOW = "low"
    OUT = "out"
    UNKNOWN = "unknown"


class Readiness(Enum):
    """Whether a job would print now. UNKNOWN: the printer takes bytes and says nothing."""

    READY = "ready"
    NOT_READY = "not_ready"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What the printer said when asked; ``fault`` is why it is not ready."""

    readiness: Readiness
    paper: PaperLevel
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class PrintResult:
    """How a job ended: PRINTED, NOT_SENT or UNKNOWN, never HELD. ``fault`` unless PRINTED."""

    outcome: PrintOutcome
    fault: Fault | None = None

    def __post_init__(self) -> None:
        assert self.outcome is not PrintOutcome.HELD, self
        assert (self.fault is None) == (self.outcome is PrintOutcome.PRINTED), self


class Printer(Protocol):
    """A device that turns documents into paper. Raises nothing: trouble is an outcome.

    Called from the printer lane only, never from two threads. Every wait has a deadline.
    """

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        """Print one document and find out whether the paper came out.

        Args:
            document: What to print.
            job_id: Echoed by printers that can, when everything before it is on paper.
            on_held: Called from this thread while the printer waits for paper or a closed
                cover; the job will go on by itself when a person helps.
        """
        ...

    def prepare(self, document: Document) -> None:
        """Make ready what printing a document like this will take; touches no device.

        What a later document has in common with it need not be laid out again.
        """
        ...

    def status(self) -> PrinterStatus:
        """Ask the device how it is; never while a job is under way.

        A tenth of a second where all is well, seconds where it is not.
        """
        ...

    def close(self) -> None:
        """Let go of the device. Safe to call twice."""
        ...


class Buzzer(Protocol):
    """A printer's own buzzer. Called as ``Printer`` is: from the printer lane, between jobs."""

    def buzz(self, beeps: int) -> bool:
        """Let it beep so many times, one to three; whether the printer has been told.

        Never opens a connection and never waits: where none is open, or there is no buzzer,
        nothing is sent.
        """
        ...
