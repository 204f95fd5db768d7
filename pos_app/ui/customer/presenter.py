"""From the situation at the counter to what the customer may see of it. Pure.

The rule it keeps: only a sale that is in front is shown, and of it only its service, its sums
and its outcome. Everything else, from a list to a question about the drawer, is the shop's name.
"""

from __future__ import annotations

from pos_app.domain.money import format_euro
from pos_app.domain.operation import Operation, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.words import Words
from pos_app.ports.counter import Activity
from pos_app.ui.customer.speech import checking, outcome, question
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.fronts.kinds import Pricing, Serving
from pos_app.ui.presenters.cash import change_cents
from pos_app.ui.presenters.views import Fact, Tone
from pos_app.ui.situation import Situation

_CHECKING = frozenset({State.VOIDING, State.REVERSING})
_DONE = frozenset({State.CONFIRMED, State.RCPT_PRINTING, State.RCPT_DONE})
_MONEY_BACK = frozenset({State.REJECTED, State.VOIDED, State.REVERSED})


def present_customer(
    situation: Situation, words: Words, shop_name: str, fee_cents: int
) -> CustomerView:
    if situation.room is not None:
        return idle(shop_name)
    match situation.front:
        case Pricing() as pricing:
            return _amount(pricing, situation, words, fee_cents)
        case Serving(iid, copying=False) as serving:
            view = _served(situation.operations[iid], situation.activity(iid), serving, words)
            return idle(shop_name) if view is None else view
        case _:
            return idle(shop_name)


def idle(shop_name: str) -> CustomerView:
    return CustomerView("idle", shop_name)


def _amount(pricing: Pricing, situation: Situation, words: Words, fee_cents: int) -> CustomerView:
    terms = situation.status.terms if situation.status else None
    heading = terms.service_label if terms else ""
    entry = pricing.entry
    if not entry.is_sellable:
        return CustomerView("amount", heading, title=words("customer.how_much"))
    return CustomerView("amount", heading, *_sums(words, entry.cents, fee_cents))


def _served(
    operation: Operation, activity: Activity, serving: Serving, words: Words
) -> CustomerView | None:
    """Return None where there is nothing that this customer waits for."""
    state = operation.state
    if operation.frozen or state in _CHECKING or (state is State.SUBMITTING and activity.in_doubt):
        return _checking(operation, activity, words)
    if state is State.RCPT_DONE and operation.reversal is not None:
        return _stands(operation, words)
    if state in _DONE:
        return _done(operation, words)
    if state in _MONEY_BACK:
        return _money_back(operation, words)
    match state:
        case State.QUOTED | State.PRE_PRINTING:
            sums = _sums(words, operation.amount_cents, operation.fee_cents)
            return CustomerView("amount", operation.service_label, *sums)
        case State.PRE_PRINTED:
            return _confirm(operation, serving, words)
        case State.SUBMITTING:
            return _waiting(operation, words)
        case _:
            return None


def _sums(words: Words, amount_cents: int, fee_cents: int) -> tuple[tuple[Fact, ...], Fact]:
    facts = (
        Fact(words("fact.amount"), format_euro(amount_cents)),
        Fact(words("fact.fee"), format_euro(fee_cents)),
    )
    return facts, Fact(words("customer.total"), format_euro(amount_cents + fee_cents))


def _confirm(operation: Operation, serving: Serving, words: Words) -> CustomerView:
    facts, total = _sums(words, operation.amount_cents, operation.fee_cents)
    return CustomerView(
        "confirm",
        operation.service_label,
        facts,
        total,
        _cash(operation, serving, words),
        title=words("customer.confirm"),
        speech=question(operation, words),
    )


def _cash(operation: Operation, serving: Serving, words: Words) -> tuple[Fact, ...]:
    change = change_cents(operation.total_cents, serving.received)
    if change is None or change < 0:
        return ()
    given = Fact(words("customer.given"), format_euro(serving.received.cents))
    return given, Fact(words("offer.change"), format_euro(change))


def _waiting(operation: Operation, words: Words) -> CustomerView:
    return CustomerView(
        "waiting",
        operation.service_label,
        sum=Fact(words("customer.total"), format_euro(operation.total_cents)),
        title=words("customer.waiting"),
        tone=Tone.INFO,
        icon="hourglass",
    )


def _done(operation: Operation, words: Words) -> CustomerView:
    out = operation.state is State.RCPT_DONE
    change = operation.change_cents
    return CustomerView(
        "done",
        operation.service_label,
        sum=Fact(words("done.recharged"), format_euro(operation.amount_cents)),
        cash=() if change is None else (Fact(words("offer.change"), format_euro(change)),),
        title=words("customer.done"),
        sentence=words("customer.take_receipt" if out else "customer.receipt_comes"),
        tone=Tone.OK,
        icon="check",
        speech=outcome(operation, words),
    )


def _money_back(operation: Operation, words: Words) -> CustomerView:
    refused = operation.state is State.REJECTED
    return CustomerView(
        "refused",
        operation.service_label,
        sum=Fact(words("customer.take_back"), format_euro(operation.total_cents)),
        title=words("customer.refused" if refused else "customer.taken_back"),
        tone=Tone.BAD,
        icon="undo-2",
        speech=outcome(operation, words),
    )


def _checking(operation: Operation, activity: Activity, words: Words) -> CustomerView:
    has_slip = activity.slip is PrintOutcome.PRINTED
    return CustomerView(
        "checking",
        operation.service_label,
        sum=Fact(words("customer.paid"), format_euro(operation.total_cents)),
        title=words("customer.checking"),
        sentence=words("customer.keep_slip" if has_slip else "customer.ask_slip"),
        tone=Tone.WARN,
        icon="hourglass",
        speech=checking(words),
    )


def _stands(operation: Operation, words: Words) -> CustomerView:
    return CustomerView(
        "done",
        operation.service_label,
        sum=Fact(words("done.recharged"), format_euro(operation.amount_cents)),
        title=words("customer.stands"),
        tone=Tone.WARN,
        icon="lock",
    )
