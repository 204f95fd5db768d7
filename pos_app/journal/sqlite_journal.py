"""The journal on SQLite: exclusive, WAL, synchronous FULL, one connection in one thread.

The rule it keeps: a step is one transaction that moves a row by compare-and-set and chains
one event, and ``record`` returns only when both are on the platter. Nobody else in the
process ever opens the file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.tally import ShiftRow
from pos_app.domain.transitions import CLOSED_STATES, cash_in_drawer_cents
from pos_app.journal import chain, records, schema
from pos_app.journal.place import Folder, Place
from pos_app.ports.journal import (
    EMPTY,
    Change,
    Head,
    JournalError,
    JournalWriteFailed,
    Note,
    Noted,
    Overtaken,
)

_FILE_NAME = "journal.sqlite"
_LOCK_NAME = "terminal.lock"
_BUSY_MAX_MS = 5_000
#: What stands for the operation in an event that is about none.
_NOTE = ""
#: Rows of these need a person, a request or a paper; ``is_open`` says the same of one row.
_OPEN_STATES = tuple(state.value for state in State if state not in CLOSED_STATES)

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
    """

    folder: Path
    terminal_id: str


class SqliteJournal:
    """Implements ``ports.journal.Journal``.

    Opening takes the lock, checks the whole file and chain, and raises ``JournalError`` with
    everything released again if any of it is wrong; the files are not touched then.
    """

    def __init__(self, config: JournalConfig, place: Place | None = None) -> None:
        place = place or Folder(config.folder)
        place.prepare()
        self._lock = place.lock(_LOCK_NAME)
        #: The row of the last step, as it was written: the next step is mostly about it too.
        self._newest: Operation | None = None
        try:
            self._connection = _open(place, config.terminal_id)
        except BaseException:
            self._lock.release()
            raise
        try:
            self._head = _verified_head(self._connection)
            self._cash_cents = self._number("SELECT coalesce(sum(cash_cents), 0) FROM operations")
            self._last_number = self._number("SELECT coalesce(max(number), 0) FROM operations")
        except BaseException:
            self.close()
            raise

    def record(self, change: Change) -> Head:
        """See ``Journal.record``."""
        record = records.encode(change.after)
        seq = self._head.seq + 1
        body = _body(change, record)
        head = Head(seq, chain.link(self._head.hash, seq, body))
        try:
            held_before_cents = self._held_cents(change)
            self._commit(change, record, head, body)
        except apsw.Error as error:
            raise JournalWriteFailed(type(error).__name__) from error
        self._head = head
        self._newest = change.after
        self._last_number = max(self._last_number, change.after.number)
        self._cash_cents += cash_in_drawer_cents(change.after) - held_before_cents
        return head

    def note(self, note: Note) -> Head:
        """See ``Journal.note``."""
        body, seq = records.encode_note(note), self._head.seq + 1
        head = Head(seq, chain.link(self._head.hash, seq, body))
        try:
            with self._connection:
                self._chain(head, _NOTE, body)
        except apsw.Error as error:
            raise JournalWriteFailed(type(error).__name__) from error
        self._head = head
        return head

    def notes(self, names: Collection[str], *, after_seq: int = 0) -> Sequence[Noted]:
        found = self._connection.execute(
            "SELECT body, seq, hash FROM events WHERE iid = '' AND seq > ? ORDER BY seq",
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
        if head == EMPTY:
            return True
        found = self._one("SELECT hash FROM events WHERE seq = ?", head.seq)
        return found is not None and found[0] == head.hash

    def find(self, iid: IntentId) -> Operation | None:
        if self._newest is not None and self._newest.iid == iid:
            return self._newest
        return next(self._rows("WHERE iid = ?", iid), None)

    def unfinished(self) -> Sequence[Operation]:
        marks = ", ".join("?" for _ in _OPEN_STATES)
        found = self._rows(f"WHERE state IN ({marks})", *_OPEN_STATES)
        return sorted(found, key=lambda operation: operation.number)

    def latest(self, count_max: int, *, below: int | None = None) -> Sequence[Operation]:
        below = self.next_number() if below is None else below
        where = "WHERE number < ? ORDER BY number DESC LIMIT ?"
        return list(self._rows(where, below, count_max))

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

    def close(self) -> None:
        """See ``Journal.close``."""
        self._connection.close()
        self._lock.release()

    def _commit(self, change: Change, record: str, head: Head, body: str) -> None:
        with self._connection:
            self._write_row(change, record)
            self._chain(head, change.after.iid, body)

    def _chain(self, head: Head, iid: str, body: str) -> None:
        self._connection.execute(
            "INSERT INTO events (seq, iid, body, hash) VALUES (?, ?, ?, ?)",
            (head.seq, iid, body, head.hash),
        )

    def _write_row(self, change: Change, record: str) -> None:
        after, cash_cents = change.after, cash_in_drawer_cents(change.after)
        if change.before is None:
            self._connection.execute(
                "INSERT INTO operations (iid, number, state, cash_cents, record)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (after.iid, after.number, after.state.value, cash_cents, record),
            )
        else:
            self._connection.execute(
                "UPDATE operations SET state = ?, cash_cents = ?, record = ?"
                " WHERE iid = ? AND state = ?",
                (after.state.value, cash_cents, record, after.iid, change.before.value),
            )
        if self._connection.changes() != 1:
            raise Overtaken(after.iid)

    def _held_cents(self, change: Change) -> int:
        """Return the drawer's cash because of this row before the change."""
        before = None if change.before is None else self.find(change.after.iid)
        return 0 if before is None else cash_in_drawer_cents(before)

    def _number(self, query: str) -> int:
        found = self._one(query)
        assert found is not None, query
        return int(str(found[0]))

    def _one(self, query: str, *values: str | int) -> tuple[apsw.SQLiteValue, ...] | None:
        return next(iter(self._connection.execute(query, values)), None)

    def _rows(self, where: str, *values: str | int) -> Iterator[Operation]:
        query = f"SELECT iid, state, record FROM operations {where}"  # noqa: S608 - our own text.
        for iid, state, record in self._connection.execute(query, values):
            yield records.decode(str(iid), str(state), str(record))


def _body(change: Change, record: str) -> str:
    return records.canonical(
        {
            "iid": change.after.iid,
            "before": change.before.value if change.before else None,
            "after": change.after.state.value,
            "event": change.event,
            "detail": dict(change.detail),
            "at": change.at.isoformat(),
            "run": change.run,
            "record": chain.digest(record),
        }
    )


def _open(place: Place, terminal_id: str) -> apsw.Connection:
    _check_library()
    new = not place.exists(_FILE_NAME)
    connection = apsw.Connection(place.path(_FILE_NAME), vfs=place.vfs)
    try:
        connection.set_busy_timeout(_BUSY_MAX_MS)
        _set_up(connection, terminal_id)
    except apsw.Error as error:
        connection.close()
        raise JournalError(_open_fault(error)) from error
    except BaseException:
        connection.close()
        raise
    if new:
        place.settle(_FILE_NAME)
    return connection


def _check_library() -> None:
    version = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    assert version >= schema.SQLITE_VERSION_MIN, version


def _open_fault(error: apsw.Error) -> Fault:
    if isinstance(error, apsw.FullError):
        return Fault(FaultCode.DISK_FULL, type(error).__name__)
    if isinstance(error, (apsw.BusyError, apsw.LockedError)):
        return Fault(FaultCode.JOURNAL_IN_USE, type(error).__name__)
    return Fault(FaultCode.JOURNAL_DAMAGED, type(error).__name__)


def _set_up(connection: apsw.Connection, terminal_id: str) -> None:
    for name, value, read_back in schema.PRAGMAS:
        connection.pragma(name, value)
        found = str(connection.pragma(name))
        assert found == read_back, (name, found)
    version = connection.pragma("user_version")
    if version == 0 and not list(connection.execute("SELECT 1 FROM sqlite_schema")):
        _create(connection, terminal_id)
    elif connection.pragma("application_id") != schema.APPLICATION_ID:
        raise JournalError(Fault(FaultCode.JOURNAL_FOREIGN, "not a journal of this program"))
    elif not isinstance(version, int) or version > schema.VERSION:
        raise JournalError(Fault(FaultCode.JOURNAL_NEWER, f"version {version}"))
    else:
        _check_owner(connection, terminal_id)


def _create(connection: apsw.Connection, terminal_id: str) -> None:
    with connection:
        connection.execute(schema.TABLES)
        connection.execute("INSERT INTO meta VALUES ('terminal_id', ?)", (terminal_id,))
        connection.pragma("application_id", schema.APPLICATION_ID)
        connection.pragma("user_version", schema.VERSION)


def _check_owner(connection: apsw.Connection, terminal_id: str) -> None:
    owner = connection.execute("SELECT value FROM meta WHERE name = 'terminal_id'").get
    if owner != terminal_id:
        raise JournalError(Fault(FaultCode.JOURNAL_FOREIGN, "journal of another terminal"))


def _verified_head(connection: apsw.Connection) -> Head:
    """Walk file and chain, and compare each row with the last event about it.

    Raises:
        JournalError: JOURNAL_DAMAGED, naming the first event or row that is wrong.
    """
    try:
        if (verdict := connection.pragma("quick_check")) != "ok":
            raise JournalError(Fault(FaultCode.JOURNAL_DAMAGED, str(verdict)))
        head, digests = _walk_chain(connection)
        _compare_rows(connection, digests)
    except apsw.Error as error:
        raise JournalError(Fault(FaultCode.JOURNAL_DAMAGED, type(error).__name__)) from error
    return head


def _walk_chain(connection: apsw.Connection) -> tuple[Head, dict[str, tuple[str, str]]]:
    head = EMPTY
    newest: dict[str, str] = {}
    for seq, iid, body, found in connection.execute(
        "SELECT seq, iid, body, hash FROM events ORDER BY seq"
    ):
        expected = chain.link(head.hash, head.seq + 1, str(body))
        if seq != head.seq + 1 or found != expected:
            raise JournalError(Fault(FaultCode.JOURNAL_DAMAGED, f"event {head.seq + 1}"))
        head = Head(head.seq + 1, expected)
        if iid != _NOTE:
            newest[str(iid)] = str(body)
    return head, {iid: records.made(body) for iid, body in newest.items()}


def _compare_rows(connection: apsw.Connection, made: dict[str, tuple[str, str]]) -> None:
    rows = 0
    for iid, state, record in connection.execute("SELECT iid, state, record FROM operations"):
        rows += 1
        if made.get(str(iid)) != (state, chain.digest(str(record))):
            raise JournalError(Fault(FaultCode.JOURNAL_DAMAGED, f"operation {iid}"))
    if rows != len(made):
        raise JournalError(Fault(FaultCode.JOURNAL_DAMAGED, "an operation is missing"))
