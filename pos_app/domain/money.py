"""Money: integer cents, written the Italian way.

The rule it keeps: an amount is an ``int`` of euro cents from the keypad to the ledger, and a
text becomes cents only when it can mean one thing. No float comes near it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ITALIAN = re.compile(
    r"(?P<euros>\d{1,9}|[1-9]\d{0,2}(?:\.\d{3}){1,2})(?:,(?P<cents>\d{1,2}))?", re.ASCII
)

#: Cash payments of EUR 5,000 or more are forbidden (art. 49 D.Lgs. 231/2007): no single
#: operation of this till may reach it, whatever the backend's limits say.
CASH_MAX_CENTS = 4_999_99


class NotAnAmount(ValueError):
    """The text does not name exactly one amount. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one recharge may be: from ``minimum`` to ``maximum`` in steps of ``step``, in cents."""

    minimum_cents: int
    maximum_cents: int
    step_cents: int

    def __post_init__(self) -> None:
        assert 0 < self.minimum_cents <= self.maximum_cents <= CASH_MAX_CENTS, self
        assert self.step_cents > 0, self

    def allow(self, amount_cents: int) -> bool:
        in_range = self.minimum_cents <= amount_cents <= self.maximum_cents
        return in_range and amount_cents % self.step_cents == 0


def format_amount(amount_cents: int) -> str:
    """Return ``1.234,50``: a point each three digits, always two decimals, a minus before."""
    euros, cents = divmod(abs(amount_cents), 100)
    sign = "-" if amount_cents < 0 else ""
    return f"{sign}{euros:,}".replace(",", ".") + f",{cents:02d}"


def format_euro(amount_cents: int) -> str:
    """Return ``€ 1.234,50``, as screens and papers write it (the space does not break)."""
    return f"€\N{NO-BREAK SPACE}{format_amount(amount_cents)}"


def parse_amount(text: str) -> int:
    """Read cents from ``50``, ``50,5``, ``1.234,50``.

    Raises:
        NotAnAmount: anything else, full-width digits, signs and units included.
    """
    found = _ITALIAN.fullmatch(text.strip(" "))
    if found is None:
        raise NotAnAmount(text)
    euros = int(found["euros"].replace(".", ""))
    return euros * 100 + int((found["cents"] or "0").ljust(2, "0"))
