"""Keying a sum: what each key does to an amount, whichever front it is keyed on."""

from __future__ import annotations

from pos_app.ui.intents import Intent, QuickSum, Sign, Tap
from pos_app.ui.presenters.amount_entry import BACKSPACE, AmountEntry


def edited(entry: AmountEntry, intent: Intent, sums: tuple[int, ...]) -> AmountEntry:
    """Return the entry after a key; ``sums`` are what plus and minus walk through."""
    match intent:
        case Sign(sign):
            return entry.press(sign)
        case Tap.BACKSPACE:
            return entry.press(BACKSPACE)
        case QuickSum(amount_cents):
            return entry.choose(amount_cents)
        case Tap.NEXT_SUM:
            above = [cents for cents in sums if cents > entry.cents]
            return entry.choose(above[0]) if above else entry
        case Tap.PREVIOUS_SUM:
            below = [cents for cents in sums if cents < entry.cents]
            return entry.choose(below[-1]) if below else entry
        case _:
            return entry
