"""The journal of this terminal, opened to be read or to sell with, and its copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.exits import NotReady
from pos_app.bootstrap.identity import open_vault
from pos_app.settings import Settings

if TYPE_CHECKING:
    from pos_app.domain.operation import Operation
    from pos_app.field.enrolment import Identity
    from pos_app.journal.backups import BackupConfig
    from pos_app.journal.sqlite_journal import SqliteJournal
    from pos_app.ports.journal import Journal


def open_journal(data: Path, identity: Identity) -> SqliteJournal:
    """Open this terminal's journal as it is, in the thread that will use it.

    Raises:
        JournalError: it cannot be had; nothing was written.
    """
    from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal

    return SqliteJournal(JournalConfig(data / "journal", identity.terminal_id))


def rows_left_open(data: Path) -> tuple[Operation, ...]:
    """Return the operations that a till which cannot open has still to finish, oldest first.

    Read only and as far as it goes: where the journal is another window's, or cannot be read,
    there are none to tell of.
    """
    from pos_app.domain.transitions import is_open
    from pos_app.journal.opening import FILE_NAME
    from pos_app.journal.reading import Reader
    from pos_app.ports.journal import JournalError

    path = data / "journal" / FILE_NAME
    if not path.exists():
        return ()
    try:
        reader = Reader(path)
    except JournalError:
        return ()
    try:
        return tuple(row.operation for row in reader.rows() if is_open(row.operation))
    finally:
        reader.close()


def open_till_journal(data: Path, identity: Identity, backups: BackupConfig) -> Journal:
    """Open the journal for a till, which reconciles before it sells: it heals and is copied.

    Raises:
        JournalError: it cannot be had, and a person must see to it.
    """
    from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal

    folder = data / "journal"
    return SqliteJournal(JournalConfig(folder, identity.terminal_id, heals=True, backups=backups))


def backup_config(settings: Settings, data: Path, to: Path | None = None) -> BackupConfig:
    """Return where copies of the journal go (``to``, where it is given), and under which key.

    Raises:
        NotReady: the key cannot be read or made.
    """
    from pos_app.journal.backups import BackupConfig
    from pos_app.ports.vault import VaultError
    from pos_app.vault.sealing import journal_sealer

    given = to or settings.journal.backup_folder
    folder = Path(given) if given else data / "backups"
    try:
        return BackupConfig(folder, data / "journal", journal_sealer(open_vault(settings, data)))
    except VaultError as error:
        raise NotReady(error.fault) from error
