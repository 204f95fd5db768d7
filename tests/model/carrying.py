"""Carries out what the table asks: commits on a disk, then requests and print jobs in memory.

The rule it keeps: journal first. A run may die after any commit; what it had asked of the
world and not yet got is then gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tests.model import wire
from tests.model.rows import Ask, Driven, Paper, Rows
from tests.model.world import Phase, World, asking, put, tidy, with_net, with_till


class Move(NamedTuple):
    """``words`` tell the move; a path without any ``fault`` is a fault-free one."""

    words: str
    fault: bool
    world: World


def calm(words: str, world: World) -> Move:
    return Move(words, fault=False, world=tidy(world))


def fault(words: str, world: World) -> Move:
    return Move(words, fault=True, world=tidy(world))


class Carrier:
    """Applies what ``rows`` say to worlds."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def happen(
        self,
        world: World,
        at: int,
        number: int,
        driven: Driven,
        words: str,
        *,
        faulty: bool = False,
    ) -> Iterator[Move]:
        """Yield what an event does, and the death of the run between two of its commits.

        A death after the last commit is the kill that may follow any move. A commit that
        raises is one or the other: the row is on the disk, or it is not, and the run dies.
        """
        yield Move(words, faulty, tidy(self.apply(world, at, number, driven)))
        for row in driven.commits[:-1]:
            dead = self.kill(self.record(world, at, number, row), at)
            yield fault(f"{words}; {name(at)} is killed between two commits", dead)

    def apply(self, world: World, at: int, number: int, driven: Driven) -> World:
        if driven.commits:
            world = self.record(world, at, number, driven.commits[-1])
        till = world.tills[at]
        if driven.ask is not None:
            till = asking(till, number, driven.ask)
        if driven.prints:
            queue = _queued(till.queues[number], driven.prints)
            till = till._replace(queues=put(till.queues, number, queue))
        return with_till(world, at, till)

    def record(self, world: World, at: int, number: int, row: int) -> World:
        """Commit one row: the journal's end is another one now."""
        has_image, till = len(world.tills) > 1, world.tills[at]
        changed = till._replace(
            rows=put(till.rows, number, row), moved=has_image, empty=False, level=False
        )
        if at == world.net.holder:
            world = with_net(world, wire.written(world.net, has_image=has_image))
        return with_till(world, at, changed)

    def kill(self, world: World, at: int) -> World:
        """End a run: its memory is gone, and on every disk it is an earlier run."""
        tills = tuple(
            till._replace(rows=tuple(self._rows.after_death(row, at) for row in till.rows))
            for till in world.tills
        )
        count = len(world.sales)
        off = tills[at]._replace(
            phase=Phase.OFF,
            shown=False,
            asks=(Ask.NOTHING,) * count,
            queues=((),) * count,
            believed=(),
        )
        return World(world.sales, put(tills, at, off), world.net)


def _queued(queue: tuple[int, ...], prints: tuple[Paper, ...]) -> tuple[int, ...]:
    """Return the queue with these jobs behind it; a third copy in a row is like the second."""
    for paper in prints:
        if paper is not Paper.COPY or queue[-2:] != (Paper.COPY, Paper.COPY):
            queue = (*queue, paper)
    return queue


def name(at: int) -> str:
    return "the second till" if at else "the till"


def title(number: int) -> str:
    return f"sale {number + 1}"
