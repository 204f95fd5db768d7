"""The offer: the total to collect, the cash handed over, or what is wrong with the paper."""

from __future__ import annotations

from pos_app.domain.events import OperatorCollected, PreReceiptOrdered
from pos_app.domain.money import format_amount, format_euro
from pos_app.domain.operation import Operation, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.transitions import allows
from pos_app.domain.words import Words
from pos_app.ports.counter import Activity
from pos_app.ui.intents import QuickSum, Tap
from pos_app.ui.presenters.cash import change_cents, likely_notes
from pos_app.ui.presenters.context import Context, primary, steps, waiting, way_out
from pos_app.ui.presenters.faults import fault_point
from pos_app.ui.presenters.views import (
    Action,
    Cash,
    Fact,
    Frame,
    Money,
    OfferView,
    Points,
    Primary,
    Tone,
)

_CONFIRM = 2


def present_offer(operation: Operation, activity: Activity, context: Context) -> OfferView:
    words = context.words
    printed = operation.state is State.PRE_PRINTED
    trouble = None if printed else _pre_receipt_trouble(operation, activity, words)
    question, advice = _offer_question(operation, activity, words)
    return OfferView(
        frame=Frame(
            primary=_offer_primary(operation, activity, context),
            steps=steps(words, _CONFIRM),
            way_out=way_out(words, words("way_out.cancel")),
            question=question,
            advice=advice,
            band=context.band,
            tight=True,
            careful=printed,
        ),
        money=Money(
            words("offer.total"),
            format_amount(operation.total_cents),
            amount_facts(operation, words),
        ),
        cash=_cash(operation, context) if printed else None,
        trouble=trouble,
        actions=_offer_actions(operation, context),
    )


def _offer_question(operation: Operation, activity: Activity, words: Words) -> tuple[str, str]:
    if operation.state is State.PRE_PRINTED:
        return words("offer.question"), words("offer.advice")
    if activity.held is not None:
        return words("offer.held.question"), words("offer.nothing_taken")
    match operation.print_outcome:
        case PrintOutcome.UNKNOWN:
            return words("offer.unknown.question"), words("offer.unknown.advice")
        case PrintOutcome.NOT_SENT:
            return words("offer.not_sent.question"), words("offer.nothing_taken")
        case _:
            return words("offer.printing.question"), words("offer.nothing_taken")


def _pre_receipt_trouble(operation: Operation, activity: Activity, words: Words) -> Points | None:
    if activity.held is not None:
        return Points((fault_point(words, activity.held),), Tone.WARN)
    if operation.print_outcome is not None and operation.fault is not None:
        return Points((fault_point(words, operation.fault),), Tone.WARN)
    return None


def _offer_primary(operation: Operation, activity: Activity, context: Context) -> Primary:
    words = context.words
    if operation.state is State.PRE_PRINTED:
        return _collect(operation, context)
    if activity.held is not None:
        return waiting(words, words("offer.held.primary"))
    match operation.print_outcome:
        case PrintOutcome.UNKNOWN:
            return primary(words, words("offer.unknown.yes"), "printer-check")
        case PrintOutcome.NOT_SENT if allows(operation, PreReceiptOrdered):
            return primary(words, words("offer.not_sent.primary"), "printer")
        case _:
            return waiting(words, words("offer.printing.primary"))


def _collect(operation: Operation, context: Context) -> Primary:
    words = context.words
    change = change_cents(operation.total_cents, context.received)
    if not context.selling or not allows(operation, OperatorCollected):
        return waiting(words, words("offer.no_server"))
    if change is not None and change < 0:
        return waiting(words, words("offer.missing", amount=format_euro(-change)), "banknote")
    return primary(words, words("offer.primary"), "hand-coins")


def _offer_actions(operation: Operation, context: Context) -> tuple[Action, ...]:
    words = context.words
    if operation.state is not State.PRE_PRINTED:
        if operation.print_outcome is PrintOutcome.UNKNOWN:
            return (Action("second", words("offer.unknown.no"), Tap.SECOND, "printer"),)
        return ()
    if not context.knows_code:
        return ()
    text = words("offer.change_amount")
    return (Action("change_amount", text, Tap.CHANGE_AMOUNT, "rotate-ccw"),)


def _cash(operation: Operation, context: Context) -> Cash:
    words, received = context.words, context.received
    change = change_cents(operation.total_cents, received)
    exact = Action(
        f"quick_{operation.total_cents}",
        words("offer.exact"),
        QuickSum(operation.total_cents),
        selected=change == 0,
    )
    notes = tuple(
        Action(f"quick_{note}", f"{note // 100} €", QuickSum(note), selected=received.cents == note)
        for note in likely_notes(operation.total_cents)
    )
    label = words("offer.received_optional")
    if not received.is_empty:
        label = words("offer.received", amount=format_euro(received.cents))
    return Cash(label, (exact, *notes), _change(words, change))


def _change(words: Words, change: int | None) -> Fact:
    if change is None:
        return Fact(words("offer.change"), words("offer.no_change"))
    if change < 0:
        return Fact(words("offer.still_missing"), format_euro(-change))
    return Fact(words("offer.change"), format_euro(change))


def amount_facts(operation: Operation, words: Words) -> tuple[Fact, ...]:
    return (
        Fact(words("fact.amount"), format_euro(operation.amount_cents)),
        Fact(words("fact.fee"), format_euro(operation.fee_cents)),
    )
