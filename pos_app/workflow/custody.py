"""Looks after the journal itself: what a person should know of it, and whether it has room.

The rule it keeps: a journal that was told something by the backend says so, in the chain and on
the screen, because what only the old one knew (cash taken, papers printed) nobody can tell it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

from pos_app.domain.faults import KEEP_FROM_SELLING, Fault, FaultCode
from pos_app.ports.journal import BackupFailed, Note
from pos_app.workflow.context import Context

logger = logging.getLogger(__name__)

RECONCILED = "Reconciled"
_SET_ASIDE = FaultCode.JOURNAL_SET_ASIDE
#: A stick that is missing is looked for again after an hour.
_TRY_AGAIN_S = 3_600.0
_A_DAY_S = 86_400.0


class Custody:
    """Belongs to the counter's lane."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._behind: tuple[Fault, ...] = ()
        self._not_copied: tuple[Fault, ...] = ()
        self._copying: Iterator[None] | None = None
        self._next_copy_at_s = self._next_archive_at_s = context.clock.monotonic_s()

    def warnings(self) -> tuple[Fault, ...]:
        """Return what a person should know of the journal, the gravest first."""
        found = tuple(self._context.journal.warnings())
        # A journal begun anew is behind by its nature: the cause is told instead.
        return (found or self._behind) + self._not_copied

    def no_room(self) -> Fault | None:
        """Return why no sale may be begun, or None. What is open may always go on."""
        return next((each for each in self.warnings() if each.code in KEEP_FROM_SELLING), None)

    def reconciled(self, steps: int) -> None:
        """Remember that the backend has told a lost journal so many steps.

        Raises:
            JournalWriteFailed: unknown; stop the process.
        """
        found = self._context.journal.warnings()
        set_aside = next((each for each in found if each.code is _SET_ASIDE), None)
        if steps == 0 and set_aside is None:
            return  # A till that is new has lost nothing.
        because = set_aside or Fault(FaultCode.JOURNAL_BEHIND, f"{steps} steps")
        detail = {"steps": steps, "because": because.code.value, "detail": because.detail}
        now, run = self._context.clock.now(), self._context.run
        self._context.journal.note(Note(RECONCILED, detail, now, run))
        self._behind = (because,)

    def do_what_is_due(self) -> None:
        """Copy the journal and archive its old months, while no operation is open."""
        now_s = self._context.clock.monotonic_s()
        if self._copying is not None or now_s < self._next_copy_at_s:
            return
        if not self._context.journal.unfinished():
            self._copying = self._context.journal.begin_backup(self._context.clock.now())
            self._copy_on()
        if self._copying is None and now_s >= self._next_archive_at_s:
            self._archive(now_s)

    def _archive(self, now_s: float) -> None:
        """Do one thing about old months; look again tomorrow once there is none."""
        journal, clock = self._context.journal, self._context.clock
        try:
            done = not journal.unfinished() and journal.tend_archives(
                clock.now(), self._context.run
            )
        except BackupFailed as error:
            self._failed(error)
        else:
            self._next_archive_at_s = now_s if done else now_s + _A_DAY_S

    def _copy_on(self) -> None:
        """Make a piece and queue behind whatever the counter has to do meanwhile."""
        if self._copying is None:
            return
        try:
            next(self._copying)
        except StopIteration:
            self._copying, self._not_copied = None, ()
        except BackupFailed as error:
            self._failed(error)
        else:
            self._context.home(self._copy_on)

    def _failed(self, error: BackupFailed) -> None:
        logger.warning("no copy of the journal: %s", error.fault.detail)
        self._copying, self._not_copied = None, (error.fault,)
        self._next_copy_at_s = self._context.clock.monotonic_s() + _TRY_AGAIN_S
