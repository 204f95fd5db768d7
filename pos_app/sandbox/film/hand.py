"""A hand that holds something before the camera, and is never quite still."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from pos_app.sandbox.film.shot import Pose

#: Seconds of a full swing of each part of a pose, and how far it swings.
_SWINGS = {
    "x_mm": (4.6, 5.0),
    "y_mm": (7.1, 3.0),
    "distance_mm": (9.7, 6.0),
    "roll_deg": (12.2, 2.0),
    "yaw_deg": (8.3, 4.0),
    "pitch_deg": (6.1, 3.0),
}


class Hand:
    """One seed's hand: where it sways to is a function of the time."""

    def __init__(self, seed: int) -> None:
        chance = random.Random(seed)
        self._phases = {name: chance.uniform(0, math.tau) for name in _SWINGS}
        self._leaning = Pose(
            roll_deg=chance.uniform(-7, 7),
            yaw_deg=chance.uniform(-6, 6),
            pitch_deg=chance.uniform(-2, 10),
        )

    def swing(self, at_s: float, period_s: float) -> float:
        """Return -1 to 1: something else that comes and goes, in this hand's time."""
        return math.sin(at_s * math.tau / period_s + self._phases["x_mm"])

    def pose(self, at_s: float, distance_mm: float = 280.0) -> Pose:
        """Return how the hand holds the thing: nearly upright, nearly still."""
        lean = replace(self._leaning, distance_mm=distance_mm)
        # What is far away sways as far in the picture as what is near.
        reach = distance_mm / 280.0
        sways = {
            name: extent
            * (reach if name.endswith("mm") else 1.0)
            * self._sway(name, at_s, period_s)
            for name, (period_s, extent) in _SWINGS.items()
        }
        return Pose(**{name: getattr(lean, name) + sway for name, sway in sways.items()})

    def _sway(self, name: str, at_s: float, period_s: float) -> float:
        return math.sin(at_s * math.tau / period_s + self._phases[name])
