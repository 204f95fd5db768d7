"""A shift by the hours of the day: what was taken, and what storni gave back. Pure.

The rule it keeps: the hours' sums are the flows of the report beside them, so that a picture of
the day and its figures cannot disagree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from pos_app.domain.operation import Operation, State
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.tally import ShiftRow, was_collected


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour of the shop's day, from 0 to 23; a shift of several days has them together."""

    hour: int
    collected_cents: int = 0
    reversed_cents: int = 0


def by_hour(rows: Iterable[ShiftRow]) -> tuple[Hour, ...]:
    """Return the hours from the first in which something happened to the last, none left out."""
    collected, returned = Counter[int](), Counter[int]()
    for row in rows:
        if was_collected(row):
            collected[_hour(row.now.taken_at)] += row.now.total_cents
        if row.now.state is State.REV_CLOSED and row.before is not State.REV_CLOSED:
            returned[_hour(_reversed_at(row.now))] += row.now.total_cents
    hours = [*collected, *returned]
    if not hours:
        return ()
    return tuple(
        Hour(hour, collected[hour], returned[hour]) for hour in range(min(hours), max(hours) + 1)
    )


def _reversed_at(operation: Operation) -> datetime:
    """Return when the backend decided: the row does not say when its cash went back."""
    decision = operation.reversal
    return operation.taken_at if decision is None else datetime.fromisoformat(decision.decided_at)


def _hour(at: datetime) -> int:
    return at.astimezone(SHOP_ZONE).hour
