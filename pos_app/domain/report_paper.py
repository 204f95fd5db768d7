"""From an X or Z report to the document that is printed: words and fields, no layout.

The rule it keeps: nothing on it comes from anywhere but the report, the shop's name and the
mark. A Z report printed again is the same paper, marked as a copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from pos_app.domain.money import format_amount
from pos_app.domain.paper import Align, Block, Document, Pair, Rule, Size, Space, Text
from pos_app.domain.paper_parts import SHOP_ZONE, copy_mark, number_label
from pos_app.domain.print_job import Mark
from pos_app.domain.report import Carried, Difference, Named, Report, Side, Sum, Suspect, Takings
from pos_app.domain.report_text import hash_of
from pos_app.domain.shop import Shop
from pos_app.domain.words import PAPER_WORDS as WORDS

#: Operations named in one place of the paper; of a bad day's hundreds it gives the sum.
NAMED_MAX = 20
#: Of a hash on paper: enough to tell any two apart, short enough to be read aloud.
_HASH_SIGNS = 16


def compose_report(report: Report, shop: Shop, mark: Mark, printed_at: datetime) -> Document:
    """Write the report, as the paper that says so."""
    title = "report.z.title" if report.is_closure else "report.x.title"
    return Document(WORDS(title), tuple(_blocks(report, shop, mark, printed_at)))


def short_hash(text: str) -> str:
    return text[:_HASH_SIGNS]


def _blocks(report: Report, shop: Shop, mark: Mark, printed_at: datetime) -> Iterator[Block]:
    yield Text(shop.name, Align.CENTRE, bold=True)
    yield Text(shop.address, Align.CENTRE)
    yield Rule()
    yield from copy_mark(mark, printed_at)
    yield from _title(report)
    yield Rule()
    yield from _flows(report)
    yield Rule()
    yield from _columns(report)
    yield Rule()
    yield from _drawer(report)
    for difference in report.differences:
        yield Rule()
        yield from _difference(difference, shop)
    yield Rule()
    yield from _carried(report.carried, shop)
    yield Rule()
    yield from _seals(report)
    yield from copy_mark(mark, printed_at)


def _title(report: Report) -> Iterable[Block]:
    if report.is_closure:
        words = WORDS("report.z.number", number=f"{report.number:04d}")
        yield Text(words, Align.CENTRE, bold=True, size=Size.TALL)
    else:
        yield Text(WORDS("report.x.title"), Align.CENTRE, bold=True, size=Size.TALL)
        yield Text(WORDS("report.x.nothing_closed"), Align.CENTRE)
    yield Text(WORDS("report.not_fiscal"), Align.CENTRE)
    if report.opened_at is not None:
        yield Pair(WORDS("report.from"), _when(report.opened_at))
    yield Pair(WORDS("report.to"), _when(report.made_at))


def _flows(report: Report) -> Iterable[Block]:
    flows = report.flows
    yield _counted_pair("report.collected", flows.collected)
    yield Pair(WORDS("report.of_which_fees"), format_amount(flows.fees.cents))
    for each in report.takings:
        yield _takings_pair(each)
    for key, back in (
        ("report.refused", flows.refused),
        ("report.voided", flows.voided),
        ("report.reversed", flows.reversed),
    ):
        if back.count:
            yield _counted_pair(key, Sum(back.count, -back.cents))


def _columns(report: Report) -> Iterable[Block]:
    columns = report.columns
    yield _counted_pair("report.recorded", columns.recorded)
    if columns.confirmed is None:
        yield Pair(WORDS("report.confirmed.unknown"), WORDS("report.not_known"), bold=True)
    else:
        yield _counted_pair("report.confirmed", columns.confirmed)
    yield _counted_pair("report.proved", columns.proved)


def _drawer(report: Report) -> Iterable[Block]:
    yield Pair(WORDS("report.float"), format_amount(report.float_cents))
    for move in report.moves:
        label = f"{WORDS(f'report.move.{move.reason}')} {_when(move.at, '%H:%M')}"
        yield Pair(label, _signed(move.cents))
    yield Pair(WORDS("report.expected"), format_amount(report.expected_cents))
    if report.counted_cents is None or report.cash_difference_cents is None:
        yield Pair(WORDS("report.counted"), WORDS("report.not_counted"), bold=True)
        return
    counted = format_amount(report.counted_cents)
    yield Pair(WORDS("report.counted"), counted, bold=True, size=Size.LARGE)
    difference = _signed(report.cash_difference_cents)
    yield Pair(WORDS("report.cash_difference"), difference, bold=True)
    if report.counts > 1:
        yield Pair(WORDS("report.counts"), str(report.counts))


def _difference(difference: Difference, shop: Shop) -> Iterable[Block]:
    side = f"report.side.{difference.side.value}.{_way(difference.cents)}"
    yield Pair(WORDS(side), format_amount(abs(difference.cents)), bold=True)
    for named in difference.named[:NAMED_MAX]:
        yield from _named(named, shop)
    yield from _rest([named.cents for named in difference.named[NAMED_MAX:]])
    if difference.side is Side.COUNTED:
        yield Text(WORDS("report.perhaps" if difference.suspects else "report.no_operation"))
    for suspect in difference.suspects:
        yield Text(suspect_words(suspect, shop))


def _way(cents: int) -> str:
    if cents == 0:
        return "even"
    return "less" if cents < 0 else "more"


def _named(named: Named, shop: Shop) -> Iterable[Block]:
    yield Pair(named_label(named, shop), _signed(named.cents))
    yield Text(f"  {_when(named.at)} {WORDS(f'report.cause.{named.cause.value}')}")


def named_label(named: Named, shop: Shop) -> str:
    """Return what people call the operation; one the journal lacks, by the key's first signs."""
    return named.iid[:8] if named.number is None else number_label(named.number, shop)


def suspect_words(suspect: Suspect, shop: Shop) -> str:
    """Return the question that a suspicion is."""
    operation = "" if suspect.number is None else number_label(suspect.number, shop)
    when = "" if suspect.at is None else _when(suspect.at, "%H:%M")
    key = f"report.suspicion.{suspect.suspicion.value}"
    return WORDS(key, operation=operation, when=when)


def _carried(carried: Iterable[Carried], shop: Shop) -> Iterable[Block]:
    rows = tuple(carried)
    if not rows:
        yield Text(WORDS("report.carried.none"))
        return
    yield Text(WORDS("report.carried"), bold=True)
    for row in rows[:NAMED_MAX]:
        yield Pair(number_label(row.number, shop), format_amount(row.total_cents))
        yield Text(f"  {_when(row.opened_at)} {WORDS(f'report.state.{row.state.value}')}")
    yield from _rest([row.total_cents for row in rows[NAMED_MAX:]])


def _rest(cents: Sequence[int]) -> Iterable[Block]:
    """Sum up what would make the paper endless; the closure's file names every one."""
    if cents:
        yield Pair(WORDS("report.rest", count=str(len(cents))), format_amount(sum(cents)))


def _seals(report: Report) -> Iterable[Block]:
    yield Pair(WORDS("report.journal"), f"{report.head.seq} {short_hash(report.head.hash)}")
    if report.is_closure:
        yield Pair(WORDS("report.hash"), short_hash(hash_of(report)))
        yield Space()
        yield Text(WORDS("report.signature"))
        yield Space()
        yield Rule()


def _takings_pair(takings: Takings) -> Pair:
    """Name an operator by number: a paper needs no more, and says the same in years."""
    total, count = takings.collected, str(takings.collected.count)
    if takings.operator is None:
        return Pair(WORDS("report.by_nobody", count=count), format_amount(total.cents))
    label = WORDS("report.by_operator", operator=takings.operator, count=count)
    return Pair(label, format_amount(total.cents))


def _counted_pair(key: str, total: Sum) -> Pair:
    return Pair(WORDS(key, count=str(total.count)), format_amount(total.cents))


def _signed(cents: int) -> str:
    return f"+{format_amount(cents)}" if cents > 0 else format_amount(cents)


def _when(moment: datetime, pattern: str = "%d/%m/%Y %H:%M") -> str:
    return moment.astimezone(SHOP_ZONE).strftime(pattern)
