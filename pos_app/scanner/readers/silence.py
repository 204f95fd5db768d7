"""When a silence on a reader's line is the end of a code.

A reader that has once sent a line end sends it always: from then on a pause within a code is
only a pause, and much longer silence is needed to give the code up.
"""

from __future__ import annotations

_SILENCE_WITH_ENDS_S = 2.0


class Silence:
    """Pure but for what it has been given."""

    def __init__(self, silence_s: float) -> None:
        self._silence_s = silence_s
        self._last_at_s = 0.0

    def heard(self, at_s: float) -> None:
        self._last_at_s = at_s

    def end_came(self) -> None:
        self._silence_s = max(self._silence_s, _SILENCE_WITH_ENDS_S)

    def is_end(self, at_s: float) -> bool:
        return at_s - self._last_at_s >= self._silence_s
