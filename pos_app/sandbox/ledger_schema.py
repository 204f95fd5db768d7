"""The books of the sandbox backend: tables, and how a transaction is begun.

SQLAlchemy Core, so that PostgreSQL is a URL away. The rule it keeps: every transaction takes
its write lock at once, so each call of the protocol sees the ledger alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Engine,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    event,
)
from sqlalchemy.pool import ConnectionPoolEntry

_METADATA = MetaData()

#: One row: this backend's own signing seed.
BACKEND = Table(
    "backend",
    _METADATA,
    Column("id", Integer, primary_key=True),
    Column("signing_seed", LargeBinary, nullable=False),
)

SERVICES = Table(
    "services",
    _METADATA,
    Column("name", String(40), primary_key=True),
    Column("label", String(80), nullable=False),
    Column("creditor_name", String(80), nullable=False),
    Column("is_open", Boolean, nullable=False),
)

#: One row a child and service. No name: the code is all that is known, and it is opaque.
ACCOUNTS = Table(
    "accounts",
    _METADATA,
    Column("id", Integer, primary_key=True),
    Column("family", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("service", ForeignKey("services.name"), nullable=False),
    Column("code", String(28), nullable=False, unique=True),
    Column("is_active", Boolean, nullable=False),
    Column("balance_cents", Integer, nullable=False),
)

#: Codes that make a machine a terminal: each is worth one public key.
ACTIVATIONS = Table(
    "activations",
    _METADATA,
    Column("id", Integer, primary_key=True),
    Column("code", String(20), nullable=False, unique=True),
    Column("expires_at_s", Integer, nullable=False),
    Column("failed_tries", Integer, nullable=False),
    Column("terminal_id", ForeignKey("terminals.id")),
)

#: ``known_*`` is the last journal head told, and the session that told it.
TERMINALS = Table(
    "terminals",
    _METADATA,
    Column("id", String(20), primary_key=True),
    Column("label", String(20), nullable=False),
    Column("public_key", LargeBinary, nullable=False, unique=True),
    Column("is_enabled", Boolean, nullable=False),
    Column("session", Integer, nullable=False),
    Column("known_seq", Integer, nullable=False),
    Column("known_head", String(64), nullable=False),
    Column("known_session", Integer, nullable=False),
)

#: One row a key of a terminal, kept for ever. ``account_id`` is null for a key never quoted.
INTENTS = Table(
    "intents",
    _METADATA,
    Column("id", Integer, primary_key=True),
    Column("terminal_id", ForeignKey("terminals.id"), nullable=False),
    Column("key", String(32), nullable=False),
    Column("account_id", ForeignKey("accounts.id")),
    Column("amount_cents", Integer, nullable=False),
    Column("fee_cents", Integer, nullable=False),
    Column("service_label", String(80), nullable=False),
    Column("creditor_name", String(80), nullable=False),
    Column("expires_at_s", Integer, nullable=False),
    UniqueConstraint("terminal_id", "key"),
)

#: What has been decided, word for word as it was signed. An empty ``reversal_key`` is the
#: recharge's own decision. Rows are only ever added.
DECISIONS = Table(
    "decisions",
    _METADATA,
    Column("id", Integer, primary_key=True),
    Column("intent_id", ForeignKey("intents.id"), nullable=False),
    Column("reversal_key", String(32), nullable=False),
    Column("verdict", String(20), nullable=False),
    Column("decided_at_s", Integer, nullable=False),
    Column("record", Text, nullable=False),
    Column("signature", String(200), nullable=False),
    UniqueConstraint("intent_id", "reversal_key"),
)

#: The ledger proper: each row moves one balance once. Rows are only ever added.
MOVEMENTS = Table(
    "movements",
    _METADATA,
    Column("id", Integer, primary_key=True),
    Column("intent_id", ForeignKey("intents.id"), nullable=False),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("amount_cents", Integer, nullable=False),
    Column("reference", String(40), nullable=False),
    Column("at", String(40), nullable=False),
    # A key is credited once and taken back once, whatever the program above does.
    UniqueConstraint("intent_id", "amount_cents"),
)


class Books:
    """The database behind a ledger. Any thread may begin a transaction."""

    def __init__(self, url: str) -> None:
        self._engine = create_engine(url)
        if self._engine.dialect.name == "sqlite":
            _make_sqlite_strict(self._engine)
        _METADATA.create_all(self._engine)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        with self._engine.begin() as connection:
            yield connection

    def close(self) -> None:
        self._engine.dispose()


def _make_sqlite_strict(engine: Engine) -> None:
    """Take transactions out of the driver's hands: it would begin them late and shared."""

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
