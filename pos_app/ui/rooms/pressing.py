"""What is pressed while a room lies over the front, and which press opens one."""

from __future__ import annotations

from pos_app.ui.at_hand import topic_at_hand
from pos_app.ui.floor import Floor
from pos_app.ui.intents import Intent, Show, Tap
from pos_app.ui.rooms.about import enter_about, enter_licences, press_licences
from pos_app.ui.rooms.devices import enter_devices, press_devices, press_lens
from pos_app.ui.rooms.exercises import open_exercises, press_exercises
from pos_app.ui.rooms.help import open_help, press_help
from pos_app.ui.rooms.kinds import (
    About,
    Devices,
    Exercises,
    Help,
    Lens,
    Parts,
    Room,
    Settings,
)
from pos_app.ui.rooms.office import press_office
from pos_app.ui.rooms.office_kinds import OfficeDoor
from pos_app.ui.rooms.settings import enter_settings, press_settings


def enter_room(floor: Floor, intent: Intent) -> bool:
    """Open the room that ``intent`` asks for; False where it asks for none."""
    match intent:
        case Tap.ABOUT:
            enter_about(floor)
        case Tap.LICENCES:
            enter_licences(floor)
        case Tap.DEVICES:
            enter_devices(floor)
        case Tap.HELP if not isinstance(floor.situation.room, Help):
            open_help(floor, topic_at_hand(floor.situation))
        case Tap.EXERCISES:
            return open_exercises(floor)
        case Tap.STAFF:
            floor.situation.room = OfficeDoor(floor.situation.owner)
        case Show(device):
            enter_devices(floor, device)
        case Tap.SETTINGS:
            return enter_settings(floor)
        case _:
            return False
    return True


def press_room(floor: Floor, room: Room, intent: Intent) -> None:
    match room:
        case About():
            if intent in {Tap.PRIMARY, Tap.WAY_OUT}:
                floor.leave_room()
        case Parts():
            press_licences(floor, room, intent)
        case Devices():
            press_devices(floor, room, intent)
        case Lens():
            press_lens(floor, intent)
        case Help():
            press_help(floor, room, intent)
        case Settings():
            press_settings(floor, room, intent)
        case Exercises():
            press_exercises(floor, room, intent)
        case office:
            press_office(floor, office, intent)
