"""Screens of a shop with operators: signing in, the operators' room, and what a role may not."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from pos_app.domain.operators import Operator, OperatorId, Role
from pos_app.ports.operators import StaffTold
from tests.helpers.operations import CODE
from tests.helpers.operators import ANNA, RIGHT, ROSA, TEO, gone
from tests.helpers.windows import Counterside

#: As many as can be, the longest name that can be, and one who has left.
_NAMES = ("Bartolomea-Maria", "Ugo", "Ines", "4", "Pia", "Leo")
CROWD = (
    ROSA,
    ANNA,
    TEO,
    *(Operator(OperatorId(str(4 + at)), name, Role.OPERATOR) for at, name in enumerate(_NAMES)),
    gone(Operator(OperatorId("10"), "Vito", Role.OPERATOR)),
)


def staffed(side: Counterside, operator: Operator) -> None:
    """Begin to sell, with this operator in charge."""
    side.counter.staff = StaffTold(CROWD, operator.id)
    side.counter.open_up()


def type_pin(side: Counterside) -> None:
    for digit in RIGHT.secret:
        side.type_sign(digit)


def signing_in(side: Counterside) -> None:
    side.counter.staff = StaffTold(CROWD)
    side.counter.open_up()


def locked_over_a_sale(side: Counterside) -> None:
    staffed(side, ANNA)
    side.scan(CODE)
    side.tap("quick_5000", "primary")
    side.press(Qt.Key.Key_F12)


def entering(side: Counterside) -> None:
    locked_over_a_sale(side)
    side.type_sign("4")
    type_pin(side)


def technicians_idle(side: Counterside) -> None:
    staffed(side, TEO)


def technicians_offer(side: Counterside) -> None:
    staffed(side, ANNA)
    side.scan(CODE)
    side.tap("quick_5000", "primary")
    side.counter.tell_staff(StaffTold(CROWD, TEO.id))


def office(side: Counterside) -> None:
    staffed(side, ROSA)
    side.press(Qt.Key.Key_F11)
    type_pin(side)
    side.press(Qt.Key.Key_Return)


def office_with_one_barred(side: Counterside) -> None:
    office(side)
    side.type_sign("2")
    side.counter.tell_staff(replace(side.counter.staff, barred=frozenset({ANNA.id})))


def naming(side: Counterside) -> None:
    office(side)
    side.press(Qt.Key.Key_Return)
    side.tap("key_B", "key_e", "key_a")


def new_pin(side: Counterside) -> None:
    naming(side)
    side.press(Qt.Key.Key_Return)
    type_pin(side)
    side.press(Qt.Key.Key_Return)


STAFFED = (
    signing_in,
    locked_over_a_sale,
    entering,
    technicians_idle,
    technicians_offer,
    office,
    office_with_one_barred,
    naming,
    new_pin,
)
