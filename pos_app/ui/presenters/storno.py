"""Storno on the screen: an owner's PIN, and what will be given back."""

from __future__ import annotations

from pos_app.domain.money import format_euro
from pos_app.domain.operation import Operation
from pos_app.domain.words import Words
from pos_app.ui.pin_entry import PinEntry
from pos_app.ui.presenters.context import primary
from pos_app.ui.presenters.pins import present_pin
from pos_app.ui.presenters.views import Action, Band, Fact, PinView


def present_storno(
    words: Words,
    operation: Operation,
    entry: PinEntry,
    now_s: float,
    *,
    owner: str,
    others: tuple[Action, ...],
    band: Band | None,
) -> PinView:
    """Ask for the PIN of ``owner``, a name; of the one there is where that is empty."""
    total = format_euro(operation.total_cents)
    return present_pin(
        words,
        entry,
        now_s,
        heading=words("pin.of", name=owner) if owner else words("pin.question"),
        enter=primary(words, words("pin.primary", total=total), "rotate-ccw"),
        facts=(
            Fact(words("operations.number"), f"…{operation.number:04d}"),
            Fact(words("fact.amount"), format_euro(operation.amount_cents)),
            Fact(words("fact.fee"), format_euro(operation.fee_cents)),
            Fact(words("pin.to_give_back"), total, strong=True),
        ),
        others=others,
        band=band,
    )
