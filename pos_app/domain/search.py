"""Finding an operation by what people say at the counter: its number, its code's end, its sum.

Pure; what is typed is compared with what the row's papers show and with nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum

from pos_app.domain.money import format_amount
from pos_app.domain.operation import Operation, State
from pos_app.domain.paper_parts import SHOP_ZONE

_NUMBER = re.compile(r"(?:[^-]*-)?0*(?P<number>\d{1,9})", re.ASCII)


class Ended(Enum):
    """How an operation has ended, as people ask for it."""

    DONE = "done"
    #: Refused or called off: its cash goes, or has gone, back.
    GIVEN_BACK = "given_back"
    REVERSED = "reversed"


class Days(Enum):
    """Of which days, by the shop's wall clock."""

    ALL = "all"
    TODAY = "today"
    EARLIER = "earlier"


_ENDED: Mapping[Ended, frozenset[State]] = {
    Ended.DONE: frozenset({State.CONFIRMED, State.RCPT_PRINTING, State.RCPT_DONE}),
    Ended.GIVEN_BACK: frozenset(
        {State.REJECTED, State.REJ_CLOSED, State.VOIDED, State.VOID_CLOSED}
    ),
    Ended.REVERSED: frozenset({State.REVERSING, State.REVERSED, State.REV_CLOSED}),
}


def has_ended(operation: Operation, ended: Ended) -> bool:
    return operation.state in _ENDED[ended]


def is_of(operation: Operation, days: Days, today: date) -> bool:
    """Whether the operation was opened on these days."""
    opened = operation.opened_at.astimezone(SHOP_ZONE).date()
    return days is Days.ALL or (opened >= today) == (days is Days.TODAY)


def matches(operation: Operation, text: str) -> bool:
    """Whether ``text`` ends the number or the code, or begins the total or the time of day.

    ``1,00`` and ``10:4`` are a sum and a time by their sign; anything else is a number
    (``183``, ``0027-000183``) or the code's last signs (``AB3K``).
    """
    typed = text.strip().upper()
    if ":" in typed:
        return _clock(operation).startswith(typed)
    if "," in typed:
        return format_amount(operation.total_cents).startswith(typed)
    return operation.code_tail.endswith(typed) or _ends_number(operation, typed)


def number_in(text: str) -> int | None:
    """Return the operation's number that a text can be, if it can be one."""
    found = _NUMBER.fullmatch(text.strip())
    return int(found["number"]) if found else None


def _ends_number(operation: Operation, typed: str) -> bool:
    said = typed.rpartition("-")[2]
    return said.isascii() and said.isdigit() and f"{operation.number:06d}".endswith(said)


def _clock(operation: Operation) -> str:
    return operation.taken_at.astimezone(SHOP_ZONE).strftime("%H:%M")
