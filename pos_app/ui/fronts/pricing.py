"""How much: amounts are keyed, codes added and taken out, prices asked.

The rules it keeps: nothing is promised before each code of the visit has its price; an amount
that is out of the ordinary is looked at twice; what was priced and is not wanted any more is
abandoned, so that nothing of a visit is left lying open.
"""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.events import OperatorAbandoned, PreReceiptOrdered
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.money import CASH_MAX_CENTS, Limits, format_euro
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.ports.counter import CodeChecked, Draft, DraftId
from pos_app.ports.sound import Sound
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.keying import edited
from pos_app.ui.fronts.kinds import Item, Pricing, Typing
from pos_app.ui.intents import Choice, Intent, Tap
from pos_app.ui.presenters.amount import quick_sums
from pos_app.ui.presenters.amount_entry import AmountEntry
from pos_app.ui.presenters.faults import fault_band
from pos_app.ui.presenters.views import Band, Tone
from pos_app.ui.situation import Sheet

#: With these the code itself is no good here: another amount would not help.
CODE_FAULTS = frozenset(
    {
        FaultCode.CODE_UNKNOWN,
        FaultCode.CODE_NOT_ACTIVE,
        FaultCode.CODE_NOT_PRACTICE,
        FaultCode.CODE_BUSY,
        FaultCode.SERVICE_CLOSED,
    }
)
_BEFORE_CASH = frozenset({State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED})


def take_code(floor: Floor, code: ServiceCode) -> None:
    """Take a code that has just been read or typed: of a new customer, or one more of this one."""
    match floor.situation.front:
        case Pricing() as pricing if pricing.holds(code):
            floor.situation.band = Band(floor.words("visit.already"), Tone.WARN, "qr-code")
            floor.answer(Sound.BUSY)
        case Pricing() as pricing:
            _add(floor, pricing, code)
            floor.answer(Sound.TAKEN)
        case _:
            _begin(floor, code)
            floor.answer(Sound.TAKEN)


def _begin(floor: Floor, code: ServiceCode) -> None:
    """Ask how much, for a code that has just been read."""
    _put(floor, Pricing(floor.new_visit(), (_item(floor, code),), floor.now()))
    _check(floor, code)


def _add(floor: Floor, pricing: Pricing, code: ServiceCode) -> None:
    """Ask how much for one more code of the same visit."""
    items = (*pricing.items, _item(floor, code))
    _put(floor, replace(pricing, items=items, at=len(items) - 1))
    _check(floor, code)


def price_again(floor: Floor, operations: tuple[Operation, ...]) -> Pricing:
    """Go back to the amounts of an offer whose codes are still in memory."""
    limits = floor.limits
    items = tuple(
        Item(
            floor.situation.codes[row.iid],
            AmountEntry(limits).choose(row.amount_cents),
            replaces=row.iid,
            checked=True,
            sure=True,
        )
        for row in operations
    )
    offer = tuple(row.iid for row in operations)
    pricing = Pricing(operations[0].visit_id, items, floor.now(), offer=offer)
    _put(floor, pricing)
    return pricing


# What the journal knows of a code.


def take_checked(floor: Floor, answer: CodeChecked) -> None:
    """Take what it knows: nothing, an open operation, or a recent sale. It answers in order."""
    match floor.situation.front:
        case Pricing() as pricing if pricing.visit == answer.visit:
            unchecked = [at for at, item in enumerate(pricing.items) if not item.checked]
            if unchecked:
                _take_checked(floor, pricing, unchecked[0], answer)
        case _:
            pass


def _take_checked(floor: Floor, pricing: Pricing, at: int, answer: CodeChecked) -> None:
    if answer.busy is not None:
        if len(pricing.items) > 1:
            _put(floor, _without(pricing, at))
        else:
            floor.situation.operations.setdefault(answer.busy.iid, answer.busy)
            floor.situation.seen_at_s.setdefault(answer.busy.iid, floor.monotonic_s())
            floor.show_row(answer.busy.iid)
        _say_busy(floor, answer.busy)
        return
    item = replace(pricing.items[at], checked=True, repeat=answer.repeat)
    floor.situation.front = pricing.with_item(at, item)
    if answer.repeat is not None:
        floor.situation.sheet = Sheet.REPEAT


def _say_busy(floor: Floor, operation: Operation) -> None:
    total = format_euro(operation.total_cents)
    named = floor.words("busy.named", number=f"{operation.number:04d}", total=total)
    floor.situation.band = Band(named, Tone.WARN, "lock")


# What is pressed.


def press_pricing(floor: Floor, pricing: Pricing, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            _go_on(floor, pricing)
        case Tap.WAY_OUT if len(pricing.items) > 1 and not pricing.is_asking:
            floor.situation.sheet = Sheet.LEAVE_VISIT
        case Tap.WAY_OUT:
            leave(floor, pricing)
        case _ if pricing.is_asking:
            pass
        case Tap.ADD_CODE if pricing.has_room:
            floor.put(Typing(visit=pricing))
        case Tap.REMOVE_CODE if len(pricing.items) > 1 and pricing.item.checked:
            _put(floor, _without(pricing, pricing.at))
        case Tap.ROW_UP | Tap.ROW_DOWN:
            step = 1 if intent is Tap.ROW_DOWN else -1
            _put(floor, replace(pricing, at=(pricing.at + step) % len(pricing.items)))
        case Choice(name):
            _put(floor, replace(pricing, at=int(name)))
        case _:
            _key(floor, pricing, intent)


def answer_repeat(floor: Floor, *, meant: bool) -> None:
    """Take the answer whether a second sale with this code is meant."""
    match floor.situation.front:
        case Pricing() as pricing:
            at = next(at for at, item in enumerate(pricing.items) if item.repeat is not None)
            _answer_repeat(floor, pricing, at, meant=meant)
        case _:
            pass


def _answer_repeat(floor: Floor, pricing: Pricing, at: int, *, meant: bool) -> None:
    if meant:
        _put(floor, pricing.with_item(at, replace(pricing.items[at], repeat=None)))
    elif len(pricing.items) > 1:
        _put(floor, _without(pricing, at))
    else:
        floor.put(floor.at_rest())


def answer_second_look(floor: Floor) -> None:
    """Take the word that the amount is right, and go on with the next."""
    match floor.situation.front:
        case Pricing() as pricing:
            _go_on(floor, pricing.with_item(pricing.at, replace(pricing.item, sure=True)))
        case _:
            pass


def give_visit_up(floor: Floor) -> None:
    """Take the word that none of the codes is wanted any more."""
    match floor.situation.front:
        case Pricing() as pricing:
            leave(floor, pricing)
        case _:
            pass


def leave(floor: Floor, pricing: Pricing) -> None:
    """Go back to the offer whose amounts were looked at, or give all of the visit up."""
    rows = [floor.situation.operations.get(iid) for iid in pricing.offer]
    offered = [row.iid for row in rows if row is not None and row.state in _BEFORE_CASH]
    if offered and len(offered) == len(rows) and not pricing.is_asking:
        floor.serve_all(pricing.offer)
        return
    for item in pricing.items:
        # What is being asked still answers: then nobody waits for it any more.
        _abandon(floor, item.priced or (item.replaces if item.draft is None else None))
    for iid in pricing.dropped:
        _abandon(floor, iid)
    floor.put(floor.at_rest())


def _key(floor: Floor, pricing: Pricing, intent: Intent) -> None:
    item = pricing.item
    entry = edited(item.entry, intent, quick_sums(item.entry))
    if entry.cents != item.entry.cents:
        item = replace(item, sure=False, fault=None)
    floor.situation.front = pricing.with_item(pricing.at, replace(item, entry=entry))


def _go_on(floor: Floor, pricing: Pricing) -> None:
    """Go to the next amount that is missing or out of the ordinary; else ask for the prices."""
    missing = [at for at, item in enumerate(pricing.items) if not item.entry.is_sellable]
    if missing:
        _put(floor, replace(pricing, at=missing[0]))
        return
    doubted = [at for at, item in enumerate(pricing.items) if _is_doubted(floor, item)]
    if doubted:
        _put(floor, replace(pricing, at=doubted[0]))
        floor.situation.sheet = Sheet.SECOND_LOOK
        return
    ask_prices(floor, pricing)


def _is_doubted(floor: Floor, item: Item) -> bool:
    return not item.sure and 0 < floor.stage.second_look_cents < item.entry.cents


# Prices.


def ask_prices(floor: Floor, pricing: Pricing) -> None:
    for iid in pricing.dropped:
        _abandon(floor, iid)
    several = len(pricing.items) > 1
    items = tuple(replace(item, draft=floor.new_draft(), fault=None) for item in pricing.items)
    floor.situation.front = replace(pricing, items=items, dropped=())
    for item in items:
        assert item.draft is not None, pricing.visit
        floor.counter.ask_price(
            Draft(
                item.draft,
                pricing.visit,
                item.code,
                item.entry.cents,
                replaces=item.replaces,
                waits=several,
            )
        )


def take_price(floor: Floor, draft: DraftId, iid: IntentId) -> None:
    """Take the operation that a draft has become."""
    match floor.situation.front:
        case Pricing() as pricing if (at := _asked_at(pricing, draft)) is not None:
            floor.situation.codes[iid] = pricing.items[at].code
            item = replace(pricing.items[at], priced=iid)
            _end_asking(floor, pricing.with_item(at, item))
        case _:
            # The customer went while the price was asked: nobody has taken any cash.
            floor.counter.post(iid, OperatorAbandoned())


def take_no_price(floor: Floor, draft: DraftId, fault: Fault) -> None:
    """Take the reason why a draft has no price."""
    match floor.situation.front:
        case Pricing() as pricing if (at := _asked_at(pricing, draft)) is not None:
            item = replace(pricing.items[at], draft=None, fault=fault)
            _end_asking(floor, pricing.with_item(at, item))
        case _:
            pass


def take_priced(floor: Floor, pricing: Pricing) -> None:
    """Go on where an operation has moved that may be one of those just priced."""
    if pricing.is_asking:
        _end_asking(floor, pricing)


def _end_asking(floor: Floor, pricing: Pricing) -> None:
    """Go on as soon as each code has been told its price, or that it gets none."""
    floor.situation.front = pricing
    known = floor.situation.operations
    if any(item.draft is not None and item.priced not in known for item in pricing.items):
        return
    if any(item.fault is not None for item in pricing.items):
        _show_refused(floor, pricing)
    else:
        _offer(floor, tuple(item.priced for item in pricing.items if item.priced))


def _offer(floor: Floor, iids: tuple[IntentId, ...]) -> None:
    floor.serve_all(iids)
    if len(iids) > 1:
        floor.counter.post_together(iids, PreReceiptOrdered())


def _show_refused(floor: Floor, pricing: Pricing) -> None:
    """Come back to the amounts: what has a price is replaced by the next one that it gets."""
    items = tuple(
        replace(item, replaces=item.priced or item.replaces, priced=None, draft=None)
        for item in pricing.items
    )
    at = next(at for at, item in enumerate(items) if item.fault is not None)
    fault = items[at].fault
    assert fault is not None, at
    if len(items) == 1 and fault.code in CODE_FAULTS and items[0].replaces is None:
        floor.put(floor.at_rest())
    else:
        _put(floor, replace(pricing, items=items, at=at))
    floor.situation.band = fault_band(floor.words, fault)


def _asked_at(pricing: Pricing, draft: DraftId) -> int | None:
    return next((at for at, item in enumerate(pricing.items) if item.draft == draft), None)


# The codes of a visit.


def _item(floor: Floor, code: ServiceCode) -> Item:
    return Item(code, AmountEntry(floor.limits))


def _check(floor: Floor, code: ServiceCode) -> None:
    match floor.situation.front:
        case Pricing(visit=visit):
            floor.counter.check_code(visit, code)
        case _:
            pass


def _without(pricing: Pricing, at: int) -> Pricing:
    gone = pricing.items[at]
    items = (*pricing.items[:at], *pricing.items[at + 1 :])
    dropped = (*pricing.dropped, *((gone.replaces,) if gone.replaces else ()))
    return replace(pricing, items=items, dropped=dropped, at=min(at, len(items) - 1))


def _put(floor: Floor, pricing: Pricing) -> None:
    """Show these; the amount that is keyed is kept within what cash may still be taken."""
    entry = replace(pricing.entry, limits=_limits_left(floor, pricing))
    floor.put(pricing.with_item(pricing.at, replace(pricing.item, entry=entry)))
    if any(item.repeat is not None for item in pricing.items):
        floor.situation.sheet = Sheet.REPEAT


def _limits_left(floor: Floor, pricing: Pricing) -> Limits:
    limits, fees_cents = floor.limits, floor.fee_cents * len(pricing.items)
    others = (item.entry.cents for at, item in enumerate(pricing.items) if at != pricing.at)
    left_cents = max(limits.minimum_cents, CASH_MAX_CENTS - fees_cents - sum(others))
    return replace(limits, maximum_cents=min(limits.maximum_cents, left_cents))


def _abandon(floor: Floor, iid: IntentId | None) -> None:
    operation = None if iid is None else floor.situation.operations.get(iid)
    if operation is not None:
        floor.post(operation, OperatorAbandoned())
