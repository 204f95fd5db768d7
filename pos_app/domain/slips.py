"""The slips: what a customer takes away who has no receipt, or has one no longer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from pos_app.domain.operation import Operation
from pos_app.domain.paper import Block, Pair, Rule, Size, Space, Text
from pos_app.domain.paper_parts import centred, euro, sealed, what
from pos_app.domain.print_job import Mark
from pos_app.domain.shop import Shop
from pos_app.domain.words import PAPER_WORDS as WORDS


def in_doubt_slip(
    operation: Operation, shop: Shop, _: Mark, printed_at: datetime
) -> Iterable[Block]:
    yield centred("paper.in_doubt.title", bold=True)
    yield centred("paper.in_doubt.subtitle", bold=True)
    yield centred("paper.pre.not_a_receipt")
    yield Rule()
    yield from what(operation, shop, printed_at, seconds=True)
    yield Rule()
    yield Pair(WORDS("paper.in_doubt.paid"), euro(operation.total_cents))
    yield centred("paper.in_doubt.large", bold=True, size=Size.LARGE)
    yield Rule()
    yield centred("paper.in_doubt.advice")
    yield from sealed(operation, shop)


def not_done_slip(
    operation: Operation, shop: Shop, _: Mark, printed_at: datetime
) -> Iterable[Block]:
    yield centred("paper.not_done.title", bold=True)
    yield centred("paper.pre.not_a_receipt")
    yield Rule()
    yield from what(operation, shop, printed_at, seconds=True)
    yield Rule()
    yield from reason(operation)
    yield Pair(WORDS("paper.not_done.recharged"), euro(0))
    yield Pair(
        WORDS("paper.not_done.give_back"),
        euro(operation.total_cents),
        bold=True,
        size=Size.LARGE,
    )
    yield Rule()
    yield centred("paper.not_done.advice")


def storno_slip(operation: Operation, shop: Shop, _: Mark, printed_at: datetime) -> Iterable[Block]:
    yield centred("paper.storno.title", bold=True, size=Size.TALL)
    yield centred("paper.storno.subtitle", bold=True)
    yield centred("paper.receipt.not_fiscal")
    yield Rule()
    yield from what(operation, shop, printed_at, seconds=True)
    if operation.decision is not None:
        yield Pair(WORDS("paper.storno.receipt"), operation.decision.reference)
    yield Rule()
    yield Pair(WORDS("paper.storno.taken_back"), euro(operation.amount_cents))
    yield Pair(WORDS("paper.storno.fee"), euro(operation.fee_cents))
    yield Pair(
        WORDS("paper.storno.given_back"),
        euro(operation.total_cents),
        bold=True,
        size=Size.LARGE,
    )
    yield Pair(WORDS("paper.storno.given_in"), WORDS("paper.cash"))
    yield Rule()
    yield centred("paper.storno.advice")
    yield Space()
    yield Text(WORDS("paper.storno.signature"))
    yield Space()
    yield Space()
    yield Rule()
    yield from sealed(operation, shop)


def reason(operation: Operation) -> Iterable[Block]:
    decision = operation.decision
    if decision is not None and decision.reason is not None:
        yield Pair(WORDS("paper.not_done.reason"), WORDS(f"reason.{decision.reason.value}"))
