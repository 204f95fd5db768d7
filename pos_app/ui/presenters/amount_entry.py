"""Typing an amount: euros first, a comma opens the cents, and no key breaks the limit.

Pure: a key makes the next entry. ``5`` ``0`` is 50,00; there is no moment in which what is
shown could mean another amount than ``cents``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from pos_app.domain.money import format_amount

BACKSPACE = "\b"
_COMMAS = frozenset(",.")
_CENT_DIGITS = 2


class Objection(Enum):
    """Why a key was refused or the amount cannot be sold yet."""

    ABOVE_MAXIMUM = "above_maximum"
    BELOW_MINIMUM = "below_minimum"
    OFF_STEP = "off_step"


class Bounds(Protocol):
    """What may be keyed: the terms of a sale, the cash of a customer, what a drawer holds."""

    @property
    def minimum_cents(self) -> int: ...

    @property
    def maximum_cents(self) -> int: ...

    @property
    def step_cents(self) -> int: ...

    def allow(self, amount_cents: int) -> bool: ...


@dataclass(frozen=True, slots=True)
class AmountEntry:
    """What has been typed so far.

    Attributes:
        euros: The digits before the comma, without leading zeros; "0" where only that.
        decimals: The digits after it; None while no comma has been typed.
        chosen: A quick sum stands here: the next digit begins anew.
        refused: The last key would have gone beyond the maximum, and changed nothing.
    """

    limits: Bounds
    euros: str = ""
    decimals: str | None = None
    chosen: bool = False
    refused: bool = False

    @property
    def cents(self) -> int:
        decimals = (self.decimals or "").ljust(_CENT_DIGITS, "0")
        return int(self.euros or "0") * 100 + int(decimals)

    @property
    def is_empty(self) -> bool:
        return not self.euros and self.decimals is None

    @property
    def is_sellable(self) -> bool:
        return self.limits.allow(self.cents)

    @property
    def objection(self) -> Objection | None:
        """What to tell; an amount still being typed is not blamed for being small."""
        if self.refused or self.cents > self.limits.maximum_cents:
            return Objection.ABOVE_MAXIMUM
        if self.is_empty or self.cents == 0:
            return None
        if self.cents < self.limits.minimum_cents:
            return Objection.BELOW_MINIMUM
        return None if self.is_sellable else Objection.OFF_STEP

    def press(self, key: str) -> AmountEntry:
        """Take a digit, a comma or point, or ``BACKSPACE``; other keys change nothing."""
        if key == BACKSPACE:
            return self._erased()
        if key in _COMMAS:
            return self._with_comma()
        if key.isascii() and key.isdigit() and len(key) == 1:
            return self._with_digit(key)
        return self

    def choose(self, amount_cents: int) -> AmountEntry:
        """Put a quick sum in place of whatever was typed."""
        euros, cents = divmod(amount_cents, 100)
        return AmountEntry(self.limits, str(euros), f"{cents:02d}", chosen=True)

    def shown(self) -> tuple[str, str]:
        """Return what was typed and what completes it: ``("50", ",00")``."""
        whole = format_amount(self.cents)
        if self.is_empty:
            return "", whole
        decimals = 0 if self.decimals is None else 1 + len(self.decimals)
        typed = len(whole) - (_CENT_DIGITS + 1) + decimals
        return whole[:typed], whole[typed:]

    def _with_digit(self, digit: str) -> AmountEntry:
        if self.chosen:
            return AmountEntry(self.limits).press(digit)
        if self.decimals is None:
            euros = digit if self.euros in {"", "0"} else self.euros + digit
            return self._unless_too_much(replace(self, euros=euros, refused=False))
        if len(self.decimals) == _CENT_DIGITS:
            return self
        return self._unless_too_much(replace(self, decimals=self.decimals + digit, refused=False))

    def _with_comma(self) -> AmountEntry:
        if self.chosen:
            return AmountEntry(self.limits).press(",")
        if self.decimals is not None:
            return self
        return replace(self, euros=self.euros or "0", decimals="", refused=False)

    def _erased(self) -> AmountEntry:
        if self.chosen:
            return AmountEntry(self.limits)
        if self.decimals:
            return replace(self, decimals=self.decimals[:-1], refused=False)
        if self.decimals is not None:
            return replace(self, decimals=None, refused=False)
        return replace(self, euros=self.euros[:-1], refused=False)

    def _unless_too_much(self, entry: AmountEntry) -> AmountEntry:
        if entry.cents <= self.limits.maximum_cents:
            return entry
        return replace(self, refused=True)
