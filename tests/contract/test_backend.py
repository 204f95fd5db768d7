"""What every backend owes the till, held against the one in memory and the real one over HTTP."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Protocol

import pytest

from pos_app.domain.codes import token
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import Decision, IntentId, Quote, Verdict
from pos_app.ports.backend import Backend, BackendError, QuoteRefused
from pos_app.ports.journal import EMPTY, Head
from tests.helpers.backends import FakeBackend, Silent
from tests.helpers.sandboxes import SandboxHandle, running_sandbox

HEAD = Head(7, "ab" * 32)
STRANGER = token.compose("X" * token.BODY_LENGTH)
AMOUNT = 25_00
TOTAL = 26_00


class World(Protocol):
    """A backend as the till sees it, and what a test may do behind its back."""

    @property
    def backend(self) -> Backend: ...

    @property
    def code(self) -> ServiceCode: ...

    @property
    def sleeping_code(self) -> ServiceCode: ...

    def lose(self, silent: Silent, calls: Collection[str]) -> None: ...

    def let_quotes_expire(self) -> None: ...

    def close_the_window(self) -> None: ...

    def start_other_session(self) -> None: ...

    def movements(self, iid: IntentId) -> list[int]: ...


class InMemory:
    def __init__(self) -> None:
        self.backend = FakeBackend()
        self.code = token.compose("1" * token.BODY_LENGTH)
        self.sleeping_code = token.compose("2" * token.BODY_LENGTH)
        self.backend.refuse_code(STRANGER, FaultCode.CODE_UNKNOWN)
        self.backend.refuse_code(self.sleeping_code, FaultCode.CODE_NOT_ACTIVE)

    def lose(self, silent: Silent, calls: Collection[str]) -> None:
        self.backend.be_silent(silent, calls=calls)

    def let_quotes_expire(self) -> None:
        self.backend.expire_quotes()

    def close_the_window(self) -> None:
        self.backend.refuse_next_reversal()

    def start_other_session(self) -> None:
        self.backend.start_other_session()

    def movements(self, iid: IntentId) -> list[int]:
        return [line.amount_cents for line in self.backend.ledger if line.iid == iid]


class OverHttp:
    def __init__(self, sandbox: SandboxHandle) -> None:
        self._sandbox = sandbox
        self._terminal = sandbox.enrol()
        self.backend = self._terminal.connect(sandbox.url)
        self.code = sandbox.codes()[0]
        self.sleeping_code = sandbox.codes(is_active=False)[0]

    def lose(self, silent: Silent, calls: Collection[str]) -> None:
        kind = "lose_before" if silent is Silent.BEFORE_ACTING else "lose_after"
        self._sandbox.order_trouble(kind=kind, calls=list(calls))

    def let_quotes_expire(self) -> None:
        self._sandbox.clock.go_on(hours=1)

    def close_the_window(self) -> None:
        self._sandbox.clock.go_on(hours=25)

    def start_other_session(self) -> None:
        copy = self._terminal.connect(self._sandbox.url)
        copy.hello(EMPTY)
        copy.close()

    def movements(self, iid: IntentId) -> list[int]:
        return self._sandbox.movements(iid)


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxHandle]:
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as handle:
        yield handle


@pytest.fixture(params=["in memory", "over HTTP"])
def world(request: pytest.FixtureRequest, sandbox: SandboxHandle) -> Iterator[World]:
    made = InMemory() if request.param == "in memory" else OverHttp(sandbox)
    made.backend.hello(EMPTY)
    yield made
    made.backend.close()


def new_key() -> IntentId:
    return IntentId(secrets.token_hex(16))


def quoted(world: World) -> IntentId:
    iid = new_key()
    assert isinstance(world.backend.quote(iid, world.code, AMOUNT, HEAD), Quote)
    return iid


def submit(world: World, iid: IntentId) -> Decision:
    return world.backend.submit(iid, amount_cents=AMOUNT, total_cents=TOTAL, head=HEAD)


def void(world: World, iid: IntentId) -> Decision:
    return world.backend.void(iid, amount_cents=AMOUNT, total_cents=TOTAL, head=HEAD)


def status(world: World, iid: IntentId) -> Decision | None:
    return world.backend.status(iid, amount_cents=AMOUNT, total_cents=TOTAL, head=HEAD)


def reverse(world: World, iid: IntentId, reversal_id: str = "0" * 32) -> Decision:
    return world.backend.reverse(
        iid, reversal_id, amount_cents=AMOUNT, total_cents=TOTAL, head=HEAD
    )


def fault_of(error: pytest.ExceptionInfo[BackendError]) -> FaultCode:
    return error.value.fault.code


def test_a_quote_says_the_price(world: World) -> None:
    iid = new_key()
    quote = world.backend.quote(iid, world.code, AMOUNT, HEAD)
    assert isinstance(quote, Quote)
    assert (quote.iid, quote.amount_cents, quote.fee_cents, quote.total_cents) == (
        iid,
        AMOUNT,
        TOTAL - AMOUNT,
        TOTAL,
    )
    assert quote.ttl_s > 20


def test_a_quote_is_refused_by_name(world: World) -> None:
    refusals = {
        (STRANGER, AMOUNT): FaultCode.CODE_UNKNOWN,
        (world.sleeping_code, AMOUNT): FaultCode.CODE_NOT_ACTIVE,
        (world.code, 4_99): FaultCode.AMOUNT_OUTSIDE_LIMITS,
        (world.code, 998_00): FaultCode.AMOUNT_OUTSIDE_LIMITS,
    }
    for (code, amount_cents), reason in refusals.items():
        answer = world.backend.quote(new_key(), code, amount_cents, HEAD)
        assert isinstance(answer, QuoteRefused)
        assert answer.fault.code is reason


def test_a_submit_credits_once_and_answers_the_same_for_ever(world: World) -> None:
    iid = quoted(world)
    first = submit(world, iid)
    assert first.verdict is Verdict.CONFIRMED
    assert (first.iid, first.amount_cents, first.total_cents) == (iid, AMOUNT, TOTAL)
    assert first.reference
    assert [submit(world, iid), void(world, iid), status(world, iid)] == [first] * 3
    assert world.movements(iid) == [AMOUNT]


def test_an_answer_lost_after_the_credit_is_found_under_the_same_key(world: World) -> None:
    iid = quoted(world)
    world.lose(Silent.AFTER_ACTING, ["submit"])
    with pytest.raises(BackendError) as lost:
        submit(world, iid)
    assert fault_of(lost) is FaultCode.BACKEND_SILENT
    assert submit(world, iid).verdict is Verdict.CONFIRMED
    assert world.movements(iid) == [AMOUNT]


def test_a_request_lost_before_the_credit_credits_when_sent_again(world: World) -> None:
    iid = quoted(world)
    world.lose(Silent.BEFORE_ACTING, ["submit"])
    with pytest.raises(BackendError):
        submit(world, iid)
    assert world.movements(iid) == []
    assert status(world, iid) is None
    assert submit(world, iid).verdict is Verdict.CONFIRMED


def test_a_void_keeps_a_late_submit_out(world: World) -> None:
    iid = quoted(world)
    assert void(world, iid).verdict is Verdict.VOIDED
    assert submit(world, iid) == void(world, iid)
    assert world.movements(iid) == []


def test_a_void_of_an_unknown_key_is_a_tombstone(world: World) -> None:
    iid = new_key()
    assert void(world, iid).verdict is Verdict.VOIDED
    assert submit(world, iid).verdict is Verdict.VOIDED


def test_a_key_never_quoted_is_refused_for_ever(world: World) -> None:
    iid = new_key()
    first = submit(world, iid)
    assert first.verdict is Verdict.REFUSED
    assert first.reason is FaultCode.REFUSED_OTHERWISE
    assert isinstance(world.backend.quote(iid, world.code, AMOUNT, HEAD), QuoteRefused)
    assert submit(world, iid) == first


def test_an_expired_quote_is_a_stored_refusal(world: World) -> None:
    iid = quoted(world)
    world.let_quotes_expire()
    first = submit(world, iid)
    assert (first.verdict, first.reason) == (Verdict.REFUSED, FaultCode.QUOTE_EXPIRED)
    assert submit(world, iid) == first
    assert world.movements(iid) == []


def test_expiry_is_not_looked_at_once_decided(world: World) -> None:
    iid = quoted(world)
    first = submit(world, iid)
    world.let_quotes_expire()
    assert submit(world, iid) == first


def test_an_expired_quote_may_be_asked_again_under_its_key(world: World) -> None:
    iid = quoted(world)
    world.let_quotes_expire()
    assert isinstance(world.backend.quote(iid, world.code, AMOUNT, HEAD), Quote)
    assert submit(world, iid).verdict is Verdict.CONFIRMED


def test_a_key_is_not_reused_for_another_amount(world: World) -> None:
    iid = quoted(world)
    with pytest.raises(BackendError):
        world.backend.quote(iid, world.code, AMOUNT + 1, HEAD)
    with pytest.raises(BackendError):
        world.backend.submit(iid, amount_cents=AMOUNT + 1, total_cents=TOTAL + 1, head=HEAD)
    assert world.movements(iid) == []


def test_a_reversal_takes_back_once(world: World) -> None:
    iid = quoted(world)
    submit(world, iid)
    first = reverse(world, iid)
    assert first.verdict is Verdict.REVERSED
    assert reverse(world, iid) == first
    assert reverse(world, iid, "1" * 32) == first
    assert status(world, iid) == first
    assert world.movements(iid) == [AMOUNT, -AMOUNT]


def test_a_refused_reversal_is_stored(world: World) -> None:
    iid = quoted(world)
    confirmed = submit(world, iid)
    world.close_the_window()
    first = reverse(world, iid)
    assert (first.verdict, first.reason) == (
        Verdict.REVERSE_REFUSED,
        FaultCode.REVERSAL_WINDOW_CLOSED,
    )
    assert reverse(world, iid) == first
    assert status(world, iid) == confirmed
    assert world.movements(iid) == [AMOUNT]


def test_nothing_confirmed_is_nothing_to_reverse(world: World) -> None:
    iid = quoted(world)
    void(world, iid)
    assert reverse(world, iid).verdict is Verdict.REVERSE_REFUSED


def test_another_session_fences_this_one_off_and_hello_lets_it_back(world: World) -> None:
    iid = quoted(world)
    world.start_other_session()
    with pytest.raises(BackendError) as fenced:
        submit(world, iid)
    assert fault_of(fenced) is FaultCode.SESSION_STALE
    assert world.movements(iid) == []
    world.backend.hello(HEAD)
    assert submit(world, iid).verdict is Verdict.CONFIRMED


def test_hello_answers_the_head_last_told_and_does_not_move_it(world: World) -> None:
    quoted(world)
    assert world.backend.hello(EMPTY).known == HEAD
    assert world.backend.hello(EMPTY).known == HEAD
    world.backend.reconcile(EMPTY)
    assert world.backend.hello(EMPTY).known == HEAD
    restored = Head(2, "cd" * 32)
    world.backend.quote(new_key(), world.code, AMOUNT, restored)
    assert world.backend.hello(EMPTY).known == restored


def test_within_a_session_a_late_request_does_not_move_the_head_back(world: World) -> None:
    quoted(world)
    world.backend.quote(new_key(), world.code, AMOUNT, Head(3, "cd" * 32))
    assert world.backend.hello(EMPTY).known == HEAD


def test_reconciling_lists_every_key_and_voids_the_undecided(world: World) -> None:
    confirmed, undecided, reversed_ = quoted(world), quoted(world), quoted(world)
    submit(world, confirmed)
    submit(world, reversed_)
    reverse(world, reversed_)
    listed = {each.quote.iid: each for each in world.backend.reconcile(HEAD)}
    verdicts = {iid: each.decision.verdict for iid, each in listed.items()}
    assert verdicts == {
        confirmed: Verdict.CONFIRMED,
        undecided: Verdict.VOIDED,
        reversed_: Verdict.REVERSED,
    }
    assert listed[confirmed].quote.total_cents == TOTAL
    assert submit(world, undecided).verdict is Verdict.VOIDED


def test_reconciling_lists_more_keys_than_one_page_holds(world: World) -> None:
    keys = [quoted(world) for _ in range(45)]
    listed = [each.quote.iid for each in world.backend.reconcile(HEAD)]
    assert listed == keys


def test_a_terminal_lists_its_own_keys_only(world: World, sandbox: SandboxHandle) -> None:
    other = OverHttp(sandbox)
    other.backend.hello(EMPTY)
    quoted(other)
    assert list(world.backend.reconcile(HEAD)) == []
    other.backend.close()


def listed_since(world: World, after: int = 0) -> tuple[list[tuple[IntentId, Verdict]], int]:
    page = world.backend.decided_since(after, HEAD)
    assert page.is_last
    return [(each.iid, each.verdict) for each in page.listed], page.upto


def test_decisions_are_listed_in_order_and_from_where_one_was(world: World) -> None:
    confirmed, voided, undecided = quoted(world), quoted(world), quoted(world)
    submit(world, confirmed)
    void(world, voided)
    first, upto = listed_since(world)
    assert first == [(confirmed, Verdict.CONFIRMED), (voided, Verdict.VOIDED)]
    reverse(world, confirmed)
    more, last = listed_since(world, upto)
    assert more == [(confirmed, Verdict.REVERSED)]
    assert listed_since(world, last) == ([], last)
    assert undecided not in {iid for iid, _ in first + more}


def test_listing_decides_nothing(world: World) -> None:
    iid = quoted(world)
    listed_since(world)
    assert status(world, iid) is None
    assert submit(world, iid).verdict is Verdict.CONFIRMED


def test_a_listed_decision_says_how_much_and_when(world: World) -> None:
    iid = quoted(world)
    decision = submit(world, iid)
    (listed,) = world.backend.decided_since(0, HEAD).listed
    assert listed.total_cents == TOTAL
    assert listed.decided_at == datetime.fromisoformat(decision.decided_at)


def test_a_long_list_comes_in_pages(world: World) -> None:
    keys = [new_key() for _ in range(260)]
    for iid in keys:
        void(world, iid)
    first = world.backend.decided_since(0, HEAD)
    assert not first.is_last
    rest = world.backend.decided_since(first.upto, HEAD)
    assert rest.is_last
    assert [each.iid for each in (*first.listed, *rest.listed)] == keys


def test_a_terminal_lists_its_own_decisions_only(world: World, sandbox: SandboxHandle) -> None:
    other = OverHttp(sandbox)
    other.backend.hello(EMPTY)
    submit(other, quoted(other))
    assert listed_since(world) == ([], 0)
    other.backend.close()


def test_an_older_session_is_told_no_list(world: World) -> None:
    world.start_other_session()
    with pytest.raises(BackendError) as fenced:
        world.backend.decided_since(0, HEAD)
    assert fault_of(fenced) is FaultCode.SESSION_STALE


def test_closing_twice_is_safe(world: World) -> None:
    world.backend.close()
    world.backend.close()
