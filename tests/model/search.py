"""Breadth-first through every world there is; then backwards, for those that cannot close.

Breadth first, so the first world that breaks an invariant is reached by a shortest path.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pos_app.domain import transitions
from pos_app.domain.events import Event
from pos_app.domain.operation import State, Verdict
from tests.model.judge import Judge
from tests.model.moves import Moves
from tests.model.rows import Rows
from tests.model.rules import NONE, Bounds, Slips
from tests.model.world import World, start

_ROOT = 0


@dataclass(frozen=True, slots=True)
class Counterexample:
    """An invariant's name, and the moves to the world that breaks it, in words."""

    invariant: str
    moves: tuple[str, ...]


@dataclass(slots=True)
class Report:
    """What a search found.

    Attributes:
        ended: Whether every world was visited; if not, the figures are of a part.
        depth: The moves on the longest of the shortest paths.
        stuck: How many worlds no fault-free path closes; None where that was not looked at.
        walked, started, recalled: The cells of TABLE, the rows of START_UP and of RECONCILED
            that the search has used.
    """

    states: int = 0
    moves: int = 0
    depth: int = 0
    seconds: float = 0.0
    ended: bool = False
    stuck: int | None = None
    broken: dict[str, Counterexample] = field(default_factory=dict)
    walked: set[tuple[State, type[Event]]] = field(default_factory=set)
    started: set[State] = field(default_factory=set)
    recalled: set[Verdict] = field(default_factory=set)


#: Not an invariant: some cell of the table is never used, so nothing was shown about it.
UNUSED = "unused"


def unused(report: Report) -> list[str]:
    """Name each cell of TABLE, and each open row of START_UP, that a search never used."""
    cells = [
        f"{state.name} --{event.__name__}"
        for state, row in transitions.TABLE.items()
        for event in row
        if (state, event) not in report.walked
    ]
    rows = [
        f"START_UP {state.name}"
        for state in transitions.START_UP
        if state not in transitions.CLOSED_STATES and state not in report.started
    ]
    return cells + rows


class Search:
    """One search; ``run`` once."""

    def __init__(self, bounds: Bounds, slips: Slips = NONE, *, first_only: bool = False) -> None:
        self._bounds = bounds
        self._first_only = first_only
        self._rows = Rows(in_visit=bounds.in_visit)
        self._moves = Moves(self._rows, bounds, slips)
        self._judge = Judge(self._rows)
        self._worlds: list[World] = []
        self._numbers: dict[World, int] = {}
        self._parents = array("I")
        self._from, self._to = array("I"), array("I")
        self._report = Report()

    def run(self) -> Report:
        """Search until every world is known, or a bound stops it."""
        began_s = time.monotonic()
        self._meet(start(self._bounds), None)
        self._report.ended = self._spread(began_s)
        if self._report.ended and not (self._first_only and self._report.broken):
            self._find_stuck()
        return self._finished(began_s)

    def _finished(self, began_s: float) -> Report:
        report = self._report
        report.states = len(self._worlds)
        report.depth = self._depth_of(len(self._worlds) - 1)
        report.seconds = time.monotonic() - began_s
        report.walked, report.started = self._rows.walked, self._rows.started
        report.recalled = self._rows.recalled
        return report

    def _spread(self, began_s: float) -> bool:
        at = 0
        while at < len(self._worlds):
            if self._is_over(began_s, at):
                return False
            for move in self._moves.of(self._worlds[at]):
                self._report.moves += 1
                to = self._meet(move.world, at)
                if not move.fault:
                    self._from.append(at)
                    self._to.append(to)
            at += 1
        return True

    def _is_over(self, began_s: float, at: int) -> bool:
        bounds = self._bounds
        if self._first_only and self._report.broken:
            return True
        if bounds.states_max is not None and len(self._worlds) > bounds.states_max:
            return True
        late = bounds.seconds_max is not None and at % 1000 == 0
        return late and time.monotonic() - began_s > (bounds.seconds_max or 0.0)

    def _meet(self, world: World, parent: int | None) -> int:
        number = self._numbers.get(world)
        if number is not None:
            return number
        number = self._numbers[world] = len(self._worlds)
        self._worlds.append(world)
        self._parents.append(_ROOT if parent is None else parent)
        before = None if parent is None else self._worlds[parent]
        for invariant in self._judge.broken(world, before):
            if invariant not in self._report.broken:
                self._report.broken[invariant] = self._example(invariant, number)
        return number

    def _find_stuck(self) -> None:
        """Walk backwards, over fault-free moves, from every world in which all is closed."""
        count = len(self._worlds)
        closes = bytearray(count)
        first, sources = _backwards(count, self._from, self._to)
        ahead = [at for at in range(count) if self._judge.is_closed(self._worlds[at])]
        for at in ahead:
            closes[at] = 1
        while ahead:
            at = ahead.pop()
            for source in sources[first[at] : first[at + 1]]:
                if not closes[source]:
                    closes[source] = 1
                    ahead.append(source)
        self._report.stuck = count - sum(closes)
        if self._report.stuck:
            self._report.broken["L"] = self._example("L", closes.index(0))

    def _example(self, invariant: str, number: int) -> Counterexample:
        return Counterexample(invariant, tuple(self._words_to(number)))

    def _words_to(self, number: int) -> Iterator[str]:
        path = [number]
        while path[-1] != _ROOT:
            path.append(self._parents[path[-1]])
        path.reverse()
        for before, after in pairwise(path):
            world = self._worlds[after]
            moves = self._moves.of(self._worlds[before])
            yield next(move.words for move in moves if move.world == world)

    def _depth_of(self, number: int) -> int:
        depth = 0
        while number != _ROOT:
            number = self._parents[number]
            depth += 1
        return depth


def _backwards(
    count: int, sources: Sequence[int], targets: Sequence[int]
) -> tuple[array[int], array[int]]:
    """Return, for each world, where its sources begin in the second list."""
    first = array("I", bytes(4 * (count + 2)))
    for target in targets:
        first[target + 2] += 1
    for at in range(2, count + 2):
        first[at] += first[at - 1]
    ordered = array("I", bytes(4 * len(targets)))
    for source, target in zip(sources, targets, strict=True):
        ordered[first[target + 1]] = source
        first[target + 1] += 1
    return first, ordered
