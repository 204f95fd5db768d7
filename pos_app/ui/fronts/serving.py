"""An operation in front: from its pre-receipt to its last paper."""

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
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.keying import edited
from pos_app.ui.fronts.kinds import (
    Serving,
)
from pos_app.ui.fronts.pricing import ask_prices, price_again
from pos_app.ui.intents import Intent, Tap
from pos_app.ui.presenters.cash import likely_notes
from pos_app.ui.presenters.operation import receipt_is_doubtful
from pos_app.ui.presenters.views import Band, Tone
from pos_app.ui.situation import (
    Sheet,
)

#: A price with less than this left is asked again rather than submitted.
PRICE_MARGIN_S = 20


def press_serving(floor: Floor, serving: Serving, intent: Intent) -> None:
    situation, operation = floor.situation, floor.situation.operations[serving.iid]
    match intent:
        case Tap.PRIMARY:
            _press_primary(floor, serving, operation)
        case Tap.SECOND if operation.state is State.PRE_PRINTING:
            floor.post(operation, PreReceiptOrdered())
        case Tap.SECOND | Tap.REPRINT:
            floor.post(operation, ReceiptOrdered())
        case Tap.WAY_OUT:
            situation.sheet = Sheet.ABANDON
        case Tap.GIVE_BACK:
            situation.sheet = Sheet.VOID
        case Tap.CHANGE_AMOUNT:
            price_again(floor, (operation,))
        case Tap.PRINT_SLIP:
            situation.slips_asked.add(operation.iid)
            floor.counter.print_slip(operation.iid)
        case Tap.TRY_NOW:
            floor.counter.try_now(operation.iid)
        case _ if operation.state is State.PRE_PRINTED:
            sums = (operation.total_cents, *likely_notes(operation.total_cents))
            received = edited(serving.received, intent, sums)
            situation.front = replace(serving, received=received)
        case _:
            pass


def _press_primary(floor: Floor, serving: Serving, operation: Operation) -> None:
    match operation.state:
        case State.QUOTED | State.PRE_PRINTING:
            unknown = operation.print_outcome is PrintOutcome.UNKNOWN
            out = PreReceiptCameOut(Witness.OPERATOR)
            floor.post(operation, out if unknown else PreReceiptOrdered())
        case State.PRE_PRINTED:
            _collect(floor, serving, operation)
        case State.REJECTED | State.VOIDED | State.REVERSED if not operation.frozen:
            floor.post(operation, OperatorReturnedCash())
        case _ if receipt_is_doubtful(operation) and not operation.frozen:
            floor.post(operation, ReceiptCameOut(Witness.OPERATOR))
        case _:
            floor.go_on()


def _collect(floor: Floor, serving: Serving, operation: Operation) -> None:
    if price_runs_out(floor, operation) and operation.iid in floor.situation.codes:
        ask_prices(floor, price_again(floor, (operation,)))
        expired = floor.words("offer.price_expired")
        floor.situation.band = Band(expired, Tone.INFO, "clock")
        return
    received = serving.received
    cents = None if received.is_empty else received.cents
    floor.post(operation, OperatorCollected(cents))


def price_runs_out(floor: Floor, operation: Operation) -> bool:
    """Whether there is too little left of a price to submit with it."""
    age_s = floor.monotonic_s() - floor.situation.seen_at_s[operation.iid]
    return age_s > operation.ttl_s - PRICE_MARGIN_S
