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
from zoneinfo import ZoneInfo

from pos_app.domain.codes.token import mask
from pos_app.domain.money import format_amount
from pos_app.domain.operation import Operation, State
from pos_app.domain.our_papers import receipt_code
from pos_app.domain.paper import Align, Block, Document, Pair, Qr, Rule, Size, Space, Text
from pos_app.domain.print_job import DocumentKind, Mark
from pos_app.domain.shop import Shop
from pos_app.domain.words import PAPER_WORDS as WORDS

#: Papers carry the shop's time of day, whatever the machine's zone.
SHOP_ZONE = ZoneInfo("Europe/Rome")

_CONTROL_CODE_LENGTH = 10


def compose(
    document: DocumentKind, operation: Operation, shop: Shop, mark: Mark, printed_at: datetime
) -> Document:
    """Write the document of this kind about ``operation``, as it stands."""
    blocks = (*_letterhead(shop), *_WRITERS[document](operation, shop, mark, printed_at))
    return Document(WORDS(_TITLES[document]), blocks)


def operation_label(operation: Operation, shop: Shop) -> str:
    """Return the number people say at the counter: ``0027-000183``."""
    return number_label(operation.number, shop)


def number_label(number: int, shop: Shop) -> str:
    return f"{shop.terminal_label}-{number:06d}"


def control_code(operation: Operation) -> str:
    """Return ten signs that only the backend's signature of this decision gives."""
    assert operation.decision is not None, operation.iid
    digest = hashlib.sha256(operation.decision.signature.encode("ascii")).digest()
    return base64.b32encode(digest).decode("ascii")[:_CONTROL_CODE_LENGTH]


def _letterhead(shop: Shop) -> tuple[Block, ...]:
    return (
        Text(shop.name, Align.CENTRE, bold=True),
        Text(shop.address, Align.CENTRE),
        Rule(),
    )


def _pre_receipt(
    operation: Operation, shop: Shop, mark: Mark, printed_at: datetime
) -> Iterable[Block]:
    yield _centred("paper.pre.title", bold=True, size=Size.TALL)
    yield _centred("paper.pre.not_a_receipt", bold=True)
    yield _centred("paper.pre.not_paid")
    if mark.copy:
        yield Text(WORDS("paper.mark.pre_copy", copy=str(mark.copy)), Align.CENTRE)
    yield Rule()
    yield from _what(operation, shop, operation.opened_at if not mark.copy else printed_at)
    yield Rule()
    yield from _amounts(operation)
    yield Rule()
    yield _centred("paper.pre.check")
    yield from _sealed(operation, shop)


def _receipt(operation: Operation, shop: Shop, mark: Mark, printed_at: datetime) -> Iterable[Block]:
    decision = operation.decision
    assert decision is not None, operation.iid
    yield from copy_mark(mark, printed_at)
    yield from _reversed_mark(operation)
    yield _centred("paper.receipt.title", bold=True, size=Size.TALL)
    yield _centred("paper.receipt.not_fiscal")
    yield Rule()
    yield from _what(operation, shop, datetime.fromisoformat(decision.decided_at), seconds=True)
    yield Pair(WORDS("paper.outcome"), WORDS("paper.done"), bold=True)
    yield Pair(WORDS("paper.authorisation"), decision.reference)
    if shop.provider:
        yield Pair(WORDS("paper.provider"), shop.provider)
    yield Rule()
    yield from _amounts(operation)
    yield from _payment(operation)
    yield Rule()
    yield Pair(WORDS("paper.receipt.code"), control_code(operation))
    yield Qr(receipt_code(decision))
    yield _centred("paper.receipt.keep")
    if not mark.is_original or is_reversed(operation):
        yield Rule()
    yield from _reversed_mark(operation)
    yield from copy_mark(mark, printed_at)


def _in_doubt_slip(
    operation: Operation, shop: Shop, _: Mark, printed_at: datetime
) -> Iterable[Block]:
    yield _centred("paper.in_doubt.title", bold=True)
    yield _centred("paper.in_doubt.subtitle", bold=True)
    yield _centred("paper.pre.not_a_receipt")
    yield Rule()
    yield from _what(operation, shop, printed_at, seconds=True)
    yield Rule()
    yield Pair(WORDS("paper.in_doubt.paid"), _euro(operation.total_cents))
    yield _centred("paper.in_doubt.large", bold=True, size=Size.LARGE)
    yield Rule()
    yield _centred("paper.in_doubt.advice")
    yield from _sealed(operation, shop)


def _not_done_slip(
    operation: Operation, shop: Shop, _: Mark, printed_at: datetime
) -> Iterable[Block]:
    yield _centred("paper.not_done.title", bold=True)
    yield _centred("paper.pre.not_a_receipt")
    yield Rule()
    yield from _what(operation, shop, printed_at, seconds=True)
    yield Rule()
    yield from _reason(operation)
    yield Pair(WORDS("paper.not_done.recharged"), _euro(0))
    yield Pair(
        WORDS("paper.not_done.give_back"),
        _euro(operation.total_cents),
        bold=True,
        size=Size.LARGE,
    )
    yield Rule()
    yield _centred("paper.not_done.advice")


def _storno_slip(
    operation: Operation, shop: Shop, _: Mark, printed_at: datetime
) -> Iterable[Block]:
    yield _centred("paper.storno.title", bold=True, size=Size.TALL)
    yield _centred("paper.storno.subtitle", bold=True)
    yield _centred("paper.receipt.not_fiscal")
    yield Rule()
    yield from _what(operation, shop, printed_at, seconds=True)
    if operation.decision is not None:
        yield Pair(WORDS("paper.storno.receipt"), operation.decision.reference)
    yield Rule()
    yield Pair(WORDS("paper.storno.taken_back"), _euro(operation.amount_cents))
    yield Pair(WORDS("paper.storno.fee"), _euro(operation.fee_cents))
    yield Pair(
        WORDS("paper.storno.given_back"),
        _euro(operation.total_cents),
        bold=True,
        size=Size.LARGE,
    )
    yield Pair(WORDS("paper.storno.given_in"), WORDS("paper.cash"))
    yield Rule()
    yield _centred("paper.storno.advice")
    yield Space()
    yield Text(WORDS("paper.storno.signature"))
    yield Space()
    yield Space()
    yield Rule()
    yield from _sealed(operation, shop)


def _sealed(operation: Operation, shop: Shop) -> Iterable[Block]:
    if shop.seal is not None:
        yield Qr(shop.seal.code(operation.iid))


def is_reversed(operation: Operation) -> bool:
    """Whether the recharge has been taken back, so that its receipt is worth nothing."""
    return operation.state in {State.REVERSED, State.REV_CLOSED}


def _reversed_mark(operation: Operation) -> Iterable[Block]:
    if is_reversed(operation):
        yield _centred("paper.mark.reversed", bold=True, size=Size.LARGE)
        yield _centred("paper.mark.reversed_why", bold=True)


def copy_mark(mark: Mark, printed_at: datetime) -> Iterable[Block]:
    """Write what any copy says of itself, at its head and at its foot; an original, nothing."""
    if mark.is_original:
        return
    key = "paper.mark.after_restart" if mark.after_restart else "paper.mark.duplicate"
    words = WORDS(key, copy=str(mark.copy))
    yield Text(words, Align.CENTRE, bold=True, size=Size.TALL)
    yield Text(WORDS("paper.mark.printed_at", when=_when(printed_at)), Align.CENTRE)


def _what(
    operation: Operation, shop: Shop, when: datetime, *, seconds: bool = False
) -> Iterable[Block]:
    yield Pair(WORDS("paper.service"), operation.service_label)
    if operation.creditor_name:
        yield Pair(WORDS("paper.creditor"), operation.creditor_name)
    yield Pair(WORDS("paper.code"), mask(operation.code_tail))
    yield Pair(WORDS("paper.when"), _when(when, seconds=seconds))
    yield Pair(WORDS("paper.operation"), operation_label(operation, shop))


def _amounts(operation: Operation) -> Iterable[Block]:
    yield Pair(WORDS("paper.amount"), _euro(operation.amount_cents))
    yield Pair(WORDS("paper.fee"), _euro(operation.fee_cents))
    yield Pair(WORDS("paper.total"), _euro(operation.total_cents), bold=True, size=Size.LARGE)


def _payment(operation: Operation) -> Iterable[Block]:
    yield Pair(WORDS("paper.paid_in"), WORDS("paper.cash"))
    if operation.received_cents is not None and operation.change_cents is not None:
        yield Pair(WORDS("paper.received"), _euro(operation.received_cents))
        yield Pair(WORDS("paper.change"), _euro(operation.change_cents))


def _reason(operation: Operation) -> Iterable[Block]:
    decision = operation.decision
    if decision is not None and decision.reason is not None:
        yield Pair(WORDS("paper.not_done.reason"), WORDS(f"reason.{decision.reason.value}"))


def _centred(key: str, *, bold: bool = False, size: Size = Size.NORMAL) -> Text:
    return Text(WORDS(key), Align.CENTRE, bold=bold, size=size)


def _euro(amount_cents: int) -> str:
    # Not the sign: a printer whose code page is not what we think prints it as another sign.
    return f"EUR {format_amount(amount_cents)}"


def _when(moment: datetime, *, seconds: bool = False) -> str:
    pattern = "%d/%m/%Y %H:%M:%S" if seconds else "%d/%m/%Y %H:%M"
    return moment.astimezone(SHOP_ZONE).strftime(pattern)


_WRITERS = {
    DocumentKind.PRE_RECEIPT: _pre_receipt,
    DocumentKind.RECEIPT: _receipt,
    DocumentKind.IN_DOUBT_SLIP: _in_doubt_slip,
    DocumentKind.NOT_DONE_SLIP: _not_done_slip,
    DocumentKind.STORNO_SLIP: _storno_slip,
}

_TITLES = {
    DocumentKind.PRE_RECEIPT: "paper.pre.title",
    DocumentKind.RECEIPT: "paper.receipt.title",
    DocumentKind.IN_DOUBT_SLIP: "paper.in_doubt.title",
    DocumentKind.NOT_DONE_SLIP: "paper.not_done.title",
    DocumentKind.STORNO_SLIP: "paper.storno.title",
}
