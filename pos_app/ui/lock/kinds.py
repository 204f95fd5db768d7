"""What is chosen and typed while the till is locked."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_app.domain.operators import OperatorId
from pos_app.ui.pin_entry import PinEntry


@dataclass(frozen=True, slots=True)
class SigningIn:
    """Somebody signs in; ``who`` is None until a name is chosen."""

    who: OperatorId | None = None
    entry: PinEntry = field(default_factory=PinEntry)
