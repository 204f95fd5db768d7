"""A price is for one key and one amount, or it is no price."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from pos_app.domain.events import OperatorReturnedCash
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId, Quote, State
from pos_app.ports.counter import Draft, DraftId
from pos_app.ports.journal import Head
from tests.helpers.operations import CODE
from tests.helpers.shops import Shop

ALTERED: tuple[Callable[[Quote], Quote], ...] = (
    lambda quote: replace(quote, iid=IntentId("ee" * 16)),
    lambda quote: replace(quote, amount_cents=49_00, total_cents=50_00),
)


@pytest.mark.parametrize("alter", ALTERED, ids=["another key", "another amount"])
def test_a_price_for_something_else_promises_nothing(
    open_shop: Shop, monkeypatch: pytest.MonkeyPatch, alter: Callable[[Quote], Quote]
) -> None:
    """Fault case N34."""
    quote: Callable[..., Any] = open_shop.backend.quote
    monkeypatch.setattr(open_shop.backend, "quote", lambda *about: alter(quote(*about)))
    open_shop.scan()
    assert open_shop.heard.refused[DraftId(1)].code is FaultCode.BACKEND_UNINTELLIGIBLE
    assert not open_shop.journal.changes
    assert open_shop.papers() == []


def test_a_stale_session_is_opened_anew_before_the_price(open_shop: Shop) -> None:
    open_shop.backend.start_other_session()
    open_shop.scan()
    assert DraftId(1) in open_shop.heard.priced
    calls = open_shop.backend.calls
    assert calls[calls.index("quote") :] == ["quote", "hello", "reconcile", "quote"]


def test_two_prices_asked_for_one_code_at_once_make_one_operation(open_shop: Shop) -> None:
    for draft in (1, 2):
        open_shop.counter.ask_price(Draft(DraftId(draft), None, CODE, 50_00))
    open_shop.pump.run()
    assert list(open_shop.heard.priced) == [DraftId(1)]
    assert open_shop.heard.refused[DraftId(2)].code is FaultCode.CODE_BUSY
    assert len(open_shop.journal.rows) == 1


def test_what_the_backend_has_voided_meanwhile_is_not_replaced(open_shop: Shop) -> None:
    """Found by simulation: one disk in two tills, an amount changed in a session that was stale."""
    open_shop.scan()
    first = open_shop.operation.iid
    # The other till has told a head that this journal does not have: reconciling voids the first.
    open_shop.backend.known = Head(99, "f" * 64)
    open_shop.backend.start_other_session()
    open_shop.scan(60_00, draft=2, replaces=first)
    assert open_shop.journal.rows[first].state is State.VOIDED
    assert open_shop.heard.refused[DraftId(2)].code is FaultCode.CODE_BUSY
    open_shop.counter.post(first, OperatorReturnedCash())
    open_shop.scan(60_00, draft=3)
    assert DraftId(3) in open_shop.heard.priced
