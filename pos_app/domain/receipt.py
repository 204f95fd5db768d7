"""From an operation to the document that is printed about it: words and fields, no layout.

Every paper names the shop, the operation, the masked code, the amounts and the time, and says
in words what it is. What a receipt must show: pagoPA's "attestazione di pagamento" (SANP),
PSD2 art. 48 (the fee apart), and that it is no fiscal document.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from datetime import datetime

from pos_app.domain.operation import Operation
from pos_app.domain.our_papers import receipt_code
from pos_app.domain.paper import Block, Document, Pair, Qr, Rule, Size
from pos_app.domain.paper_parts import (
    amounts,
    centred,
    copy_mark,
    customers_paper,
    is_reversed,
    payment,
    reversed_mark,
    what,
)
from pos_app.domain.pre_receipt import pre_receipt
from pos_app.domain.print_job import DocumentKind, Mark
from pos_app.domain.shop import Shop
from pos_app.domain.slips import in_doubt_slip, not_done_slip, storno_slip
from pos_app.domain.words import PAPER_WORDS as WORDS

_CONTROL_CODE_LENGTH = 10


def compose(
    document: DocumentKind, operation: Operation, shop: Shop, mark: Mark, printed_at: datetime
) -> Document:
    """Write the document of this kind about ``operation``, as it stands."""
    blocks = _WRITERS[document](operation, shop, mark, printed_at)
    return customers_paper(_TITLES[document], shop, blocks)


def control_code(operation: Operation) -> str:
    """Return ten signs that only the backend's signature of this decision gives."""
    assert operation.decision is not None, operation.iid
    digest = hashlib.sha256(operation.decision.signature.encode("ascii")).digest()
    return base64.b32encode(digest).decode("ascii")[:_CONTROL_CODE_LENGTH]


def _receipt(operation: Operation, shop: Shop, mark: Mark, printed_at: datetime) -> Iterable[Block]:
    decision = operation.decision
    assert decision is not None, operation.iid
    yield from copy_mark(mark, printed_at)
    yield from reversed_mark(operation)
    yield centred("paper.receipt.title", bold=True, size=Size.TALL)
    yield centred("paper.receipt.not_fiscal")
    yield Rule()
    yield from what(operation, shop, datetime.fromisoformat(decision.decided_at), seconds=True)
    yield Pair(WORDS("paper.outcome"), WORDS("paper.done"), bold=True)
    yield Pair(WORDS("paper.authorisation"), decision.reference)
    if shop.provider:
        yield Pair(WORDS("paper.provider"), shop.provider)
    yield Rule()
    yield from amounts(operation)
    yield from payment(operation)
    yield Rule()
    yield Pair(WORDS("paper.receipt.code"), control_code(operation))
    yield Qr(receipt_code(decision))
    yield centred("paper.receipt.keep")
    if not mark.is_original or is_reversed(operation):
        yield Rule()
    yield from reversed_mark(operation)
    yield from copy_mark(mark, printed_at)


_WRITERS = {
    DocumentKind.PRE_RECEIPT: pre_receipt,
    DocumentKind.RECEIPT: _receipt,
    DocumentKind.IN_DOUBT_SLIP: in_doubt_slip,
    DocumentKind.NOT_DONE_SLIP: not_done_slip,
    DocumentKind.STORNO_SLIP: storno_slip,
}

_TITLES = {
    DocumentKind.PRE_RECEIPT: "paper.pre.title",
    DocumentKind.RECEIPT: "paper.receipt.title",
    DocumentKind.IN_DOUBT_SLIP: "paper.in_doubt.title",
    DocumentKind.NOT_DONE_SLIP: "paper.not_done.title",
    DocumentKind.STORNO_SLIP: "paper.storno.title",
}
