"""Operators at the window: who may do what, signing in, locking, and who is shown."""

from __future__ import annotations

import pytest

from pos_app.domain.operators import Leave, Operator, OperatorId, Right, Role, leave
from pos_app.ports.operators import StaffTold
from pos_app.ui.situation import Situation

ROSA = Operator(OperatorId("1"), "Rosa", Role.OWNER)
ANNA = Operator(OperatorId("2"), "Anna", Role.OPERATOR)
TEO = Operator(OperatorId("3"), "Teo", Role.TECHNICIAN)
STAFF = (ROSA, ANNA, TEO)


@pytest.mark.parametrize("operators", [(), (ROSA,)])
@pytest.mark.parametrize("right", Right)
def test_where_nobody_signs_in_the_one_shopkeeper_is_there(
    operators: tuple[Operator, ...], right: Right
) -> None:
    situation = Situation(staff=StaffTold(operators))
    assert situation.leave(right) is leave(Role.OWNER, right)


@pytest.mark.parametrize("right", Right)
def test_nobody_may_do_anything_before_somebody_signs_in(right: Right) -> None:
    assert not Situation(staff=StaffTold(STAFF)).may(right)


@pytest.mark.parametrize("operator", STAFF, ids=lambda operator: operator.name)
@pytest.mark.parametrize("right", Right)
def test_who_is_in_charge_may_do_what_the_table_says(operator: Operator, right: Right) -> None:
    situation = Situation(staff=StaffTold(STAFF, operator.id))
    assert situation.leave(right) is leave(operator.role, right)
    assert situation.may(right) is (leave(operator.role, right) is not Leave.NO)
