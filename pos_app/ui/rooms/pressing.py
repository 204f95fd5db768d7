"""What is pressed while a room lies over the front, and which press opens one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pos_app.ui.floor import Floor
from pos_app.ui.intents import Intent, Tap
from pos_app.ui.rooms.kinds import About, Room

#: What opens a room, from every screen and every other room.
_DOORS: Mapping[Tap, Callable[[], Room]] = {Tap.ABOUT: About}


def enter_room(floor: Floor, intent: Intent) -> bool:
    """Open the room that ``intent`` asks for; False where it asks for none."""
    if not isinstance(intent, Tap) or intent not in _DOORS:
        return False
    floor.situation.room = _DOORS[intent]()
    return True


def press_room(floor: Floor, room: Room, intent: Intent) -> None:
    match room:
        case About():
            if intent in {Tap.PRIMARY, Tap.WAY_OUT}:
                floor.leave_room()
