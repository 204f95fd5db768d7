"""Whether the eye is alive, and how soon one that died is begun again.

The rules it keeps: an eye that gives no sign of life for as long as it may is given up; the
pauses between one eye and the next grow; after three new ones within a minute they are long,
until one has lived for a minute. No time is read here: every moment is handed in.
"""

from __future__ import annotations

_PAUSES_S = (0.1, 0.5, 1.5)
_LONG_PAUSE_S = 10.0
_CALM_AFTER_S = 60.0
#: Who was asked so late was held up, and so was the eye: a machine that stood still judges nobody.
_HELD_UP_S = 0.4


class Supervision:
    """One thread's judgement of one eye after the other."""

    def __init__(self, *, silence_s: float, beginning_s: float) -> None:
        self._silence_s = silence_s
        self._beginning_s = beginning_s
        self._began_s = 0.0
        self._asked_s = 0.0
        self._due_s = 0.0
        self._ends_s: list[float] = []
        self._gives_up = False

    @property
    def gives_up(self) -> bool:
        """Whether new eyes have died so often that the next is begun only after a long pause."""
        return self._gives_up

    def began(self, at_s: float) -> None:
        self._began_s = self._asked_s = at_s
        self._due_s = at_s + self._beginning_s

    def beat(self, at_s: float, allowed_s: float) -> None:
        """Take a sign of life, after which the next may take ``allowed_s`` or the usual time."""
        self._due_s = at_s + max(allowed_s, self._silence_s)

    def is_silent(self, at_s: float) -> bool:
        """Whether the eye is to be given up. To be asked many times a second."""
        asked_ago_s, self._asked_s = at_s - self._asked_s, at_s
        if asked_ago_s > _HELD_UP_S:
            self._due_s += asked_ago_s
        return at_s >= self._due_s

    def ended(self, at_s: float) -> float:
        """Return how long to wait before the next eye is begun."""
        if at_s - self._began_s >= _CALM_AFTER_S:
            self._gives_up = False
        self._ends_s = [end_s for end_s in self._ends_s if at_s - end_s < _CALM_AFTER_S]
        restarts = len(self._ends_s)
        self._ends_s.append(at_s)
        self._gives_up = self._gives_up or restarts >= len(_PAUSES_S)
        return _LONG_PAUSE_S if self._gives_up else _PAUSES_S[restarts]
