"""What the camera's picture wants done, what else helps, and which of several codes is meant."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.domain.codes.recognise import recognise
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.words import Words
from pos_app.ports.scanner import Hint, Picture, Sighting
from pos_app.ui.intents import Choice, Tap
from pos_app.ui.presenters.context import primary, way_out
from pos_app.ui.presenters.views import (
    Action,
    ChoosingView,
    Face,
    Frame,
    Mark,
    Note,
    NumberedChoice,
)

#: More have no room for the word that says what each is.
_NAMED_MAX = 4
_TAIL = 4


def hint_note(words: Words, hint: Hint | None) -> Note | None:
    """Say what to do so that the code can be read."""
    match hint:
        case Hint.TOO_FAR:
            return Note("zoom-in", words("hint.too_far"))
        case Hint.TOO_CLOSE:
            return Note("zoom-out", words("hint.too_close"))
        case Hint.TOO_DARK:
            return Note("lightbulb", words("hint.too_dark"))
        case Hint.GLARE:
            return Note("sun", words("hint.glare"))
        case Hint.HOLD_STILL:
            return Note("hand", words("hint.hold_still"))
        case None:
            return None


def picture_tools(words: Words, *, can_study: bool, can_pick: bool) -> tuple[Action, ...]:
    """Offer what helps where the camera alone reads nothing."""
    study = Action("study", words("idle.study"), Tap.STUDY, "scan-search", "F7")
    pick = Action("pick", words("idle.pick"), Tap.PICK, "image", "F9")
    return ((study,) if can_study else ()) + ((pick,) if can_pick else ())


def present_choosing(words: Words, picture: Picture, sightings: Sequence[Sighting]) -> ChoosingView:
    named = len(sightings) <= _NAMED_MAX
    return ChoosingView(
        Frame(
            primary(words, words("choosing.none"), "x", Face.OUTLINE),
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            heading=words("choosing.heading"),
            question=words("choosing.question"),
            advice=words("choosing.advice"),
            tight=True,
            careful=True,
        ),
        picture,
        tuple(Mark(str(at), seen.corners) for at, seen in enumerate(sightings, 1)),
        tuple(
            _choice(words, str(at), seen.scan.text, named=named)
            for at, seen in enumerate(sightings, 1)
        ),
    )


def _choice(words: Words, number: str, text: str, *, named: bool) -> NumberedChoice:
    found = recognise(text)
    is_code = isinstance(found, ServiceCode)
    kind = words("choosing.code" if is_code else "choosing.paper")
    tail = f"…{found.tail}" if isinstance(found, ServiceCode) else f"…{text[-_TAIL:]}"
    action = Action(f"choose_{number}", f"{number}: {kind} {tail}", Choice(number), cap=number)
    return NumberedChoice(number, kind if named else "", tail, action)
