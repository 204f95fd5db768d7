"""A PIN on the screen: so many dots and never a digit, and what became of the last try."""

from __future__ import annotations

from pos_app.domain.pin import PIN_LENGTH_MIN, is_pin
from pos_app.domain.words import Words
from pos_app.ports.operators import PinVerdict
from pos_app.ui.pin_entry import PinEntry
from pos_app.ui.presenters.context import waiting, way_out
from pos_app.ui.presenters.views import Action, Band, Fact, Frame, PinView, Primary, Tone

_DOT = "\N{BLACK CIRCLE}"
_MINUTE_S = 60


def present_pin(
    words: Words,
    entry: PinEntry,
    now_s: float,
    *,
    heading: str,
    enter: Primary,
    facts: tuple[Fact, ...] = (),
    others: tuple[Action, ...] = (),
    band: Band | None = None,
    note: str = "",
) -> PinView:
    """Ask for a PIN.

    Args:
        words: The catalogue.
        entry: What has been typed.
        now_s: Monotonic.
        heading: Whose PIN it is.
        enter: What can be done once it is typed.
        facts: What it is asked for.
        others: Whose PIN would do as well.
        band: What has just happened.
        note: What to do, in place of what became of the last try.
    """
    return PinView(
        Frame(
            _primary(words, entry, now_s, enter),
            heading=heading,
            large_heading=True,
            doors=others,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
            careful=True,
        ),
        dots=" ".join(_DOT for _ in entry.typed),
        hint=note or _hint(words, entry),
        facts=facts,
        hint_tone=Tone.PLAIN if note else Tone.BAD,
    )


def _primary(words: Words, entry: PinEntry, now_s: float, enter: Primary) -> Primary:
    locked_for_s = entry.locked_for_s(now_s)
    if entry.checking:
        return waiting(words, words("pin.checking"))
    if locked_for_s > 0:
        minutes = str(-int(-locked_for_s // _MINUTE_S))
        return waiting(words, words("pin.locked_for", minutes=minutes), "lock")
    if not is_pin(entry.typed):
        is_long = len(entry.typed) >= PIN_LENGTH_MIN
        return waiting(words, words("pin.too_simple" if is_long else "pin.waiting"), "lock")
    return enter


def _hint(words: Words, entry: PinEntry) -> str:
    if entry.answer is None:
        return ""
    match entry.answer.verdict:
        case PinVerdict.WRONG:
            return words.count("pin.wrong", entry.answer.tries_left)
        case PinVerdict.LOCKED:
            return words("pin.locked")
        case PinVerdict.NOT_SET:
            return words("pin.not_set")
        case PinVerdict.UNREADABLE:
            return words("pin.unreadable")
        case PinVerdict.TOO_LATE:
            return words("pin.too_late")
        case PinVerdict.RIGHT:
            return ""
