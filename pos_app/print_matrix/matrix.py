"""Which cells there are.

The rule it keeps: each fault meets each way and each kind of printer with a receipt; the other
papers, and sales with the fault at either paper, meet each fault and way at the printers that
differ most. A sample is drawn by its seed, and keeps every fault.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

from pos_app.domain.print_job import DocumentKind
from pos_app.print_matrix.cell import Cell
from pos_app.print_matrix.faults import CASES
from pos_app.print_matrix.sale import SaleCell
from pos_app.print_matrix.ways import PROFILES, TRANSPORTS

_RECEIPT: Final = "final"
#: A slip, a signed slip, a report, a pre-receipt: lengths from ten lines to seventy.
_OTHER_DOCUMENTS: Final = ("pre", "in-doubt", "not-done", "storno", "z")
_MOST_DIFFERENT: Final = ("epson", "clone")
#: Sales: who proves it, who proves by fence alone, who says nothing, who lies.
_SOLD_AT: Final = ("epson", "clone", "silent", "liar")
_SOLD_ON_WIRES: Final = ("epson", "liar")

AnyCell = Cell | SaleCell


def all_cells() -> list[AnyCell]:
    """Return the whole matrix."""
    return [*_job_cells(), *_sale_cells()]


def draw(cells: Sequence[AnyCell], count: int, seed: int) -> list[AnyCell]:
    """Return so many of them, one of each fault first, in the order of the matrix."""
    shuffled = list(cells)
    random.Random(seed).shuffle(shuffled)
    first = {cell.case.name: cell for cell in shuffled}
    chosen = {id(cell) for cell in [*first.values(), *shuffled][:count]}
    chosen |= {id(cell) for cell in shuffled[: max(count - len(chosen), 0)]}
    return [cell for cell in cells if id(cell) in chosen]


def _job_cells() -> list[AnyCell]:
    return [
        Cell(case, transport, personality, document)
        for case in CASES
        for transport in TRANSPORTS
        for personality in PROFILES
        for document in (_RECEIPT, *_OTHER_DOCUMENTS)
        if document == _RECEIPT or personality in _MOST_DIFFERENT
    ]


def _sale_cells() -> list[AnyCell]:
    return [
        SaleCell(case, transport, personality, struck)
        for case in CASES
        if not case.held_before
        for transport in TRANSPORTS
        for personality in _SOLD_AT
        for struck in (DocumentKind.RECEIPT, DocumentKind.PRE_RECEIPT)
        if struck is DocumentKind.RECEIPT or personality == _SOLD_AT[0]
        if transport == "tcp" or personality in _SOLD_ON_WIRES
    ]
