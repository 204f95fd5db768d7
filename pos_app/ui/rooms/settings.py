"""The room of the settings: each choice counts at once, and is kept behind the scenes."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.operators import Right
from pos_app.ports.preferences import Chosen, Value
from pos_app.ui.floor import Floor
from pos_app.ui.intents import Consider, Intent, Prefer, Sign, Tap
from pos_app.ui.presenters.settings import SETTINGS
from pos_app.ui.presenters.views import Band, Tone
from pos_app.ui.rooms.kinds import Settings

_NAMES = tuple(SETTINGS)
_STEPS = {Tap.ROW_UP: -1, Tap.ROW_DOWN: 1, Tap.PAGE_UP: -1, Tap.PAGE_DOWN: 1}


def enter_settings(floor: Floor) -> bool:
    """Open the settings, where somebody may and there is something to choose."""
    if floor.situation.chosen is None or not floor.situation.may(Right.SETTINGS):
        return False
    floor.situation.room = Settings(_NAMES[0])
    return True


def press_settings(floor: Floor, room: Settings, intent: Intent) -> None:
    chosen = floor.situation.chosen
    assert chosen is not None, "not opened without"
    match intent:
        case Tap.PRIMARY | Tap.WAY_OUT:
            floor.leave_room()
        case Tap() if intent in _STEPS:
            at = (_NAMES.index(room.considered) + _STEPS[intent]) % len(_NAMES)
            floor.situation.room = replace(room, considered=_NAMES[at])
        case Consider(name):
            floor.situation.room = replace(room, considered=name)
        case Prefer(name, value):
            _prefer(floor, room, chosen, (name, value))
        case Sign(sign) if sign.isdigit():
            options = tuple(SETTINGS[room.considered].options)
            if 0 < int(sign) <= len(options):
                name = room.considered
                _prefer(floor, room, chosen, (name, options[int(sign) - 1]))
        case _:
            pass


def _prefer(floor: Floor, room: Settings, chosen: Chosen, choice: tuple[str, Value]) -> None:
    name, value = choice
    if name in chosen.fixed or chosen.values[name] == value:
        return
    floor.situation.chosen = replace(chosen, values={**chosen.values, name: value})
    floor.situation.room = replace(room, changed=room.changed | {name})
    floor.prefer(name, value)


def take_kept(floor: Floor, *, is_kept: bool) -> None:
    """Say that a choice counts until the till ends, where it could not be kept."""
    if not is_kept and isinstance(floor.situation.room, Settings):
        floor.situation.band = Band(floor.words("settings.not_kept"), Tone.WARN, "triangle-alert")
