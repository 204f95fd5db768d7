"""Signing in: whose name, then whose PIN. Nothing of the sale beneath is shown."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.operators import Operator, active_of
from pos_app.domain.words import Words
from pos_app.ports.operators import StaffTold
from pos_app.ui.intents import Choice
from pos_app.ui.pin_entry import PinEntry
from pos_app.ui.presenters.context import primary, waiting
from pos_app.ui.presenters.pins import present_pin
from pos_app.ui.presenters.views import (
    Action,
    Band,
    Frame,
    NumberedChoice,
    PinView,
    SignInView,
    Tone,
)


def present_names(
    words: Words, shop_name: str, staff: StaffTold, *, work_waits: bool, band: Band | None
) -> SignInView:
    """Offer each operator by name and number."""
    waits = Band(words("sign_in.work_waits"), Tone.INFO, "info") if work_waits else None
    return SignInView(
        Frame(
            waiting(words, words("sign_in.waiting"), "lock"),
            heading=shop_name,
            question=words("sign_in.question"),
            advice=words("sign_in.advice"),
            band=band or waits,
            # Nothing opens before somebody has signed in.
            helps=False,
        ),
        tuple(
            _choice(words, str(at), operator)
            for at, operator in enumerate(active_of(staff.operators), 1)
        ),
    )


def present_sign_in(
    words: Words, operator: Operator, entry: PinEntry, now_s: float, band: Band | None
) -> PinView:
    view = present_pin(
        words,
        entry,
        now_s,
        heading=words("pin.of", name=operator.name),
        enter=primary(words, words("sign_in.primary"), "check"),
        band=band,
    )
    return replace(view, frame=replace(view.frame, helps=False))


def _choice(words: Words, number: str, operator: Operator) -> NumberedChoice:
    role = words(f"operators.role.{operator.role.value}")
    action = Action(f"operator_{number}", f"{operator.name}, {role}", Choice(number), cap=number)
    return NumberedChoice(number, role, operator.name, action)
