"""Looks after the journal itself: what a person should know of it, and whether it has room.

The rule it keeps: a journal that was told something by the backend says so, in the chain and on
the screen, because what only the old one knew (cash taken, papers printed) nobody can tell it.
"""

from __future__ import annotations

from pos_app.domain.faults import KEEP_FROM_SELLING, Fault, FaultCode
from pos_app.ports.journal import Note
from pos_app.workflow.context import Context

RECONCILED = "Reconciled"


class Custody:
    """Belongs to the counter's lane."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._behind: tuple[Fault, ...] = ()

    def warnings(self) -> tuple[Fault, ...]:
        """Return what a person should know of the journal, the gravest first."""
        found = tuple(self._context.journal.warnings())
        # A journal begun anew is behind by its nature: the cause is told instead.
        return found or self._behind

    def no_room(self) -> Fault | None:
        """Return why no sale may be begun, or None. What is open may always go on."""
        return next((each for each in self.warnings() if each.code in KEEP_FROM_SELLING), None)

    def reconciled(self, steps: int) -> None:
        """Remember that the backend has told a lost journal so many steps.

        Raises:
            JournalWriteFailed: unknown; stop the process.
        """
        set_aside = next(iter(self._context.journal.warnings()), None)
        if steps == 0 and set_aside is None:
            return  # A till that is new has lost nothing.
        because = set_aside or Fault(FaultCode.JOURNAL_BEHIND, f"{steps} steps")
        detail = {"steps": steps, "because": because.code.value, "detail": because.detail}
        now, run = self._context.clock.now(), self._context.run
        self._context.journal.note(Note(RECONCILED, detail, now, run))
        self._behind = (because,)
