"""Storno on the workflow as it ships: the PIN, the lock, the backend's word, the papers."""

from __future__ import annotations

import pytest

from pos_app.domain.events import OperatorReturnedCash, ReceiptOrdered
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, State
from pos_app.domain.operators import OperatorId
from pos_app.domain.pin import Pin
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.counter import ReversalAnswered
from pos_app.ports.operators import PinVerdict
from tests.helpers.operations import CODE
from tests.helpers.operators import (
    ANNA,
    ANNAS,
    RIGHT,
    ROSA,
    WRONG,
    FakeOperators,
    owner_alone,
    three,
)
from tests.helpers.shops import Shop


@pytest.fixture
def operators() -> FakeOperators:
    return owner_alone()


@pytest.fixture
def shop(operators: FakeOperators) -> Shop:
    """A shop that has just sold one recharge."""
    return sold(operators)


def sold(operators: FakeOperators) -> Shop:
    shop = Shop()
    shop.operators = operators
    shop.switch_on()
    shop.start()
    shop.scan()
    shop.collect()
    assert shop.state() is State.RCPT_DONE
    return shop


def reverse(shop: Shop, pin: Pin = RIGHT, owner: OperatorId = ROSA.id) -> ReversalAnswered:
    shop.counter.reverse(shop.operation.iid, owner, pin)
    shop.pump.run()
    answer = shop.heard.answers[-1]
    assert isinstance(answer, ReversalAnswered)
    return answer


def post(shop: Shop, event: OperatorReturnedCash | ReceiptOrdered) -> None:
    shop.counter.post(shop.operation.iid, event)
    shop.pump.run()


def test_a_recharge_is_taken_back_and_the_whole_total_returned(shop: Shop) -> None:
    before_cents = shop.status.cash_cents
    assert reverse(shop).verdict is PinVerdict.RIGHT
    assert shop.state() is State.REVERSED
    assert shop.papers()[-1] == "STORNO"
    assert shop.status.cash_cents == before_cents, "the cash is still in the drawer"
    post(shop, OperatorReturnedCash())
    assert shop.state() is State.REV_CLOSED
    assert shop.status.cash_cents == before_cents - shop.operation.total_cents
    assert shop.backend.balance_cents(CODE) == 0


def test_a_slip_that_did_not_come_out_is_printed_again(shop: Shop) -> None:
    shop.next_print(PrintOutcome.NOT_SENT, Fault(FaultCode.PRINTER_UNREACHABLE))
    reverse(shop)
    assert "STORNO" not in shop.papers()
    shop.counter.print_slip(shop.operation.iid)
    shop.pump.run()
    assert shop.papers()[-1] == "STORNO"
    assert shop.activity.slip is PrintOutcome.PRINTED
    assert shop.state() is State.REVERSED


def test_later_copies_of_its_receipt_say_so(shop: Shop) -> None:
    reverse(shop)
    post(shop, OperatorReturnedCash())
    post(shop, ReceiptOrdered())
    post(shop, ReceiptOrdered())
    assert shop.copies() == [0, 1, 2]
    assert ["STORNATA" in text for text in shop.receipts()] == [False, True, True]


def test_a_refused_reversal_leaves_the_recharge_and_its_receipt(shop: Shop) -> None:
    shop.backend.refuse_next_reversal(FaultCode.REVERSAL_WINDOW_CLOSED)
    reverse(shop)
    assert shop.state() is State.RCPT_DONE
    assert shop.operation.reversal is not None
    assert shop.operation.reversal.reason is FaultCode.REVERSAL_WINDOW_CLOSED
    post(shop, ReceiptOrdered())
    assert "STORNATA" not in shop.receipts()[-1]
    assert reverse(shop).verdict is PinVerdict.RIGHT, "a manager may ask again"
    assert shop.state() is State.REVERSED


def test_a_wrong_pin_asks_the_backend_nothing(shop: Shop) -> None:
    answer = reverse(shop, WRONG)
    assert (answer.verdict, answer.tries_left) == (PinVerdict.WRONG, 4)
    assert shop.state() is State.RCPT_DONE


def test_without_an_owner_nothing_is_reversed() -> None:
    shop = sold(FakeOperators())
    assert reverse(shop).verdict is PinVerdict.NOT_SET
    assert shop.state() is State.RCPT_DONE


@pytest.mark.parametrize("call", ["all", "pin_of", "is_right"])
def test_a_vault_that_does_not_open_reverses_nothing(
    shop: Shop, operators: FakeOperators, call: str
) -> None:
    operators.trouble = call
    assert reverse(shop).verdict is PinVerdict.UNREADABLE
    operators.trouble = ""
    assert reverse(shop).verdict is PinVerdict.RIGHT


def test_what_has_moved_meanwhile_is_not_reversed_and_costs_no_try(shop: Shop) -> None:
    reverse(shop)
    assert reverse(shop).verdict is PinVerdict.TOO_LATE
    shop.counter.reverse(IntentId("f" * 32), ROSA.id, RIGHT)
    shop.pump.run()
    assert len(shop.journal.noted) == 2


def test_a_second_tap_while_the_first_is_checked_is_one_request(shop: Shop) -> None:
    shop.counter.reverse(shop.operation.iid, ROSA.id, WRONG)
    reverse(shop, WRONG)
    assert len([a for a in shop.heard.answers if isinstance(a, ReversalAnswered)]) == 1


def test_an_operators_own_pin_reverses_nothing() -> None:
    shop = sold(three())
    assert reverse(shop, ANNAS, ANNA.id).verdict is PinVerdict.NOT_SET
    assert reverse(shop, ANNAS).verdict is PinVerdict.WRONG
    assert shop.state() is State.RCPT_DONE
    assert reverse(shop).verdict is PinVerdict.RIGHT


def test_wrong_tries_are_those_of_the_owners_every_other_pin_page(shop: Shop) -> None:
    assert [reverse(shop, WRONG).tries_left for _ in range(4)] == [4, 3, 2, 1]
    assert reverse(shop, WRONG).verdict is PinVerdict.LOCKED
