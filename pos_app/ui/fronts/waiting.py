"""What comes first where a scan has to wait: one text for each thing that may be in front.

The rule it keeps: a scan that begins nothing is answered in words, and they name what to do.
"""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.domain.operation import State
from pos_app.domain.operators import Right
from pos_app.ui.fronts.kinds import (
    Authorising,
    Choosing,
    Comparing,
    Counting,
    MovingCash,
    Picking,
    Pricing,
    Resuming,
    Searching,
    Serving,
    Together,
    Typing,
)
from pos_app.ui.situation import Situation

_BY_FRONT: Mapping[type[object], str] = {
    Pricing: "first.price",
    Typing: "first.amount",
    Resuming: "first.resume",
    Authorising: "first.pin",
    Counting: "first.count",
    MovingCash: "first.move",
    Comparing: "first.closure",
    Choosing: "first.picture",
    Picking: "first.picture",
    Searching: "first.picture",
}
_BY_STATE: Mapping[State, str] = {
    State.QUOTED: "first.paper",
    State.PRE_PRINTING: "first.paper",
    State.PRE_PRINTED: "first.collect",
    State.REJECTED: "first.give_back",
    State.VOIDED: "first.give_back",
    State.REVERSED: "first.give_back",
}


def comes_first(situation: Situation) -> str:
    """Return the key of the text that says why no code is taken now."""
    if not situation.selling:
        return "first.starting"
    if situation.is_locked:
        return "first.sign_in"
    if situation.sheet is not None:
        return "first.answer"
    if situation.room is not None:
        return "first.room"
    if not situation.may(Right.SELL):
        return "first.seller"
    match situation.front:
        case Pricing() as pricing if not pricing.is_asking:
            return "first.amount" if pricing.has_room else "first.full"
        case Serving() | Together():
            states = [row.state for row in situation.in_front]
            known = [_BY_STATE[state] for state in states if state in _BY_STATE]
            waits = State.SUBMITTING in states or not known
            return "first.confirmation" if waits else known[0]
        case front:
            return _BY_FRONT.get(type(front), "first.starting")
