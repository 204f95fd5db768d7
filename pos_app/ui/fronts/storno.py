"""Storno: an owner's PIN, and what became of asking with it."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.operators import OperatorId
from pos_app.ports.counter import ReversalAnswered, Search
from pos_app.ports.operators import PinVerdict
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import Authorising
from pos_app.ui.intents import Choice, Intent, Tap
from pos_app.ui.pin_entry import CHECKING, PinEntry


def press_authorising(floor: Floor, asked: Authorising, intent: Intent) -> None:
    entry, now_s = asked.entry, floor.monotonic_s()
    match intent:
        case Tap.WAY_OUT:
            floor.browse(Search(), asked.iid)
        case Tap.PRIMARY if (pin := entry.ready(now_s)) is not None:
            floor.situation.front = replace(asked, entry=CHECKING)
            floor.counter.reverse(asked.iid, asked.owner, pin)
        case Choice(who):
            floor.situation.front = Authorising(asked.iid, OperatorId(who))
        case _:
            floor.situation.front = replace(asked, entry=entry.edited(intent, now_s))


def take_reversal(floor: Floor, answer: ReversalAnswered) -> None:
    """Take what became of the PIN; what became of the reversal, the operation tells."""
    match floor.situation.front:
        case Authorising(iid, owner) if iid == answer.iid:
            if answer.verdict is PinVerdict.RIGHT:
                floor.serve(iid)
                return
            floor.put(Authorising(iid, owner, PinEntry(answer=answer)))
        case _:
            pass
