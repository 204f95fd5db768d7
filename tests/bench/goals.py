"""A goal: a measured value, the bar it must clear, and the aim beyond the bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """``value`` must be at least ``bar``, or at most where ``at_most`` says so."""

    name: str
    value: float
    bar: float
    at_most: bool = False
    aim: float | None = None

    @property
    def falls_short(self) -> bool:
        return not self._clears(self.bar)

    @property
    def verdict(self) -> str:
        if self.falls_short:
            return "falls short"
        if self.aim is None:
            return "holds"
        return "holds, aim reached" if self._clears(self.aim) else "holds, below the aim"

    def _clears(self, bar: float) -> bool:
        return self.value <= bar if self.at_most else self.value >= bar


def table(goals: Sequence[Goal]) -> str:
    head = f"{'goal':<58}{'value':>8}{'bar':>9}{'aim':>7}  verdict"
    return "\n".join([head, *(_row(goal) for goal in goals)])


def _row(goal: Goal) -> str:
    bar = f"{'<=' if goal.at_most else '>='} {goal.bar:g}"
    aim = "-" if goal.aim is None else f"{goal.aim:g}"
    return f"{goal.name:<58}{goal.value:>8.2f}{bar:>9}{aim:>7}  {goal.verdict}"
