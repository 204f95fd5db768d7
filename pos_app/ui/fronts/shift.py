"""The shift at the counter: keying sums, comparing, closing."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.money import format_euro
from pos_app.domain.shift import Reason
from pos_app.ports.counter import Search
from pos_app.ports.shifts import (
    CloseShift,
    CountDrawer,
    LookAtShift,
    MoveCash,
    OpenShift,
    PrintReading,
    ReprintClosure,
    ShiftTold,
)
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.keying import edited
from pos_app.ui.fronts.kinds import (
    Closed,
    Comparing,
    Counting,
    MovingCash,
)
from pos_app.ui.intents import Choice, Intent, Row, Sign, Tap
from pos_app.ui.presenters.shift import READING, REASONS, CashWay, means_reading, way_of
from pos_app.ui.presenters.views import Band, Tone
from pos_app.ui.situation import (
    Sheet,
    Situation,
)


def open_shift(floor: Floor) -> None:
    """Ask for the count; one that stands already is compared at once."""
    floor.put(Counting())
    floor.counter.tend_shift(LookAtShift())


def compare_again(floor: Floor, number: int) -> None:
    """Come back to the comparison; if cash has moved meanwhile, it asks for a new count."""
    floor.put(Comparing(number))
    floor.counter.tend_shift(LookAtShift())


def press_shift(
    floor: Floor, front: Counting | MovingCash | Comparing | Closed, intent: Intent
) -> None:
    match front:
        case Counting():
            press_counting(floor, front, intent)
        case MovingCash():
            press_moving(floor, front, intent)
        case Comparing():
            press_comparing(floor, front, intent)
        case Closed():
            press_closed(floor, intent)


def press_counting(floor: Floor, counting: Counting, intent: Intent) -> None:
    match intent:
        case Tap.WAY_OUT:
            floor.go_on()
        case Tap.PRIMARY:
            _compare(floor, counting.entry.cents)
        case Tap.REPRINT:
            floor.counter.tend_shift(ReprintClosure())
        case Choice(name):
            _key_cash(floor, CashWay(name))
        case Sign(sign) if (way := way_of(floor.words, sign)) is not None:
            _key_cash(floor, way)
        case _:
            entry = edited(counting.entry, intent, ())
            floor.situation.front = replace(counting, entry=entry)


def press_moving(floor: Floor, moving: MovingCash, intent: Intent) -> None:
    match intent:
        case Tap.WAY_OUT:
            floor.put(Counting(again=True))
        case Tap.PRIMARY:
            _note(floor, moving)
        case Choice(name):
            floor.situation.front = replace(moving, reason=Reason(name))
        case Tap.NEXT_SUM | Tap.PREVIOUS_SUM:
            floor.situation.front = _other_reason(moving, 1 if intent is Tap.NEXT_SUM else -1)
        case _:
            floor.situation.front = replace(moving, entry=edited(moving.entry, intent, ()))


def press_comparing(floor: Floor, comparing: Comparing, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            _ask_to_close(floor)
        case Tap.WAY_OUT:
            floor.go_on()
        case Tap.RECOUNT:
            floor.put(Counting(again=True))
        case Tap.OPERATIONS:
            floor.browse(Search(), closure=comparing.number)
        case Tap.TRY_NOW:
            floor.counter.tend_shift(LookAtShift())
        case Row(iid):
            floor.browse(Search(iid=iid), iid, closure=comparing.number)
        case Choice(name) if name == READING:
            _print_reading(floor)
        case Sign(sign) if means_reading(floor.words, sign):
            _print_reading(floor)
        case _:
            pass


def press_closed(floor: Floor, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            floor.go_on()
        case Tap.REPRINT:
            floor.counter.tend_shift(ReprintClosure())
        case _:
            pass


def close_shift(floor: Floor) -> None:
    """Close, accepting the differences that are on the screen."""
    told = floor.situation.shift
    match floor.situation.front:
        case Comparing(number) if told is not None and told.report is not None:
            floor.situation.front = Comparing(number, closing=True)
            floor.counter.tend_shift(CloseShift(told.report))
        case _:
            pass


def take_shift(floor: Floor, told: ShiftTold) -> None:
    """Show how the shift stands, where somebody waits for it."""
    before, floor.situation.shift = floor.situation.shift, told
    was_compared = before is not None and before.report is not None
    match floor.situation.front:
        case Counting(entry, again=False) if told.report is not None and entry.is_empty:
            floor.put(Comparing(told.number))
        case Comparing(number) if told.last is not None and told.last.number == number:
            floor.put(Closed())
        case Comparing() if was_compared and told.report is None:
            floor.put(Counting(again=True))
            floor.situation.band = Band(floor.words("shift.count.moved"), Tone.WARN, "wallet")
        case Comparing(number):
            floor.situation.front = Comparing(number)
        case _:
            pass


def _compare(floor: Floor, cents: int) -> None:
    told = floor.situation.shift
    if told is None:
        return
    # What was compared with an earlier count must not be taken for an answer to this one.
    floor.situation.shift = replace(told, report=None)
    floor.put(Comparing(told.number))
    floor.counter.tend_shift(CountDrawer(cents))


def _print_reading(floor: Floor) -> None:
    floor.counter.tend_shift(PrintReading())
    floor.situation.band = Band(floor.words("shift.reading.sent"), Tone.INFO, "printer")


def _key_cash(floor: Floor, way: CashWay) -> None:
    floor.put(MovingCash(way, reason=next(iter(REASONS[way]), None)))


def _note(floor: Floor, moving: MovingCash) -> None:
    cents = moving.entry.cents
    if moving.way is CashWay.OUT and cents > _drawer_cents(floor.situation):
        # Without the sum: the drawer may be about to be counted.
        floor.situation.band = Band(floor.words("shift.out.too_much"), Tone.WARN, "wallet")
        return
    if moving.reason is None:
        floor.counter.tend_shift(OpenShift(cents))
    else:
        signed_cents = -cents if moving.way is CashWay.OUT else cents
        floor.counter.tend_shift(MoveCash(signed_cents, moving.reason))
    floor.put(Counting(again=True))
    noted = floor.words(f"shift.noted.{moving.way.value}", sum=format_euro(cents))
    floor.situation.band = Band(noted, Tone.OK, "check")


def _drawer_cents(situation: Situation) -> int:
    """Return what the drawer should hold, float and all."""
    float_cents = situation.shift.float_cents if situation.shift else 0
    return float_cents + (situation.status.cash_cents if situation.status else 0)


def _other_reason(moving: MovingCash, step: int) -> MovingCash:
    reasons = REASONS[moving.way]
    if moving.reason not in reasons:
        return moving
    return replace(moving, reason=reasons[(reasons.index(moving.reason) + step) % len(reasons)])


def _ask_to_close(floor: Floor) -> None:
    told = floor.situation.shift
    if told is not None and told.report is not None and told.report.differences:
        floor.situation.sheet = Sheet.CLOSE_SHIFT
    else:
        close_shift(floor)
