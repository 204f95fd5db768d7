"""Chance, all of it from one seed: a stream for each part, so that none disturbs another."""

from __future__ import annotations

import random

from pos_app.domain.operation import IntentId, RunId, VisitId


class Dice(random.Random):
    """A stream of chance that anything in the simulation may draw from."""

    def happens(self, chance: float) -> bool:
        return self.random() < chance


def dice_for(seed: int, day: int, part: str) -> Dice:
    """Return the stream of one part on one day; the same three, the same stream."""
    return Dice(f"{seed}/{day}/{part}")


class SimulatedChance:
    """Implements ``ports.clock.Chance``."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice

    def new_intent(self) -> IntentId:
        return IntentId(f"{self._dice.getrandbits(128):032x}")

    def new_visit(self) -> VisitId:
        return VisitId(f"{self._dice.getrandbits(64):016x}")

    def new_run(self) -> RunId:
        return RunId(f"{self._dice.getrandbits(64):016x}")

    def uniform_s(self, low_s: float, high_s: float) -> float:
        return self._dice.uniform(low_s, high_s)
