"""The shift at the counter: float, cash in and out, the blind count, the closure and its paper.

The rules it keeps: what is told was noted first (W6, as for operations); a count is noted before
anything it could be compared with is told; a closure is taken only if its differences are those
that were on the screen. A kill anywhere leaves notes that the next run folds to the same shift:
between count and closure the count stands, between closure and paper the paper is still due.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import assert_never

from pos_app.domain.faults import Fault
from pos_app.domain.hours import by_hour
from pos_app.domain.operation import IntentId
from pos_app.domain.print_job import ORIGINAL, PrintOutcome
from pos_app.domain.report import Head, Report
from pos_app.domain.report_paper import compose_report
from pos_app.domain.report_text import hash_of
from pos_app.domain.shift import (
    NEW,
    NOTE_NAMES,
    CashMoved,
    Counted,
    Entry,
    ReportOrdered,
    ReportUnsent,
    ShiftClosed,
    ShiftEvent,
    ShiftOpened,
    ShiftRestarted,
    after,
    event_of,
    note_of,
    z_mark,
)
from pos_app.domain.tally import BackendWord, ShiftRow, report, takings_cents
from pos_app.ports.printer import PrintResult
from pos_app.ports.shifts import (
    CloseShift,
    CountDrawer,
    LookAtShift,
    MoveCash,
    OpenShift,
    PrintReading,
    ReportFiles,
    ReportFilesError,
    ReprintClosure,
    ShiftOrder,
    ShiftTold,
)
from pos_app.workflow.context import Context
from pos_app.workflow.decisions import DecisionReader
from pos_app.workflow.printing import PrintDesk

logger = logging.getLogger(__name__)


class Shifts:
    """Belongs to the counter's lane.

    ``changed`` is called when the drawer may hold another sum for another reason than a row's
    having moved.
    """

    def __init__(
        self,
        context: Context,
        print_desk: PrintDesk,
        files: ReportFiles,
        *,
        tell: Callable[[ShiftTold], None],
        changed: Callable[[], None],
    ) -> None:
        self._context = context
        self._journal = context.journal
        self._print_desk = print_desk
        self._files = files
        self._tell = tell
        self._changed = changed
        self._reader = DecisionReader(context, read=self._heard, lost=self._not_heard)
        self._asked_after = 0
        self._word: BackendWord | None = None
        self._fault: Fault | None = None
        self._paper: PrintResult | None = None
        self._shift = NEW
        for noted in self._journal.notes(NOTE_NAMES):
            note = noted.note
            entry = Entry(event_of(note.name, note.detail), note.at, note.run, noted.head.seq)
            self._shift = after(self._shift, entry)
        self._offset_cents = self._find_offset_cents()

    @property
    def decided_upto(self) -> int:
        """The last of the backend's decisions that a closure has used."""
        return self._shift.decided_upto

    def takings_cents(self) -> int:
        """Return what the drawer should hold beside the float, without adding the shift up."""
        return self._journal.cash_cents() + self._offset_cents

    def take_up(self) -> None:
        """Finish what a kill may have left of the last closure: its files; word of its paper."""
        if self._shift.last is not None:
            self._keep(self._shift.last)
            if not self._shift.last_orders:
                self._tell(self._told())

    def restart(self) -> None:
        """Begin anew behind rows that were written again after the journal was lost."""
        self._note(ShiftRestarted())
        self.settle()

    def settle(self) -> None:
        """Find anew what the drawer should hold: the journal's cash changed by no row's move."""
        self._offset_cents = self._find_offset_cents()
        self._changed()

    def row_moved(self) -> None:
        """Tell again what a count compares with, if one stands."""
        if self._shift.count is not None:
            self._tell(self._told())

    def carry_out(self, order: ShiftOrder) -> None:
        """Do what the person at the counter orders; ends by telling how the shift stands."""
        match order:
            case LookAtShift():
                self._ask()
            case OpenShift(float_cents):
                self._note(ShiftOpened(float_cents))
            case MoveCash(cents, reason):
                self._note(CashMoved(cents, reason))
                self.settle()
            case CountDrawer(cents):
                self._note(Counted(cents, self.takings_cents()))
                self._ask()
            case CloseShift(seen):
                self._close(seen)
            case PrintReading():
                self._print_reading()
            case ReprintClosure():
                self._print_closure()
            case _ as never:
                assert_never(never)
        self._tell(self._told())

    # The closure.

    def _close(self, seen: Report) -> None:
        rows = self._counted_rows()
        current = None if rows is None else self._report(rows, is_closure=True)
        if current is None or not _is_same(current, seen):
            logger.info("not closed: the shift is not what was on the screen")
            return
        self._note(ShiftClosed(current))
        logger.info("shift %d is closed", current.number)
        self._word = None
        self.settle()
        self._print_closure()
        self._keep(current)

    def _counted_rows(self) -> list[ShiftRow] | None:
        """Return the shift's rows, if it has been counted and no cash has moved since."""
        count = self._shift.count
        if count is None or count.expected_cents != self.takings_cents():
            return None
        return self._rows()

    def _report(self, rows: Sequence[ShiftRow], *, is_closure: bool) -> Report:
        head = self._journal.head()
        return report(
            self._shift,
            rows,
            self._word,
            head=Head(head.seq, head.hash),
            at=self._context.clock.now(),
            is_closure=is_closure,
        )

    def _rows(self) -> list[ShiftRow]:
        """Return each row that may have a part in the shift, once."""
        rows = {row.now.iid: row for row in self._journal.moved_since(self._shift.since_seq)}
        for operation in self._journal.unfinished():
            rows.setdefault(operation.iid, ShiftRow(operation.state, operation, 0))
        for iid in self._listed():
            found = None if iid in rows else self._journal.find(iid)
            if found is not None:
                rows[iid] = ShiftRow(found.state, found, 0)
        return sorted(rows.values(), key=lambda row: row.now.number)

    def _listed(self) -> list[IntentId]:
        return [] if self._word is None else [each.iid for each in self._word.listed]

    # Paper and files.

    def _print_reading(self) -> None:
        reading = self._report(self._rows(), is_closure=False)
        document = compose_report(reading, self._context.shop, ORIGINAL, reading.made_at)
        self._print_desk.print_report(document, hash_of(reading), self._reading_printed)

    def _reading_printed(self, result: PrintResult) -> None:
        self._paper = result
        self._tell(self._told())

    def _print_closure(self) -> None:
        closure = self._shift.last
        if closure is None:
            return
        context, mark = self._context, z_mark(self._shift, self._context.run)
        self._note(ReportOrdered(closure.number))
        document = compose_report(closure, context.shop, mark, context.clock.now())
        job = f"{hash_of(closure)}|{self._shift.last_orders}"
        number = closure.number
        self._paper = None
        self._print_desk.print_report(document, job, lambda result: self._printed(number, result))

    def _printed(self, number: int, result: PrintResult) -> None:
        self._paper = result
        if result.outcome is PrintOutcome.NOT_SENT and number == self._shift.number - 1:
            self._note(ReportUnsent(number))
        self._tell(self._told())

    def _keep(self, closure: Report) -> None:
        self._context.lanes.printer.post(lambda: self._write(closure))

    def _write(self, closure: Report) -> None:
        """Keep the closure's files, in the printer's lane: behind its paper."""
        try:
            self._files.keep(closure)
        except ReportFilesError as error:
            logger.warning("closure %d is not kept as files: %s", closure.number, error)

    # The backend's column.

    def _ask(self) -> None:
        if not self._reader.is_asking:
            self._asked_after = self._shift.decided_upto
            self._reader.ask(self._asked_after)

    def _heard(self, word: BackendWord) -> None:
        if self._asked_after != self._shift.decided_upto:
            # Asked for before a closure that has used those decisions already.
            self._ask()
            return
        if word.upto >= self._asked_after:
            # What has left for an archive is known, and long past.
            here = tuple(each for each in word.listed if not self._journal.is_archived(each.iid))
            self._word, self._fault = replace(word, listed=here), None
        self._tell(self._told())

    def _not_heard(self, fault: Fault) -> None:
        self._fault = fault
        self._tell(self._told())

    # Notes.

    def _note(self, event: ShiftEvent) -> None:
        note = self._context.note(*note_of(event))
        head = self._journal.note(note)
        self._shift = after(self._shift, Entry(event, note.at, note.run, head.seq))

    def _find_offset_cents(self) -> int:
        """Return what to add to the journal's cash for this shift's takings.

        Before the first closure all of the journal's cash is this shift's, and need not be
        added up: that would read every row there is.
        """
        if not self._shift.since_seq:
            return self._shift.moved_cents
        rows = self._journal.moved_since(self._shift.since_seq)
        return takings_cents(self._shift, rows) - self._journal.cash_cents()

    def _told(self) -> ShiftTold:
        shift, rows = self._shift, self._counted_rows()
        return ShiftTold(
            number=shift.number,
            opened_at=shift.opened_at,
            float_cents=shift.float_cents,
            moves=shift.moves,
            report=None if rows is None else self._report(rows, is_closure=False),
            hours=() if rows is None else by_hour(rows),
            asking=self._reader.is_asking,
            fault=self._fault,
            last=shift.last,
            last_printed=bool(shift.last_orders),
            paper=self._paper,
        )


def _is_same(current: Report, seen: Report) -> bool:
    """Whether a closure now would say of the money what was on the screen."""
    return (
        current.number == seen.number
        and current.counted_cents == seen.counted_cents
        and current.columns == seen.columns
        and current.differences == seen.differences
    )
