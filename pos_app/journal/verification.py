"""Whether a journal is whole: its file, its chain, and each row against the last event about it.

The rule it keeps: nothing is taken on trust. Every event is hashed anew at each start, and each
column of a row is covered by the digest that its last event has of it. A million events take
about two and a half seconds, so the loops are written for the interpreter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

import apsw

from pos_app.domain.faults import Fault, FaultCode
from pos_app.journal import archives, chain, records
from pos_app.ports.journal import Head, JournalError


@dataclass(frozen=True, slots=True)
class Verified:
    """What a walk over a whole journal has found.

    Attributes:
        base: Where the chain begins: the end of what has been archived.
        cash_cents: What the drawer should hold because of its rows.
        last_number: The highest number of an operation; 0 where there is none.
    """

    head: Head
    base: Head
    cash_cents: int
    last_number: int


def verify(connection: apsw.Connection) -> Verified:
    """Walk file and chain, and compare each row with the last event about it.

    Raises:
        JournalError: JOURNAL_DAMAGED, naming the first event or row that is wrong.
        apsw.Error: it could not be read, which says nothing about what is in it.
    """
    try:
        # The events are read whole below, so only the rows' own pages and indexes are left: an
        # index that has lost an open row would hide it. A quick_check of all would miss that.
        if (verdict := connection.pragma("integrity_check", "operations")) != "ok":
            raise _damaged(str(verdict))
        base = archives.base_of(connection)
        head, newest = _walk_chain(connection, base.head)
        if archives.digest_of_the_old(connection) != base.digest:
            raise _damaged("a note or a key of an archived month")
        cash_cents, last_number = _compare_rows(connection, newest)
    except (apsw.CorruptError, apsw.SQLError, TypeError, ValueError) as error:
        # A damaged page may hand out a number for a text, or a text that is none.
        raise _damaged(type(error).__name__) from error
    return Verified(head, base.head, cash_cents, max(last_number, base.last_number))


def _walk_chain(connection: apsw.Connection, base: Head) -> tuple[Head, dict[str, str]]:
    """Hash every event anew; return the head, and the last event about each operation."""
    seq, hash_ = base.seq, base.hash
    newest: dict[str, str] = {}
    events: Iterable[tuple[str, str, str]] = connection.execute(
        "SELECT iid, body, hash FROM events ORDER BY seq"
    )
    # ``chain.link`` written out: the call alone costs a fifth of a second in a million.
    for iid, body, found in events:
        seq += 1
        hash_ = sha256(f"{hash_}\n{seq}\n{body}".encode()).hexdigest()
        if found != hash_ or iid not in body or (not iid and not records.is_note(body)):
            raise _damaged(f"event {seq}")
        newest[iid] = body
    _check_numbering(connection, base.seq, seq)
    newest.pop(records.NO_OPERATION, None)
    return Head(seq, hash_), newest


def _check_numbering(connection: apsw.Connection, base_seq: int, last_seq: int) -> None:
    """As many different whole numbers as lie between the first and the last have no gap."""
    found = connection.execute("SELECT min(seq), max(seq) FROM events").get
    if found not in {(base_seq + 1, last_seq), (None, None)}:
        raise _damaged("events are not numbered one after the other")


def _compare_rows(connection: apsw.Connection, newest: dict[str, str]) -> tuple[int, int]:
    """Hold each row against its last event; return the drawer's cash and the last number."""
    count = cash_in_all_cents = last_number = 0
    rows: Iterable[tuple[str, int, str, int, str]] = connection.execute(
        "SELECT iid, number, state, cash_cents, record FROM operations"
    )
    for iid, number, state, cash_cents, record in rows:
        made = chain.row_digest(number, cash_cents, record)
        if not records.has_made(newest.get(iid, ""), state, made):
            raise _damaged(f"operation {iid}")
        count += 1
        cash_in_all_cents += cash_cents
        last_number = max(last_number, number)
    if count != len(newest):
        raise _damaged("an operation is missing")
    return cash_in_all_cents, last_number


def _damaged(detail: str) -> JournalError:
    return JournalError(Fault(FaultCode.JOURNAL_DAMAGED, detail))
