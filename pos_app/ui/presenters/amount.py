"""How much: the amount that is keyed, the codes of the visit, what is to be collected."""

from __future__ import annotations

from pos_app.domain.money import format_amount, format_euro
from pos_app.domain.words import Words
from pos_app.ui.fronts.kinds import Item, Pricing
from pos_app.ui.intents import Choice, QuickSum, Tap
from pos_app.ui.presenters.amount_entry import AmountEntry, Objection
from pos_app.ui.presenters.context import primary, steps, waiting, way_out
from pos_app.ui.presenters.views import (
    Action,
    AmountView,
    Band,
    CodeCard,
    Fact,
    Frame,
    Primary,
    Tone,
)

QUICK_SUMS_CENTS = (20_00, 30_00, 50_00, 100_00)
_AMOUNT = 1
_NOTHING = "\N{EN DASH}"


def present_amount(
    words: Words, pricing: Pricing, fee_cents: int, *, band: Band | None
) -> AmountView:
    several = len(pricing.items) > 1
    hint, tone = _hint(words, pricing.entry)
    keyed = [item for item in pricing.items if not item.entry.is_empty]
    fees_cents = fee_cents * (len(keyed) if several else 1)
    priced = sum(item.entry.cents + fee_cents for item in keyed)
    return AmountView(
        Frame(
            _primary(words, pricing),
            steps=steps(words, _AMOUNT),
            way_out=way_out(words, words("way_out.cancel")),
            # The cards say whose amount is meant.
            question="" if several else words("amount.question"),
            beside=None if several else _add(words, pricing),
            band=band,
            moment=str(pricing.at) if several else "",
        ),
        *pricing.entry.shown(),
        hint,
        tone,
        _sums(pricing.entry),
        Fact(words("visit.fees" if several else "fact.fee"), format_euro(fees_cents)),
        Fact(words("amount.to_collect"), format_euro(priced), strong=True),
        cards=_cards(words, pricing) if several else (),
        add=_add(words, pricing) if several else None,
        remove=_remove(words, pricing) if several else None,
    )


def quick_sums(entry: AmountEntry) -> tuple[int, ...]:
    return tuple(cents for cents in QUICK_SUMS_CENTS if entry.limits.allow(cents))


def _primary(words: Words, pricing: Pricing) -> Primary:
    if pricing.is_asking:
        return waiting(words, words("amount.asking"))
    if not pricing.entry.is_sellable:
        return waiting(words, words("amount.waiting"), "banknote")
    missing = [item for item in pricing.items if not item.entry.is_sellable]
    if missing:
        return primary(words, words("visit.next", tail=f"…{missing[0].code.tail}"), "arrow-right")
    if not pricing.checked:
        return waiting(words, words("amount.checking"))
    return primary(words, words("amount.primary"), "printer")


def _cards(words: Words, pricing: Pricing) -> tuple[CodeCard, ...]:
    return tuple(
        _card(words, item, at, selected=pricing.at == at) for at, item in enumerate(pricing.items)
    )


def _card(words: Words, item: Item, at: int, *, selected: bool) -> CodeCard:
    tail = f"…{item.code.tail}"
    amount = _NOTHING if item.entry.is_empty else format_amount(item.entry.cents)
    said = words("visit.card", tail=tail, amount=amount)
    tone = Tone.PLAIN if item.fault is None else Tone.BAD
    action = Action(f"card_{at + 1}", said, Choice(str(at)), selected=selected, tone=tone)
    return CodeCard(action, tail, amount)


def _add(words: Words, pricing: Pricing) -> Action:
    text = words("visit.add")
    return Action("add_code", text, Tap.ADD_CODE, "qr-code", "*", enabled=pricing.has_room)


def _remove(words: Words, pricing: Pricing) -> Action:
    text = words("visit.remove", tail=f"…{pricing.code.tail}")
    free = pricing.item.checked and not pricing.is_asking
    return Action("remove_code", text, Tap.REMOVE_CODE, "x", words("key.delete"), enabled=free)


def _sums(entry: AmountEntry) -> tuple[Action, ...]:
    return tuple(
        Action(
            f"quick_{cents}",
            f"{cents // 100} €",
            QuickSum(cents),
            selected=not entry.is_empty and entry.cents == cents,
        )
        for cents in quick_sums(entry)
    )


def _hint(words: Words, entry: AmountEntry) -> tuple[str, Tone]:
    limits = entry.limits
    match entry.objection:
        case Objection.ABOVE_MAXIMUM:
            return words("amount.maximum", limit=format_euro(limits.maximum_cents)), Tone.BAD
        case Objection.BELOW_MINIMUM:
            return words("amount.minimum", limit=format_euro(limits.minimum_cents)), Tone.WARN
        case Objection.OFF_STEP:
            return words("amount.step", step=format_euro(limits.step_cents)), Tone.WARN
        case None:
            return "", Tone.PLAIN
