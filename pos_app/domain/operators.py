"""Who stands at the till, and what each role may do there: one table.

The rule it keeps: there is one way to ask what may be done (``leave``), and a shop that has
named nobody, or only one, asks nobody who he is: all is as it is with one shopkeeper.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NewType

#: Opaque to the program. It is counted from 1 and never given twice, so that a paper may name
#: an operator ("Op. 2") without naming a person.
OperatorId = NewType("OperatorId", str)

NAME_LENGTH_MAX = 16
#: Each is chosen by one digit.
ACTIVE_MAX = 9


class Role(Enum):
    OPERATOR = "operator"
    OWNER = "owner"
    TECHNICIAN = "technician"


class Right(Enum):
    """Something that may be done at the till."""

    SELL = "sell"
    #: Take cash or give it back, and say what came out of the printer.
    COLLECT = "collect"
    LIST = "list"
    REPRINT = "reprint"
    STORNO = "storno"
    CLOSE_SHIFT = "close_shift"
    MOVE_CASH = "move_cash"
    SETTINGS = "settings"
    DEVICES = "devices"
    OPERATORS = "operators"
    TRAINING = "training"
    STOP = "stop"


class Leave(Enum):
    """Whether something may be done."""

    NO = "no"
    #: An owner's PIN is typed for it each time, by an owner too: the till may have been left open.
    OWNERS_PIN = "owners_pin"
    YES = "yes"


_NO, _PIN, _YES = Leave.NO, Leave.OWNERS_PIN, Leave.YES

#: Who may do what: of each right, by role.
TABLE: Mapping[Right, Mapping[Role, Leave]] = {
    right: dict(zip((Role.OPERATOR, Role.OWNER, Role.TECHNICIAN), leaves, strict=True))
    for right, leaves in {
        Right.SELL: (_YES, _YES, _NO),
        Right.COLLECT: (_YES, _YES, _NO),
        Right.LIST: (_YES, _YES, _YES),
        Right.REPRINT: (_YES, _YES, _NO),
        Right.STORNO: (_PIN, _PIN, _NO),
        Right.CLOSE_SHIFT: (_YES, _YES, _NO),
        Right.MOVE_CASH: (_YES, _YES, _NO),
        Right.SETTINGS: (_NO, _YES, _YES),
        Right.DEVICES: (_YES, _YES, _YES),
        Right.OPERATORS: (_NO, _PIN, _NO),
        Right.TRAINING: (_YES, _YES, _YES),
        Right.STOP: (_YES, _YES, _YES),
    }.items()
}


def leave(role: Role, right: Right) -> Leave:
    """Say whether who has this role may do that."""
    return TABLE[right][role]


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody who signs in. ``name`` is as the shop writes it: a first name, a number."""

    id: OperatorId
    name: str
    role: Role
    active: bool = True


class Objection(Enum):
    """Why the operators cannot be so."""

    NAME_WRONG = "name_wrong"
    NAME_TAKEN = "name_taken"
    TOO_MANY = "too_many"
    NO_OWNER = "no_owner"


def objection(operators: Iterable[Operator]) -> Objection | None:
    """Return what speaks against these being the shop's operators, if anything does."""
    active = active_of(operators)
    names = [operator.name.casefold() for operator in active]
    if not all(_is_name(operator.name) for operator in active):
        return Objection.NAME_WRONG
    if len(set(names)) < len(names):
        return Objection.NAME_TAKEN
    if len(active) > ACTIVE_MAX:
        return Objection.TOO_MANY
    if not any(operator.role is Role.OWNER for operator in active):
        return Objection.NO_OWNER
    return None


def active_of(operators: Iterable[Operator]) -> tuple[Operator, ...]:
    return tuple(operator for operator in operators if operator.active)


def owners_of(operators: Iterable[Operator]) -> tuple[Operator, ...]:
    """Return the owners whose PIN counts."""
    return tuple(each for each in active_of(operators) if each.role is Role.OWNER)


def must_sign_in(operators: Iterable[Operator]) -> bool:
    """Whether somebody has to say who he is: where it could be one or another."""
    return len(active_of(operators)) > 1


def next_id(operators: Iterable[Operator]) -> OperatorId:
    """Return the id of the one who is added next."""
    return OperatorId(str(1 + max((int(operator.id) for operator in operators), default=0)))


def changed(operators: Iterable[Operator], one: Operator) -> tuple[Operator, ...]:
    """Return the operators with ``one`` in place of who has its id."""
    return tuple(one if each.id == one.id else each for each in operators)


def _is_name(name: str) -> bool:
    return 0 < len(name) <= NAME_LENGTH_MAX and name.isprintable() and name == name.strip()
