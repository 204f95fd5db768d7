"""The parts that several of our papers are made of: words and fields, no layout.

Every paper names the shop, the operation, the masked code, the amounts and the time, in the same
words on each.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from pos_app.domain.amount_words import in_words
from pos_app.domain.codes.token import mask
from pos_app.domain.money import format_amount
from pos_app.domain.operation import Operation, State
from pos_app.domain.paper import Align, Block, Document, Pair, Qr, Rule, Size, Text
from pos_app.domain.print_job import Mark
from pos_app.domain.shop import Shop
from pos_app.domain.two_languages import in_two_languages
from pos_app.domain.words import PAPER_WORDS as WORDS

#: Papers carry the shop's time of day, whatever the machine's zone.
SHOP_ZONE = ZoneInfo("Europe/Rome")


def operation_label(operation: Operation, shop: Shop) -> str:
    """Return the number people say at the counter: ``0027-000183``."""
    return number_label(operation.number, shop)


def number_label(number: int, shop: Shop) -> str:
    return f"{shop.terminal_label}-{number:06d}"


def customers_paper(title_key: str, shop: Shop, blocks: Iterable[Block]) -> Document:
    """Put the shop above ``blocks``, and its second language, if it has one, beside all."""
    written = (*_letterhead(shop), *blocks)
    if shop.second is not None:
        written = (*in_two_languages(written, shop.second),)
    return Document(WORDS(title_key), written)


def _letterhead(shop: Shop) -> tuple[Block, ...]:
    return (
        Text(shop.name, Align.CENTRE, bold=True),
        Text(shop.address, Align.CENTRE),
        Rule(),
    )


def what(
    operation: Operation, shop: Shop, when: datetime, *, seconds: bool = False
) -> Iterable[Block]:
    yield Pair(WORDS("paper.service"), operation.service_label)
    if operation.creditor_name:
        yield Pair(WORDS("paper.creditor"), operation.creditor_name)
    yield Pair(WORDS("paper.code"), mask(operation.code_tail))
    yield Pair(WORDS("paper.when"), when_printed(when, seconds=seconds))
    yield Pair(WORDS("paper.operation"), operation_label(operation, shop))


def amounts(operation: Operation) -> Iterable[Block]:
    yield Pair(WORDS("paper.amount"), euro(operation.amount_cents))
    yield Pair(WORDS("paper.fee"), euro(operation.fee_cents))
    yield Pair(WORDS("paper.total"), euro(operation.total_cents), bold=True, size=Size.LARGE)


def sum_in_words(amount_cents: int) -> Text:
    """Write a sum so that it can neither be misread nor altered."""
    return Text(WORDS("paper.in_words", words=in_words(amount_cents)), Align.CENTRE)


def payment(operation: Operation) -> Iterable[Block]:
    yield Pair(WORDS("paper.paid_in"), WORDS("paper.cash"))
    if operation.received_cents is not None and operation.change_cents is not None:
        yield Pair(WORDS("paper.received"), euro(operation.received_cents))
        yield Pair(WORDS("paper.change"), euro(operation.change_cents))


def sealed(operation: Operation, shop: Shop) -> Iterable[Block]:
    if shop.seal is not None:
        yield Qr(shop.seal.code(operation.iid))


def is_reversed(operation: Operation) -> bool:
    """Whether the recharge has been taken back, so that its receipt is worth nothing."""
    return operation.state in {State.REVERSED, State.REV_CLOSED}


def reversed_mark(operation: Operation) -> Iterable[Block]:
    if is_reversed(operation):
        yield centred("paper.mark.reversed", bold=True, size=Size.LARGE)
        yield centred("paper.mark.reversed_why", bold=True)


def copy_mark(mark: Mark, printed_at: datetime) -> Iterable[Block]:
    """Write what any copy says of itself, at its head and at its foot; an original, nothing."""
    if mark.is_original:
        return
    key = "paper.mark.after_restart" if mark.after_restart else "paper.mark.duplicate"
    words = WORDS(key, copy=str(mark.copy))
    yield Text(words, Align.CENTRE, bold=True, size=Size.TALL)
    yield Text(WORDS("paper.mark.printed_at", when=when_printed(printed_at)), Align.CENTRE)


def centred(key: str, *, bold: bool = False, size: Size = Size.NORMAL) -> Text:
    return Text(WORDS(key), Align.CENTRE, bold=bold, size=size)


def euro(amount_cents: int) -> str:
    # Not the sign: a printer whose code page is not what we think prints it as another sign.
    return f"EUR {format_amount(amount_cents)}"


def when_printed(moment: datetime, *, seconds: bool = False) -> str:
    pattern = "%d/%m/%Y %H:%M:%S" if seconds else "%d/%m/%Y %H:%M"
    return moment.astimezone(SHOP_ZONE).strftime(pattern)
