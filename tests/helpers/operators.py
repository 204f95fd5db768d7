"""Operators in memory that work, and may be out of reach."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operators import (
    Objection,
    Operator,
    OperatorId,
    Role,
    active_of,
    changed,
    next_id,
    objection,
)
from pos_app.domain.pin import Pin
from pos_app.ports.operators import PinId
from pos_app.ports.vault import VaultError

#: The owner's, an operator's, a technician's; and nobody's.
RIGHT, ANNAS, TEOS, WRONG = Pin("271828"), Pin("161803"), Pin("141421"), Pin("314159")
ROSA = Operator(OperatorId("1"), "Rosa", Role.OWNER)
ANNA = Operator(OperatorId("2"), "Anna", Role.OPERATOR)
TEO = Operator(OperatorId("3"), "Teo", Role.TECHNICIAN)


class FakeOperators:
    """Implements ``ports.operators.Operators``; the call named by ``trouble`` fails."""

    def __init__(self) -> None:
        self.trouble = ""
        self._kept: tuple[Operator, ...] = ()
        self._pins: dict[OperatorId, tuple[Pin, PinId]] = {}
        self._numbers = count(1)

    def all(self) -> tuple[Operator, ...]:
        self._maybe_fail("all")
        return self._kept

    def pin_of(self, who: OperatorId) -> PinId | None:
        self._maybe_fail("pin_of")
        return self._pins[who][1] if self._may_sign_in(who) else None

    def is_right(self, who: OperatorId, pin: Pin) -> bool:
        self._maybe_fail("is_right")
        return self._may_sign_in(who) and self._pins[who][0] == pin

    def add(self, name: str, role: Role, pin: Pin) -> Objection | None:
        self._maybe_fail("add")
        one = Operator(next_id(self._kept), name, role)
        return self._keep((*self._kept, one), one, pin)

    def change(self, operator: Operator, pin: Pin | None = None) -> Objection | None:
        self._maybe_fail("change")
        return self._keep(changed(self._kept, operator), operator, pin)

    def _keep(
        self, operators: tuple[Operator, ...], one: Operator, pin: Pin | None
    ) -> Objection | None:
        found = objection(operators)
        if found is None:
            self._kept = operators
            if pin is not None:
                self._pins[one.id] = (pin, PinId(f"pin {next(self._numbers)}"))
        return found

    def _may_sign_in(self, who: OperatorId) -> bool:
        return any(operator.id == who for operator in active_of(self._kept))

    def _maybe_fail(self, call: str) -> None:
        if self.trouble == call:
            raise VaultError(Fault(FaultCode.VAULT_LOCKED, "planted"))


def owner_alone() -> FakeOperators:
    operators = FakeOperators()
    operators.add(ROSA.name, ROSA.role, RIGHT)
    return operators


def three() -> FakeOperators:
    """Return an owner, an operator and a technician: ``ROSA``, ``ANNA`` and ``TEO``."""
    operators = owner_alone()
    operators.add(ANNA.name, ANNA.role, ANNAS)
    operators.add(TEO.name, TEO.role, TEOS)
    return operators


def gone(operator: Operator) -> Operator:
    return replace(operator, active=False)
