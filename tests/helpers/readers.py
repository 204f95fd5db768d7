"""A reader that poses as a keyboard: from a text to the keys that go down and up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from pos_app.domain.keyboards import (
    ALT,
    ALT_GR,
    CAPS_LOCK,
    ENTER,
    KEYPAD_DIGITS,
    TAB,
    Layout,
    Stroke,
    sign_of,
    strokes_of,
)
from pos_app.domain.keystrokes import LetterCase, Modifiers, Press

SHIFT, CONTROL, F13 = 42, 29, 183
_LINE_END_KEYS = {"\r": ENTER, "\t": TAB}
_DIGIT_KEYS = {digit: key for key, digit in KEYPAD_DIGITS.items()}


class Way(Enum):
    KEYS = "keys"
    ALT_CODES = "alt_codes"
    ALT_CODES_WITH_ZERO = "alt_codes_with_zero"


@dataclass(frozen=True)
class Turn:
    """A key going down or up."""

    key: int
    down: bool


@dataclass(frozen=True)
class TypingReader:
    """How a reader is set up; ``end`` is what it types after each code."""

    layout: Layout = Layout.US
    end: str = "\r"
    letter_case: LetterCase = LetterCase.AS_PRESSED
    way: Way = Way.KEYS
    prefix: str = ""
    suffix: str = ""

    @property
    def around(self) -> tuple[str, str]:
        return self.prefix, self.suffix

    def type_out(self, text: str) -> list[Turn]:
        whole = self.prefix + text + self.suffix
        turns = [turn for sign in whole for turn in self._sign(sign)]
        return [*turns, *(turn for sign in self.end for turn in self._end(sign))]

    def _sign(self, sign: str) -> Iterator[Turn]:
        if sign < " ":
            yield from _held(CONTROL, self._strokes(chr(ord(sign) | 0x60))[0].key)
        elif "\ue000" <= sign < "\uf000":
            yield from _tapped(ord(sign) - 0xE000)
        elif self.way is Way.KEYS:
            yield from self._keys(sign)
        else:
            yield from self._alt_code(sign)

    def _keys(self, sign: str) -> Iterator[Turn]:
        if self.letter_case is LetterCase.INVERTED:
            sign = sign.swapcase()
        with_caps = self.letter_case is LetterCase.CAPS_KEY and sign.isupper()
        for stroke in self._strokes(sign.lower() if with_caps else sign):
            caps = tuple(_tapped(CAPS_LOCK)) if with_caps else ()
            held = [SHIFT] * stroke.shift + [ALT_GR] * stroke.alt_gr
            yield from caps
            yield from (Turn(key, down=True) for key in held)
            yield from _tapped(stroke.key)
            yield from (Turn(key, down=False) for key in reversed(held))
            yield from caps

    def _strokes(self, sign: str) -> tuple[Stroke, ...]:
        strokes = strokes_of(self.layout, sign)
        assert strokes is not None, "a text this layout has"
        return strokes

    def _alt_code(self, sign: str) -> Iterator[Turn]:
        zero = "0" if self.way is Way.ALT_CODES_WITH_ZERO else ""
        code = sign.encode("cp1252" if zero else "cp437")[0]
        yield from _held(ALT, *(_DIGIT_KEYS[digit] for digit in f"{zero}{code}"))

    def _end(self, sign: str) -> Iterator[Turn]:
        if sign in _LINE_END_KEYS:
            yield from _tapped(_LINE_END_KEYS[sign])
        else:
            yield from self._sign(sign)


def presses(turns: Sequence[Turn], host: Layout | None = None) -> list[Press]:
    """Return what a machine makes of the keys; without ``host``, as if it showed no signs."""
    modifiers, made, caps_lock = Modifiers(), list[Press](), False
    for turn in turns:
        if modifiers.turn(turn.key, down=turn.down) or not turn.down:
            continue
        caps_lock ^= turn.key == CAPS_LOCK
        press = modifiers.press(turn.key)
        made.append(modifiers.press(turn.key, shown(press, host, caps_lock=caps_lock)))
    return made


def shown(press: Press, host: Layout | None, *, caps_lock: bool = False) -> str:
    """Return the sign that a machine of layout ``host`` shows for one key."""
    if host is None or press.control or press.alt_hold:
        return ""
    if press.line_end:
        return press.line_end
    sign = sign_of(host, Stroke(press.key, shift=press.shift, alt_gr=press.alt_gr))
    other = sign.swapcase()
    sign = other if caps_lock and len(other) == len(sign) else sign
    return "" if "\u0300" <= sign < "\u0370" else sign


def _tapped(key: int) -> Iterator[Turn]:
    yield Turn(key, down=True)
    yield Turn(key, down=False)


def _held(modifier: int, *keys: int) -> Iterator[Turn]:
    yield Turn(modifier, down=True)
    for key in keys:
        yield from _tapped(key)
    yield Turn(modifier, down=False)
