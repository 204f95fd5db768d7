"""Before there is a code: waiting for one, typing one by hand."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.codes.recognise import recognise_typed
from pos_app.domain.codes.token import ALPHABET, LENGTH, ServiceCode
from pos_app.ports.counter import Search
from pos_app.ports.sound import Sound
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import Typing
from pos_app.ui.fronts.pricing import take_code
from pos_app.ui.fronts.shift import open_shift
from pos_app.ui.intents import Intent, Row, Sign, Tap
from pos_app.ui.presenters.refusal import refusal_band
from pos_app.ui.presenters.views import Band, Tone

#: Typed for its look-alike, which the code's alphabet leaves out.
_LOOK_ALIKES = {"O": "0", "I": "1", "L": "1"}


def press_idle(floor: Floor, intent: Intent) -> None:
    last_done = floor.situation.last_done
    match intent:
        case Tap.PRIMARY:
            floor.put(Typing())
        case Tap.REPRINT if last_done is not None:
            floor.copy_receipt(last_done)
        case Tap.OPERATIONS:
            floor.browse(Search())
        case Tap.SHIFT:
            open_shift(floor)
        case Row(iid) if any(row.iid == iid for row in floor.situation.pending()):
            floor.show_row(iid)
        case Row(iid):
            floor.browse(Search(), iid)
        case _:
            pass


def press_typing(floor: Floor, typing: Typing, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            _finish_typing(floor, typing)
        case Tap.WAY_OUT:
            floor.put(floor.behind(typing))
        case Tap.BACKSPACE:
            floor.situation.front = replace(typing, text=typing.text[:-1])
        case Sign(sign):
            _type(floor, typing, sign)
        case _:
            pass


def _type(floor: Floor, typing: Typing, sign: str) -> None:
    upper = sign.upper()
    upper = _LOOK_ALIKES.get(upper, upper)
    if upper not in ALPHABET:
        no_such = floor.words("typing.no_such_sign")
        floor.situation.band = Band(no_such, Tone.WARN, "triangle-alert")
    elif len(typing.text) < LENGTH:
        floor.situation.front = replace(typing, text=typing.text + upper)


def _finish_typing(floor: Floor, typing: Typing) -> None:
    found = recognise_typed(typing.text)
    if isinstance(found, ServiceCode):
        floor.put(floor.behind(typing))
        take_code(floor, found)
    else:
        floor.situation.band = refusal_band(floor.words, found)
        floor.answer(Sound.REFUSED)
