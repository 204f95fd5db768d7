"""The moments of a sale as the customer sees them, made of sums: of one operation or of several."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.money import format_euro
from pos_app.domain.words import Words
from pos_app.ui.customer.speech import ask, change_back, checking, money_back
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.presenters.amount_entry import AmountEntry
from pos_app.ui.presenters.cash import change_cents
from pos_app.ui.presenters.views import Fact, Tone


@dataclass(frozen=True, slots=True)
class Bill:
    """What is bought, and for how much. ``lines`` are the amounts of several codes."""

    service: str
    amount_cents: int
    fee_cents: int
    lines: tuple[int, ...] = ()

    @property
    def total_cents(self) -> int:
        return self.amount_cents + self.fee_cents


#: More lines than these would push the question off a small display: then it is their sum.
LINES_MAX = 2


def shown_bill(bill: Bill, words: Words) -> CustomerView:
    """The sums while nothing is asked."""
    return CustomerView("amount", bill.service, _facts(bill, words), _total(bill, words))


def confirm(bill: Bill, received: AmountEntry, words: Words) -> CustomerView:
    """The question, while the pre-receipt can be read."""
    return CustomerView(
        "confirm",
        bill.service,
        _facts(bill, words),
        _total(bill, words),
        _cash(bill, received, words),
        title=words("customer.confirm"),
        speech=ask(bill.amount_cents, bill.fee_cents, words),
    )


def waiting(bill: Bill, words: Words) -> CustomerView:
    return CustomerView(
        "waiting",
        bill.service,
        sum=_total(bill, words),
        title=words("customer.waiting"),
        tone=Tone.INFO,
        icon="hourglass",
    )


def done(
    service: str, recharged_cents: int, change: int | None, words: Words, *, receipt_out: bool
) -> CustomerView:
    return CustomerView(
        "done",
        service,
        sum=Fact(words("done.recharged"), format_euro(recharged_cents)),
        cash=() if change is None else (Fact(words("offer.change"), format_euro(change)),),
        title=words("customer.done"),
        sentence=words("customer.take_receipt" if receipt_out else "customer.receipt_comes"),
        tone=Tone.OK,
        icon="check",
        speech=change_back(change, words),
    )


def stands(service: str, recharged_cents: int, words: Words) -> CustomerView:
    """A recharge that the backend has refused to take back."""
    return CustomerView(
        "done",
        service,
        sum=Fact(words("done.recharged"), format_euro(recharged_cents)),
        title=words("customer.stands"),
        tone=Tone.WARN,
        icon="lock",
    )


def take_back(service: str, owed_cents: int, words: Words, *, refused: bool) -> CustomerView:
    return CustomerView(
        "refused",
        service,
        sum=Fact(words("customer.take_back"), format_euro(owed_cents)),
        title=words("customer.refused" if refused else "customer.taken_back"),
        tone=Tone.BAD,
        icon="undo-2",
        speech=money_back(owed_cents, words, refused=refused),
    )


def in_verification(service: str, kept_cents: int, words: Words, *, slip_out: bool) -> CustomerView:
    return CustomerView(
        "checking",
        service,
        sum=Fact(words("customer.paid"), format_euro(kept_cents)),
        title=words("customer.checking"),
        sentence=words("customer.keep_slip" if slip_out else "customer.ask_slip"),
        tone=Tone.WARN,
        icon="hourglass",
        speech=checking(words),
    )


def _facts(bill: Bill, words: Words) -> tuple[Fact, ...]:
    amounts = bill.lines if 0 < len(bill.lines) <= LINES_MAX else (bill.amount_cents,)
    return (
        *(Fact(words("fact.amount"), format_euro(cents)) for cents in amounts),
        Fact(words("fact.fee"), format_euro(bill.fee_cents)),
    )


def _total(bill: Bill, words: Words) -> Fact:
    return Fact(words("customer.total"), format_euro(bill.total_cents))


def _cash(bill: Bill, received: AmountEntry, words: Words) -> tuple[Fact, ...]:
    change = change_cents(bill.total_cents, received)
    if change is None or change < 0:
        return ()
    given = Fact(words("customer.given"), format_euro(received.cents))
    return given, Fact(words("offer.change"), format_euro(change))
