"""The journal on SQLite: exclusive, WAL, synchronous FULL, one connection in one thread.

The rule it keeps: a step is one transaction that moves a row by compare-and-set and chains
one event, and ``record`` returns only when both are on the platter. Nobody else in the
process ever opens the file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, Operation, RunId
from pos_app.domain.tally import ShiftRow
from pos_app.domain.transitions import cash_in_drawer_cents
from pos_app.journal import archives, backups, chain, opening, records, schema
from pos_app.journal.backups import BackupConfig
from pos_app.journal.place import Folder, Place
from pos_app.journal.room import DEFAULT_LIMITS, Room, RoomLimits
from pos_app.journal.verification import Verified
from pos_app.ports.journal import (
    EMPTY,
    BackupFailed,
    Change,
    Happening,
    Head,
    JournalError,
    JournalWriteFailed,
    Note,
    Noted,
    Overtaken,
)

#: A step is handed to SQLite whole. One that moves no row chains no event and commits nothing.
_BEGIN_ROW = """
BEGIN IMMEDIATE;
INSERT INTO operations (state, cash_cents, record, iid, number)
    VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING;
INSERT INTO events (seq, iid, body, hash) SELECT ?, ?, ?, ? WHERE changes() = 1;
COMMIT"""
_MOVE_ROW = """
BEGIN IMMEDIATE;
UPDATE operations SET state = ?, cash_cents = ?, record = ? WHERE iid = ? AND state = ?;
INSERT INTO events (seq, iid, body, hash) SELECT ?, ?, ?, ? WHERE changes() = 1;
COMMIT"""
_CHAIN_NOTE = """
BEGIN IMMEDIATE;
INSERT INTO events (seq, iid, body, hash) VALUES (?, ?, ?, ?);
COMMIT"""

#: The first event behind a place in the chain says in which state its row was there.
_MOVED = """
SELECT iid, state, record, body, last_seq
FROM (
    SELECT iid, min(seq) AS seq, max(seq) AS last_seq
    FROM events WHERE seq > ? AND iid != '' GROUP BY iid
)
JOIN events USING (iid, seq) JOIN operations USING (iid)
ORDER BY number
"""


@dataclass(frozen=True, slots=True)
class JournalConfig:
    """Where the journal lies and whose it is.

    Attributes:
        folder: Holds ``journal.sqlite`` and ``terminal.lock``; made, owner-only, if absent.
        terminal_id: A journal of another terminal is refused.
        heals: Whether a damaged journal is set aside and a new one begun. For a till alone,
            which asks the backend for what the new one lacks before it sells.
        room: How much of the disk is kept free.
        backups: Where encrypted copies go; None for no copies.
    """

    folder: Path
    terminal_id: str
    heals: bool = False
    room: RoomLimits = DEFAULT_LIMITS
    backups: BackupConfig | None = None


class SqliteJournal:
    """Implements ``ports.journal.Journal``.

    Opening takes the lock, checks the whole file and chain, and raises ``JournalError`` with
    everything released again if any of it is wrong; the files are as they were then. Only
    damage is set aside, and only if ``heals``: every other fault needs a person.
    """

    def __init__(self, config: JournalConfig, place: Place | None = None) -> None:
        self._place = place or Folder(config.folder)
        self._place.prepare()
        self._lock = self._place.lock(opening.LOCK_NAME)
        self._set_aside: Fault | None = None
        self._room = Room(self._place, config.room)
        self._backups = config.backups
        #: The row of the last step, as it was written: the next step is mostly about it too.
        self._newest: Operation | None = None
        try:
            self._connection, found = self._open(config)
        except BaseException:
            self._lock.release()
            raise
        self._room.prepare(self._connection, opening.LOG_NAME)
        self._head = found.head
        self._base = found.base
        self._cash_cents = found.cash_cents
        self._last_number = found.last_number

    def _open(self, config: JournalConfig) -> tuple[apsw.Connection, Verified]:
        try:
            return opening.open_verified(self._place, config.terminal_id)
        except JournalError as error:
            if not config.heals or error.fault.code is not FaultCode.JOURNAL_DAMAGED:
                raise
            self._set_aside = opening.set_aside(self._place, error.fault)
        return opening.open_verified(self._place, config.terminal_id)

    def warnings(self) -> Sequence[Fault]:
        found = (self._room.look(), self._set_aside)
        return [fault for fault in found if fault is not None]

    def record(self, change: Change) -> Head:
        """See ``Journal.record``."""
        after, cash_cents = change.after, cash_in_drawer_cents(change.after)
        record = records.encode(after)
        body = records.encode_event(change, chain.row_digest(after.number, cash_cents, record))
        head, held_before_cents = self._next_head(body), self._held_cents(change)
        row = (after.state.value, cash_cents, record, after.iid)
        event = (head.seq, after.iid, body, head.hash)
        if change.before is None:
            chained = self._commit(_BEGIN_ROW, (*row, after.number, *event))
        else:
            chained = self._commit(_MOVE_ROW, (*row, change.before.value, *event))
        if chained == 0:
            raise Overtaken(after.iid)
        self._head = head
        self._newest = after
        self._last_number = max(self._last_number, after.number)
        self._cash_cents += cash_cents - held_before_cents
        return head

    def note(self, note: Note) -> Head:
        """See ``Journal.note``."""
        body = records.encode_note(note)
        head = self._next_head(body)
        self._commit(_CHAIN_NOTE, (head.seq, records.NO_OPERATION, body, head.hash))
        self._head = head
        return head

    def notes(self, names: Collection[str], *, after_seq: int = 0) -> Sequence[Noted]:
        found = self._connection.execute(
            "SELECT body, seq, hash FROM old_notes WHERE seq > ?1 UNION ALL"
            " SELECT body, seq, hash FROM events WHERE iid = '' AND seq > ?1 ORDER BY seq",
            (after_seq,),
        )
        read = (
            Noted(records.decode_note(str(body)), Head(int(str(seq)), str(hash_)))
            for body, seq, hash_ in found
        )
        return [noted for noted in read if noted.note.name in names]

    def head(self) -> Head:
        return self._head

    def contains(self, head: Head) -> bool:
        if head in {EMPTY, self._base}:
            return True
        found = self._one("SELECT hash FROM events WHERE seq = ?", head.seq)
        return found is not None and found[0] == head.hash

    def find(self, iid: IntentId) -> Operation | None:
        if self._newest is not None and self._newest.iid == iid:
            return self._newest
        return next(self._rows("WHERE iid = ?", iid), None)

    def unfinished(self) -> Sequence[Operation]:
        return list(self._rows(f"WHERE {schema.IS_OPEN} ORDER BY number"))

    def latest(self, count_max: int, *, below: int | None = None) -> Sequence[Operation]:
        below = self.next_number() if below is None else below
        where = "WHERE number < ? ORDER BY number DESC LIMIT ?"
        return list(self._rows(where, below, count_max))

    def history(self, iid: IntentId) -> Sequence[Happening]:
        # No index: it would be a page more in every step, for a question of once a day. Newest
        # first, for what is asked about is mostly of today, and its beginning ends the walk.
        query = "SELECT body FROM events WHERE iid = ? ORDER BY seq DESC"
        found: list[Happening] = []
        for (body,) in self._connection.execute(query, (iid,)):
            found.append(records.decode_event(str(body)))
            if records.before(str(body)) is None:
                break
        return found[::-1]

    def moved_since(self, seq: int) -> Sequence[ShiftRow]:
        return [
            ShiftRow(
                before=records.before(str(body)),
                now=records.decode(str(iid), str(state), str(record)),
                last_seq=int(str(last_seq)),
            )
            for iid, state, record, body, last_seq in self._connection.execute(_MOVED, (seq,))
        ]

    def next_number(self) -> int:
        return self._last_number + 1

    def cash_cents(self) -> int:
        return self._cash_cents

    def begin_backup(self, now: datetime) -> Iterator[None] | None:
        if self._backups is None or not backups.is_due(self._backups, now):
            return None
        return self.back_up(self._backups, now)

    def copied_at(self) -> datetime | None:
        return None if self._backups is None else backups.newest_at(self._backups)

    def back_up(self, config: BackupConfig, now: datetime) -> Iterator[None]:
        """Make an encrypted copy, due or not; see ``begin_backup``."""
        return backups.write(self._connection, config, now)

    def tend_archives(self, now: datetime, run: RunId) -> bool:
        """See ``Journal.tend_archives``."""
        if self._backups is None:
            return False
        config = self._backups
        try:
            month = archives.due_month(self._connection, now)
            if month is not None:
                file = archives.write(
                    self._connection, month, config.archive, config.scratch, config.sealer
                )
                self._take_out(month, file.name, now, run)
                return True
        except (OSError, ValueError, apsw.Error) as error:
            raise BackupFailed(Fault(FaultCode.BACKUP_FAILED, type(error).__name__)) from error
        return self._delete_outlived(config.archive, now, run)

    def _take_out(self, month: archives.Month, file: str, now: datetime, run: RunId) -> None:
        try:
            with self._connection:
                detail = {**archives.leave(self._connection, month), "file": file}
                body = records.encode_note(Note(archives.ARCHIVED, detail, now, run))
                head = self._next_head(body)
                self._connection.execute(
                    "INSERT INTO events VALUES (?, ?, ?, ?)",
                    (head.seq, records.NO_OPERATION, body, head.hash),
                )
        except apsw.Error as error:
            raise JournalWriteFailed(type(error).__name__) from error
        self._head, self._base, self._newest = head, month.end, None
        cash = self._one("SELECT coalesce(sum(cash_cents), 0) FROM operations")
        self._cash_cents = int(str(cash[0])) if cash else 0

    def _delete_outlived(self, folder: Path, now: datetime, run: RunId) -> bool:
        file = archives.outlived(folder, now)
        if file is None:
            return False
        # The record first: a file that is deleted without one would be a file that was lost.
        told = {noted.note.detail["file"] for noted in self.notes({archives.DELETED})}
        if file.name not in told:
            self.note(Note(archives.DELETED, {"file": file.name}, now, run))
        file.unlink(missing_ok=True)
        return True

    def is_archived(self, iid: IntentId) -> bool:
        return self._one("SELECT 1 FROM archived WHERE iid = ?", iid) is not None

    def close(self) -> None:
        """See ``Journal.close``."""
        # The log stays where it is; folding it into the file first is for whoever copies that.
        with suppress(apsw.Error):
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
        self._connection.close()
        self._lock.release()

    def _next_head(self, body: str) -> Head:
        seq = self._head.seq + 1
        return Head(seq, chain.link(self._head.hash, seq, body))

    def _commit(self, step: str, values: tuple[str | int, ...]) -> int:
        """Run a step; return how many events it has chained, 0 or 1.

        Raises:
            JournalWriteFailed: it may be on the disk all the same. No call after this one is
                of any worth; closing rolls back what can be.
        """
        try:
            self._connection.execute(step, values)
        except apsw.Error as error:
            raise JournalWriteFailed(type(error).__name__) from error
        return self._connection.changes()

    def _held_cents(self, change: Change) -> int:
        """Return the drawer's cash because of this row before the change."""
        before = None if change.before is None else self.find(change.after.iid)
        return 0 if before is None else cash_in_drawer_cents(before)

    def _one(self, query: str, *values: str | int) -> tuple[apsw.SQLiteValue, ...] | None:
        return next(iter(self._connection.execute(query, values)), None)

    def _rows(self, where: str, *values: str | int) -> Iterator[Operation]:
        query = f"SELECT iid, state, record FROM operations {where}"  # noqa: S608 - our own text.
        for iid, state, record in self._connection.execute(query, values):
            yield records.decode(str(iid), str(state), str(record))
