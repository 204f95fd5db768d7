"""A thousand sales in a row at the real window, and the memory that the till holds meanwhile.

Flat means: after the warm-up, the straight line through what it holds rises by less than two MiB
in a thousand sales. The warm-up is as long as SQLite's page cache takes to fill the 2,000 KiB that
it may have: it grows by 4.6 KiB a sale. What SQLite holds is told beside it, and the plot shows the
warm-up, too; it is written where ``--out`` says.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import cycle
from pathlib import Path

import apsw

from pos_app.demo.stage import Addresses
from tests.bench.figures import Figure
from tests.bench.hands import Act, Player, perform
from tests.bench.plot import Plot

_EVERY = 10
_WARM_UP = 500
_RISE_MAX_MIB = 2.0
_MIB = 1024 * 1024
#: A point: after so many sales, so many MiB; and of these SQLite's.
Held = tuple[int, float, float]


class Sales(Player):
    """One sale after the other, by touch; each tenth time the memory is read."""

    def __init__(self, addresses: Addresses, sales: int, out: Path | None) -> None:
        super().__init__(addresses)
        self._sales = sales
        self._out = out
        self.held: list[Held] = []

    def script(self) -> Iterator[Act]:
        codes = cycle(self.codes)
        for number in range(1, _WARM_UP + self._sales + 1):
            yield from self._sale(next(codes))
            if number % _EVERY == 0:
                self.held.append((number, _resident_mib(), apsw.memory_used() / _MIB))
        if self._out is not None:  # While there is an application: the plot has texts.
            _plot(self.held).write(self._out / "sales")

    def _sale(self, code: str) -> Iterator[Act]:
        yield Act("a code", self.on("idle"), partial(self.scan, code))
        yield Act("the journal's answer", self.is_checked, lambda: None)
        if self.shell.scene.overlay is not None:  # This code has been here a moment ago.
            yield Act("once more", lambda: True, partial(self.touch, "overlay_other"))
        yield Act("the amount", lambda: True, partial(self.touch, "quick_5000"))
        yield Act("print", self.on("amount"), partial(self.touch, "primary"))
        yield Act("collect", self.on("pre_receipt"), partial(self.touch, "primary"))
        yield Act("the next", self.is_done, partial(self.touch, "primary"))


def measure(sales: int = 1_000, out: Path | None = None) -> Sequence[Figure]:
    if sales < 2 * _EVERY:
        raise ValueError(f"a line needs two points: at least {2 * _EVERY} sales")
    played = perform(partial(Sales, sales=sales, out=out))
    assert isinstance(played, Sales), played
    return figures(played.held)


def figures(held: Sequence[Held]) -> list[Figure]:
    """Return the rise in a thousand sales, and what is held at the end."""
    warm = [point for point in held if point[0] > _WARM_UP]
    rise = rise_in_a_thousand(warm)
    (_, first, its_first), (number, last, its_last) = warm[0], warm[-1]
    full = "after warm-up"
    return [
        Figure("rise in 1,000 sales after warm-up", "MiB", rise, _RISE_MAX_MIB, "flat", 1.0),
        Figure(f"held after {number} sales", "MiB", last, first, full, None),
        Figure("of it by SQLite", "MiB", its_last, its_first, full, None),
        Figure("held after the first ten", "MiB", held[0][1], first, full, None),
    ]


def rise_in_a_thousand(held: Sequence[Held]) -> float:
    """Return the slope of the straight line through the points, in MiB a thousand sales."""
    numbers, sizes_mib, _ = zip(*held, strict=True)
    return statistics.linear_regression(numbers, sizes_mib).slope * 1_000


def _plot(held: Sequence[Held]) -> Plot:
    rise = rise_in_a_thousand([point for point in held if point[0] > _WARM_UP])
    return Plot(
        f"What the till holds over {held[-1][0]:,} sales",
        "sales",
        "MiB",
        [(number, size_mib) for number, size_mib, _ in held],
        f"{rise:+.2f} MiB in 1,000 after the first {_WARM_UP}",
    )


def _resident_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / _MIB
