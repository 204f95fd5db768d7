"""The backend's books: the duties of its ledger, and all that it may decide.

The rule it keeps: the key first; every decision stored, refusals too; any quote may have run
out by the time its SUBMIT arrives, and any storno may come too late.
"""

from __future__ import annotations

from collections.abc import Iterator

from pos_app.domain.operation import Verdict
from tests.model.rows import Ask
from tests.model.rules import Slips
from tests.model.world import Key, Sale

_STORED = {
    Key.CONFIRMED: Verdict.CONFIRMED,
    Key.REFUSED: Verdict.REFUSED,
    Key.VOIDED: Verdict.VOIDED,
}
_TOO_MANY = 2

Decisions = Iterator[tuple[Sale, Verdict]]


def decide(sale: Sale, ask: Ask, slips: Slips) -> Decisions:
    """Yield what the backend may do with a request, and answer."""
    match ask:
        case Ask.SUBMIT:
            yield from _submit(sale, slips)
        case Ask.VOID:
            yield _void(sale, slips)
        case Ask.REVERSE_1 | Ask.REVERSE_2 | Ask.REVERSE_3:
            yield from _reverse(sale, 1 << (ask - Ask.REVERSE_1), slips)
        case _:
            raise AssertionError(ask)


def listed(sale: Sale) -> Verdict | None:
    """Return what RECONCILE says about a key, having voided it if it was undecided."""
    if sale.key is Key.STRANGER:
        return None
    return Verdict.REVERSED if sale.reversed else _STORED.get(sale.key, Verdict.VOIDED)


def void_undecided(sales: tuple[Sale, ...], slips: Slips) -> tuple[Sale, ...]:
    if slips.list_without_tombstone:
        return sales
    return tuple(
        sale._replace(key=Key.VOIDED) if sale.key is Key.UNDECIDED else sale for sale in sales
    )


def _submit(sale: Sale, slips: Slips) -> Decisions:
    credited = sale._replace(key=Key.CONFIRMED, credits=sale.credits + 1)
    if sale.key in _STORED:
        yield sale, _STORED[sale.key]
        if slips.expiry_before_key:
            yield sale, Verdict.REFUSED
        if (slips.key_purged or slips.new_key_per_retry) and sale.credits < _TOO_MANY:
            yield credited, Verdict.CONFIRMED
        return
    yield credited, Verdict.CONFIRMED
    yield sale if slips.refusal_not_stored else sale._replace(key=Key.REFUSED), Verdict.REFUSED


def _void(sale: Sale, slips: Slips) -> tuple[Sale, Verdict]:
    if sale.key in _STORED:
        return sale, _STORED[sale.key]
    return sale if slips.void_not_stored else sale._replace(key=Key.VOIDED), Verdict.VOIDED


def _reverse(sale: Sale, bit: int, slips: Slips) -> Decisions:
    if sale.reversed:
        yield sale, Verdict.REVERSED
        if slips.reversed_twice and sale.reversed < _TOO_MANY:
            yield sale._replace(reversed=sale.reversed + 1), Verdict.REVERSED
    elif sale.refused & bit:
        yield sale, Verdict.REVERSE_REFUSED
    else:
        if sale.key is Key.CONFIRMED:
            yield sale._replace(reversed=1), Verdict.REVERSED
        kept = sale.refused if slips.reversal_refusal_not_stored else sale.refused | bit
        yield sale._replace(refused=kept), Verdict.REVERSE_REFUSED
