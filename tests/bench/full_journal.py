"""A journal as it is after years: as many events as asked for, made fast and whole.

The story is that of a sale without mishap, told once by the journal's own code; each operation
gets it with a key of its own, and the chain is made anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import apsw

from pos_app.domain.events import detail
from pos_app.domain.operation import Operation, State
from pos_app.domain.transitions import advance, cash_in_drawer_cents
from pos_app.journal import chain, records
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import Change
from tests.helpers.operations import IID, NOW, QUOTED, RUN, STORIES
from tests.helpers.times import NOON

_STORY = (*STORIES[State.RCPT_PRINTING], *STORIES[State.RCPT_DONE][-1:])
#: Stands for the digest of a record that each operation has its own of.
_NO_DIGEST = "0" * 64


def fill(config: JournalConfig, *, events: int) -> int:
    """Fill a new journal with at least so many events; return how many they are."""
    SqliteJournal(config).close()
    steps = _told()
    count = -(-events // len(steps))
    connection = apsw.Connection(str(config.folder / "journal.sqlite"))
    try:
        with connection:
            connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", _events(steps, count))
            connection.executemany(
                "INSERT INTO operations VALUES (?, ?, ?, ?, ?)", _rows(steps[-1], count)
            )
    finally:
        connection.close()
    return count * len(steps)


@dataclass(frozen=True, slots=True)
class _Step:
    """One step of the sample operation: the row it makes, and the texts of both."""

    after: Operation
    record: str
    body: str

    def row_of(self, number: int) -> tuple[str, int, str, int, str]:
        iid, cash_cents = f"{number:032x}", cash_in_drawer_cents(self.after)
        record = self.record.replace(IID, iid)
        return iid, number, self.after.state.value, cash_cents, record

    def body_of(self, number: int) -> str:
        iid, _, _, cash_cents, record = self.row_of(number)
        made = chain.row_digest(number, cash_cents, record)
        return self.body.replace(IID, iid).replace(_NO_DIGEST, made)


def _told() -> list[_Step]:
    operation = replace(QUOTED, number=0)
    change = Change(None, operation, "QuoteReceived", {"ttl_s": 300}, NOON, RUN)
    changes = [change]
    for event in _STORY:
        before, operation = operation.state, advance(operation, event, NOW).operation
        changes.append(Change(before, operation, type(event).__name__, detail(event), NOON, RUN))
    return [
        _Step(each.after, records.encode(each.after), records.encode_event(each, _NO_DIGEST))
        for each in changes
    ]


def _events(steps: list[_Step], count: int) -> Iterator[tuple[int, str, str, str]]:
    seq, hash_ = 0, ""
    for number in range(1, count + 1):
        for step in steps:
            seq += 1
            body = step.body_of(number)
            hash_ = chain.link(hash_, seq, body)
            yield seq, f"{number:032x}", body, hash_


def _rows(last: _Step, count: int) -> Iterator[tuple[str, int, str, int, str]]:
    return (last.row_of(number) for number in range(1, count + 1))
