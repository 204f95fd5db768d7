"""A journal in memory that works: compare-and-set, chain, and a commit that can fail."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from pos_app.domain.faults import Fault
from pos_app.domain.operation import IntentId, Operation, RunId
from pos_app.domain.tally import ShiftRow
from pos_app.domain.transitions import cash_in_drawer_cents, is_open
from pos_app.ports.journal import (
    EMPTY,
    Change,
    Happening,
    Head,
    JournalWriteFailed,
    Note,
    Noted,
    Overtaken,
)


class FakeJournal:
    """Implements ``ports.journal.Journal``.

    ``changes`` is what was recorded and ``noted`` what was noted, each in order.
    """

    def __init__(self) -> None:
        self.rows: dict[IntentId, Operation] = {}
        self.changes: list[Change] = []
        self.noted: list[Noted] = []
        self.closed = False
        self.archived: set[IntentId] = set()
        self.troubles: list[Fault] = []
        self.fails_after: int | None = None

    def record(self, change: Change) -> Head:
        self._commit()
        found = self.rows.get(change.after.iid)
        if (found and found.state) != change.before:
            raise Overtaken(change.after.iid)
        self.rows[change.after.iid] = change.after
        self.changes.append(change)
        return self.head()

    def note(self, note: Note) -> Head:
        self._commit()
        head = self._head_after(self._seq + 1)
        self.noted.append(Noted(note, head))
        return head

    def notes(self, names: Collection[str], *, after_seq: int = 0) -> Sequence[Noted]:
        return [
            noted for noted in self.noted if noted.note.name in names and noted.head.seq > after_seq
        ]

    def head(self) -> Head:
        return self._head_after(self._seq)

    def contains(self, head: Head) -> bool:
        return head.seq <= self._seq and head == self._head_after(head.seq)

    def find(self, iid: IntentId) -> Operation | None:
        return self.rows.get(iid)

    def unfinished(self) -> Sequence[Operation]:
        return [row for row in self.rows.values() if is_open(row)]

    def latest(self, count_max: int, *, below: int | None = None) -> Sequence[Operation]:
        found = (row for row in self.rows.values() if below is None or row.number < below)
        return sorted(found, key=lambda row: -row.number)[:count_max]

    def history(self, iid: IntentId) -> Sequence[Happening]:
        return [
            Happening(
                change.event,
                change.detail,
                change.after.state,
                change.at,
                change.run,
                change.operator,
            )
            for change in self.changes
            if change.after.iid == iid
        ]

    def moved_since(self, seq: int) -> Sequence[ShiftRow]:
        found: dict[IntentId, ShiftRow] = {}
        for at, change in self._placed():
            if at > seq:
                iid = change.after.iid
                before = found[iid].before if iid in found else change.before
                found[iid] = ShiftRow(before, self.rows[iid], at)
        return sorted(found.values(), key=lambda row: row.now.number)

    def next_number(self) -> int:
        return max((row.number for row in self.rows.values()), default=0) + 1

    def cash_cents(self) -> int:
        return sum(cash_in_drawer_cents(row) for row in self.rows.values())

    def warnings(self) -> Sequence[Fault]:
        return self.troubles

    def copied_at(self) -> datetime | None:
        return None

    def begin_backup(self, now: datetime) -> Iterator[None] | None:
        """Have no copies to make."""

    def tend_archives(self, now: datetime, run: RunId) -> bool:
        """Keep everything."""
        del now, run
        return False

    def is_archived(self, iid: IntentId) -> bool:
        """Tell what a test has put into ``archived``."""
        return iid in self.archived

    def close(self) -> None:
        self.closed = True

    def _placed(self) -> Iterator[tuple[int, Change]]:
        """Tell each change with its place in the chain: what the notes left free."""
        taken = {noted.head.seq for noted in self.noted}
        free = (seq for seq in range(1, self._seq + 1) if seq not in taken)
        return zip(free, self.changes, strict=True)

    @property
    def _seq(self) -> int:
        return len(self.changes) + len(self.noted)

    def _commit(self) -> None:
        if self.fails_after is not None and self._seq >= self.fails_after:
            raise JournalWriteFailed("planted")

    def _head_after(self, seq: int) -> Head:
        return Head(seq, f"{seq:064x}") if seq else EMPTY
