"""Several operations in front, paid in one go: one thing at a time, about all that it concerns."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.events import (
    OperatorCollected,
    OperatorReturnedCash,
    PreReceiptCameOut,
    PreReceiptOrdered,
    ReceiptCameOut,
    ReceiptOrdered,
)
from pos_app.domain.operation import Operation, State
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.domain.transitions import is_open
from pos_app.domain.visit import receipts_are_due
from pos_app.ports.sound import Sound
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.keying import edited
from pos_app.ui.fronts.kinds import Together
from pos_app.ui.fronts.pricing import ask_prices, price_again
from pos_app.ui.fronts.serving import price_runs_out
from pos_app.ui.intents import Intent, Tap
from pos_app.ui.presenters.cash import likely_notes
from pos_app.ui.presenters.stand import DONE, Stand, doubtful, lead, owed, stand, total_cents
from pos_app.ui.presenters.views import Band, Tone
from pos_app.ui.situation import Sheet

_UNENDED = frozenset({Stand.PAPER, Stand.COLLECT, Stand.WAIT})
_IN_DOUBT = frozenset({State.SUBMITTING, State.VOIDING})


def press_together(floor: Floor, together: Together, intent: Intent) -> None:
    rows = floor.situation.in_front
    match intent:
        case Tap.PRIMARY:
            _press_primary(floor, together, rows)
        case Tap.SECOND if lead(rows).state is State.PRE_PRINTING:
            floor.post_all(rows, PreReceiptOrdered())
        case Tap.SECOND:
            floor.post_all(doubtful(rows), ReceiptOrdered())
        case Tap.REPRINT:
            floor.post_all(_done(rows), ReceiptOrdered())
        case Tap.WAY_OUT:
            floor.situation.sheet = Sheet.ABANDON
        case Tap.CHANGE_AMOUNT:
            price_again(floor, rows)
        case Tap.PRINT_SLIP:
            _print_slips(floor, rows)
        case _ if all(row.state is State.PRE_PRINTED for row in rows):
            cents = total_cents(rows)
            received = edited(together.received, intent, (cents, *likely_notes(cents)))
            floor.situation.front = replace(together, received=received)
        case _:
            pass


def take_together(floor: Floor, together: Together) -> None:
    """Look at a visit of which something has moved: is its receipt ordered, is it over?"""
    situation = floor.situation
    rows = situation.in_front
    in_doubt = {row.iid for row in rows if situation.activity(row.iid).in_doubt}
    submitted = all(row.submitted_at is not None for row in rows)
    if not together.receipted and submitted and receipts_are_due(rows, in_doubt):
        receipted = tuple(row.iid for row in rows if row.state in DONE)
        together = replace(together, receipted=receipted)
    if not together.heard and stand(rows, situation.activity) not in _UNENDED:
        together = replace(together, heard=True)
        floor.answer(_sound_of(rows))
    situation.front = together
    if not any(row.state in DONE or is_open(row) for row in rows):
        floor.go_on()


def _sound_of(rows: tuple[Operation, ...]) -> Sound:
    if owed(rows):
        return Sound.NOT_DONE
    return Sound.DONE if all(row.state in DONE for row in rows) else Sound.CHECKING


def _press_primary(floor: Floor, together: Together, rows: tuple[Operation, ...]) -> None:
    match stand(rows, floor.situation.activity):
        case Stand.PAPER:
            unknown = lead(rows).print_outcome is PrintOutcome.UNKNOWN
            out = PreReceiptCameOut(Witness.OPERATOR)
            floor.post_all(rows, out if unknown else PreReceiptOrdered())
        case Stand.COLLECT:
            _collect(floor, together, rows)
        case Stand.WAIT:
            pass
        case Stand.GIVE_BACK:
            floor.post_all(owed(rows), OperatorReturnedCash())
        case Stand.LOOK:
            floor.post_all(doubtful(rows), ReceiptCameOut(Witness.OPERATOR))
        case Stand.OVER:
            floor.go_on()


def _collect(floor: Floor, together: Together, rows: tuple[Operation, ...]) -> None:
    known = all(row.iid in floor.situation.codes for row in rows)
    if known and any(price_runs_out(floor, row) for row in rows):
        ask_prices(floor, price_again(floor, rows))
        expired = floor.words("offer.price_expired")
        floor.situation.band = Band(expired, Tone.INFO, "clock")
        return
    received = together.received
    floor.post_all(rows, OperatorCollected(None if received.is_empty else received.cents))


def _print_slips(floor: Floor, rows: tuple[Operation, ...]) -> None:
    for row in rows:
        if row.state in _IN_DOUBT:
            floor.situation.slips_asked.add(row.iid)
            floor.counter.print_slip(row.iid)


def _done(rows: tuple[Operation, ...]) -> tuple[Operation, ...]:
    return tuple(row for row in rows if row.state in DONE)
