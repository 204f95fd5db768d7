"""Who the shop's operators are, whose PIN is right, and what the window may ask about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NewType, Protocol

from pos_app.domain.faults import Fault
from pos_app.domain.operators import Objection, Operator, OperatorId, Role, must_sign_in
from pos_app.domain.pin import Pin

#: Tells one PIN of an operator from the next that is set after it; says nothing of its digits.
PinId = NewType("PinId", str)


#: Names nobody: asked for where there is no owner yet.
NOBODY = OperatorId("")


class Operators(Protocol):
    """Where operators and their PINs are kept. Called from the vault's lane: each call may block.

    Every call raises ``VaultError`` where the vault is missing or locked; nothing was kept then.
    """

    def all(self) -> tuple[Operator, ...]:
        """Return everybody who ever was one, in the order in which they were added."""
        ...

    def pin_of(self, who: OperatorId) -> PinId | None:
        """Return which PIN of somebody counts now; None for nobody who may sign in."""
        ...

    def is_right(self, who: OperatorId, pin: Pin) -> bool:
        """Whether this is the PIN of somebody who may sign in; a no takes as long for anybody."""
        ...

    def add(self, name: str, role: Role, pin: Pin) -> Objection | None:
        """Let somebody be an operator from now on.

        Returns why not, where something speaks against it; nothing was kept then.
        """
        ...

    def change(self, operator: Operator, pin: Pin | None = None) -> Objection | None:
        """Let who has that id be so from now on; a ``pin`` replaces the old one.

        Returns why not, where something speaks against it; nothing was kept then.
        """
        ...


class NoOperators:
    """Implements ``Operators`` for a till on which there are none."""

    def all(self) -> tuple[Operator, ...]:
        return ()

    def pin_of(self, who: OperatorId) -> PinId | None:
        del who
        return None

    def is_right(self, who: OperatorId, pin: Pin) -> bool:
        del who, pin
        return False

    def add(self, name: str, role: Role, pin: Pin) -> Objection | None:
        del name, role, pin
        return Objection.NO_OWNER

    def change(self, operator: Operator, pin: Pin | None = None) -> Objection | None:
        del operator, pin
        return Objection.NO_OWNER


class PinVerdict(Enum):
    """What became of a PIN."""

    RIGHT = "right"
    WRONG = "wrong"
    #: Too many wrong tries: nobody may try again before ``locked_until_s``.
    LOCKED = "locked"
    #: Whose PIN it should be has none, or is no operator any more.
    NOT_SET = "not_set"
    #: The vault does not open.
    UNREADABLE = "unreadable"
    #: What it was given for can no longer be done.
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True)
class SignIn:
    """Be in charge from now on."""

    who: OperatorId
    pin: Pin


@dataclass(frozen=True, slots=True)
class Lock:
    """Nobody is in charge until somebody signs in; the operators are read anew."""


@dataclass(frozen=True, slots=True)
class EnterOffice:
    """Let the operators be changed, on an owner's PIN, until ``LeaveOffice`` or ``Lock``."""

    owner: OperatorId
    pin: Pin


@dataclass(frozen=True, slots=True)
class LeaveOffice:
    """The operators are no longer changed."""


@dataclass(frozen=True, slots=True)
class AddOperator:
    name: str
    role: Role
    pin: Pin


@dataclass(frozen=True, slots=True)
class ChangeOperator:
    """Let somebody have another name or role, leave or come back; ``pin`` None leaves the PIN."""

    operator: Operator
    pin: Pin | None = None


@dataclass(frozen=True, slots=True)
class Forgive:
    """Let somebody try again at once, wrong tries forgotten."""

    who: OperatorId


StaffOrder = SignIn | Lock | EnterOffice | LeaveOffice | AddOperator | ChangeOperator | Forgive


@dataclass(frozen=True, slots=True)
class StaffTold:
    """How it stands with the operators.

    Attributes:
        operators: Everybody who ever was one.
        in_charge: Who has signed in; None also where nobody has to.
        barred: Who may not try a PIN now.
        in_office: They may be changed: an owner's PIN was right.
        objection: Why the last change was not made; ``fault`` is the vault's reason.
    """

    operators: tuple[Operator, ...] = ()
    in_charge: OperatorId | None = None
    barred: frozenset[OperatorId] = frozenset()
    in_office: bool = False
    objection: Objection | None = None
    fault: Fault | None = None

    def find(self, who: OperatorId | None) -> Operator | None:
        return next((each for each in self.operators if each.id == who), None)

    @property
    def role(self) -> Role | None:
        """The role of who is at the till; None while somebody has yet to sign in.

        Where nobody has to, the one shopkeeper is there.
        """
        if not must_sign_in(self.operators):
            return Role.OWNER
        signed_in = self.find(self.in_charge)
        return None if signed_in is None else signed_in.role


@dataclass(frozen=True, slots=True)
class PinAnswered:
    """What became of ``SignIn`` or ``EnterOffice``.

    Attributes:
        tries_left: Wrong tries before the first wait, after WRONG.
        locked_until_s: On the clock's monotonic scale, after LOCKED.
    """

    who: OperatorId
    verdict: PinVerdict
    tries_left: int = 0
    locked_until_s: float | None = None
