"""Several operations paid in one go, as the customer sees them: one total, one outcome.

The rule it keeps: what goes back is told before what is done, and what is in verification before
what is done; so the customer never leaves with the better half of the news.
"""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.domain.operation import Operation, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.words import Words
from pos_app.ui.customer import moments
from pos_app.ui.customer.moments import Bill
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.presenters.amount_entry import AmountEntry
from pos_app.ui.presenters.stand import DONE, ActivityOf, Stand, owed, stand, total_cents

_IN_DOUBT = frozenset({State.SUBMITTING, State.VOIDING, State.REVERSING})


def present_together(
    rows: Sequence[Operation], activity_of: ActivityOf, received: AmountEntry, words: Words
) -> CustomerView | None:
    """Return None where there is nothing that this customer waits for."""
    bill = _bill(rows)
    match stand(rows, activity_of):
        case Stand.PAPER:
            return moments.shown_bill(bill, words)
        case Stand.COLLECT:
            return moments.confirm(bill, received, words)
        case Stand.WAIT:
            return moments.waiting(bill, words)
        case Stand.GIVE_BACK:
            back = owed(rows)
            refused = all(row.state is State.REJECTED for row in back)
            return moments.take_back(bill.service, total_cents(back), words, refused=refused)
        case Stand.LOOK | Stand.OVER:
            return _ended(rows, activity_of, words)


def _ended(rows: Sequence[Operation], activity_of: ActivityOf, words: Words) -> CustomerView | None:
    service = rows[0].service_label
    kept = [row for row in rows if row.frozen or row.state in _IN_DOUBT]
    if kept:
        slip_out = all(activity_of(row.iid).slip is PrintOutcome.PRINTED for row in kept)
        return moments.in_verification(service, total_cents(kept), words, slip_out=slip_out)
    done = [row for row in rows if row.state in DONE]
    if not done:
        return None
    recharged = sum(row.amount_cents for row in done)
    receipt_out = all(row.state is State.RCPT_DONE for row in done)
    return moments.done(service, recharged, _change(rows), words, receipt_out=receipt_out)


def _change(rows: Sequence[Operation]) -> int | None:
    received = [row.received_cents for row in rows if row.received_cents is not None]
    return sum(received) - total_cents(rows) if len(received) == len(rows) else None


def _bill(rows: Sequence[Operation]) -> Bill:
    amounts = tuple(row.amount_cents for row in rows)
    return Bill(rows[0].service_label, sum(amounts), sum(row.fee_cents for row in rows), amounts)
