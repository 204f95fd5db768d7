"""Runs cells, one after the other, and keeps what came of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pos_app.print_matrix.cell import Cell, Judged, run_cell
from pos_app.print_matrix.matrix import AnyCell
from pos_app.print_matrix.sale import SaleJudged, run_sale
from pos_app.simulation.quiet import silent_logs

AnyJudged = Judged | SaleJudged


def run(cell: AnyCell, seed: int) -> AnyJudged:
    """Run one cell. The same cell and seed, the same end."""
    return run_cell(cell, seed) if isinstance(cell, Cell) else run_sale(cell, seed)


def run_all(cells: Sequence[AnyCell], seed: int) -> Iterator[AnyJudged]:
    """Run cells, with the product's log lines kept out of the way."""
    with silent_logs():
        for cell in cells:
            yield run(cell, seed)
