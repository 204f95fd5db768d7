"""Where a visit stands: the one thing that comes next about all of its operations.

The rule it keeps: one thing at a time, cash before paper. While the customer waits for one of
them nothing is given back; then all that is owed goes back in one sum.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, auto

from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.counter import Activity

ActivityOf = Callable[[IntentId], Activity]

BEFORE_CASH = frozenset({State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED})
DONE = frozenset({State.CONFIRMED, State.RCPT_PRINTING, State.RCPT_DONE})
_OWED = frozenset({State.REJECTED, State.VOIDED, State.REVERSED})


class Stand(Enum):
    """What comes next."""

    #: The joint pre-receipt is not on paper, as far as anybody knows.
    PAPER = auto()
    #: It is: the cash is to be collected.
    COLLECT = auto()
    #: The customer waits for the backend's word about one of them at least.
    WAIT = auto()
    GIVE_BACK = auto()
    #: A receipt may have come out: a person looks.
    LOOK = auto()
    OVER = auto()


def stand(rows: Sequence[Operation], activity_of: ActivityOf) -> Stand:
    before = [row for row in rows if row.state in BEFORE_CASH]
    if len(before) == len(rows):
        printed = all(row.state is State.PRE_PRINTED for row in rows)
        return Stand.COLLECT if printed else Stand.PAPER
    # One is submitted after the other, in one breath.
    if before or awaited(rows, activity_of):
        return Stand.WAIT
    if owed(rows):
        return Stand.GIVE_BACK
    return Stand.LOOK if doubtful(rows) else Stand.OVER


def owed(rows: Sequence[Operation]) -> tuple[Operation, ...]:
    """Return those whose cash is to be given back."""
    return tuple(row for row in rows if row.state in _OWED and not row.frozen)


def doubtful(rows: Sequence[Operation]) -> tuple[Operation, ...]:
    """Return those of which nobody knows whether the receipt came out."""
    return tuple(
        row
        for row in rows
        if row.state is State.RCPT_PRINTING
        and row.print_outcome is PrintOutcome.UNKNOWN
        and not row.frozen
    )


def lead(rows: Sequence[Operation]) -> Operation:
    """Return the one whose paper tells of all: the first of which it is not proved."""
    unproved = (row for row in rows if row.print_outcome is not PrintOutcome.PRINTED)
    return next(unproved, rows[0])


def summed(rows: Sequence[Operation]) -> Operation:
    """Return one that stands as all of them stand, with their sums."""
    return replace(
        lead(rows),
        amount_cents=sum(row.amount_cents for row in rows),
        fee_cents=sum(row.fee_cents for row in rows),
        total_cents=total_cents(rows),
    )


def total_cents(rows: Sequence[Operation]) -> int:
    return sum(row.total_cents for row in rows)


def awaited(rows: Sequence[Operation], activity_of: ActivityOf) -> tuple[Operation, ...]:
    """Return those for whose decision somebody waits at the counter."""
    return tuple(
        row
        for row in rows
        if row.state is State.SUBMITTING and not activity_of(row.iid).in_doubt and not row.frozen
    )
