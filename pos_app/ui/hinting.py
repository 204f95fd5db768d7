"""Which hint stands over the camera's picture: the camera's, but calmly.

The rule it keeps: what is shown stays for a moment, and what is gone stays away for one, so
that a picture on the edge between two hints does not flicker.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pos_app.ports.scanner import Hint

#: Long enough to be read from a metre away.
CALM_S = 0.7


@dataclass(frozen=True, slots=True)
class Guidance:
    """What is shown since when, and what the camera last wanted shown.

    Attributes:
        since_s: Of a clock that only rises; the first hint of all need not wait.
    """

    shown: Hint | None = None
    wanted: Hint | None = None
    since_s: float = float("-inf")

    def told(self, hint: Hint | None, now_s: float) -> Guidance:
        """Return the guidance after the camera has spoken."""
        return replace(self, wanted=hint).at(now_s)

    def at(self, now_s: float) -> Guidance:
        """Return the guidance as it is now, when time may have passed."""
        if self.wanted is self.shown or now_s < self.since_s + CALM_S:
            return self
        return Guidance(self.wanted, self.wanted, now_s)

    def due_in_s(self, now_s: float) -> float | None:
        """Return how long until something else is to be shown; None where nothing is."""
        if self.wanted is self.shown:
            return None
        return max(0.0, self.since_s + CALM_S - now_s)
