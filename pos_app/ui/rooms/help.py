"""The help: reading a topic, and looking for another by keys or by letters on the screen."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.help import Topic, find
from pos_app.ui.floor import Floor
from pos_app.ui.going import Going
from pos_app.ui.intents import Choice, Intent, Sign, Tap
from pos_app.ui.presenters.help import entries_in
from pos_app.ui.rooms.kinds import Help

_TEXT_LENGTH_MAX = 30
_PAGE = 4
_STEPS = {Tap.ROW_UP: -1, Tap.ROW_DOWN: 1, Tap.PAGE_UP: -_PAGE, Tap.PAGE_DOWN: _PAGE}


def open_help(floor: Floor, topic: Topic) -> None:
    """Open the help on a topic, over whatever is shown; leaving it shows that again."""
    floor.situation.room = Help(topic, before=floor.situation.room)


def press_help(floor: Floor, room: Help, intent: Intent) -> None:
    if room.text is None:
        _press_reading(floor, room, intent)
    else:
        _press_searching(floor, room, room.text, intent)


def _press_reading(floor: Floor, room: Help, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY | Tap.WAY_OUT:
            floor.leave_room()
            floor.situation.room = room.before
        case Tap.HELP:
            floor.situation.room = replace(room, text="", selected=0)
        case Tap.TRAIN:
            floor.go(Going.TO_TRAINING)
        case Sign(sign) if sign.isalnum():
            floor.situation.room = replace(room, text=sign, selected=0)
        case _:
            pass


def _press_searching(floor: Floor, room: Help, text: str, intent: Intent) -> None:
    found = find(text, entries_in(floor.words))
    match intent:
        case Tap.PRIMARY if found:
            _read(floor, room, found[room.selected])
        case Choice(name):
            _read(floor, room, Topic(name))
        case Tap.WAY_OUT:
            floor.situation.room = replace(room, text=None)
        case Tap.ROW_UP | Tap.ROW_DOWN | Tap.PAGE_UP | Tap.PAGE_DOWN:
            selected = max(0, min(len(found) - 1, room.selected + _STEPS[intent]))
            floor.situation.room = replace(room, selected=selected)
        case Tap.BACKSPACE:
            floor.situation.room = replace(room, text=text[:-1], selected=0)
        case Sign(sign):
            typed = (text + sign)[:_TEXT_LENGTH_MAX].lstrip()
            floor.situation.room = replace(room, text=typed, selected=0)
        case _:
            pass


def _read(floor: Floor, room: Help, topic: Topic) -> None:
    floor.situation.room = replace(room, topic=topic, text=None)
