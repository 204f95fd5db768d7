"""The room in which an owner says who the operators are: its door, its list, a name, a new PIN."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_app.domain.operators import OperatorId, Role
from pos_app.domain.pin import Pin
from pos_app.ui.pin_entry import PinEntry


@dataclass(frozen=True, slots=True)
class OfficeDoor:
    """The PIN of ``owner`` is typed before anything is seen."""

    owner: OperatorId
    entry: PinEntry = field(default_factory=PinEntry)


@dataclass(frozen=True, slots=True)
class OfficeList:
    """Who the operators are; ``first`` is the page's first, counted from 0."""

    selected: OperatorId | None = None
    first: int = 0


@dataclass(frozen=True, slots=True)
class Naming:
    """A name is typed, and a role chosen; ``who`` is None for one who is new."""

    who: OperatorId | None
    name: str = ""
    role: Role = Role.OPERATOR


@dataclass(frozen=True, slots=True)
class ChoosingPin:
    """A new PIN is typed, and then again.

    Attributes:
        named: Of whom; ``who`` in it is None for one who is new.
        first: What was typed the first time.
        differs: The second time something else was typed, so it begins again.
    """

    named: Naming
    entry: PinEntry = field(default_factory=PinEntry)
    first: Pin | None = None
    differs: bool = False


Office = OfficeDoor | OfficeList | Naming | ChoosingPin
