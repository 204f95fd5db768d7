"""A closure killed at every effect, and again while the next run takes it up."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest

from pos_app.domain.report import Sum
from pos_app.domain.shift import ShiftClosed, event_of
from pos_app.ports.shifts import (
    CloseShift,
    CountDrawer,
    LookAtShift,
    ReprintClosure,
    ShiftOrder,
    ShiftTold,
)
from tests.crash_points.world import MortalShop, Paper

CLOSURE = "CHIUSURA DI CASSA"
_EFFECTS_MAX = 60


def told(shop: MortalShop) -> ShiftTold | None:
    found = [each for each in shop.heard.answers if isinstance(each, ShiftTold)]
    return found[-1] if found else None


def order(shop: MortalShop, what: ShiftOrder) -> ShiftTold | None:
    """Order and let it happen; None from a till that has died of it."""
    shop.counter.tend_shift(what)
    shop.let_pass(1.0)
    return None if shop.is_dead else told(shop)


def close_as_a_person_would(shop: MortalShop) -> None:
    """Do the one next thing that the screen asks until the closure is there and printed."""
    now = order(shop, LookAtShift())
    if now is not None and now.last is None and now.report is None:
        now = order(shop, CountDrawer(51_00))
    if now is not None and now.last is None and now.report is not None:
        now = order(shop, CloseShift(now.report))
    while now is not None and now.last is not None and not now.last_printed:
        now = order(shop, ReprintClosure())


def sold(shop: MortalShop) -> None:
    shop.begin_life()
    shop.scan()
    shop.collect()
    shop.let_pass(60.0)


def close_with(deaths: tuple[int, ...], plan: Paper) -> tuple[MortalShop, int]:
    """Sell, then live through a closure that is killed so often; return how many lives died."""
    shop = MortalShop((10**6, *deaths), {CLOSURE: plan})
    sold(shop)
    # The life of the sale ends by the switch, at a moment when nothing is under way.
    del shop._deaths[0]
    for died in range(len(deaths) + 1):
        shop.begin_life()
        if not shop.is_dead:
            close_as_a_person_would(shop)
        if not shop.is_dead:
            return shop, died
    raise AssertionError("a life without a death is the last one")


def marks(shop: MortalShop) -> Counter[str]:
    papers = [str(paper) for paper in shop.tray.papers if paper.title == CLOSURE]
    words = {"DUPLICATO": "copy", "EMESSA DOPO RIAVVIO": "after restart"}
    return Counter(
        next((words[word] for word in words if word in paper), "original") for paper in papers
    )


def judge(shop: MortalShop) -> None:
    closed = [
        event.report
        for noted in shop.journal.noted
        if isinstance(event := event_of(noted.note.name, noted.note.detail), ShiftClosed)
    ]
    assert [report.number for report in closed] == [1]
    (report,) = closed
    assert report.columns.recorded == Sum(1, 51_00)
    assert report.cash_difference_cents == 0
    assert shop.files.kept == {1: report}
    assert marks(shop)["original"] <= 1
    now = told(shop)
    assert now is not None
    assert (now.number, now.last) == (2, report)
    assert now.last_printed


@pytest.mark.parametrize("plan", Paper)
def test_a_closure_survives_a_kill_at_every_effect(plan: Paper) -> None:
    for at in range(1, _EFFECTS_MAX):
        shop, died = close_with((at,), plan)
        judge(shop)
        if not died:
            assert at > 8, "a closure has more effects than that"
            return
    pytest.fail("the closure never ends")


def test_a_closure_survives_a_second_kill_while_it_is_taken_up() -> None:
    for first, second in itertools.product(range(1, 14), range(1, 14)):
        shop, _ = close_with((first, second), Paper.PRINTED)
        judge(shop)
