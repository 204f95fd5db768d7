"""Who is in charge, what the journal says of them, and who may change who they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import State
from pos_app.domain.operators import Objection, OperatorId, Role
from pos_app.ports.operators import (
    AddOperator,
    ChangeOperator,
    EnterOffice,
    LeaveOffice,
    Lock,
    PinAnswered,
    PinVerdict,
    SignIn,
    StaffTold,
)
from pos_app.ports.shifts import OpenShift
from pos_app.workflow.attendance import CHANGED
from tests.helpers.operators import (
    ANNA,
    ANNAS,
    RIGHT,
    ROSA,
    TEO,
    WRONG,
    FakeOperators,
    gone,
    owner_alone,
    three,
)
from tests.helpers.shops import Shop


def open_shop(operators: FakeOperators) -> Shop:
    shop = Shop()
    shop.operators = operators
    shop.switch_on()
    shop.start()
    return shop


@pytest.fixture
def operators() -> FakeOperators:
    return three()


@pytest.fixture
def shop(operators: FakeOperators) -> Shop:
    return open_shop(operators)


def sell(shop: Shop) -> None:
    shop.scan()
    shop.collect()
    assert shop.state() is State.RCPT_DONE


def test_who_they_are_is_told_before_anything_is_sold(shop: Shop) -> None:
    staff = [at for at, each in enumerate(shop.heard.answers) if isinstance(each, StaffTold)]
    assert staff, "told at the start"
    assert shop.staff.operators == (ROSA, ANNA, TEO)
    assert shop.staff.in_charge is None
    assert shop.staff.role is None


def test_a_vault_that_does_not_open_stops_the_till(operators: FakeOperators) -> None:
    operators.trouble = "all"
    shop = open_shop(operators)
    assert [fault.code for fault in shop.heard.stopped] == [FaultCode.VAULT_LOCKED]


def test_signing_in_and_locking(shop: Shop) -> None:
    staff = shop.order(SignIn(ANNA.id, ANNAS))
    assert (staff.in_charge, staff.role) == (ANNA.id, Role.OPERATOR)
    assert shop.heard.answers[-1] == PinAnswered(ANNA.id, PinVerdict.RIGHT)
    staff = shop.order(Lock())
    assert (staff.in_charge, staff.role) == (None, None)


def test_a_wrong_pin_leaves_who_was_there(shop: Shop) -> None:
    shop.order(SignIn(ANNA.id, ANNAS))
    assert shop.order(SignIn(ROSA.id, WRONG)).in_charge == ANNA.id


def test_a_restart_asks_again(shop: Shop) -> None:
    shop.order(SignIn(ANNA.id, ANNAS))
    shop.switch_on()
    shop.start()
    assert shop.staff.in_charge is None


def test_each_step_says_who_was_in_charge(shop: Shop) -> None:
    shop.order(SignIn(ANNA.id, ANNAS))
    shop.scan()
    shop.order(Lock())
    shop.order(SignIn(ROSA.id, RIGHT))
    shop.collect()
    by = [change.operator for change in shop.journal.changes]
    first = by.index(ROSA.id)
    assert set(by[:first]) == {ANNA.id}
    assert set(by[first:]) == {ROSA.id}
    assert shop.operation.collected_by == ROSA.id


def test_what_arrives_while_the_till_is_locked_is_nobodys_doing(shop: Shop) -> None:
    """The sale goes on beneath the lock, and who took the cash stays who took it."""
    shop.order(SignIn(ANNA.id, ANNAS))
    shop.scan()
    shop.watch(
        lambda row: shop.counter.tend_staff(Lock()) if row.state is State.SUBMITTING else None
    )
    shop.collect()
    assert shop.state() is State.RCPT_DONE
    assert shop.operation.collected_by == ANNA.id
    assert shop.journal.changes[-1].operator is None


@pytest.mark.parametrize("make", [FakeOperators, owner_alone])
def test_where_nobody_signs_in_nobody_is_named(make: type[FakeOperators]) -> None:
    shop = open_shop(make())
    assert shop.staff.role is Role.OWNER
    sell(shop)
    assert {change.operator for change in shop.journal.changes} == {None}
    assert shop.operation.collected_by is None


def test_cash_that_is_moved_says_by_whom(shop: Shop) -> None:
    shop.order(SignIn(ANNA.id, ANNAS))
    shop.tend(OpenShift(100_00))
    assert shop.journal.noted[-1].note.operator == ANNA.id


# The office.


def test_an_owner_adds_and_changes(shop: Shop, operators: FakeOperators) -> None:
    shop.order(SignIn(ROSA.id, RIGHT))
    assert shop.order(EnterOffice(ROSA.id, RIGHT)).in_office
    staff = shop.order(AddOperator("Bea", Role.OPERATOR, WRONG))
    bea = staff.operators[-1]
    assert (bea.id, bea.name) == ("4", "Bea")
    assert operators.is_right(bea.id, WRONG)
    shop.order(ChangeOperator(replace(bea, name="Bice"), ANNAS))
    assert operators.is_right(bea.id, ANNAS)
    assert shop.order(ChangeOperator(gone(ANNA))).operators[1] == gone(ANNA)
    assert not shop.order(LeaveOffice()).in_office


def test_what_speaks_against_a_change_is_told(shop: Shop) -> None:
    shop.order(EnterOffice(ROSA.id, RIGHT))
    assert shop.order(AddOperator("anna", Role.OPERATOR, WRONG)).objection is Objection.NAME_TAKEN
    assert shop.order(ChangeOperator(gone(ROSA))).objection is Objection.NO_OWNER
    assert shop.staff.operators == (ROSA, ANNA, TEO)
    assert not [noted for noted in shop.journal.noted if noted.note.name == CHANGED]


@pytest.mark.parametrize(
    ("who", "pin"), [(ROSA.id, WRONG), (ANNA.id, ANNAS), (OperatorId("9"), RIGHT)]
)
def test_nobody_but_an_owner_enters(shop: Shop, who: OperatorId, pin: object) -> None:
    assert not shop.order(EnterOffice(who, pin)).in_office  # type: ignore[arg-type]
    shop.order(AddOperator("Bea", Role.OWNER, WRONG))
    assert shop.staff.operators == (ROSA, ANNA, TEO)


def test_the_lock_ends_the_office(shop: Shop) -> None:
    shop.order(EnterOffice(ROSA.id, RIGHT))
    assert not shop.order(Lock()).in_office
    shop.order(AddOperator("Bea", Role.OWNER, WRONG))
    assert shop.staff.operators == (ROSA, ANNA, TEO)


def test_the_first_employee_leaves_the_owner_in_charge() -> None:
    """Who has just typed the owner's PIN need not type it again."""
    shop = open_shop(owner_alone())
    shop.order(EnterOffice(ROSA.id, RIGHT))
    staff = shop.order(AddOperator("Anna", Role.OPERATOR, ANNAS))
    assert (staff.in_charge, staff.role) == (ROSA.id, Role.OWNER)


def test_who_has_left_is_in_charge_no_more(shop: Shop, operators: FakeOperators) -> None:
    operators.change(replace(ANNA, role=Role.OWNER))
    shop.order(SignIn(ANNA.id, ANNAS))
    shop.order(EnterOffice(ROSA.id, RIGHT))
    shop.order(LeaveOffice())
    operators.change(gone(ANNA))
    assert shop.order(Lock()).operators[1] == gone(ANNA)
    assert shop.order(SignIn(ANNA.id, ANNAS)).in_charge is None


def test_what_the_technician_changes_is_seen_at_the_next_lock(
    shop: Shop, operators: FakeOperators
) -> None:
    operators.add("Bea", Role.OPERATOR, WRONG)
    assert len(shop.order(Lock()).operators) == 4
    assert shop.order(SignIn(OperatorId("4"), WRONG)).in_charge == "4"


def test_a_vault_that_fails_keeps_nothing_and_says_so(shop: Shop, operators: FakeOperators) -> None:
    shop.order(EnterOffice(ROSA.id, RIGHT))
    operators.trouble = "add"
    told = shop.order(AddOperator("Bea", Role.OPERATOR, WRONG))
    assert told.fault is not None
    assert told.operators == (ROSA, ANNA, TEO)
    operators.trouble = "all"
    assert shop.order(Lock()).operators == (ROSA, ANNA, TEO)


def test_the_journal_knows_what_was_changed_and_no_name(shop: Shop) -> None:
    shop.order(SignIn(ROSA.id, RIGHT))
    shop.order(EnterOffice(ROSA.id, RIGHT))
    shop.order(AddOperator("Bea", Role.OPERATOR, WRONG))
    shop.order(ChangeOperator(gone(ANNA)))
    notes = [noted.note for noted in shop.journal.noted if noted.note.name == CHANGED]
    assert [note.operator for note in notes] == [ROSA.id, ROSA.id]
    assert notes[1].detail["who"] == ANNA.id
    assert "Bea" not in repr(notes)
    assert WRONG.secret not in repr(shop.journal.noted)


def test_a_sign_in_before_the_backend_answers_makes_no_lost_journal_whole() -> None:
    """Rows that are written again after a loss are no takings of this shift."""
    shop = open_shop(three())
    shop.order(SignIn(ANNA.id, ANNAS))
    sell(shop)
    assert shop.status.cash_cents == shop.operation.total_cents
    shop.lose_journal()
    shop.switch_on()
    shop.counter.start()
    shop.counter.tend_staff(SignIn(ANNA.id, ANNAS))
    shop.pump.run()
    assert shop.operation.total_cents > 0
    assert shop.status.cash_cents == 0
