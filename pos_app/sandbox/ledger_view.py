"""What the sandbox shows of its books: to the family's page, to the demo and to tests.

Only the sandbox has such a window: it names codes, which no real backend would.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import RowMapping, select, update

from pos_app.sandbox.ledger_schema import (
    ACCOUNTS,
    DECISIONS,
    INTENTS,
    MOVEMENTS,
    SERVICES,
    Books,
)

Row = dict[str, str | int | bool]


class LedgerView:
    """Reads the books, each answer in one transaction; plain values for JSON."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def state(self) -> dict[str, list[Row]]:
        """Return accounts, ledger rows and decisions, oldest first."""
        with self._books.transaction() as connection:
            accounts = connection.execute(_ACCOUNTS).mappings().all()
            movements = connection.execute(_MOVEMENTS).mappings().all()
            decisions = connection.execute(_DECISIONS).mappings().all()
        return {
            "accounts": _plain(accounts),
            "ledger": _plain(movements),
            "decisions": _plain(decisions),
        }

    def codes(self) -> list[Row]:
        """Return every code with its family and service: what phones would show."""
        with self._books.transaction() as connection:
            rows = connection.execute(_ACCOUNTS).mappings().all()
        return _plain(rows)

    def open_service(self, name: str, *, is_open: bool) -> bool:
        """Open or close a service; False where there is none of that name."""
        change = update(SERVICES).where(SERVICES.c.name == name).values(is_open=is_open)
        with self._books.transaction() as connection:
            return connection.execute(change).rowcount == 1

    def spend(self, account_id: int, amount_cents: int) -> None:
        """Let a family eat: what has been spent cannot be taken back."""
        change = update(ACCOUNTS).where(ACCOUNTS.c.id == account_id)
        with self._books.transaction() as connection:
            connection.execute(change.values(balance_cents=ACCOUNTS.c.balance_cents - amount_cents))


_ACCOUNTS = (
    select(
        ACCOUNTS.c.id,
        ACCOUNTS.c.family,
        ACCOUNTS.c.position,
        ACCOUNTS.c.service,
        SERVICES.c.label,
        ACCOUNTS.c.code,
        ACCOUNTS.c.is_active,
        ACCOUNTS.c.balance_cents,
    )
    .join_from(ACCOUNTS, SERVICES)
    .order_by(ACCOUNTS.c.id)
)
_MOVEMENTS = (
    select(
        MOVEMENTS.c.id,
        MOVEMENTS.c.account_id,
        MOVEMENTS.c.amount_cents,
        MOVEMENTS.c.reference,
        MOVEMENTS.c.at,
        INTENTS.c.key,
        INTENTS.c.terminal_id,
        INTENTS.c.fee_cents,
    )
    .join_from(MOVEMENTS, INTENTS)
    .order_by(MOVEMENTS.c.id)
)
_DECISIONS = (
    select(
        DECISIONS.c.id,
        INTENTS.c.key,
        INTENTS.c.terminal_id,
        DECISIONS.c.reversal_key,
        DECISIONS.c.verdict,
        DECISIONS.c.record,
        DECISIONS.c.signature,
    )
    .join_from(DECISIONS, INTENTS)
    .order_by(DECISIONS.c.id)
)


def _plain(rows: Sequence[RowMapping]) -> list[Row]:
    return [dict(row) for row in rows]
