"""The locked till on the screen: names or a PIN, no paper, no sum. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.ui.presenters.sign_in import present_names, present_sign_in
from pos_app.ui.presenters.views import PaperView, PinView, ScreenView, SignInView

if TYPE_CHECKING:
    from pos_app.ui.scene import Stage
    from pos_app.ui.situation import Situation

#: The paper's side says nothing: neither what was sold, nor that nothing waits.
COVERED = PaperView(None, None)


def lock_screen(situation: Situation, stage: Stage, now_s: float) -> ScreenView:
    """Ask who signs in; no other page is to be had before."""
    screen = _asked(situation, stage, now_s)
    return replace(screen, frame=replace(screen.frame, helps=False))


def _asked(situation: Situation, stage: Stage, now_s: float) -> SignInView | PinView:
    signing_in, staff = situation.signing_in, situation.staff
    operator = staff.find(signing_in.who)
    if operator is None:
        return present_names(
            stage.words,
            stage.shop.name,
            staff,
            work_waits=bool(situation.pending()),
            band=situation.band,
        )
    return present_sign_in(stage.words, operator, signing_in.entry, now_s, situation.band)
