"""Closed months leave the live journal for sealed files, which are kept six years.

The rule it keeps: nothing leaves that cannot be read again. A month is written to a file of its
own, sealed, opened again and proved by its chain; only then do its events and rows go, in the
transaction whose note says where the chain now begins. Notes stay, covered by a digest: they
are few, and shifts and closures are told from them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import apsw

from pos_app.journal import chain, records, schema
from pos_app.journal.sealed_file import Sealer, seal_file, unseal_file
from pos_app.ports.journal import EMPTY, Head

ARCHIVED = "MonthArchived"
DELETED = "ArchiveDeleted"
SUFFIX = ".posa"

#: The month that runs and the two before it stay: longer than any reversal's window.
_MONTHS_LIVE = 3
#: What the receipts' retention asks for (six years), counted from the month itself.
_MONTHS_KEPT = 72
#: A wrong clock makes a month look old, but it cannot make five years of archives after it.
_NEWER_MIN = 60
_MONTHS_A_YEAR = 12
_NOTHING = hashlib.sha256().hexdigest()

_NEWEST = "SELECT body FROM events WHERE iid = '' AND body LIKE ? ORDER BY seq DESC LIMIT 1"
_EVENTS = "SELECT seq, iid, body, hash FROM events WHERE seq <= ? ORDER BY seq"
#: Rows of which the last event leaves; open ones are among them only while it is not yet due.
_LEAVING = """
SELECT iid, number, state, cash_cents, record FROM operations
WHERE iid NOT IN (SELECT iid FROM events WHERE seq > ?)"""
_LEAVE = """
INSERT INTO old_notes SELECT seq, body, hash FROM events WHERE seq <= :seq AND iid = '';
INSERT OR IGNORE INTO archived SELECT iid FROM operations
    WHERE iid NOT IN (SELECT iid FROM events WHERE seq > :seq);
DELETE FROM operations WHERE iid IN (SELECT iid FROM archived);
DROP TRIGGER events_are_not_deleted;
DELETE FROM events WHERE seq <= :seq;
"""


@dataclass(frozen=True, slots=True)
class Base:
    """Where the live chain begins, by the newest note that says so.

    Attributes:
        head: Of the last event that has left; ``EMPTY`` if none has.
        last_number: The highest number that any operation had by then.
        digest: Of what stayed behind: old notes, and the keys that have left.
    """

    head: Head
    last_number: int
    digest: str


@dataclass(frozen=True, slots=True)
class Month:
    """A month that is due: its name ("2026-10") and the last of its events."""

    name: str
    end: Head


def base_of(connection: apsw.Connection) -> Base:
    found = connection.execute(_NEWEST, (f'%"note":"{ARCHIVED}"%',)).get
    if found is None:
        return Base(EMPTY, 0, _NOTHING)
    said: Mapping[str, Any] = records.decode_note(str(found)).detail
    return Base(Head(said["seq"], said["hash"]), said["last_number"], said["digest"])


def digest_of_the_old(connection: apsw.Connection) -> str:
    """Return what covers the notes and keys that are no longer in the chain."""
    digest = hashlib.sha256()
    for table in ("old_notes", "archived"):
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1"):  # noqa: S608 - ours.
            digest.update("\n".join(str(value) for value in row).encode() + b"\n\n")
    return digest.hexdigest()


def due_month(connection: apsw.Connection, now: datetime) -> Month | None:
    """Return the oldest month, if it may leave: old enough, and nothing in it still open."""
    events: Iterable[tuple[int, str, str]] = connection.execute(
        "SELECT seq, body, hash FROM events ORDER BY seq"
    )
    month, end = _month_of(now), EMPTY
    for seq, body, hash_ in events:
        at = _month_of(records.happened_at(body))
        month = at if end == EMPTY else month
        if at > month or _month_of(now) - month < _MONTHS_LIVE:
            break
        end = Head(seq, hash_)
    if end == EMPTY:
        return None
    still_open = connection.execute(f"{_LEAVING} AND {schema.IS_OPEN}", (end.seq,))
    return None if still_open.fetchall() else Month(_name(month), end)


def write(
    connection: apsw.Connection, month: Month, folder: Path, scratch: Path, sealer: Sealer
) -> Path:
    """Write a month's file and prove it; return it. Nothing has left the journal yet.

    Raises:
        OSError, apsw.Error, ValueError: there is no such file, or it is no good.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    plain, again = scratch / "archive.part", scratch / "archive.again"
    target = _unused(folder, month.name)
    try:
        _extract(connection, month, plain)
        for _ in seal_file(plain, target, sealer):
            pass
        unseal_file(target, again, sealer)
        _prove(again, base_of(connection).head, month.end)
    finally:
        for path in (plain, again):
            path.unlink(missing_ok=True)
    return target


def _unused(folder: Path, name: str) -> Path:
    """Overwrite nothing: a journal that was restored may archive a month again, differently."""
    names = (name, *(f"{name}-{number}" for number in range(2, 1_000)))
    paths = (folder / f"{each}{SUFFIX}" for each in names)
    return next(path for path in paths if not path.exists())


def leave(connection: apsw.Connection, month: Month) -> Mapping[str, str | int | None]:
    """Take a month out of the live journal; return what its note must say.

    Call within the transaction that chains that note.
    """
    last_number = connection.execute("SELECT coalesce(max(number), 0) FROM operations").get
    before = base_of(connection).last_number
    connection.execute(_LEAVE, {"seq": month.end.seq}).fetchall()
    connection.execute(schema.EVENTS_ARE_NOT_DELETED)
    return {
        "month": month.name,
        "seq": month.end.seq,
        "hash": month.end.hash,
        "last_number": max(before, int(str(last_number))),
        "digest": digest_of_the_old(connection),
    }


def outlived(folder: Path, now: datetime) -> Path | None:
    """Return the oldest archive, if it has been kept long enough."""
    found = sorted(folder.glob(f"????-??*{SUFFIX}"))
    if len(found) <= _NEWER_MIN:
        return None
    year, month = found[0].stem.split("-")[:2]
    begun = int(year) * _MONTHS_A_YEAR + int(month) - 1
    return found[0] if _month_of(now) - begun > _MONTHS_KEPT else None


def _extract(connection: apsw.Connection, month: Month, target: Path) -> None:
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    base = base_of(connection).head
    extract = apsw.Connection(str(target))
    try:
        with extract:
            extract.execute(schema.TABLES)
            extract.pragma("application_id", schema.APPLICATION_ID)
            extract.pragma("user_version", schema.VERSION)
            extract.execute("INSERT INTO meta VALUES ('base_hash', ?)", (base.hash,))
            extract.executemany(
                "INSERT INTO events VALUES (?, ?, ?, ?)",
                connection.execute(_EVENTS, (month.end.seq,)),
            )
            extract.executemany(
                "INSERT INTO operations VALUES (?, ?, ?, ?, ?)",
                connection.execute(_LEAVING, (month.end.seq,)),
            )
    finally:
        extract.close()


def _prove(path: Path, base: Head, end: Head) -> None:
    """Walk the chain of an extract from ``base`` to ``end``."""
    extract = apsw.Connection(str(path))
    try:
        seq, hash_ = base.seq, base.hash
        rows: Iterable[tuple[int, str, str, str]] = extract.execute(_EVENTS, (end.seq,))
        for found_seq, _, body, found in rows:
            seq += 1
            hash_ = chain.link(hash_, seq, body)
            if (found_seq, found) != (seq, hash_):
                raise ValueError(f"event {seq} of the archive is not as it was")
        if (seq, hash_) != (end.seq, end.hash):
            raise ValueError("the archive is not whole")
    finally:
        extract.close()


def _month_of(at: datetime) -> int:
    utc = at.astimezone(UTC)
    return utc.year * _MONTHS_A_YEAR + utc.month - 1


def _name(month: int) -> str:
    return f"{month // _MONTHS_A_YEAR:04d}-{month % _MONTHS_A_YEAR + 1:02d}"
