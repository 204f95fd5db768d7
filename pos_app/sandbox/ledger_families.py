"""Who lives in the sandbox: services, families and their opaque codes, the same for one seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from sqlalchemy import Connection, insert, select

from pos_app.domain.codes import token
from pos_app.sandbox.ledger_schema import ACCOUNTS, SERVICES

MENSA = "mensa"
SCUOLABUS = "scuolabus"
CREDITOR = "Comune di Prova"

_SERVICES = ((MENSA, "Mensa"), (SCUOLABUS, "Scuolabus"))
_ACTIVATION_GROUPS = 3
_ACTIVATION_GROUP_LENGTH = 4


@dataclass(frozen=True, slots=True)
class _Child:
    family: int
    position: int
    services: tuple[str, ...]
    is_active: bool = True


#: Three families; the code of the third is no longer active.
_CHILDREN = (
    _Child(1, 1, (MENSA, SCUOLABUS)),
    _Child(1, 2, (MENSA,)),
    _Child(2, 1, (MENSA, SCUOLABUS)),
    _Child(3, 1, (MENSA,), is_active=False),
)


def settle(connection: Connection, chance: Random) -> None:
    """Let the families move in, unless they already live here."""
    if connection.execute(select(SERVICES.c.name)).first() is not None:
        return
    for name, label in _SERVICES:
        row = {"name": name, "label": label, "creditor_name": CREDITOR, "is_open": True}
        connection.execute(insert(SERVICES).values(row))
    connection.execute(insert(ACCOUNTS), list(_accounts(chance)))


def make_activation_code(chance: Random) -> str:
    """Return sixty bits as three groups of four signs."""
    groups = (
        "".join(chance.choices("0123456789ABCDEFGHJKMNPQRSTVWXYZ", k=_ACTIVATION_GROUP_LENGTH))
        for _ in range(_ACTIVATION_GROUPS)
    )
    return "-".join(groups)


def _accounts(chance: Random) -> Iterator[dict[str, object]]:
    for child in _CHILDREN:
        for service in child.services:
            yield {
                "family": child.family,
                "position": child.position,
                "service": service,
                "code": _code(chance),
                "is_active": child.is_active,
                "balance_cents": chance.randrange(0, 40_00, 50),
            }


def _code(chance: Random) -> str:
    return token.compose("".join(chance.choices(token.ALPHABET, k=token.BODY_LENGTH))).secret
