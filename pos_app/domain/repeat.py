"""Whether a code has been recharged here a moment ago: the second look before a second sale.

The rule it keeps: codes are compared by their keyed digest alone. What decides is time that
cannot jump: seconds of this run where it saw the sale itself, else the journal's order with
its wall times, where a sale from the future counts as recent. Nothing here forbids a sale.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from pos_app.domain.operation import IntentId, Operation, State

#: How long after a sale the same code is asked about.
REPEAT_WINDOW_S = 10 * 60
#: How many of the newest rows are looked at: more than any counter sells in that time.
ROWS_LOOKED_AT = 60
_MINUTE_S = 60

#: The customer has, or may have, what was paid for.
_STANDING = frozenset(
    {
        State.SUBMITTING,
        State.VOIDING,
        State.CONFIRMED,
        State.RCPT_PRINTING,
        State.RCPT_DONE,
        State.REVERSING,
    }
)


@dataclass(frozen=True, slots=True)
class Repeat:
    """A sale with the same code a moment ago; ``minutes`` since then, None if nobody knows."""

    operation: Operation
    minutes: int | None


def repeated(
    rows: Iterable[Operation],
    code_digest: str,
    *,
    now: datetime,
    ages_s: Mapping[IntentId, float],
) -> Repeat | None:
    """Return the newest recent sale with this code; ``rows`` are the journal's, newest first.

    ``ages_s`` says how long ago this run saw a sale submitted, by its own monotonic clock.
    """
    for row in rows:
        if row.code_digest == code_digest and row.state in _STANDING:
            age_s = ages_s.get(row.iid)
            found = _by_wall(row, now) if age_s is None else _by_age(row, age_s)
            if found is not None:
                return found
    return None


def _by_age(row: Operation, age_s: float) -> Repeat | None:
    return Repeat(row, int(age_s // _MINUTE_S)) if age_s <= REPEAT_WINDOW_S else None


def _by_wall(row: Operation, now: datetime) -> Repeat | None:
    age_s = (now - (row.submitted_at or row.opened_at)).total_seconds()
    # The clock has been set back since: how long ago it was, nobody can say.
    return Repeat(row, None) if age_s < 0 else _by_age(row, age_s)
