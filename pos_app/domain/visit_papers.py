"""The papers of a visit: several operations told on one, each in its own lines, then the sums.

The rule it keeps: what is not done is not on a receipt as if it were. Each operation says its own
outcome; cash that goes back, and cash whose recharge is not known, are sums of their own. Only
what has been confirmed carries the code of a receipt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from pos_app.domain.operation import Operation, State
from pos_app.domain.our_papers import receipt_code
from pos_app.domain.paper import Block, Document, Pair, Qr, Rule, Size, Text
from pos_app.domain.paper_parts import centred, customers_paper, euro, sealed, sum_in_words, what
from pos_app.domain.pre_receipt import pre_receipt_head
from pos_app.domain.print_job import DocumentKind, Mark
from pos_app.domain.receipt import compose, control_code
from pos_app.domain.shop import Shop
from pos_app.domain.slips import reason
from pos_app.domain.transitions import is_open
from pos_app.domain.words import PAPER_WORDS as WORDS

_REFUSED = frozenset({State.REJECTED, State.REJ_CLOSED, State.VOIDED, State.VOID_CLOSED})
_IN_DOUBT = frozenset({State.SUBMITTING, State.VOIDING})


def compose_together(
    document: DocumentKind,
    rows: Sequence[Operation],
    shop: Shop,
    mark: Mark,
    printed_at: datetime,
    *,
    beside: Sequence[Operation] = (),
) -> Document:
    """Write one document about all of ``rows``: a pre-receipt or an unmarked receipt.

    A receipt tells of ``beside`` too: what was paid in the same sum and has not been confirmed,
    or has a receipt of its own. About one operation alone it is what ``receipt.compose`` writes.
    """
    if len(rows) + len(beside) == 1:
        return compose(document, rows[0], shop, mark, printed_at)
    if document is DocumentKind.PRE_RECEIPT:
        blocks = _pre_receipt(rows, shop, mark, printed_at)
        return customers_paper("paper.pre.title", shop, blocks)
    assert document is DocumentKind.RECEIPT, document
    assert mark.is_original, mark
    blocks = _receipt(rows, beside, shop, printed_at)
    return customers_paper("paper.receipt.title", shop, blocks)


def _pre_receipt(
    rows: Sequence[Operation], shop: Shop, mark: Mark, printed_at: datetime
) -> Iterable[Block]:
    yield from pre_receipt_head(mark)
    for number, row in enumerate(rows, start=1):
        yield _heading(number, len(rows))
        yield from what(row, shop, printed_at if mark.copy else row.opened_at)
        yield from _amounts(row)
        yield from sealed(row, shop)
        yield Rule()
    yield from _sums(rows, "paper.total")
    yield sum_in_words(_total_cents(rows))
    yield Rule()
    yield centred("paper.visit.check")


def _receipt(
    rows: Sequence[Operation], beside: Sequence[Operation], shop: Shop, printed_at: datetime
) -> Iterable[Block]:
    everything = (*rows, *beside)
    yield centred("paper.receipt.title", bold=True, size=Size.TALL)
    yield centred("paper.receipt.not_fiscal")
    yield Rule()
    for number, row in enumerate(everything, start=1):
        yield _heading(number, len(everything))
        yield from _done(row, shop) if row in rows else _not_receipted(row, shop, printed_at)
        yield Rule()
    yield from _sums(rows, "paper.visit.done" if beside else "paper.total")
    if beside:
        yield from _other_sums(beside)
        yield Pair(WORDS("paper.visit.collected"), euro(_total_cents(everything)))
    yield from _payment(everything)
    yield Rule()
    if shop.provider:
        yield Pair(WORDS("paper.provider"), shop.provider)
    yield centred("paper.receipt.keep")


# The lines of one operation.


def _heading(number: int, count: int) -> Text:
    return Text(WORDS("paper.visit.one_of", number=str(number), count=str(count)), bold=True)


def _amounts(row: Operation) -> Iterable[Block]:
    yield Pair(WORDS("paper.amount"), euro(row.amount_cents))
    yield Pair(WORDS("paper.fee"), euro(row.fee_cents))
    yield Pair(WORDS("paper.visit.row_total"), euro(row.total_cents), bold=True)


def _done(row: Operation, shop: Shop) -> Iterable[Block]:
    decision = row.decision
    assert decision is not None, row.iid
    yield from what(row, shop, datetime.fromisoformat(decision.decided_at), seconds=True)
    yield Pair(WORDS("paper.outcome"), WORDS("paper.done"), bold=True)
    yield Pair(WORDS("paper.authorisation"), decision.reference)
    yield from _amounts(row)
    yield Pair(WORDS("paper.receipt.code"), control_code(row))
    yield Qr(receipt_code(decision))


def _not_receipted(row: Operation, shop: Shop, printed_at: datetime) -> Iterable[Block]:
    yield from what(row, shop, printed_at, seconds=True)
    if row.state in _REFUSED:
        yield Pair(WORDS("paper.outcome"), WORDS("paper.visit.not_done"), bold=True)
        yield from reason(row)
        yield Pair(_give_back(row), euro(row.total_cents), bold=True)
    elif row.state in _IN_DOUBT:
        yield Pair(WORDS("paper.outcome"), WORDS("paper.in_doubt.large"), bold=True)
        yield Pair(WORDS("paper.in_doubt.paid"), euro(row.total_cents))
        yield centred("paper.visit.in_doubt_advice")
        yield from sealed(row, shop)
    else:
        yield Pair(WORDS("paper.outcome"), WORDS("paper.done"), bold=True)
        yield Pair(WORDS("paper.visit.apart"), euro(row.total_cents))


def _give_back(row: Operation) -> str:
    return WORDS("paper.not_done.give_back" if is_open(row) else "paper.visit.given_back")


# The sums.


def _sums(rows: Sequence[Operation], total_key: str) -> Iterable[Block]:
    yield Pair(WORDS("paper.visit.amounts"), euro(sum(row.amount_cents for row in rows)))
    yield Pair(WORDS("paper.visit.fees"), euro(sum(row.fee_cents for row in rows)))
    yield Pair(WORDS(total_key), euro(_total_cents(rows)), bold=True, size=Size.LARGE)


def _other_sums(beside: Sequence[Operation]) -> Iterable[Block]:
    """Add up what is not in the receipt's total, by what becomes of the cash."""
    sums: dict[str, int] = {}
    for row in beside:
        label = _label(row)
        sums[label] = sums.get(label, 0) + row.total_cents
    for label, cents in sums.items():
        yield Pair(label, euro(cents), bold=True)


def _label(row: Operation) -> str:
    if row.state in _REFUSED:
        return _give_back(row)
    return WORDS("paper.in_doubt.large" if row.state in _IN_DOUBT else "paper.visit.apart")


def _payment(everything: Sequence[Operation]) -> Iterable[Block]:
    yield Pair(WORDS("paper.paid_in"), WORDS("paper.cash"))
    received = [row.received_cents for row in everything if row.received_cents is not None]
    if len(received) == len(everything):
        yield Pair(WORDS("paper.received"), euro(sum(received)))
        yield Pair(WORDS("paper.change"), euro(sum(received) - _total_cents(everything)))


def _total_cents(rows: Sequence[Operation]) -> int:
    return sum(row.total_cents for row in rows)
