"""The pre-receipt: what the customer reads before paying, and cannot be taken for a receipt."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from pos_app.domain.operation import Operation
from pos_app.domain.paper import Align, Block, Rule, Size, Text
from pos_app.domain.paper_parts import amounts, centred, sealed, sum_in_words, what
from pos_app.domain.print_job import Mark
from pos_app.domain.shop import Shop
from pos_app.domain.words import PAPER_WORDS as WORDS


def pre_receipt_head(mark: Mark) -> Iterable[Block]:
    """Say what the paper is, and that nothing has been paid; of one operation or of several."""
    yield centred("paper.pre.title", bold=True, size=Size.TALL)
    yield centred("paper.pre.not_a_receipt", bold=True)
    yield centred("paper.pre.not_paid")
    if mark.copy:
        yield Text(WORDS("paper.mark.pre_copy", copy=str(mark.copy)), Align.CENTRE)
    yield Rule()


def pre_receipt(
    operation: Operation, shop: Shop, mark: Mark, printed_at: datetime
) -> Iterable[Block]:
    yield from pre_receipt_head(mark)
    yield from what(operation, shop, operation.opened_at if not mark.copy else printed_at)
    yield Rule()
    yield from amounts(operation)
    yield sum_in_words(operation.total_cents)
    yield Rule()
    yield centred("paper.pre.check")
    yield from sealed(operation, shop)
