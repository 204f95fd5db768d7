"""Reads a journal's events and rows one by one, in whatever state its file is.

For people and not for tills: what a damaged page has taken is counted, everything else is told,
each with whether the chain proves it. The file is never changed; it may be one that was set
aside, an unsealed copy, or the live one while its lock is held.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Operation
from pos_app.journal import archives, chain, records, schema
from pos_app.ports.journal import JournalError

_EVENT = "SELECT iid, body, hash FROM events WHERE seq = ?"
_ROW = "SELECT iid, number, state, cash_cents, record FROM operations WHERE rowid = ?"
#: What an unreadable or nonsensical row may raise.
_UNREADABLE = (apsw.Error, TypeError, ValueError, KeyError)


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """An event as it is written; ``is_proved`` if its hash follows from the one before."""

    seq: int
    iid: str
    told: Mapping[str, Any]
    is_proved: bool


@dataclass(frozen=True, slots=True)
class ReadRow:
    """An operation as it is written; ``is_proved`` if the last event about it, proved, made it."""

    operation: Operation
    is_proved: bool


class Reader:
    """Belongs to one thread. ``read`` and ``lost`` count, after a walk, how it went.

    Raises:
        JournalError: JOURNAL_UNREADABLE, there is no such file, or it is no database.
    """

    def __init__(self, path: Path) -> None:
        self.read = self.lost = 0
        try:
            self._connection = apsw.Connection(str(path), apsw.SQLITE_OPEN_READWRITE)
            self._connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            for name, value, _ in schema.BEFORE_READING:
                self._connection.pragma(name, value)
            self._connection.pragma("query_only", 1)
            self._connection.execute("SELECT 1 FROM events LIMIT 1").fetchall()
        except apsw.CorruptError:
            pass  # Some of it; the rest is what is wanted.
        except apsw.Error as error:
            raise JournalError(Fault(FaultCode.JOURNAL_UNREADABLE, type(error).__name__)) from error

    def close(self) -> None:
        self._connection.close()

    def events(self) -> Iterator[ReadEvent]:
        """Yield every event that can be read, oldest first."""
        self.read = self.lost = 0
        before: str | None = self._base_hash()
        for seq in self._numbers("seq", "events"):
            try:
                iid, body, hash_ = next(iter(self._connection.execute(_EVENT, (seq,))))
                told = json.loads(str(body))
                is_proved = before is not None and hash_ == chain.link(before, seq, str(body))
            except (*_UNREADABLE, StopIteration):
                self.lost += 1
                before = None
                continue
            before = str(hash_)
            self.read += 1
            yield ReadEvent(seq, str(iid), told, is_proved)

    def rows(self) -> Iterator[ReadRow]:
        """Yield every operation that can be read, in the order in which they were begun."""
        newest = {event.iid: event for event in self.events()}
        self.read = self.lost = 0
        for rowid in self._numbers("rowid", "operations"):
            try:
                iid, number, state, cash, record = next(
                    iter(self._connection.execute(_ROW, (rowid,)))
                )
                operation = records.decode(str(iid), str(state), str(record))
                made = chain.row_digest(int(str(number)), int(str(cash)), str(record))
            except (*_UNREADABLE, StopIteration):
                self.lost += 1
                continue
            self.read += 1
            event = newest.get(operation.iid)
            is_proved = event is not None and event.is_proved
            is_made = event is not None and (event.told.get("after"), event.told.get("record")) == (
                state,
                made,
            )
            yield ReadRow(operation, is_proved and is_made)

    def _base_hash(self) -> str | None:
        """Return what the first event is chained to; an archive keeps it with itself."""
        query = "SELECT value FROM meta WHERE name = 'base_hash'"
        try:
            kept = next(iter(self._connection.execute(query)), None)
            return str(kept[0]) if kept else archives.base_of(self._connection).head.hash
        except _UNREADABLE:
            return None

    def _numbers(self, column: str, table: str) -> range:
        """Return the numbers from the first that can be found to the last, from both ends."""
        found = list[int]()
        for order in ("ASC", "DESC"):
            query = f"SELECT {column} FROM {table} ORDER BY {column} {order}"  # noqa: S608 - ours.
            with suppress(apsw.Error):
                rows: Iterable[tuple[int]] = self._connection.execute(query)
                for (number,) in rows:
                    found.append(number)
                break  # Whole from this end: the other is known too.
        return range(min(found), max(found) + 1) if found else range(0)
