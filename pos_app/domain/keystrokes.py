"""From the keys that a reader pressed to the text that it meant.

The rule it keeps: each key gives a sign, or one that no code holds (``UNKNOWN``, or a key's own
sign of ``key_sign``), so that a scan of which anything is not understood is refused as a whole.
What the machine made of a key counts only where the toolkit does not say which key it was, or
where nobody has yet learnt how the reader is set up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from pos_app.domain.keyboards import (
    ALT,
    ALT_GR,
    CAPS_LOCK,
    CONTROLS,
    ENTER,
    KEYPAD_DIGITS,
    KEYPAD_ENTER,
    SHIFTS,
    TAB,
    UNKNOWN,
    Layout,
    Stroke,
    join_accents,
    retyped,
    sign_of,
)

LINE_ENDS: Final = frozenset("\r\n\t")

_LINE_END_KEYS = {ENTER: "\r", KEYPAD_ENTER: "\r", TAB: "\t"}
#: Keys without a sign have one of Unicode's private use, which no code holds.
_PRIVATE_USE = 0xE000
#: F1 to F24 (input-event-codes.h): what readers put around a code, if they are told to.
_FUNCTION_KEYS = (*range(59, 69), 87, 88, *range(183, 195))
_FUNCTION_SIGNS = "".join(chr(_PRIVATE_USE + key) for key in _FUNCTION_KEYS)
#: STX before; ETX or EOT, a line end after. A GS is part of a code and is never taken away.
_FRAME = re.compile(
    f"[\x02{_FUNCTION_SIGNS}]*(?P<text>.*?)[\x03\x04\r\n\t{_FUNCTION_SIGNS}]*", re.DOTALL
)
#: J and M on all layouts here but the French one, whose M is elsewhere.
_CONTROLLED_ENDS = {36: "\n", 50: "\r", 39: "\r"}
_ALT_CODE_MAX = 255
_CONTROL_BITS = 0x1F


class LetterCase(Enum):
    """What becomes of capitals between the code and the keys."""

    AS_PRESSED = "as_pressed"
    #: The reader reckons with a Caps Lock that is not on, or the other way round.
    INVERTED = "inverted"
    #: The reader presses Caps Lock around capitals instead of holding Shift.
    CAPS_KEY = "caps_key"


@dataclass(frozen=True, slots=True)
class Manner:
    """How one reader types, as the set-up has learnt it; what is not learnt is None.

    Attributes:
        layout: The keyboard it was set up for.
        host: The keyboard that the machine believes in: needed only where keys have no codes.
        letter_case: What becomes of its capitals.
        prefix: What it puts before each code, beside STX and function keys.
        suffix: What it puts after each code and before its line end.
        gap_s: The usual time from one of its keys to the next.
    """

    layout: Layout | None = None
    host: Layout | None = None
    letter_case: LetterCase = LetterCase.AS_PRESSED
    prefix: str = ""
    suffix: str = ""
    gap_s: float | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Press:
    """A key going down. It may be one of a secret: it has no ``repr``.

    Attributes:
        key: Its evdev code; 0 where the toolkit does not tell.
        sign: What the machine made of it; "" for nothing.
        alt_hold: Which holding down of Alt it falls into, counted from 1; 0 for none.
    """

    key: int = 0
    sign: str = ""
    shift: bool = False
    alt_gr: bool = False
    control: bool = False
    alt_hold: int = 0

    def __repr__(self) -> str:
        return "Press(...)"

    @property
    def line_end(self) -> str:
        r"""``\r``, ``\n`` or ``\t`` where the key ends a line; else ""."""
        if self.control:
            return _CONTROLLED_ENDS.get(self.key, "")
        return _LINE_END_KEYS.get(self.key, self.sign if self.sign in LINE_ENDS else "")


class Modifiers:
    """Which of Shift, AltGr, Ctrl and Alt are down, told key by key."""

    def __init__(self) -> None:
        self._down: set[int] = set()
        self._alt_holds = 0

    def turn(self, key: int, *, down: bool) -> bool:
        """Take a key going down or up; whether it is one of these."""
        if key not in SHIFTS | CONTROLS | {ALT, ALT_GR}:
            return False
        if not down:
            self._down.discard(key)
            return True
        if key == ALT and ALT not in self._down:
            self._alt_holds += 1
        self._down.add(key)
        return True

    def let_go(self) -> None:
        """Forget what is down: its going up may be told to somebody else."""
        self._down.clear()

    def press(self, key: int, sign: str = "") -> Press:
        """Return another key going down now."""
        alt_gr = ALT_GR in self._down
        return Press(
            key,
            sign,
            shift=bool(SHIFTS & self._down),
            alt_gr=alt_gr,
            # Windows presses Ctrl together with AltGr.
            control=bool(CONTROLS & self._down) and not alt_gr,
            alt_hold=self._alt_holds if ALT in self._down else 0,
        )


def key_sign(key: int) -> str:
    """Return what stands in a text for a key that types nothing."""
    return chr(_PRIVATE_USE + key) if 0 < key < _PRIVATE_USE // 8 else UNKNOWN


def readings(presses: Sequence[Press], manner: Manner) -> tuple[str, ...]:
    """Return what a burst of keys may say, the likelier first; one text once it is learnt.

    Frame (STX, ETX, function keys), line ends, and learnt prefix and suffix are taken away.
    """
    has_codes = all(press.key for press in presses)
    if manner.layout is None:
        american = (by_keys(presses, Layout.US, manner.letter_case),) if has_codes else ()
        is_shown = any(press.sign for press in presses)
        # Keys that say nothing at all are a text, too: one that is refused.
        shown = (as_shown(presses, manner),) if is_shown or not has_codes else ()
        texts = american + shown
    elif has_codes:
        texts = (by_keys(presses, manner.layout, manner.letter_case),)
    else:
        texts = (as_shown(presses, manner),)
    return tuple(dict.fromkeys(bare(text, manner) for text in texts))


def by_keys(presses: Sequence[Press], layout: Layout, letter_case: LetterCase) -> str:
    """Return what these keys say on a reader's layout, whatever the machine made of them."""
    return join_accents(_signs(presses, layout, letter_case))


def as_shown(presses: Sequence[Press], manner: Manner) -> str:
    """Return what the machine made of these keys, its layout undone where both are learnt."""
    typing = [press for press in presses if press.key != CAPS_LOCK]
    return "".join(_shown(group, manner) for group in _grouped(typing))


def unframed(text: str) -> str:
    """Take away what readers put around a code: STX, ETX, function keys and line ends."""
    found = _FRAME.fullmatch(text)
    assert found is not None, "matches any text"
    return found["text"]


def bare(text: str, manner: Manner) -> str:
    """Take away all that a reader puts around a code: its frame, learnt prefix and suffix."""
    inner = unframed(text)
    return unframed(inner.removeprefix(manner.prefix).removesuffix(manner.suffix))


def _shown(group: Sequence[Press], manner: Manner) -> str:
    if group[0].alt_hold:
        return _by_alt_code(group)
    press = group[0]
    if press.line_end or not press.sign:
        return press.line_end or key_sign(press.key)
    meant = _undone(press.sign, manner)
    if manner.letter_case is not LetterCase.INVERTED:
        return meant
    if meant == UNKNOWN:  # With Caps Lock on, machines show capitals that have no key: È, Ò.
        meant = _undone(press.sign.swapcase(), manner)
    return meant.swapcase()


def _undone(sign: str, manner: Manner) -> str:
    if manner.layout is None or manner.host is None:
        return sign
    return retyped(sign, manner.host, manner.layout)


def _signs(presses: Sequence[Press], layout: Layout, letter_case: LetterCase) -> Iterator[str]:
    caps_lock = letter_case is LetterCase.INVERTED
    for group in _grouped(presses):
        if group[0].alt_hold:
            yield _by_alt_code(group)
        elif group[0].key != CAPS_LOCK:
            yield _by_key(group[0], layout, caps_lock=caps_lock)
        elif letter_case is LetterCase.CAPS_KEY:
            caps_lock = not caps_lock


def _grouped(presses: Sequence[Press]) -> Iterator[Sequence[Press]]:
    """Yield each key alone, but together those pressed while Alt was held once."""
    start = 0
    for index, press in enumerate(presses):
        after = presses[index + 1] if index + 1 < len(presses) else None
        if not press.alt_hold or after is None or after.alt_hold != press.alt_hold:
            yield presses[start : index + 1]
            start = index + 1


def _by_key(press: Press, layout: Layout, *, caps_lock: bool) -> str:
    if press.line_end:
        return press.line_end
    sign = sign_of(layout, Stroke(press.key, shift=press.shift, alt_gr=press.alt_gr))
    if press.control:
        return _control_sign(sign)
    if caps_lock and len(sign.swapcase()) == len(sign):
        sign = sign.swapcase()
    return sign or key_sign(press.key)


def _control_sign(sign: str) -> str:
    r"""Return what Ctrl makes of a key: STX of B, GS of ]."""
    upper = sign.upper()
    return chr(ord(upper) & _CONTROL_BITS) if len(upper) == 1 and "@" <= upper <= "_" else UNKNOWN


def _by_alt_code(group: Sequence[Press]) -> str:
    """Return the sign of a number typed on the keypad under Alt, as Windows reads it.

    Without a leading zero it counts in the old code page (437), with one in that of Windows.
    """
    digits = "".join(KEYPAD_DIGITS.get(press.key, press.sign or "?") for press in group)
    if not (digits.isascii() and digits.isdigit()) or int(digits) > _ALT_CODE_MAX:
        return UNKNOWN
    page = "cp1252" if digits.startswith("0") else "cp437"
    return bytes((int(digits),)).decode(page, errors="replace")
