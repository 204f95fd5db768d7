"""What is left of a day to judge it by: journals, books, paper and drawer, and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from pos_app.domain.codes import token
from pos_app.domain.operation import IntentId, Operation, Verdict
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import JournalError
from pos_app.simulation.books import Books, Movement
from pos_app.simulation.disk import Disk
from pos_app.simulation.network import TERMINAL_ID
from pos_app.simulation.tape import CashMove, Handed, Paper
from pos_app.simulation.vfs import NO_LOG, VFS_NAME, Mount

#: The auditor heals nothing: a damaged journal is a finding.
_CONFIG = JournalConfig(Path("/"), TERMINAL_ID, room=NO_LOG)
_ALL = 1_000_000
_CODE = re.compile(
    rf"{token.PREFIX}[{token.ALPHABET}]{{{token.LENGTH - len(token.PREFIX)}}}".encode("ascii")
)


@dataclass(frozen=True, slots=True)
class Arrow:
    """One event of a journal's chain: which row went from where to where.

    ``hash`` is its place in the chain: two journals that share it share its past.
    """

    hash: str
    iid: IntentId
    before: str | None
    event: str
    after: str


@dataclass(frozen=True, slots=True)
class JournalCopy:
    """What one journal says. ``damage`` is why it could not be read, if it could not.

    ``holds_codes``: a text shaped like a customer's code is somewhere in its files.
    """

    name: str
    rows: Sequence[Operation] = ()
    arrows: Sequence[Arrow] = ()
    cash_cents: int = 0
    damage: str = ""
    holds_codes: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything the auditor is given.

    Attributes:
        journal: The journal in use when the shop closed.
        put_aside: Journals that were replaced, lost, or left in another till.
        verdicts: What stands in the backend's books, by key.
    """

    journal: JournalCopy
    put_aside: Sequence[JournalCopy]
    movements: Sequence[Movement]
    verdicts: Mapping[str, Verdict | None]
    papers: Sequence[Paper]
    cash: Sequence[CashMove]
    handed: Sequence[Handed] = ()


def verdicts_of(books: Books) -> Mapping[str, Verdict | None]:
    return {key: entry.standing_verdict for key, entry in books.entries.items()}


def read_journal(name: str, disk: Disk) -> JournalCopy:
    """Read a journal from a copy of its disk; opening it walks the whole chain."""
    mount = Mount(disk.copy())
    try:
        journal = SqliteJournal(_CONFIG, mount)
    except JournalError as error:
        return JournalCopy(name, damage=f"{error.fault.code.value}: {error.fault.detail}")
    try:
        rows, cash_cents = journal.latest(_ALL), journal.cash_cents()
    finally:
        journal.close()
    arrows = _arrows(mount)
    mount.unmount()
    return JournalCopy(name, rows, arrows, cash_cents, holds_codes=_holds_codes(disk))


def _holds_codes(disk: Disk) -> bool:
    return any(_CODE.search(stored.seen) for stored in disk.files.values())


def _arrows(mount: Mount) -> list[Arrow]:
    """Read the chain's bodies past the port: the auditor trusts no code that it judges."""
    connection = apsw.Connection(mount.path("journal.sqlite"), vfs=VFS_NAME)
    try:
        connection.pragma("locking_mode", "EXCLUSIVE")  # Without shared memory, as the journal.
        bodies = connection.execute("SELECT hash, body FROM events WHERE iid != '' ORDER BY seq")
        return [_arrow(str(found), json.loads(str(body))) for found, body in bodies]
    finally:
        connection.close()


def _arrow(found: str, body: Mapping[str, str | None]) -> Arrow:
    iid = IntentId(str(body["iid"]))
    return Arrow(found, iid, body["before"], str(body["event"]), str(body["after"]))
