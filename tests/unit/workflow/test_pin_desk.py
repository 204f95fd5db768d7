"""How often somebody may be wrong, and what does not make the wait shorter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.domain.operators import OperatorId
from pos_app.domain.pin import TRIES_FREE, Pin, wait_s
from pos_app.ports.journal import Note
from pos_app.ports.operators import (
    ChangeOperator,
    EnterOffice,
    Forgive,
    Lock,
    PinAnswered,
    PinVerdict,
    SignIn,
)
from tests.helpers.operators import ANNA, ANNAS, RIGHT, ROSA, TEO, WRONG, FakeOperators, gone, three
from tests.helpers.shops import Shop


@pytest.fixture
def operators() -> FakeOperators:
    return three()


@pytest.fixture
def shop(operators: FakeOperators) -> Shop:
    return open_shop(operators)


def open_shop(operators: FakeOperators) -> Shop:
    shop = Shop()
    shop.operators = operators
    restart(shop)
    return shop


def restart(shop: Shop) -> None:
    shop.switch_on()
    shop.start()


def sign_in(shop: Shop, pin: Pin, who: OperatorId = ANNA.id) -> PinAnswered:
    shop.order(SignIn(who, pin))
    answer = shop.heard.answers[-1]
    assert isinstance(answer, PinAnswered)
    return answer


def test_five_wrong_tries_lock_and_each_further_one_locks_longer(shop: Shop) -> None:
    """Fault case U13."""
    answers = [sign_in(shop, WRONG) for _ in range(5)]
    assert [answer.verdict for answer in answers] == [PinVerdict.WRONG] * 4 + [PinVerdict.LOCKED]
    assert [answer.tries_left for answer in answers] == [4, 3, 2, 1, 0]
    assert sign_in(shop, ANNAS).verdict is PinVerdict.LOCKED
    shop.wait(59)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.LOCKED
    shop.wait(1)
    assert sign_in(shop, WRONG).verdict is PinVerdict.LOCKED
    shop.wait(299)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.LOCKED
    shop.wait(1)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.RIGHT


def test_the_right_pin_forgives_what_came_before(shop: Shop) -> None:
    for _ in range(4):
        sign_in(shop, WRONG)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.RIGHT
    assert sign_in(shop, WRONG).tries_left == 4


def test_each_is_locked_alone(shop: Shop) -> None:
    for _ in range(5):
        sign_in(shop, WRONG)
    assert sign_in(shop, RIGHT, ROSA.id).verdict is PinVerdict.RIGHT


def test_a_lock_survives_a_restart_and_begins_anew(shop: Shop) -> None:
    for _ in range(5):
        sign_in(shop, WRONG)
    shop.wait(50)
    restart(shop)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.LOCKED
    shop.wait(59)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.LOCKED
    shop.wait(1)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.RIGHT


@pytest.mark.parametrize("years", [-10, 10])
def test_no_jump_of_the_wall_clock_opens_a_lock(shop: Shop, years: int) -> None:
    for _ in range(5):
        sign_in(shop, WRONG)
    shop.clock.jump(timedelta(days=365 * years))
    assert sign_in(shop, ANNAS).verdict is PinVerdict.LOCKED


def test_a_pulled_plug_gives_no_try_back(shop: Shop) -> None:
    """The try is in the chain before it is checked."""
    for _ in range(4):
        sign_in(shop, WRONG)
    shop.counter.tend_staff(SignIn(ANNA.id, WRONG))
    while len(shop.journal.noted) < 5:
        shop.pump.step()
    restart(shop)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.LOCKED


def test_a_new_pin_starts_without_the_old_ones_tries(shop: Shop, operators: FakeOperators) -> None:
    for _ in range(5):
        sign_in(shop, WRONG)
    operators.change(ANNA, ANNAS)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.RIGHT


def test_an_owner_lets_somebody_try_again(shop: Shop) -> None:
    for _ in range(5):
        sign_in(shop, WRONG)
    shop.order(EnterOffice(ROSA.id, RIGHT))
    assert shop.staff.barred == {ANNA.id}
    assert shop.order(Forgive(OperatorId("9"))).barred == {ANNA.id}, "that is nobody"
    assert not shop.order(Forgive(ANNA.id)).barred
    assert sign_in(shop, ANNAS).verdict is PinVerdict.RIGHT
    restart(shop)
    assert sign_in(shop, WRONG).tries_left == 4


def test_nobody_forgives_who_is_not_in_the_office(shop: Shop) -> None:
    for _ in range(5):
        sign_in(shop, WRONG)
    assert shop.order(Forgive(ANNA.id)).barred == {ANNA.id}
    shop.order(EnterOffice(ROSA.id, RIGHT))
    shop.order(Lock())
    assert shop.order(Forgive(ANNA.id)).barred == {ANNA.id}


def test_who_is_nobody_has_no_pin_and_costs_no_try(shop: Shop, operators: FakeOperators) -> None:
    operators.change(gone(TEO))
    for who in (OperatorId("9"), TEO.id):
        assert sign_in(shop, RIGHT, who).verdict is PinVerdict.NOT_SET
    assert not shop.journal.noted


@pytest.mark.parametrize("call", ["all", "pin_of", "is_right"])
def test_a_vault_that_does_not_open_lets_nobody_in(
    shop: Shop, operators: FakeOperators, call: str
) -> None:
    operators.trouble = call
    assert sign_in(shop, ANNAS).verdict is PinVerdict.UNREADABLE
    operators.trouble = ""
    assert sign_in(shop, ANNAS).verdict is PinVerdict.RIGHT


def test_tries_of_a_till_that_knew_one_pin_still_count(operators: FakeOperators) -> None:
    shop = Shop()
    shop.operators = operators
    pin = operators.pin_of(ROSA.id)
    for name in ("ManagerPinTried", "ManagerPinRight", *["ManagerPinTried"] * 5):
        shop.journal.note(Note(name, {"pin": pin}, shop.clock.now(), shop.chance.new_run()))
    restart(shop)
    assert sign_in(shop, RIGHT, ROSA.id).verdict is PinVerdict.LOCKED


def test_the_journal_knows_that_somebody_tried_and_no_digit(shop: Shop) -> None:
    sign_in(shop, WRONG)
    sign_in(shop, ANNAS)
    assert [noted.note.name for noted in shop.journal.noted] == ["PinTried", "PinTried", "PinRight"]
    assert not any(pin.secret in repr(shop.journal.noted) for pin in (ANNAS, WRONG))


class Against:
    """A shop and a model of its lock: tries in a row, and seconds since the last or the start."""

    def __init__(self) -> None:
        self.shop = open_shop(three())
        self.tries = 0
        self.since_s = 0.0

    def wrong(self) -> None:
        if not self.is_locked:
            self.tries, self.since_s = self.tries + 1, 0.0
        expected = PinVerdict.LOCKED if self.is_locked else PinVerdict.WRONG
        assert sign_in(self.shop, WRONG).verdict is expected

    def right(self) -> None:
        expected = PinVerdict.LOCKED if self.is_locked else PinVerdict.RIGHT
        assert sign_in(self.shop, ANNAS).verdict is expected
        if not self.is_locked:
            self.tries, self.since_s = 0, 0.0

    def restart(self) -> None:
        restart(self.shop)
        self.since_s = 0.0

    def pull_plug(self) -> None:
        """End the run in the middle of a wrong try: noted, and not judged."""
        noted = len(self.shop.journal.noted)
        self.shop.counter.tend_staff(SignIn(ANNA.id, WRONG))
        while len(self.shop.journal.noted) == noted and self.shop.pump.jobs:
            self.shop.pump.step()
        self.tries += len(self.shop.journal.noted) - noted
        self.restart()

    def turn_clock(self) -> None:
        self.shop.clock.jump(timedelta(days=3_650))

    def set_pin(self) -> None:
        self.shop.order(EnterOffice(ROSA.id, RIGHT))
        self.shop.order(ChangeOperator(ANNA, ANNAS))
        self.tries = 0

    def wait(self, seconds: int) -> None:
        self.shop.wait(seconds)
        self.since_s += seconds

    @property
    def is_locked(self) -> bool:
        return self.since_s < wait_s(self.tries)


_HAPPENINGS: Sequence[Callable[[Against], None]] = (
    Against.wrong,
    Against.right,
    Against.restart,
    Against.pull_plug,
    Against.turn_clock,
    Against.set_pin,
)
#: Wrong tries are likelier than all else, or no lock would ever be met.
_ANY = st.one_of(
    st.just(Against.wrong),
    st.sampled_from(_HAPPENINGS),
    st.integers(min_value=1, max_value=2_000),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_ANY, max_size=30))
def test_nothing_but_time_in_one_run_opens_a_lock(
    happenings: list[int | Callable[[Against], None]],
) -> None:
    against = Against()
    for happening in happenings:
        if isinstance(happening, int):
            against.wait(happening)
        else:
            happening(against)


def test_the_model_would_notice_a_wait_that_a_restart_forgets() -> None:
    """A positive control: on a till that counts in memory alone a restart opens the lock."""
    shop = open_shop(three())
    for _ in range(TRIES_FREE):
        sign_in(shop, WRONG)
    shop.journal.noted.clear()
    restart(shop)
    assert sign_in(shop, ANNAS).verdict is PinVerdict.RIGHT
