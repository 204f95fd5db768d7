"""The journal's tables. Version 1; a newer file is refused untouched, never guessed at.

Each index is a page more in a step's commit, so there is one only where years of rows would
have to be read without it, and none that every step would have to touch.
"""

from __future__ import annotations

#: "POSJ", so that ``file`` and a technician can tell the file from any other SQLite database.
APPLICATION_ID = 0x504F534A
VERSION = 1

#: The WAL-reset bug (3.7.0 to 3.51.2) needs two connections and we have one; all the same.
SQLITE_VERSION_MIN = (3, 51, 3)

#: Rows that need a person, a request or a paper; ``transitions.is_open`` says the same of one.
IS_OPEN = "state NOT IN ('RCPT_DONE', 'REJ_CLOSED', 'VOID_CLOSED', 'REV_CLOSED', 'ABANDONED')"

EVENTS_ARE_NOT_DELETED = """
CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are not deleted'); END;
"""

TABLES = f"""
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE operations (
    iid        TEXT PRIMARY KEY,
    number     INTEGER NOT NULL,
    state      TEXT NOT NULL,
    cash_cents INTEGER NOT NULL,
    record     TEXT NOT NULL
) STRICT;
CREATE INDEX operations_by_number ON operations (number);
CREATE INDEX operations_that_are_open ON operations (number) WHERE {IS_OPEN};

CREATE TABLE events (
    seq  INTEGER PRIMARY KEY,
    iid  TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
-- Notes, which are about no operation, are few and are asked for by themselves.
CREATE INDEX events_that_are_notes ON events (seq) WHERE iid = '';
CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are not changed'); END;
{EVENTS_ARE_NOT_DELETED}
-- What stays of archived months: their notes, and the keys that are no longer news.
CREATE TABLE old_notes (
    seq  INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE archived (iid TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
"""

#: Set before a byte is read: exclusive before the first WAL access, so no -shm file is made.
BEFORE_READING: tuple[tuple[str, str, str], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("cell_size_check", "1", "1"),
    ("trusted_schema", "0", "0"),
    ("mmap_size", "0", "0"),
)
#: Set once the file is known to be ours: the mode is written into it.
PRAGMAS: tuple[tuple[str, str, str], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("fullfsync", "1", "1"),
    ("checkpoint_fullfsync", "1", "1"),
    ("foreign_keys", "1", "1"),
    ("wal_autocheckpoint", "1000", "1000"),
    # Never cut: what has been grown is there when the disk is full.
    ("journal_size_limit", "-1", "-1"),
)
