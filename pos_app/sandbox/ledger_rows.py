"""What the ledger asks of its books: one query a function, no rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update

from pos_app.backend import wire
from pos_app.domain.operation import Verdict
from pos_app.sandbox.ledger_schema import (
    ACCOUNTS,
    DECISIONS,
    INTENTS,
    MOVEMENTS,
    SERVICES,
    TERMINALS,
)


def terminal(connection: Connection, terminal_id: str) -> RowMapping:
    # Locks the row on databases that know how to; SQLite's transaction holds everything.
    query = select(TERMINALS).where(TERMINALS.c.id == terminal_id).with_for_update()
    return connection.execute(query).mappings().one()


def set_terminal(connection: Connection, terminal_id: str, values: Mapping[str, int | str]) -> None:
    change = update(TERMINALS).where(TERMINALS.c.id == terminal_id)
    connection.execute(change.values(**values))


def account_by_code(connection: Connection, code: str) -> RowMapping | None:
    query = select(ACCOUNTS, SERVICES).join_from(ACCOUNTS, SERVICES)
    return connection.execute(query.where(ACCOUNTS.c.code == code)).mappings().first()


def account(connection: Connection, account_id: int | None) -> RowMapping | None:
    query = select(ACCOUNTS, SERVICES).join_from(ACCOUNTS, SERVICES)
    return connection.execute(query.where(ACCOUNTS.c.id == account_id)).mappings().first()


def intent(connection: Connection, terminal_id: str, key: str) -> RowMapping | None:
    query = select(INTENTS).where(INTENTS.c.terminal_id == terminal_id, INTENTS.c.key == key)
    return connection.execute(query).mappings().first()


def add_intent(connection: Connection, row: Mapping[str, Any]) -> RowMapping:
    connection.execute(insert(INTENTS).values(row))
    added = intent(connection, row["terminal_id"], row["key"])
    assert added is not None, "a row just written is there"
    return added


def decision(connection: Connection, intent_id: int) -> wire.Envelope | None:
    return _kept(connection, intent_id, DECISIONS.c.reversal_key == "")


def reversal(connection: Connection, intent_id: int, reversal_key: str) -> wire.Envelope | None:
    """Return the reversal that was done, under whichever key, or this key's refusal."""
    done = _kept(connection, intent_id, DECISIONS.c.verdict == Verdict.REVERSED.value)
    return done or _kept(connection, intent_id, DECISIONS.c.reversal_key == reversal_key)


def standing(connection: Connection, intent_id: int) -> wire.Envelope | None:
    """Return what is true of the key now: a reversal that was done comes before its recharge."""
    done = _kept(connection, intent_id, DECISIONS.c.verdict == Verdict.REVERSED.value)
    return done or decision(connection, intent_id)


def _kept(connection: Connection, intent_id: int, which: Any) -> wire.Envelope | None:
    query = select(DECISIONS).where(DECISIONS.c.intent_id == intent_id, which)
    row = connection.execute(query).mappings().first()
    return wire.Envelope(record=row["record"], signature=row["signature"]) if row else None


def page(connection: Connection, terminal_id: str, after: int) -> list[RowMapping]:
    """Return one row more than a page holds, so that the last page is known to be the last."""
    query = (
        select(INTENTS)
        .where(INTENTS.c.terminal_id == terminal_id, INTENTS.c.id > after)
        .order_by(INTENTS.c.id)
        .limit(wire.RECONCILE_PAGE_MAX + 1)
    )
    return list(connection.execute(query).mappings().all())


def decisions_page(connection: Connection, terminal_id: str, after: int) -> list[RowMapping]:
    """Return one row more than a page holds; as ``page``.

    A terminal's decisions are numbered in the order of their commits: each holds its row.
    """
    query = (
        select(DECISIONS, INTENTS.c.key, INTENTS.c.amount_cents, INTENTS.c.fee_cents)
        .join_from(DECISIONS, INTENTS)
        .where(INTENTS.c.terminal_id == terminal_id, DECISIONS.c.id > after)
        .order_by(DECISIONS.c.id)
        .limit(wire.DECISIONS_PAGE_MAX + 1)
    )
    return list(connection.execute(query).mappings().all())


def add_movement(connection: Connection, row: Mapping[str, Any]) -> int:
    added = connection.execute(insert(MOVEMENTS).values(row).returning(MOVEMENTS.c.id))
    return int(added.scalar_one())
