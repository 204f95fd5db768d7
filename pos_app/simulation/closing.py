"""The close of a simulated day: the drawer is counted, the shift closed, the closure judged.

The rule it keeps: whoever counts knows only what is in the drawer. On some days the shopkeeper
has taken a note out and told nobody: the closure must find exactly that, and on the others
nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from pos_app.domain.report import Report, Side
from pos_app.domain.shift import ShiftRestarted, note_of
from pos_app.ports.shifts import CloseShift, CountDrawer, ShiftTold
from pos_app.simulation.till import Till
from pos_app.simulation.world import World

_TAKEN_CENTS: Final = 20_00
_TAKEN_CHANCE: Final = 0.3


@dataclass(frozen=True, slots=True)
class Closure:
    """How a day was closed.

    Attributes:
        taken_cents: What was in nobody's books: taken out of the drawer before the count.
        restarted: The journal was lost during the day: what it held before is not known.
        report: The Z report; None if the shift could not be closed.
    """

    taken_cents: int
    restarted: bool
    report: Report | None


def close_shift(
    world: World, till: Till, run_until: Callable[[Callable[[], bool]], None]
) -> Closure:
    """Count and close at ``till``, which is on and selling; no fault happens any more."""
    dice = world.dice("closing")
    held_cents = sum(move.cents for move in world.drawer.moves)
    taken = held_cents >= _TAKEN_CENTS and dice.happens(_TAKEN_CHANCE)
    taken_cents = _TAKEN_CENTS if taken else 0
    if taken:
        world.say("people", "somebody takes", taken_cents, "cents and tells nobody")
    till.tend_shift(CountDrawer(held_cents - taken_cents))
    run_until(lambda: _compared(till.shown.shift) is not None)
    compared = _compared(till.shown.shift)
    if compared is not None:
        till.tend_shift(CloseShift(compared))
        run_until(lambda: _closed(till.shown.shift) is not None)
    journal = till.journal
    assert journal is not None, "a till that sells has its journal open"
    restarted = bool(journal.notes({note_of(ShiftRestarted())[0]}))
    return Closure(taken_cents, restarted, _closed(till.shown.shift))


def findings(closure: Closure, books_cents: int) -> Iterator[str]:
    """Say what is wrong with a closure, given what stands in the backend's books."""
    report = closure.report
    if report is None:
        yield "the shift could not be closed"
        return
    if report.carried:
        yield f"{len(report.carried)} operations carried, and none is open"
    for side in (Side.CONFIRMED, Side.PROVED):
        difference = report.difference(side)
        if difference is not None:
            causes = ", ".join(named.cause.value for named in difference.named)
            yield f"{side.value} differs by {difference.cents} cents: {causes}"
    if closure.restarted:
        return
    if report.cash_difference_cents != -closure.taken_cents:
        yield f"found {report.cash_difference_cents} cents, taken were {closure.taken_cents}"
    confirmed = report.columns.confirmed
    if confirmed is None or confirmed.cents != books_cents:
        yield f"the backend's column is {confirmed}, its books have {books_cents} cents"


def _compared(told: ShiftTold | None) -> Report | None:
    return None if told is None or told.asking else told.report


def _closed(told: ShiftTold | None) -> Report | None:
    """Return the closure, once its paper is out as well."""
    return None if told is None or told.paper is None else told.last
