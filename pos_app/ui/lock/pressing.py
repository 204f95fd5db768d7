"""What is pressed while the till is locked, and what locks it.

The rule it keeps: the lock lies over everything and changes nothing beneath. Answers arrive,
papers come out, and whoever signs in next finds the sale where it was. Only what was typed of a
PIN is forgotten.
"""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.operation import State
from pos_app.domain.operators import active_of, must_sign_in
from pos_app.ports.operators import Lock, PinAnswered, PinVerdict, SignIn, StaffTold
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import MovingCash
from pos_app.ui.intents import Choice, Intent, Sign, Tap
from pos_app.ui.lock.kinds import SigningIn
from pos_app.ui.pin_entry import CHECKING, PinEntry
from pos_app.ui.presenters.office import trouble
from pos_app.ui.rooms.office import take_entry
from pos_app.ui.situation import Situation

#: Cash may be in somebody's hand: of the customer's not yet noted, or of what goes back.
_CASH_IN_HAND = frozenset(
    {
        State.QUOTED,
        State.PRE_PRINTING,
        State.PRE_PRINTED,
        State.REJECTED,
        State.VOIDED,
        State.REVERSED,
    }
)


def may_lock(situation: Situation) -> bool:
    """Whether there is somebody to sign in again."""
    return must_sign_in(situation.staff.operators) and not situation.is_locked


def may_lock_by_itself(situation: Situation) -> bool:
    """Whether the till may lock without a press: not over cash that may be in a hand."""
    if isinstance(situation.front, MovingCash) or situation.sheet is not None:
        return False
    in_hand = any(row.state in _CASH_IN_HAND for row in situation.in_front)
    return may_lock(situation) and not in_hand


def lock(floor: Floor) -> None:
    situation = floor.situation
    situation.locking, situation.signing_in = True, SigningIn()
    situation.forget_pins()
    floor.counter.tend_staff(Lock())


def press_lock(floor: Floor, intent: Intent) -> None:
    signing_in = floor.situation.signing_in
    if signing_in.who is None:
        _choose(floor, intent)
    else:
        _type(floor, signing_in, intent)


def take_staff(floor: Floor, told: StaffTold) -> None:
    """Take who is in charge: while it is nobody who should be somebody, the till is locked."""
    situation = floor.situation
    situation.staff = told
    situation.band = trouble(floor.words, told) or situation.band
    if told.in_charge is None:
        situation.locking = False


def take_pin(floor: Floor, answer: PinAnswered) -> None:
    """Take what became of a PIN; who is in charge then, ``StaffTold`` has said before."""
    situation = floor.situation
    take_entry(floor, answer)
    if situation.signing_in.who != answer.who or not situation.signing_in.entry.checking:
        return
    right = answer.verdict is PinVerdict.RIGHT
    entry = PinEntry(answer=answer)
    situation.signing_in = SigningIn() if right else SigningIn(answer.who, entry)


def _choose(floor: Floor, intent: Intent) -> None:
    operators = active_of(floor.situation.staff.operators)
    match intent:
        case Sign(sign) | Choice(sign) if sign in {str(at + 1) for at in range(len(operators))}:
            floor.situation.signing_in = SigningIn(operators[int(sign) - 1].id)
        case _:
            pass


def _type(floor: Floor, signing_in: SigningIn, intent: Intent) -> None:
    entry, now_s, who = signing_in.entry, floor.monotonic_s(), signing_in.who
    assert who is not None, "a name is chosen first"
    match intent:
        case Tap.WAY_OUT:
            floor.situation.signing_in = SigningIn()
        case Tap.BACKSPACE if not entry.typed and not entry.checking:
            floor.situation.signing_in = SigningIn()
        case Tap.PRIMARY if (pin := entry.ready(now_s)) is not None:
            floor.situation.signing_in = SigningIn(who, CHECKING)
            floor.counter.tend_staff(SignIn(who, pin))
        case _:
            typed = entry.edited(intent, now_s)
            floor.situation.signing_in = replace(signing_in, entry=typed)
