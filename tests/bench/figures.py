"""A figure: ours beside what it is measured against, and whether the goal holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Report:
    """What a bench has found: for people, as rows for ``--json``, and whether it is enough."""

    text: str
    rows: Sequence[Mapping[str, Any]]
    falls_short: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """``ours`` and ``floor`` in ``unit``; ``goal_ratio`` None is told for information."""

    name: str
    unit: str
    ours: float
    floor: float
    floor_name: str
    goal_ratio: float | None

    @property
    def ratio(self) -> float:
        return self.ours / self.floor

    @property
    def falls_short(self) -> bool:
        return self.goal_ratio is not None and self.ratio > self.goal_ratio

    @property
    def verdict(self) -> str:
        if self.goal_ratio is None:
            return "for information"
        return "falls short" if self.falls_short else "holds"


def report(figures: Sequence[Figure]) -> Report:
    return Report(
        table(figures),
        [{**asdict(figure), "verdict": figure.verdict} for figure in figures],
        falls_short=any(figure.falls_short for figure in figures),
    )


def table(figures: Sequence[Figure]) -> str:
    head = f"{'figure':<38}{'ours':>12}{'floor':>12}{'ratio':>8}{'goal':>7}  verdict"
    return "\n".join([head, *(_row(figure) for figure in figures)])


def _row(figure: Figure) -> str:
    ours, floor = (f"{value:.2f} {figure.unit}" for value in (figure.ours, figure.floor))
    goal = "-" if figure.goal_ratio is None else f"{figure.goal_ratio:g}"
    numbers = f"{ours:>12}{floor:>12}{figure.ratio:>8.2f}{goal:>7}"
    return f"{figure.name:<38}{numbers}  {figure.verdict} (floor: {figure.floor_name})"
