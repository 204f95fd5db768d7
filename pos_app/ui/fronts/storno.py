"""Storno: an owner's PIN, and what became of asking with it."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.pin import PIN_LENGTH_MAX, Pin, is_pin
from pos_app.ports.counter import ReversalAnswered, Search
from pos_app.ports.operators import PinVerdict
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import (
    Authorising,
)
from pos_app.ui.intents import Intent, Sign, Tap


def press_authorising(floor: Floor, asked: Authorising, intent: Intent) -> None:
    match intent:
        case Tap.WAY_OUT:
            floor.browse(Search(), asked.iid)
        case _ if asked.checking or _is_locked(floor, asked):
            pass
        case Tap.PRIMARY if is_pin(asked.typed):
            floor.situation.front = Authorising(asked.iid, asked.owner, checking=True)
            floor.counter.reverse(asked.iid, asked.owner, Pin(asked.typed))
        case Tap.BACKSPACE:
            floor.situation.front = replace(asked, typed=asked.typed[:-1])
        case Sign(sign) if sign.isascii() and sign.isdigit():
            typed = (asked.typed + sign)[:PIN_LENGTH_MAX]
            floor.situation.front = replace(asked, typed=typed)
        case _:
            pass


def take_reversal(floor: Floor, answer: ReversalAnswered) -> None:
    """Take what became of the PIN; what became of the reversal, the operation tells."""
    match floor.situation.front:
        case Authorising(iid, owner) if iid == answer.iid:
            if answer.verdict is PinVerdict.RIGHT:
                floor.serve(iid)
                return
            floor.put(Authorising(iid, owner, answer=answer))
        case _:
            pass


def _is_locked(floor: Floor, asked: Authorising) -> bool:
    until_s = None if asked.answer is None else asked.answer.locked_until_s
    return until_s is not None and floor.monotonic_s() < until_s
