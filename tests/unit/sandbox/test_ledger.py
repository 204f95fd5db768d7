"""The ledger's duties, whatever order the calls come in."""

from __future__ import annotations

import base64
import secrets
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from pos_app.backend import wire
from pos_app.domain.operation import Verdict
from pos_app.sandbox.backend_server import Sandbox, open_sandbox
from pos_app.sandbox.ledger import reference_of
from pos_app.sandbox.ledger_rules import Caller, NotDecided, Rules

AMOUNT = 25_00
TOTAL = 26_00
SETTINGS = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


class HandClock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Books:
    """A ledger without a network, one enrolled terminal, and shorthands for its calls."""

    def __init__(self, url: str) -> None:
        self.clock = HandClock()
        self.sandbox: Sandbox = open_sandbox(url, seed=7, now=self.clock)
        self.terminal = self.enrol(b"\x01" * 32)
        self.session = 0
        self.seq = 0
        self.hello()

    @property
    def code(self) -> str:
        return str(self.sandbox.view.codes()[0]["code"])

    def enrol(self, public_key: bytes, code: str | None = None) -> str:
        request = wire.EnrolRequest(
            activation_code=code or self.sandbox.desk.activation_code(),
            public_key=base64.b64encode(public_key).decode("ascii"),
            hardware_hint="",
        )
        return self.sandbox.desk.enrol(request).terminal_id

    def caller(self, key: str, session: int | None = None) -> Caller:
        return Caller(
            self.terminal, key, self.session if session is None else session, 1, "ab" * 32
        )

    def hello(self) -> wire.HelloRecord:
        envelope = self.sandbox.ledger.hello(self.caller(secrets.token_hex(16)))
        record = wire.decode_record(envelope.record, wire.HelloRecord)
        self.session = record.session
        return record

    def quote(self, key: str, amount_cents: int = AMOUNT) -> wire.QuoteRecord:
        request = wire.QuoteRequest(key=key, code=self.code, amount_cents=amount_cents)
        envelope = self.sandbox.ledger.quote(self.caller(key), request)
        return wire.decode_record(envelope.record, wire.QuoteRecord)

    def decide(self, call: str, key: str, session: int | None = None) -> wire.Envelope:
        request = wire.OperationRequest(key=key, amount_cents=AMOUNT, total_cents=TOTAL)
        ledger = self.sandbox.ledger
        calls = {"submit": ledger.submit, "void": ledger.void, "status": ledger.status}
        return calls[call](self.caller(key, session), request)

    def reverse(self, key: str, reversal_key: str) -> wire.Envelope:
        request = wire.ReverseRequest(
            key=key, reversal_key=reversal_key, amount_cents=AMOUNT, total_cents=TOTAL
        )
        return self.sandbox.ledger.reverse(self.caller(key), request)

    def reconcile(self) -> wire.ReconcileRecord:
        request = wire.ReconcileRequest(after=0)
        envelope = self.sandbox.ledger.reconcile(self.caller(secrets.token_hex(16)), request)
        return wire.decode_record(envelope.record, wire.ReconcileRecord)

    def movements(self) -> list[tuple[str, int]]:
        lines = self.sandbox.view.state()["ledger"]
        return [(str(line["key"]), int(line["amount_cents"])) for line in lines]

    def balances(self) -> int:
        return sum(int(row["balance_cents"]) for row in self.sandbox.view.state()["accounts"])

    def close(self) -> None:
        self.sandbox.close()


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = Books(f"sqlite:///{tmp_path / 'ledger.sqlite'}")
    yield made
    made.close()


def verdict_of(envelope: wire.Envelope) -> Verdict:
    return Verdict(wire.decode_record(envelope.record, wire.DecisionRecord).verdict)


class AnyOrder(RuleBasedStateMachine):
    """Calls in any order and any number; what was once decided, and each cent, is checked."""

    keys = Bundle("keys")

    def __init__(self) -> None:
        super().__init__()
        self.books = Books("sqlite://")
        self.first_balances = self.books.balances()
        self.decided: dict[str, wire.Envelope] = {}
        self.reversals: dict[tuple[str, str], wire.Envelope] = {}
        self.count = 0
        self.quoted: set[str] = set()
        self.burnt: set[str] = set()
        self.old_sessions: list[int] = []

    @initialize(target=keys)
    def some_keys(self) -> object:
        keys = [self.new_key(priced=priced) for priced in (True, True, False)]
        # Left to chance alone, few runs would ever see a credit: the positive control says so.
        self.decide(keys[0], "submit")
        return multiple(*keys)

    @rule(target=keys, priced=st.sampled_from([True, True, False]))
    def new_key(self, *, priced: bool) -> str:
        self.count += 1
        key = f"{self.count:032x}"
        if priced:
            self.quote(key)
        return key

    @rule(key=keys)
    def quote(self, key: str) -> None:
        record = self.books.quote(key)
        assert bool(record.refusal) == (key in self.decided or key in self.burnt)
        self.quoted |= set() if record.refusal else {key}

    @rule(key=keys, call=st.sampled_from(["submit", "void"]))
    def decide(self, key: str, call: str) -> None:
        envelope = self.books.decide(call, key)
        assert self.decided.setdefault(key, envelope) == envelope

    @rule(key=keys)
    def status(self, key: str) -> None:
        envelope = self.books.decide("status", key)
        record = wire.decode_record(envelope.record, wire.StatusRecord)
        assert (record.decision is None) == (key not in self.decided)

    @rule(key=keys, number=st.sampled_from("12"))
    def reverse(self, key: str, number: str) -> None:
        envelope = self.books.reverse(key, number * 32)
        self.burnt |= set() if key in self.quoted else {key}
        kept = self.reversals.setdefault((key, number), envelope)
        assert kept == envelope or verdict_of(envelope) is Verdict.REVERSED

    @rule(seconds=st.sampled_from([1, 311, 90_000]))
    def time_passes(self, seconds: int) -> None:
        self.books.clock.now += timedelta(seconds=seconds)

    @rule()
    def hello(self) -> None:
        self.old_sessions.append(self.books.session)
        self.books.hello()

    @rule(key=keys, call=st.sampled_from(["submit", "void"]))
    def late_copy_of_an_old_session(self, key: str, call: str) -> None:
        for session in self.old_sessions[-1:]:
            before = self.books.movements()
            with pytest.raises(NotDecided) as fenced:
                self.books.decide(call, key, session)
            assert fenced.value.word == wire.STALE_SESSION
            assert self.books.movements() == before

    @rule()
    def reconcile(self) -> None:
        for listed in self.books.reconcile().keys:
            record = wire.decode_record(listed.decision.record, wire.DecisionRecord)
            if record.verdict != Verdict.REVERSED.value:
                kept = self.decided.setdefault(record.key, listed.decision)
                assert kept == listed.decision

    @invariant()
    def no_key_moves_more_than_once_each_way(self) -> None:
        assert all(count == 1 for count in Counter(self.books.movements()).values())

    @invariant()
    def money_moves_exactly_where_it_was_decided(self) -> None:
        moved = self.books.movements()
        confirmed = {
            key
            for key, envelope in self.decided.items()
            if verdict_of(envelope) is Verdict.CONFIRMED
        }
        assert {key for key, cents in moved if cents > 0} == confirmed
        assert self.books.balances() == self.first_balances + sum(cents for _, cents in moved)

    def teardown(self) -> None:
        self.books.close()


def test_in_any_order_nothing_is_credited_twice_and_no_decision_changes() -> None:
    run_state_machine_as_test(AnyOrder, settings=SETTINGS)


class Mutant(AnyOrder):
    """The positive control: a ledger that says CONFIRMED and moves nothing."""

    def __init__(self) -> None:
        super().__init__()
        ledger = self.books.sandbox.ledger
        ledger._move = lambda *_: "8841-0000-0000"  # type: ignore[method-assign] # the mutation


def test_the_property_test_notices_a_confirmed_that_credits_nothing() -> None:
    with pytest.raises(AssertionError):
        run_state_machine_as_test(
            Mutant,
            settings=settings(
                SETTINGS,
                phases=[Phase.generate],
                report_multiple_bugs=False,
                database=None,
            ),
        )


def test_a_kept_ledger_answers_after_a_restart_what_it_answered_before(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'ledger.sqlite'}"
    before = Books(url)
    key = secrets.token_hex(16)
    before.quote(key)
    decided = before.decide("submit", key)
    codes = before.sandbox.view.codes()
    before.close()
    again = open_sandbox(url, seed=99)
    request = wire.OperationRequest(key=key, amount_cents=AMOUNT, total_cents=TOTAL)
    caller = Caller(before.terminal, key, before.session, 2, "cd" * 32)
    assert again.ledger.submit(caller, request) == decided
    assert [row["code"] for row in again.view.codes()] == [row["code"] for row in codes]
    again.close()


def test_the_same_seed_makes_the_same_families_and_code() -> None:
    one, same, other = (open_sandbox("sqlite://", seed=seed) for seed in (5, 5, 6))
    assert one.view.codes() == same.view.codes()
    assert one.desk.activation_code() == same.desk.activation_code()
    assert one.view.codes() != other.view.codes()
    for sandbox in (one, same, other):
        sandbox.close()


def test_a_service_closed_between_price_and_cash_is_a_stored_refusal(books: Books) -> None:
    key = secrets.token_hex(16)
    books.quote(key)
    assert books.sandbox.view.open_service("mensa", is_open=False)
    refused = books.decide("submit", key)
    assert verdict_of(refused) is Verdict.REFUSED
    assert "service_closed" in refused.record
    assert books.sandbox.view.open_service("mensa", is_open=True)
    assert books.decide("submit", key) == refused
    assert books.quote(secrets.token_hex(16)).refusal == ""


def test_a_balance_that_was_spent_cannot_be_taken_back(books: Books) -> None:
    key = secrets.token_hex(16)
    books.quote(key)
    books.decide("submit", key)
    books.sandbox.view.spend(1, 4_000_00)
    refused = books.reverse(key, "1" * 32)
    assert verdict_of(refused) is Verdict.REVERSE_REFUSED
    assert "balance_spent" in refused.record


def test_references_are_unique_and_look_like_one(books: Books) -> None:
    references = [reference_of(number) for number in range(1, 5000)]
    assert len(set(references)) == len(references)
    assert references[0] == "8841-2208-3449"
    del books


def test_an_activation_code_is_worth_one_key(books: Books) -> None:
    code = books.sandbox.desk.activation_code()
    terminal = books.enrol(b"\x02" * 32, code)
    assert books.enrol(b"\x02" * 32, code) == terminal
    with pytest.raises(NotDecided):
        books.enrol(b"\x03" * 32, code)


def test_an_activation_code_is_worth_nothing_after_a_day(books: Books) -> None:
    code = books.sandbox.desk.activation_code()
    books.clock.now += timedelta(days=1)
    with pytest.raises(NotDecided):
        books.enrol(b"\x02" * 32, code)
    assert books.sandbox.desk.activation_code() != code


def test_five_wrong_tries_make_an_activation_code_worthless(books: Books) -> None:
    code = books.sandbox.desk.activation_code()
    for _ in range(5):
        with pytest.raises(NotDecided):
            books.enrol(b"\x02" * 32, "0000-0000-0000")
    with pytest.raises(NotDecided):
        books.enrol(b"\x02" * 32, code)


def test_a_public_key_that_is_none_is_refused_and_costs_no_try(books: Books) -> None:
    for _ in range(6):
        with pytest.raises(NotDecided):
            books.enrol(b"\x02" * 31)
    assert books.enrol(b"\x02" * 32)


def test_terms_are_those_of_the_rules() -> None:
    sandbox = open_sandbox("sqlite://", rules=Rules(fee_cents=2_00))
    assert sandbox.ledger.rules.terms().fee_cents == 2_00
    sandbox.close()
