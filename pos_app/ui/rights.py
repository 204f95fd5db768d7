"""Which right a press needs where it is pressed, and a scene without what is not allowed.

The rule it keeps: what a role may not do is neither offered nor taken, on every screen there is
and by the same table; no screen has to think of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from pos_app.domain.operation import State
from pos_app.domain.operators import Right, Role
from pos_app.domain.transitions import is_open
from pos_app.domain.words import Words
from pos_app.ui.fronts.kinds import (
    Authorising,
    Browsing,
    Choosing,
    Comparing,
    Counting,
    Idle,
    MovingCash,
    Picking,
    Pricing,
    Resuming,
    Searching,
    Serving,
    Together,
    Typing,
)
from pos_app.ui.intents import Choice, Intent, Sign, Tap
from pos_app.ui.presenters.context import waiting
from pos_app.ui.presenters.views import Action, Scene
from pos_app.ui.situation import Sheet, Situation

#: Wherever they are pressed.
_EVERYWHERE: Mapping[Intent, Right] = {
    Tap.OPERATIONS: Right.LIST,
    Tap.SHIFT: Right.CLOSE_SHIFT,
    Tap.REVERSE: Right.STORNO,
    Tap.REPRINT: Right.REPRINT,
    Tap.PRINT_SLIP: Right.REPRINT,
    Tap.GIVE_BACK: Right.COLLECT,
    Tap.CHANGE_AMOUNT: Right.SELL,
    Tap.STUDY: Right.SELL,
    Tap.PICK: Right.SELL,
    Tap.STAFF: Right.OPERATORS,
    Tap.SETTINGS: Right.SETTINGS,
    Tap.DEVICES: Right.DEVICES,
    Tap.TRAIN: Right.TRAINING,
}
#: What changes something on a page that belongs to one right.
_CHANGES = frozenset({Tap.PRIMARY, Tap.SECOND, Tap.TRY_NOW, Tap.RECOUNT, Tap.OTHER})
_PAGES: Mapping[type[object], Right] = {
    Idle: Right.SELL,
    Typing: Right.SELL,
    Pricing: Right.SELL,
    Choosing: Right.SELL,
    Searching: Right.SELL,
    Picking: Right.SELL,
    Resuming: Right.COLLECT,
    Authorising: Right.STORNO,
    Counting: Right.CLOSE_SHIFT,
    MovingCash: Right.MOVE_CASH,
    Comparing: Right.CLOSE_SHIFT,
}
_SHEETS: Mapping[Sheet, Right] = {
    Sheet.ABANDON: Right.SELL,
    Sheet.ABANDON_FOUND: Right.COLLECT,
    Sheet.VOID: Right.COLLECT,
    Sheet.REVERSE: Right.STORNO,
    Sheet.REPEAT: Right.SELL,
    Sheet.SECOND_LOOK: Right.SELL,
    Sheet.LEAVE_VISIT: Right.SELL,
    Sheet.CLOSE: Right.STOP,
    Sheet.CLOSE_SHIFT: Right.CLOSE_SHIFT,
}
#: On these the primary goes on to the next customer and changes nothing.
_OVER = frozenset({State.SUBMITTING, State.VOIDING, State.REVERSING, State.RCPT_DONE})


def needed(situation: Situation, intent: Intent) -> Right | None:
    """Return the right that pressing this takes now; None where anybody may."""
    if situation.sheet is not None:
        return _SHEETS[situation.sheet] if intent is Tap.OTHER else None
    if situation.room is not None:
        return _EVERYWHERE.get(intent)
    if intent in _EVERYWHERE:
        return _EVERYWHERE[intent]
    match situation.front:
        case Serving() | Together():
            return _in_front(situation, intent)
        case Browsing() if intent is Tap.PRIMARY:
            return _browsing(situation)
        case Counting() if isinstance(intent, Choice):
            return Right.MOVE_CASH
        case Comparing() if isinstance(intent, Choice | Sign):
            return Right.CLOSE_SHIFT
        case front:
            return _PAGES.get(type(front)) if intent in _CHANGES else None


def may_press(situation: Situation, intent: Intent) -> bool:
    right = needed(situation, intent)
    return right is None or situation.may(right)


def permitted(scene: Scene, situation: Situation, words: Words) -> Scene:
    """Return the scene without the buttons that who is in charge may not press."""
    if situation.staff.role is Role.OWNER:
        return scene  # May everything; not walked through twice a second.

    def may(intent: Intent) -> bool:
        return may_press(situation, intent)

    left: Scene = _without(scene, may)
    if situation.sheet is not None or may(Tap.PRIMARY) or not scene.screen.frame.primary.enabled:
        return left
    button = waiting(words, words("operators.not_allowed"), "lock")
    frame = replace(left.screen.frame, primary=button)
    return replace(left, screen=replace(left.screen, frame=frame))


def _in_front(situation: Situation, intent: Intent) -> Right | None:
    states = {operation.state for operation in situation.in_front}
    if not states or intent not in {Tap.PRIMARY, Tap.SECOND}:
        return None
    if states <= {State.QUOTED, State.PRE_PRINTING}:
        return Right.SELL
    return None if intent is Tap.PRIMARY and states <= _OVER else Right.COLLECT


def _browsing(situation: Situation) -> Right | None:
    """Say what the primary does to the selected row: it opens it, or prints its copy."""
    match situation.front:
        case Browsing(opened=True) if situation.browsed is not None:
            return None if is_open(situation.browsed) else Right.REPRINT
        case _:
            return None


def _without(value: Any, may: Callable[[Intent], bool]) -> Any:
    """Return a view without what may not be pressed: gone from a row of buttons, else disabled."""
    match value:
        case Action(intent=intent):
            return value if may(intent) else replace(value, enabled=False)
        case tuple():
            kept = (
                each for each in value if not (isinstance(each, Action) and not may(each.intent))
            )
            return tuple(_without(each, may) for each in kept)
        case _ if is_dataclass(value) and not isinstance(value, type):
            inside = {each.name: getattr(value, each.name) for each in fields(value)}
            changed = {name: _without(part, may) for name, part in inside.items()}
            different = {name: part for name, part in changed.items() if part is not inside[name]}
            return replace(value, **different) if different else value
        case _:
            return value
