"""From the situation at the counter to what the customer may see of it. Pure.

The rule it keeps: only a sale that is in front is shown, and of it only its service, its sums
and its outcome. Everything else, from a list to a question about the drawer, is the shop's name.
"""

from __future__ import annotations

from pos_app.domain.operation import Operation, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.words import Words
from pos_app.ports.counter import Activity
from pos_app.ui.customer import moments
from pos_app.ui.customer.moments import Bill
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.customer.visit import present_together
from pos_app.ui.fronts.kinds import Pricing, Serving, Together
from pos_app.ui.situation import Situation

_CHECKING = frozenset({State.VOIDING, State.REVERSING})
_DONE = frozenset({State.CONFIRMED, State.RCPT_PRINTING, State.RCPT_DONE})
_MONEY_BACK = frozenset({State.REJECTED, State.VOIDED, State.REVERSED})


def present_customer(
    situation: Situation, words: Words, shop_name: str, fee_cents: int
) -> CustomerView:
    if situation.room is not None or situation.is_locked:
        return idle(shop_name)
    match situation.front:
        case Pricing() as pricing:
            return _amount(pricing, situation, words, fee_cents)
        case Serving(iid, copying=False) as serving:
            view = _served(situation.operations[iid], situation.activity(iid), serving, words)
            return idle(shop_name) if view is None else view
        case Together(iids, received):
            rows = [situation.operations[iid] for iid in iids]
            view = present_together(rows, situation.activity, received, words)
            return idle(shop_name) if view is None else view
        case _:
            return idle(shop_name)


def idle(shop_name: str) -> CustomerView:
    return CustomerView("idle", shop_name)


def _amount(pricing: Pricing, situation: Situation, words: Words, fee_cents: int) -> CustomerView:
    terms = situation.status.terms if situation.status else None
    service = terms.service_label if terms else ""
    if not all(item.entry.is_sellable for item in pricing.items):
        return CustomerView("amount", service, title=words("customer.how_much"))
    amounts = tuple(item.entry.cents for item in pricing.items)
    return moments.shown_bill(Bill(service, sum(amounts), fee_cents * len(amounts), amounts), words)


def _served(
    operation: Operation, activity: Activity, serving: Serving, words: Words
) -> CustomerView | None:
    """Return None where there is nothing that this customer waits for."""
    service, state = operation.service_label, operation.state
    if operation.frozen or state in _CHECKING or (state is State.SUBMITTING and activity.in_doubt):
        slip_out = activity.slip is PrintOutcome.PRINTED
        return moments.in_verification(service, operation.total_cents, words, slip_out=slip_out)
    if state is State.RCPT_DONE and operation.reversal is not None:
        return moments.stands(service, operation.amount_cents, words)
    if state in _DONE:
        return moments.done(
            service,
            operation.amount_cents,
            operation.change_cents,
            words,
            receipt_out=state is State.RCPT_DONE,
        )
    if state in _MONEY_BACK:
        refused = state is State.REJECTED
        return moments.take_back(service, operation.total_cents, words, refused=refused)
    return _before_the_end(operation, serving, words)


def _before_the_end(operation: Operation, serving: Serving, words: Words) -> CustomerView | None:
    bill = Bill(operation.service_label, operation.amount_cents, operation.fee_cents)
    match operation.state:
        case State.QUOTED | State.PRE_PRINTING:
            return moments.shown_bill(bill, words)
        case State.PRE_PRINTED:
            return moments.confirm(bill, serving.received, words)
        case State.SUBMITTING:
            return moments.waiting(bill, words)
        case _:
            return None
