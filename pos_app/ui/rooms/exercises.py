"""The exercises of the training: a code to practise with, and things that go wrong on purpose."""

from __future__ import annotations

from dataclasses import replace

from pos_app.ports.practice import Mishap
from pos_app.ports.scanner import Scan, Source
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.scans import take_scan
from pos_app.ui.going import Going
from pos_app.ui.intents import Choice, Intent, Tap
from pos_app.ui.rooms.kinds import Exercises

CODE = "code"


def open_exercises(floor: Floor) -> bool:
    """Open them; False at a true till, which has none."""
    if floor.stage.practice is None:
        return False
    floor.situation.room = Exercises()
    return True


def press_exercises(floor: Floor, room: Exercises, intent: Intent) -> None:
    practice = floor.stage.practice
    assert practice is not None, "there are exercises in the training only"
    match intent:
        case Tap.PRIMARY | Choice("code"):
            floor.leave_room()
            take_scan(floor, Scan(practice.next_code(), Source.TYPED))
        case Choice(name):
            practice.happen(Mishap(name))
            floor.situation.room = replace(room, happens=Mishap(name))
        case Tap.END_TRAINING:
            floor.go(Going.FROM_TRAINING)
        case Tap.WAY_OUT:
            floor.leave_room()
        case _:
            pass
