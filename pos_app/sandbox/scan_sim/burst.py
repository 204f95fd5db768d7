"""What a reader that poses as a keyboard does with a text: which key goes down or up, and when.

The rule it keeps: the same text, typist and seed give the same movements, so that a burst seen
once can be tried again. Keys are evdev's codes of physical keys: what becomes of them is the
business of the machine's layout, as with a real reader.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pos_app.domain.keyboards import (
    ALT,
    ALT_GR,
    CAPS_LOCK,
    ENTER,
    KEYPAD_DIGITS,
    SHIFTS,
    TAB,
    Layout,
    Stroke,
    strokes_of,
)

#: From one report of a USB keyboard to the next (measured on a real reader).
REPORT_S = 0.001

_SHIFT = min(SHIFTS)
_CONTROL = 29
_J = 36
_KEYPAD = {digit: key for key, digit in KEYPAD_DIGITS.items()}


class End(StrEnum):
    """What a reader presses after a code."""

    CR = "cr"
    #: As Ctrl+J.
    LF = "lf"
    CRLF = "crlf"
    TAB = "tab"
    NONE = "none"


_END_KEYS = {
    End.CR: (Stroke(ENTER),),
    End.CRLF: (Stroke(ENTER), Stroke(_J)),
    End.LF: (Stroke(_J),),
    End.TAB: (Stroke(TAB),),
    End.NONE: (),
}


@dataclass(frozen=True, slots=True)
class Typist:
    """How a reader types.

    Attributes:
        layout: The keyboard it was set up for.
        gap_s: From the last key of a sign to the first of the next, beside the reports' own time.
        jitter: How far a gap strays, as a part of it: 0 to 1.
        prefix: What it types before each code.
        end: What it presses after each code.
        caps_lock: Somebody has pressed Caps Lock before, and does so again afterwards.
        alt_codes: It types each sign as its number, on the keypad, under Alt.
    """

    layout: Layout = Layout.US
    gap_s: float = 0.005
    jitter: float = 0.0
    prefix: str = ""
    end: End = End.CR
    caps_lock: bool = False
    alt_codes: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Movement:
    """One key going down or up. It may be part of a secret: it has no ``repr``."""

    at_s: float
    key: int
    down: bool

    def __repr__(self) -> str:
        return "Movement(...)"


class NotTypable(ValueError):
    """The reader's keyboard has no keys for this text. The message does not quote it."""


def burst(text: str, typist: Typist, seed: int = 1) -> tuple[Movement, ...]:
    """Return all movements for one code, from time 0.

    Raises:
        NotTypable: the layout lacks a sign, or an Alt code a number.
    """
    chance = random.Random(seed)
    moves: list[Movement] = []
    now_s = 0.0
    for number, keys in enumerate(_signs(text, typist)):
        if number:
            now_s += typist.gap_s * chance.uniform(1 - typist.jitter, 1 + typist.jitter)
        for key, down in keys:
            moves.append(Movement(round(now_s, 6), key, down))
            now_s += REPORT_S
    return tuple(moves)


_Keys = tuple[tuple[int, bool], ...]


def _signs(text: str, typist: Typist) -> Iterator[_Keys]:
    """Yield the keys of each sign, with those held beside it."""
    if typist.caps_lock:
        yield _tapped(CAPS_LOCK)
    yield from _typed(typist.prefix + text, typist)
    for stroke in _END_KEYS[typist.end]:
        yield _held(_CONTROL, _tapped(_J)) if stroke.key == _J else _stroked(stroke)
    if typist.caps_lock:
        yield _tapped(CAPS_LOCK)


def _typed(text: str, typist: Typist) -> Iterator[_Keys]:
    if typist.alt_codes:
        yield from map(_alt_code, text)
        return
    strokes = strokes_of(typist.layout, text)
    if strokes is None:
        raise NotTypable(f"a {typist.layout.value} keyboard lacks a sign of this text")
    yield from map(_stroked, strokes)


def _alt_code(sign: str) -> _Keys:
    number = ord(sign)
    if number > 255:  # noqa: PLR2004 - a byte.
        raise NotTypable("a sign of this text has no Alt code")
    # With a leading zero the number is Windows-1252, which Latin-1 is but for 128 to 159.
    digits = f"0{number:03}" if number > 127 else str(number)  # noqa: PLR2004 - ASCII.
    return _held(ALT, tuple(move for digit in digits for move in _tapped(_KEYPAD[digit])))


def _stroked(stroke: Stroke) -> _Keys:
    keys = _tapped(stroke.key)
    if stroke.alt_gr:
        keys = _held(ALT_GR, keys)
    return _held(_SHIFT, keys) if stroke.shift else keys


def _tapped(key: int) -> _Keys:
    return ((key, True), (key, False))


def _held(key: int, inner: _Keys) -> _Keys:
    return ((key, True), *inner, (key, False))
