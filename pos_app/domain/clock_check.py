"""Whether the machine's clock is right, by what the backend last said the time was.

The rule it keeps: a clock that nobody has compared is neither right nor wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

_S_PER_MIN = 60
#: Papers show minutes: what is off by less shows on none of them for long.
_EXACT_S = 90.0


@dataclass(frozen=True, slots=True)
class TimeTold:
    """What somebody who knows said the time was.

    Attributes:
        at: Aware.
        told_at_s: When the answer came, by the clock that nobody sets.
        took_s: How long the answer took: ``at`` may be so much older than it looks.
    """

    at: datetime
    told_at_s: float
    took_s: float


def minutes_off(told: TimeTold, *, now: datetime, now_s: float) -> int:
    """Return by how many minutes ``now`` is ahead; below 0 it is behind, 0 is exact.

    What the answer may have spent on its way is never held against the clock.
    """
    right = told.at + timedelta(seconds=now_s - told.told_at_s)
    ahead_s = (now - right).total_seconds()
    if -_EXACT_S < ahead_s < _EXACT_S + told.took_s:
        return 0
    return round(ahead_s / _S_PER_MIN)
