"""Whose press it is: that of the front which is before the person."""

from __future__ import annotations

from pos_app.ui.floor import Floor
from pos_app.ui.fronts.before_sale import press_idle, press_typing
from pos_app.ui.fronts.browsing import press_browsing
from pos_app.ui.fronts.kinds import (
    Authorising,
    Browsing,
    Choosing,
    Idle,
    Picking,
    Pricing,
    Resuming,
    Searching,
    Serving,
    Starting,
    Together,
    Typing,
)
from pos_app.ui.fronts.pictures import pick, press_picking, press_searching, study
from pos_app.ui.fronts.pricing import press_pricing
from pos_app.ui.fronts.resuming import press_resuming
from pos_app.ui.fronts.serving import press_serving
from pos_app.ui.fronts.several import press_choosing
from pos_app.ui.fronts.shift import press_shift
from pos_app.ui.fronts.storno import press_authorising
from pos_app.ui.fronts.together import press_together
from pos_app.ui.intents import Intent, Tap


def press_front(floor: Floor, intent: Intent) -> None:
    match floor.situation.front:
        case Starting():
            pass
        case Idle() | Choosing() | Searching() | Picking() as front:
            _press_before_code(floor, front, intent)
        case Typing() as typing:
            press_typing(floor, typing, intent)
        case Pricing() as pricing:
            press_pricing(floor, pricing, intent)
        case Serving() | Together() as front:
            _press_served(floor, front, intent)
        case Resuming(selected):
            press_resuming(floor, selected, intent)
        case Browsing() as browsing:
            press_browsing(floor, browsing, intent)
        case Authorising() as asked:
            press_authorising(floor, asked, intent)
        case front:
            press_shift(floor, front, intent)


def _press_served(floor: Floor, front: Serving | Together, intent: Intent) -> None:
    match front:
        case Serving():
            press_serving(floor, front, intent)
        case Together():
            press_together(floor, front, intent)


def _press_before_code(
    floor: Floor, front: Idle | Choosing | Searching | Picking, intent: Intent
) -> None:
    match front:
        case Idle() if intent is Tap.STUDY:
            study(floor)
        case Idle() if intent is Tap.PICK:
            pick(floor)
        case Idle():
            press_idle(floor, intent)
        case Choosing():
            press_choosing(floor, front, intent)
        case Searching():
            press_searching(floor, intent)
        case Picking():
            press_picking(floor, front, intent)
