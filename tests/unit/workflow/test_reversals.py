"""Storno on the workflow as it ships: the PIN, the lock, the backend's word, the papers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pos_app.domain.events import OperatorReturnedCash, ReceiptOrdered
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, State
from pos_app.domain.pin import Pin
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.counter import PinVerdict, ReversalAnswered
from pos_app.ports.pin import PinId
from tests.helpers.operations import CODE
from tests.helpers.pins import RIGHT, WRONG, Pins
from tests.helpers.shops import Shop


@pytest.fixture
def pins() -> Pins:
    return Pins()


@pytest.fixture
def shop(pins: Pins) -> Shop:
    """A shop that has just sold one recharge."""
    shop = Shop()
    shop.manager_pin = pins
    shop.switch_on()
    shop.start()
    shop.scan()
    shop.collect()
    assert shop.state() is State.RCPT_DONE
    return shop


def reverse(shop: Shop, pin: Pin = RIGHT) -> ReversalAnswered:
    shop.counter.reverse(shop.operation.iid, pin)
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


def test_five_wrong_tries_lock_and_each_further_one_locks_longer(shop: Shop) -> None:
    """Fault case U13."""
    verdicts = [reverse(shop, WRONG).verdict for _ in range(5)]
    assert verdicts == [PinVerdict.WRONG] * 4 + [PinVerdict.LOCKED]
    assert reverse(shop, RIGHT).verdict is PinVerdict.LOCKED
    shop.wait(59)
    assert reverse(shop, RIGHT).verdict is PinVerdict.LOCKED
    shop.wait(1)
    assert reverse(shop, WRONG).verdict is PinVerdict.LOCKED
    shop.wait(299)
    assert reverse(shop, RIGHT).verdict is PinVerdict.LOCKED
    shop.wait(1)
    assert reverse(shop, RIGHT).verdict is PinVerdict.RIGHT


def test_the_right_pin_forgives_what_came_before(shop: Shop) -> None:
    shop.backend.refuse_next_reversal(FaultCode.REVERSAL_WINDOW_CLOSED)
    for _ in range(4):
        reverse(shop, WRONG)
    reverse(shop, RIGHT)
    assert reverse(shop, WRONG).tries_left == 4


def test_a_lock_survives_a_restart_and_begins_anew(shop: Shop) -> None:
    for _ in range(5):
        reverse(shop, WRONG)
    shop.wait(50)
    shop.switch_on()
    shop.start()
    assert reverse(shop, RIGHT).verdict is PinVerdict.LOCKED
    shop.wait(59)
    assert reverse(shop, RIGHT).verdict is PinVerdict.LOCKED
    shop.wait(1)
    assert reverse(shop, RIGHT).verdict is PinVerdict.RIGHT


@pytest.mark.parametrize("years", [-10, 10])
def test_no_jump_of_the_wall_clock_opens_a_lock(shop: Shop, years: int) -> None:
    for _ in range(5):
        reverse(shop, WRONG)
    shop.clock.jump(timedelta(days=365 * years))
    assert reverse(shop, RIGHT).verdict is PinVerdict.LOCKED


def test_a_pulled_plug_gives_no_try_back(shop: Shop) -> None:
    """The try is in the chain before it is checked."""
    for _ in range(4):
        reverse(shop, WRONG)
    shop.counter.reverse(shop.operation.iid, WRONG)
    while len(shop.journal.noted) < 5:
        shop.pump.step()
    shop.switch_on()
    shop.start()
    assert reverse(shop, RIGHT).verdict is PinVerdict.LOCKED


def test_a_new_pin_starts_without_the_old_ones_tries(shop: Shop, pins: Pins) -> None:
    for _ in range(5):
        reverse(shop, WRONG)
    pins.name = PinId("second")
    assert reverse(shop, RIGHT).verdict is PinVerdict.RIGHT


def test_without_a_pin_nothing_is_reversed(shop: Shop, pins: Pins) -> None:
    pins.name = None
    assert reverse(shop).verdict is PinVerdict.NOT_SET
    assert shop.state() is State.RCPT_DONE


@pytest.mark.parametrize("call", ["current", "is_right"])
def test_a_vault_that_does_not_open_reverses_nothing(shop: Shop, pins: Pins, call: str) -> None:
    pins.trouble = call
    assert reverse(shop).verdict is PinVerdict.UNREADABLE
    pins.trouble = ""
    assert reverse(shop).verdict is PinVerdict.RIGHT


def test_what_has_moved_meanwhile_is_not_reversed_and_costs_no_try(shop: Shop) -> None:
    reverse(shop)
    assert reverse(shop).verdict is PinVerdict.TOO_LATE
    shop.counter.reverse(IntentId("f" * 32), RIGHT)
    shop.pump.run()
    assert len(shop.journal.noted) == 2


def test_a_second_tap_while_the_first_is_checked_is_one_request(shop: Shop) -> None:
    shop.counter.reverse(shop.operation.iid, WRONG)
    reverse(shop, WRONG)
    assert len([a for a in shop.heard.answers if isinstance(a, ReversalAnswered)]) == 1


def test_the_journal_knows_that_somebody_tried_and_no_digit(shop: Shop) -> None:
    reverse(shop, WRONG)
    reverse(shop, RIGHT)
    names = [noted.note.name for noted in shop.journal.noted]
    assert names == ["ManagerPinTried", "ManagerPinTried", "ManagerPinRight"]
    assert not any(pin.secret in repr(shop.journal.noted) for pin in (RIGHT, WRONG))
