"""Greeting a backend that falls silent half way, and rows that only one side remembers."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.operation import State
from pos_app.ports.counter import Phase
from tests.helpers.backends import Silent
from tests.helpers.shops import Shop


def test_a_list_that_does_not_come_is_asked_for_again_and_nothing_is_sold_meanwhile(
    shop: Shop,
) -> None:
    shop.backend.be_silent(Silent.AFTER_ACTING, times=2, calls=("reconcile",))
    shop.start()
    assert shop.phase() is Phase.STARTING
    shop.wait(120)
    assert shop.phase() is Phase.SELLING
    assert shop.backend.calls.count("reconcile") == 3


def test_a_row_put_back_to_an_older_state_learns_what_the_backend_decided(open_shop: Shop) -> None:
    open_shop.scan()
    open_shop.collect()
    row = open_shop.operation
    old = replace(row, state=State.PRE_PRINTED, decision=None, receipts=0, submitted_by=None)
    open_shop.lose_journal()
    open_shop.journal.rows[row.iid] = old
    open_shop.switch_on()
    open_shop.start()
    assert open_shop.state() is State.RCPT_PRINTING
    assert open_shop.operation.decision == row.decision


def test_greeted_twice_it_opens_once(shop: Shop) -> None:
    shop.counter.start()
    shop.counter.check_devices()
    shop.pump.run()
    assert shop.backend.calls.count("hello") == 2
    assert len(shop.heard.found) == 1


def test_devices_are_asked_on_demand(shop: Shop) -> None:
    shop.backend.be_silent(Silent.BEFORE_ACTING, times=1, calls=("hello",))
    shop.start()
    assert shop.phase() is Phase.STARTING
    shop.counter.check_devices()
    shop.pump.run()
    assert shop.phase() is Phase.SELLING
    shop.counter.check_devices()
    shop.counter.check_devices()
    shop.pump.run()
    assert shop.backend.calls.count("hello") == 2
