"""The sandbox's enrolment desk: an activation code is worth one machine.

The rule it keeps: the same code with the same key is answered the same again (a lost answer is
no loss); with any other key, after five wrong tries, or after a day, it is worth nothing.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from random import Random
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, func, insert, select, update

from pos_app.backend import wire
from pos_app.sandbox import ledger_families as families
from pos_app.sandbox.ledger import Ledger
from pos_app.sandbox.ledger_rules import NotDecided, utc_now
from pos_app.sandbox.ledger_schema import ACTIVATIONS, TERMINALS, Books

VALID_S = 24 * 3600
TRIES_MAX = 5
SHOP_NAME = "Tabaccheria di Prova"
SHOP_ADDRESS = "Via Roma 27, 40121 Bologna"
_FIRST_LABEL = 27
_PUBLIC_KEY_BYTES = 32


class Desk:
    """Gives out activation codes and trades them for identities."""

    def __init__(
        self, books: Books, ledger: Ledger, chance: Random, now: Callable[[], datetime] = utc_now
    ) -> None:
        self._books = books
        self._ledger = ledger
        self._chance = chance
        self._now = now

    def activation_code(self) -> str:
        """Return a code that is still worth something, making one where none is."""
        with self._books.transaction() as connection:
            unused = _worth_something(self._now_s(), ACTIVATIONS.c.terminal_id.is_(None))
            row = connection.execute(unused).mappings().first()
            return row["code"] if row else self._make_code(connection)

    def enrol(self, request: wire.EnrolRequest) -> wire.EnrolAnswer:
        """Make the key's owner a terminal.

        Raises:
            NotDecided: the code is wrong, used by another key, too old or tried too often.
        """
        public_key = _octets(request.public_key)
        with self._books.transaction() as connection:
            named = _worth_something(self._now_s(), ACTIVATIONS.c.code == request.activation_code)
            activation = connection.execute(named).mappings().first()
            terminal = self._trade(connection, activation, public_key) if activation else None
            if terminal is None:
                _count_wrong_try(connection)
        if terminal is None:
            raise NotDecided(HTTPStatus.FORBIDDEN, "activation_refused", "no such activation code")
        return self._answer(terminal)

    def _make_code(self, connection: Connection) -> str:
        code = families.make_activation_code(self._chance)
        row = {"code": code, "expires_at_s": self._now_s() + VALID_S, "failed_tries": 0}
        connection.execute(insert(ACTIVATIONS).values(row))
        return code

    def _trade(
        self, connection: Connection, activation: RowMapping, public_key: bytes
    ) -> RowMapping | None:
        """Return the terminal of this code and key; None where the code is another key's."""
        if activation["terminal_id"] is not None:
            terminal = _terminal(connection, activation["terminal_id"])
            return terminal if terminal["public_key"] == public_key else None
        terminal = _add_terminal(connection, public_key)
        used = update(ACTIVATIONS).where(ACTIVATIONS.c.id == activation["id"])
        connection.execute(used.values(terminal_id=terminal["id"]))
        return terminal

    def _answer(self, terminal: RowMapping) -> wire.EnrolAnswer:
        return wire.EnrolAnswer(
            terminal_id=terminal["id"],
            terminal_label=terminal["label"],
            backend_public_key=self._ledger.public_key,
            shop_name=SHOP_NAME,
            shop_address=SHOP_ADDRESS,
            terms=self._ledger.rules.terms(),
        )

    def _now_s(self) -> int:
        return int(self._now().timestamp())


def _worth_something(now_s: int, condition: ColumnElement[bool]) -> Select[Any]:
    return select(ACTIVATIONS).where(
        ACTIVATIONS.c.expires_at_s > now_s, ACTIVATIONS.c.failed_tries < TRIES_MAX, condition
    )


def _count_wrong_try(connection: Connection) -> None:
    """Charge a wrong try to every code still unused: nobody knows which one was meant."""
    unused = update(ACTIVATIONS).where(ACTIVATIONS.c.terminal_id.is_(None))
    connection.execute(unused.values(failed_tries=ACTIVATIONS.c.failed_tries + 1))


def _add_terminal(connection: Connection, public_key: bytes) -> RowMapping:
    known = connection.execute(
        select(TERMINALS).where(TERMINALS.c.public_key == public_key)
    ).mappings()
    existing = known.first()
    if existing is not None:
        return existing
    count = connection.execute(select(func.count()).select_from(TERMINALS)).scalar_one()
    label = f"{_FIRST_LABEL + count:04d}"
    row = {
        "id": f"T-{label}",
        "label": label,
        "public_key": public_key,
        "is_enabled": True,
        "session": 0,
        "known_seq": 0,
        "known_head": "",
        "known_session": 0,
    }
    connection.execute(insert(TERMINALS).values(row))
    return _terminal(connection, f"T-{label}")


def _terminal(connection: Connection, terminal_id: str) -> RowMapping:
    query = select(TERMINALS).where(TERMINALS.c.id == terminal_id)
    return connection.execute(query).mappings().one()


def _octets(text: str) -> bytes:
    try:
        octets = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise _bad_key() from error
    if len(octets) != _PUBLIC_KEY_BYTES:
        raise _bad_key()
    return octets


def _bad_key() -> NotDecided:
    return NotDecided(HTTPStatus.BAD_REQUEST, "bad_request", "the public key is not one")
