"""What every part of the workflow works with, once the journal is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.operation import RunId
from pos_app.domain.operators import OperatorId
from pos_app.domain.shop import Shop
from pos_app.ports.backend import Backend
from pos_app.ports.clock import Chance, Clock, Scheduler
from pos_app.ports.journal import Journal, Note
from pos_app.ports.printer import Printer
from pos_app.workflow.lanes import Job, Lane


@dataclass(frozen=True, slots=True)
class Lanes:
    """The counter's own lane, and one for each device that may block."""

    counter: Lane
    printer: Lane
    backend: Lane
    #: Where PINs are checked: not behind a backend that does not answer.
    vault: Lane

    def close(self, printer: Printer, backend: Backend) -> None:
        """Close all of them; each device is let go of in its own lane."""
        self.counter.close()
        self.printer.close(printer.close)
        self.backend.close(backend.close)
        self.vault.close()


@dataclass(slots=True)
class Duty:
    """Who is in charge; None while nobody has signed in, and where nobody has to.

    Belongs to the counter's lane. ``Attendance`` says who, and whoever writes into the journal
    says it there.
    """

    operator: OperatorId | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to every part whole; each takes what it needs.

    Attributes:
        journal: Belongs to the counter's lane, and only jobs posted by ``home`` may use it.
        backend: Only jobs of its own lane may call it; so with ``printer``.
        home: Queues a job on the counter's lane.
    """

    journal: Journal
    backend: Backend
    printer: Printer
    lanes: Lanes
    home: Callable[[Job], None]
    scheduler: Scheduler
    clock: Clock
    chance: Chance
    shop: Shop
    digest: Callable[[ServiceCode], str]
    run: RunId
    duty: Duty = field(default_factory=Duty)

    def note(self, name: str, detail: Mapping[str, str | int | None]) -> Note:
        """Return a note of now, by this run and whoever is in charge."""
        return Note(name, detail, self.clock.now(), self.run, self.duty.operator)
