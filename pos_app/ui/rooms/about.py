"""The rooms that say whose till this is and what its program is made of."""

from __future__ import annotations

from pos_app.ui.floor import Floor
from pos_app.ui.intents import Intent, Tap
from pos_app.ui.presenters.licences import page_count
from pos_app.ui.rooms.kinds import About, Parts

_STEPS = {Tap.PAGE_UP: -1, Tap.PAGE_DOWN: 1, Tap.ROW_UP: -1, Tap.ROW_DOWN: 1}


def enter_about(floor: Floor) -> None:
    floor.situation.room = About()
    if floor.situation.status is not None:
        floor.counter.look_at_journal()


def enter_licences(floor: Floor) -> None:
    floor.situation.room = Parts()
    if floor.situation.licences is None and floor.sight.licences is not None:
        floor.sight.licences()


def press_licences(floor: Floor, room: Parts, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY | Tap.WAY_OUT:
            floor.situation.room = About()
        case Tap() if intent in _STEPS:
            last = page_count(floor.situation.licences) - 1
            floor.situation.room = Parts(max(0, min(last, room.page + _STEPS[intent])))
        case _:
            pass
