"""What a customer is likely to hand over, and the change."""

from __future__ import annotations

from pos_app.domain.money import CASH_MAX_CENTS, Limits
from pos_app.ui.presenters.amount_entry import AmountEntry

#: Notes are rounded up to these, in cents: what people put on the counter for a sum.
_NOTES_CENTS = (5_00, 10_00, 20_00, 50_00, 100_00)
_SUGGESTIONS = 3

#: What may be keyed as received: any cash the law lets a shop take at once.
CASH_LIMITS = Limits(minimum_cents=1, maximum_cents=CASH_MAX_CENTS, step_cents=1)


def nothing_received() -> AmountEntry:
    return AmountEntry(CASH_LIMITS)


def likely_notes(total_cents: int) -> tuple[int, ...]:
    """Return the sums over the total that notes make, smallest first: 55, 60, 100 for 51."""
    rounded = {-(-total_cents // note) * note for note in _NOTES_CENTS}
    return tuple(sorted(rounded - {total_cents}))[:_SUGGESTIONS]


def change_cents(total_cents: int, received: AmountEntry) -> int | None:
    """Return what goes back, negative where something is missing; None if nothing is keyed."""
    return None if received.is_empty else received.cents - total_cents
