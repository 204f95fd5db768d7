"""Opens the journal's file, or says why it cannot be had.

The rule it keeps: a file that is not ours, not whole or not readable is left exactly as it is,
write-ahead log included. What happens then:

=================== ================================================================
JOURNAL_DAMAGED     set aside; a new journal begins and is reconciled before a sale
JOURNAL_UNREADABLE  stop: the disk may give it back, or a technician may
JOURNAL_FOREIGN     stop: another terminal's disk, or no journal at all
JOURNAL_NEWER       stop: an older program must not guess
JOURNAL_IN_USE      stop: another window has it
DISK_FULL           stop: nothing could be written
=================== ================================================================
"""

from __future__ import annotations

import apsw

from pos_app.domain.faults import Fault, FaultCode
from pos_app.journal import schema
from pos_app.journal.place import Place
from pos_app.journal.verification import Verified, verify
from pos_app.ports.journal import JournalError

FILE_NAME = "journal.sqlite"
LOCK_NAME = "terminal.lock"
LOG_NAME = f"{FILE_NAME}-wal"
#: With what SQLite keeps beside it: the write-ahead log, and the index of it that we never make
#: (exclusive mode does without) but other hands may have left.
FILE_NAMES = (FILE_NAME, LOG_NAME, f"{FILE_NAME}-shm")

_BUSY_MAX_MS = 5_000


def open_verified(place: Place, terminal_id: str) -> tuple[apsw.Connection, Verified]:
    """Open the journal of ``place``, or make it where there is none; walk it whole.

    Raises:
        JournalError: it cannot be had; the files are as they were, and closed.
    """
    _check_library()
    if place.size(LOG_NAME) and not place.size(FILE_NAME):
        # SQLite would begin anew and overwrite the log: all that is left of the journal.
        raise JournalError(Fault(FaultCode.JOURNAL_DAMAGED, "its log without the journal"))
    new = not place.exists(FILE_NAME)
    try:
        connection = apsw.Connection(place.path(FILE_NAME), vfs=place.vfs)
    except apsw.Error as error:
        raise JournalError(_fault(error)) from error
    try:
        _set_up(connection, terminal_id)
        found = verify(connection)
    except apsw.Error as error:
        connection.close()
        raise JournalError(_fault(error)) from error
    except BaseException:
        connection.close()
        raise
    if new:
        for name in filter(place.exists, FILE_NAMES):
            place.settle(name)
    return connection, found


def set_aside(place: Place, damage: Fault) -> Fault:
    """Move a damaged journal, which nobody may have open, out of the way; return what to tell.

    Raises:
        JournalError: it could not be moved; ``damage``.
    """
    try:
        folder = place.set_aside(FILE_NAMES)
    except OSError as error:
        raise JournalError(damage) from error
    return Fault(FaultCode.JOURNAL_SET_ASIDE, f"{folder}: {damage.detail}")


def _check_library() -> None:
    version = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    assert version >= schema.SQLITE_VERSION_MIN, version


def _fault(error: apsw.Error) -> Fault:
    match error:
        case apsw.FullError():
            code = FaultCode.DISK_FULL
        case apsw.BusyError() | apsw.LockedError():
            code = FaultCode.JOURNAL_IN_USE
        case apsw.CorruptError() | apsw.NotADBError() | apsw.SQLError():
            code = FaultCode.JOURNAL_DAMAGED
        case _:
            code = FaultCode.JOURNAL_UNREADABLE
    return Fault(code, type(error).__name__)


def _set_up(connection: apsw.Connection, terminal_id: str) -> None:
    connection.set_busy_timeout(_BUSY_MAX_MS)
    # Closing must not fold the log into a file that turns out to be damaged: evidence stays.
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    _set(connection, schema.BEFORE_READING)
    new = connection.pragma("user_version") == 0 and not list(
        connection.execute("SELECT 1 FROM sqlite_schema")
    )
    if not new:
        _check_ours(connection, terminal_id)
    _set(connection, schema.PRAGMAS)
    if new:
        _create(connection, terminal_id)


def _set(connection: apsw.Connection, pragmas: tuple[tuple[str, str, str], ...]) -> None:
    for name, value, read_back in pragmas:
        connection.pragma(name, value)
        found = str(connection.pragma(name))
        assert found == read_back, (name, found)


def _check_ours(connection: apsw.Connection, terminal_id: str) -> None:
    version = connection.pragma("user_version")
    if connection.pragma("application_id") != schema.APPLICATION_ID:
        raise JournalError(Fault(FaultCode.JOURNAL_FOREIGN, "not a journal of this program"))
    if not isinstance(version, int) or version > schema.VERSION:
        raise JournalError(Fault(FaultCode.JOURNAL_NEWER, f"version {version}"))
    owner = connection.execute("SELECT value FROM meta WHERE name = 'terminal_id'").get
    if owner != terminal_id:
        raise JournalError(Fault(FaultCode.JOURNAL_FOREIGN, "journal of another terminal"))


def _create(connection: apsw.Connection, terminal_id: str) -> None:
    with connection:
        connection.execute(schema.TABLES)
        connection.execute("INSERT INTO meta VALUES ('terminal_id', ?)", (terminal_id,))
        connection.pragma("application_id", schema.APPLICATION_ID)
        connection.pragma("user_version", schema.VERSION)
