"""A PIN as it is typed: digits that nobody sees, and what became of the last try."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pos_app.domain.pin import PIN_LENGTH_MAX, Pin, is_pin
from pos_app.ports.counter import ReversalAnswered
from pos_app.ports.operators import PinAnswered
from pos_app.ui.intents import Intent, Sign, Tap


@dataclass(frozen=True, slots=True, repr=False)
class PinEntry:
    """Digits typed so far. No ``repr`` of them: what is typed is a secret.

    Attributes:
        checking: It is being checked; what was typed is forgotten already.
        answer: What became of the last try; no other may begin before its lock is over.
    """

    typed: str = ""
    checking: bool = False
    answer: ReversalAnswered | PinAnswered | None = None

    def __repr__(self) -> str:
        return f"PinEntry({len(self.typed)} digits)"

    def locked_for_s(self, now_s: float) -> float:
        """Return how long nobody may try; 0 or less for not at all."""
        until_s = None if self.answer is None else self.answer.locked_until_s
        return 0.0 if until_s is None else until_s - now_s

    def ready(self, now_s: float) -> Pin | None:
        """Return the PIN, if it can be one and may be tried now."""
        may_try = not self.checking and self.locked_for_s(now_s) <= 0
        return Pin(self.typed) if may_try and is_pin(self.typed) else None

    def edited(self, intent: Intent, now_s: float) -> PinEntry:
        """Return the entry after a key: a digit, or one taken back."""
        if self.checking or self.locked_for_s(now_s) > 0:
            return self
        match intent:
            case Tap.BACKSPACE:
                return replace(self, typed=self.typed[:-1])
            case Sign(sign) if sign.isascii() and sign.isdigit():
                return replace(self, typed=(self.typed + sign)[:PIN_LENGTH_MAX])
            case _:
                return self


CHECKING = PinEntry(checking=True)
