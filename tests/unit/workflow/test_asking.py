"""The backend is asked one thing at a time about one key, whatever is pressed meanwhile."""

from __future__ import annotations

from pos_app.domain.commands import Submit
from pos_app.domain.events import OperatorCollected, VoidRequested
from pos_app.domain.operation import IntentId, State
from tests.helpers.backends import Silent
from tests.helpers.operations import CODE
from tests.helpers.shops import Shop


def test_a_void_pressed_while_the_submit_is_on_its_way_waits_for_its_answer(
    open_shop: Shop,
) -> None:
    open_shop.scan()
    iid = open_shop.operation.iid
    open_shop.counter.post(iid, OperatorCollected())
    open_shop.counter.post(iid, VoidRequested())
    open_shop.pump.run()
    assert open_shop.backend.calls.count("submit") == 1
    assert "void" not in open_shop.backend.calls
    assert open_shop.state() is State.RCPT_DONE


def test_and_is_sent_when_that_answer_is_lost(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING)
    open_shop.scan()
    iid = open_shop.operation.iid
    open_shop.counter.post(iid, OperatorCollected())
    open_shop.counter.post(iid, VoidRequested())
    open_shop.pump.run()
    assert "void" not in open_shop.backend.calls
    open_shop.wait(60)
    assert open_shop.backend.calls.count("void") == 1
    assert open_shop.state() is State.VOIDED


def test_the_same_question_while_its_answer_is_awaited_is_not_asked_twice(open_shop: Shop) -> None:
    open_shop.scan()
    open_shop.counter.post(open_shop.operation.iid, OperatorCollected())
    asker = open_shop.counter._opened._asker
    open_shop.lanes[0].post(lambda: asker.ask(Submit(), open_shop.operation))
    open_shop.counter.try_now(open_shop.operation.iid)
    open_shop.pump.run()
    assert open_shop.backend.calls.count("submit") == 1


def test_trying_now_what_is_decided_asks_nothing(open_shop: Shop) -> None:
    open_shop.scan()
    open_shop.collect()
    calls = len(open_shop.backend.calls)
    open_shop.counter.try_now(open_shop.operation.iid)
    open_shop.pump.run()
    assert len(open_shop.backend.calls) == calls


def test_two_answers_from_a_stale_session_greet_once(open_shop: Shop) -> None:
    rows = list[IntentId]()
    for draft, code in enumerate((CODE, open_shop.other_code), start=1):
        open_shop.scan(draft=draft, code=code)
        rows.append(open_shop.operation.iid)
    open_shop.backend.start_other_session()
    for iid in rows:
        open_shop.counter.post(iid, OperatorCollected())
    open_shop.wait(60)
    assert {open_shop.journal.rows[iid].state for iid in rows} <= {State.RCPT_DONE, State.VOIDED}
    assert open_shop.backend.calls.count("hello") == 2


def test_nothing_is_sent_while_the_session_is_renewed(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING)
    open_shop.scan()
    open_shop.collect()
    asker = open_shop.counter._opened._asker
    asker.pause()
    open_shop.counter.try_now(open_shop.operation.iid)
    open_shop.pump.run()
    assert open_shop.backend.calls.count("submit") == 1
    asker.go_on()
    open_shop.pump.run()
    assert open_shop.state() is State.RCPT_DONE


def test_what_is_on_its_way_is_not_sent_again_in_the_new_session(open_shop: Shop) -> None:
    open_shop.scan()
    open_shop.counter.post(open_shop.operation.iid, OperatorCollected())
    asker = open_shop.counter._opened._asker
    for job in (asker.pause, asker.go_on):
        open_shop.lanes[0].post(job)
    open_shop.pump.run()
    assert open_shop.backend.calls.count("submit") == 1
