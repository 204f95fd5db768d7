"""Who is in charge of the till, and changes of who may be.

The rules it keeps: nobody is in charge whose PIN was not right in this run; the operators are
changed only after an owner's was, and until the till is locked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from pos_app.domain.faults import Fault
from pos_app.domain.operators import (
    Objection,
    Operator,
    OperatorId,
    Role,
    active_of,
    must_sign_in,
)
from pos_app.domain.pin import Pin
from pos_app.ports.counter import Answer
from pos_app.ports.operators import (
    AddOperator,
    ChangeOperator,
    EnterOffice,
    Forgive,
    LeaveOffice,
    Lock,
    Operators,
    PinAnswered,
    PinId,
    PinVerdict,
    SignIn,
    StaffOrder,
    StaffTold,
)
from pos_app.ports.vault import VaultError
from pos_app.workflow.context import Context
from pos_app.workflow.pin_desk import Judged, PinDesk

logger = logging.getLogger(__name__)

#: Noted when an operator was added or changed; never with a name.
CHANGED = "OperatorChanged"


class Attendance:
    """Belongs to the counter's lane; the operators are read and kept in the vault's."""

    def __init__(
        self,
        context: Context,
        operators: Operators,
        pins: PinDesk,
        *,
        answer: Callable[[Answer], None],
        stop: Callable[[Fault], None],
    ) -> None:
        self._context = context
        self._kept = operators
        self._pins = pins
        self._answer = answer
        self._stop = stop
        self._operators: tuple[Operator, ...] = ()
        self._current: tuple[tuple[OperatorId, PinId], ...] = ()
        #: Whose PIN opened the office, while it is open.
        self._office: OperatorId | None = None

    def begin(self, then: Callable[[], None]) -> None:
        """Read who they are, tell, and go on; a vault that does not open stops the till."""
        self._read(then, self._stop)

    def carry_out(self, order: StaffOrder) -> None:
        """Do what is ordered; answers with ``StaffTold``, a PIN with ``PinAnswered`` behind it."""
        match order:
            case SignIn(who, pin):
                self._pins.judge(who, pin, lambda judged: self._sign_in(who, judged))
            case Lock():
                self._context.duty.operator = self._office = None
                self._tell()
                self._read(_nothing, self._told_before)
            case EnterOffice(owner, pin):
                self._enter(owner, pin)
            case LeaveOffice():
                self._office = None
                self._tell()
            case _:
                self._carry_out_in_office(order)

    def _carry_out_in_office(self, order: AddOperator | ChangeOperator | Forgive) -> None:
        if self._office is None:
            logger.info("%s came too late", type(order).__name__)
        elif isinstance(order, AddOperator):
            name, role, pin = order.name, order.role, order.pin
            self._keep(lambda: self._kept.add(name, role, pin), order)
        elif isinstance(order, ChangeOperator):
            operator, new_pin = order.operator, order.pin
            self._keep(lambda: self._kept.change(operator, new_pin), order)
        else:
            self._forgive(order.who)

    # Signing in.

    def _sign_in(self, who: OperatorId, judged: Judged) -> None:
        if judged.verdict is PinVerdict.RIGHT:
            self._context.duty.operator = who
            logger.info("operator %s is in charge", who)
        self._answer_after_reading(who, judged)

    def _enter(self, owner: OperatorId, pin: Pin) -> None:
        self._pins.judge(owner, pin, lambda judged: self._entered(owner, judged), Role.OWNER)

    def _entered(self, owner: OperatorId, judged: Judged) -> None:
        if judged.verdict is PinVerdict.RIGHT:
            self._office = owner
        self._answer_after_reading(owner, judged)

    def _answer_after_reading(self, who: OperatorId, judged: Judged) -> None:
        answered = PinAnswered(who, judged.verdict, judged.tries_left, judged.locked_until_s)
        self._read(lambda: self._answer(answered), lambda _: self._answer(answered))

    # The office.

    def _keep(
        self, keep: Callable[[], Objection | None], order: AddOperator | ChangeOperator
    ) -> None:
        self._context.lanes.vault.post(lambda: self._kept_or_not(keep, order))

    def _kept_or_not(
        self, keep: Callable[[], Objection | None], order: AddOperator | ChangeOperator
    ) -> None:
        """Keep a change, in the vault's lane."""
        try:
            objection = keep()
        except VaultError as error:
            fault = error.fault
            self._context.home(lambda: self._told_before(fault))
        else:
            self._context.home(lambda: self._changed(objection, order))

    def _changed(self, objection: Objection | None, order: AddOperator | ChangeOperator) -> None:
        if objection is None:
            note = self._context.note(CHANGED, {"order": type(order).__name__, **_about(order)})
            self._context.journal.note(note)
        self._read(_nothing, self._told_before, objection)

    def _forgive(self, who: OperatorId) -> None:
        current = dict(self._current).get(who)
        if current is not None:
            self._pins.forgive(current)
        self._tell()

    # Reading and telling.

    def _read(
        self,
        then: Callable[[], None],
        failed: Callable[[Fault], None],
        objection: Objection | None = None,
    ) -> None:
        self._context.lanes.vault.post(lambda: self._look(then, failed, objection))

    def _look(
        self,
        then: Callable[[], None],
        failed: Callable[[Fault], None],
        objection: Objection | None,
    ) -> None:
        """Read who they are, in the vault's lane."""
        try:
            operators = self._kept.all()
            found = ((each.id, self._kept.pin_of(each.id)) for each in active_of(operators))
            current = tuple((who, pin) for who, pin in found if pin is not None)
        except VaultError as error:
            fault = error.fault
            logger.error("the operators: %s", fault.code.value)  # noqa: TRY400 - a fault, no bug.
            self._context.home(lambda: failed(fault))
        else:
            self._context.home(lambda: self._seen(operators, current, objection, then))

    def _seen(
        self,
        operators: tuple[Operator, ...],
        current: tuple[tuple[OperatorId, PinId], ...],
        objection: Objection | None,
        then: Callable[[], None],
    ) -> None:
        self._operators, self._current = operators, current
        duty, here = self._context.duty, dict(current)
        if duty.operator not in here:
            # Who has just left is not in charge. Where there is now somebody to tell apart, it
            # is the owner who let them in.
            duty.operator = self._office if must_sign_in(operators) else None
        self._tell(objection)
        then()

    def _told_before(self, fault: Fault) -> None:
        """Tell what was known before: nothing has been kept, or nothing read."""
        self._tell(fault=fault)

    def _tell(self, objection: Objection | None = None, fault: Fault | None = None) -> None:
        in_charge = self._context.duty.operator
        barred = self._pins.barred(self._current)
        in_office = self._office is not None
        self._answer(StaffTold(self._operators, in_charge, barred, in_office, objection, fault))


def _about(order: AddOperator | ChangeOperator) -> dict[str, str | int | None]:
    """Return what the journal may know of a change: who and what, never a name."""
    if isinstance(order, AddOperator):
        return {"role": order.role.value}
    return {
        "who": order.operator.id,
        "role": order.operator.role.value,
        "active": int(order.operator.active),
        "new_pin": int(order.pin is not None),
    }


def _nothing() -> None:
    """Go on with nothing."""
