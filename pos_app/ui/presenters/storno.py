"""Storno on the screen: an owner's PIN, as so many dots and never as digits."""

from __future__ import annotations

from pos_app.domain.money import format_euro
from pos_app.domain.operation import Operation
from pos_app.domain.pin import PIN_LENGTH_MIN, is_pin
from pos_app.domain.words import Words
from pos_app.ports.counter import ReversalAnswered
from pos_app.ports.operators import PinVerdict
from pos_app.ui.presenters.context import primary, waiting, way_out
from pos_app.ui.presenters.views import Band, Fact, Frame, PinView, Primary

_DOT = "\N{BLACK CIRCLE}"
_MINUTE_S = 60


def present_pin(
    words: Words,
    operation: Operation,
    *,
    typed: str,
    checking: bool,
    answer: ReversalAnswered | None,
    now_s: float,
    band: Band | None,
) -> PinView:
    """Ask for the PIN; say what became of the last try, and how long nobody may try again."""
    locked_for_s = 0.0
    if answer is not None and answer.locked_until_s is not None:
        locked_for_s = answer.locked_until_s - now_s
    button = _primary(words, operation, typed)
    if checking:
        button = waiting(words, words("pin.checking"))
    elif locked_for_s > 0:
        minutes = str(-int(-locked_for_s // _MINUTE_S))
        button = waiting(words, words("pin.locked_for", minutes=minutes), "lock")
    return PinView(
        Frame(
            button,
            heading=words("pin.question"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
            careful=True,
        ),
        dots=" ".join(_DOT for _ in typed),
        hint="" if answer is None else _hint(words, answer),
        facts=(
            Fact(words("operations.number"), f"…{operation.number:04d}"),
            Fact(words("fact.amount"), format_euro(operation.amount_cents)),
            Fact(words("fact.fee"), format_euro(operation.fee_cents)),
            Fact(words("pin.to_give_back"), format_euro(operation.total_cents), strong=True),
        ),
    )


def _primary(words: Words, operation: Operation, typed: str) -> Primary:
    if not is_pin(typed):
        is_long = len(typed) >= PIN_LENGTH_MIN
        return waiting(words, words("pin.too_simple" if is_long else "pin.waiting"), "lock")
    total = format_euro(operation.total_cents)
    return primary(words, words("pin.primary", total=total), "rotate-ccw")


def _hint(words: Words, answer: ReversalAnswered) -> str:
    match answer.verdict:
        case PinVerdict.WRONG:
            return words.count("pin.wrong", answer.tries_left)
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
