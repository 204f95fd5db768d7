"""Before there is an operation: waiting for a code, typing one, keying the amount."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.codes.recognise import recognise_typed
from pos_app.domain.codes.token import ALPHABET, LENGTH, ServiceCode
from pos_app.domain.events import OperatorAbandoned
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.money import format_euro
from pos_app.domain.operation import IntentId, Operation
from pos_app.ports.counter import CodeChecked, Draft, DraftId, Search
from pos_app.ports.sound import Sound
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.keying import edited
from pos_app.ui.fronts.kinds import (
    Pricing,
    Typing,
)
from pos_app.ui.fronts.shift import open_shift
from pos_app.ui.intents import Intent, Row, Sign, Tap
from pos_app.ui.presenters.amount_entry import AmountEntry
from pos_app.ui.presenters.before_sale import quick_sums
from pos_app.ui.presenters.faults import fault_band
from pos_app.ui.presenters.refusal import refusal_band
from pos_app.ui.presenters.views import Band, Tone
from pos_app.ui.situation import (
    Sheet,
)

#: Typed for its look-alike, which the code's alphabet leaves out.
_LOOK_ALIKES = {"O": "0", "I": "1", "L": "1"}
#: With these the code itself is no good here: another amount would not help.
_CODE_FAULTS = frozenset(
    {
        FaultCode.CODE_UNKNOWN,
        FaultCode.CODE_NOT_ACTIVE,
        FaultCode.CODE_NOT_PRACTICE,
        FaultCode.CODE_BUSY,
        FaultCode.SERVICE_CLOSED,
    }
)


def press_idle(floor: Floor, intent: Intent) -> None:
    last_done = floor.situation.last_done
    match intent:
        case Tap.PRIMARY:
            floor.put(Typing())
        case Tap.REPRINT if last_done is not None:
            floor.copy_receipt(last_done)
        case Tap.OPERATIONS:
            floor.browse(Search())
        case Tap.SHIFT:
            open_shift(floor)
        case Row(iid) if any(row.iid == iid for row in floor.situation.pending()):
            floor.show_row(iid)
        case Row(iid):
            floor.browse(Search(), iid)
        case _:
            pass


def begin(floor: Floor, code: ServiceCode) -> None:
    """Ask how much, for a code that has just been read."""
    status = floor.situation.status
    assert status is not None, "a sale begins while selling"
    assert status.terms is not None, status
    entry, visit = AmountEntry(status.terms.limits), floor.new_visit()
    floor.put(Pricing(code, visit, entry, floor.now()))
    floor.counter.check_code(visit, code)


def take_checked(floor: Floor, answer: CodeChecked) -> None:
    """Take what the journal knows of the code: nothing, an open operation, or a recent sale."""
    match floor.situation.front:
        case Pricing(visit=visit, checked=False) as pricing if visit == answer.visit:
            if answer.busy is not None:
                _show_busy(floor, answer.busy)
                return
            floor.situation.front = replace(pricing, checked=True)
            if answer.repeat is not None:
                floor.situation.repeat = answer.repeat
                floor.situation.sheet = Sheet.REPEAT
        case _:
            pass


def _show_busy(floor: Floor, operation: Operation) -> None:
    floor.situation.operations.setdefault(operation.iid, operation)
    floor.situation.seen_at_s.setdefault(operation.iid, floor.monotonic_s())
    floor.show_row(operation.iid)
    total = format_euro(operation.total_cents)
    named = floor.words("busy.named", number=f"{operation.number:04d}", total=total)
    floor.situation.band = Band(named, Tone.WARN, "lock")


def price_again(floor: Floor, operation: Operation) -> Pricing:
    """Go back to the amount of an offer whose code is still in memory."""
    status = floor.situation.status
    assert status is not None, operation.iid
    assert status.terms is not None, status
    entry = AmountEntry(status.terms.limits).choose(operation.amount_cents)
    code, visit = floor.situation.codes[operation.iid], operation.visit_id
    pricing = Pricing(code, visit, entry, floor.now(), replaces=operation.iid, checked=True)
    floor.put(pricing)
    return pricing


def press_typing(floor: Floor, text: str, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            _finish_typing(floor, text)
        case Tap.WAY_OUT:
            floor.put(floor.at_rest())
        case Tap.BACKSPACE:
            floor.situation.front = Typing(text[:-1])
        case Sign(sign):
            _type(floor, text, sign)
        case _:
            pass


def _type(floor: Floor, text: str, sign: str) -> None:
    upper = sign.upper()
    upper = _LOOK_ALIKES.get(upper, upper)
    if upper not in ALPHABET:
        no_such = floor.words("typing.no_such_sign")
        floor.situation.band = Band(no_such, Tone.WARN, "triangle-alert")
    elif len(text) < LENGTH:
        floor.situation.front = Typing(text + upper)


def _finish_typing(floor: Floor, text: str) -> None:
    found = recognise_typed(text)
    if isinstance(found, ServiceCode):
        begin(floor, found)
        floor.answer(Sound.TAKEN)
    else:
        floor.situation.band = refusal_band(floor.words, found)
        floor.answer(Sound.REFUSED)


def press_pricing(floor: Floor, pricing: Pricing, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            ask_price(floor, pricing)
        case Tap.WAY_OUT:
            _leave_pricing(floor, pricing)
        case _ if pricing.draft is None:
            entry = edited(pricing.entry, intent, quick_sums(pricing.entry))
            floor.situation.front = replace(pricing, entry=entry)
        case _:
            pass


def ask_price(floor: Floor, pricing: Pricing) -> None:
    draft = floor.new_draft()
    floor.situation.front = replace(pricing, draft=draft)
    cents = pricing.entry.cents
    floor.counter.ask_price(
        Draft(draft, pricing.visit, pricing.code, cents, replaces=pricing.replaces)
    )


def _leave_pricing(floor: Floor, pricing: Pricing) -> None:
    before = pricing.replaces
    if before in floor.situation.operations and pricing.draft is None:
        floor.serve(before)
    else:
        floor.put(floor.at_rest())


def take_price(floor: Floor, draft: DraftId, iid: IntentId) -> None:
    """Take the operation that a draft has become."""
    situation = floor.situation
    match situation.front:
        case Pricing() as pricing if pricing.draft == draft:
            situation.codes[iid] = pricing.code
            situation.front = replace(pricing, priced=iid)
            if iid in situation.operations:
                floor.serve(iid)
        case _:
            # The customer went while the price was asked: nobody has taken any cash.
            floor.counter.post(iid, OperatorAbandoned())


def take_no_price(floor: Floor, draft: DraftId, fault: Fault) -> None:
    """Take the reason why a draft has no price."""
    match floor.situation.front:
        case Pricing() as pricing if pricing.draft == draft:
            hopeless = fault.code in _CODE_FAULTS and pricing.replaces is None
            floor.put(floor.at_rest() if hopeless else replace(pricing, draft=None))
            floor.situation.band = fault_band(floor.words, fault)
        case _:
            pass
