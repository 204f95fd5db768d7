"""Which key of a keyboard makes which sign, on each layout that a shop here may meet.

A reader that poses as a keyboard presses the keys of the layout that it was set up for; the
machine makes of them the signs of its own. Here are both directions for all of them, so that
either side can be undone. The rule it keeps: what a layout does not say becomes ``UNKNOWN`` and
is never left out.

Keys are the key codes of Linux evdev (input-event-codes.h). X11 and Wayland count 8 more; the
scan codes of Windows (set 1) are the same numbers on the main block. The signs are those of
xkeyboard-config (a test asks libxkbcommon); where Windows reaches a sign by other keys, which is
what readers imitate, both are here. A dead key is its combining accent (Unicode, U+0300...).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Final


class Layout(Enum):
    US = "us"
    IT = "it"
    DE = "de"
    CH = "ch"
    FR = "fr"
    ES = "es"
    GB = "gb"
    #: Italian letters on American keys; without AltGr it is the American one.
    IT_US = "it_us"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key going down while Shift or AltGr are held, or not."""

    key: int
    shift: bool = False
    alt_gr: bool = False


#: Stands for a sign that is not known (the Unicode sign for this); nothing accepts it.
UNKNOWN: Final = "\N{REPLACEMENT CHARACTER}"

TAB: Final = 15
ENTER: Final = 28
KEYPAD_ENTER: Final = 96
SPACE: Final = 57
CAPS_LOCK: Final = 58
CONTROLS: Final = frozenset({29, 97})
SHIFTS: Final = frozenset({42, 54})
#: The left one only: the right one is AltGr.
ALT: Final = 56
ALT_GR: Final = 100
#: Its digits, by key.
KEYPAD_DIGITS: Final[Mapping[int, str]] = {
    71: "7", 72: "8", 73: "9", 75: "4", 76: "5", 77: "6", 79: "1", 80: "2", 81: "3", 82: "0",
}  # fmt: skip

_KEYPAD_SIGNS: Mapping[int, str] = {**KEYPAD_DIGITS, 55: "*", 74: "-", 78: "+", 98: "/"}
_KEYPAD_DECIMAL = 83
#: The key between Shift and Z, which an American keyboard does not have.
_KEY_102 = 86
#: The main block as the tables below go through it, row by row from the top.
_BLOCK = (41, *range(2, 14), *range(16, 28), *range(30, 41), 43, _KEY_102, *range(44, 54), SPACE)

#: Every key that makes a sign on some layout.
TYPING_KEYS: Final = frozenset({*_BLOCK, *_KEYPAD_SIGNS, _KEYPAD_DECIMAL})

_GRAVE, _ACUTE, _CIRCUMFLEX, _TILDE, _DIAERESIS = "\u0300", "\u0301", "\u0302", "\u0303", "\u0308"
#: What a dead key makes with the space bar.
_ALONE = {_GRAVE: "`", _ACUTE: "\u00b4", _CIRCUMFLEX: "^", _TILDE: "~", _DIAERESIS: "\u00a8"}
_NONE = "\0"


@dataclass(frozen=True, slots=True)
class _Table:
    """The signs of one layout: the whole main block without and with Shift, and some with AltGr."""

    plain: str
    shifted: str
    alt_gr: Mapping[int, str]
    shift_alt_gr: Mapping[int, str]
    decimal: str = "."


_US_PLAIN = "`1234567890-=qwertyuiop[]asdfghjkl;'\\\0zxcvbnm,./ "
_US_SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|\0ZXCVBNM<>? '

_TABLES: Mapping[Layout, _Table] = {
    Layout.US: _Table(_US_PLAIN, _US_SHIFTED, {}, {}),
    Layout.IT: _Table(
        "\\1234567890'ì" "qwertyuiopè+" "asdfghjklòàù" "<zxcvbnm,.-" " ",
        '|!"£$%&/()=?^' "QWERTYUIOPé*" "ASDFGHJKLç°§" ">ZXCVBNM;:_" " ",
        {26: "[", 27: "]", 39: "@", 40: "#", 18: "€", 12: "`", 13: "~",
         16: "@", 8: "{", 9: "[", 10: "]", 11: "}"},
        {26: "{", 27: "}"},
        ",",
    ),
    Layout.DE: _Table(
        f"{_CIRCUMFLEX}1234567890ß{_ACUTE}" "qwertzuiopü+" "asdfghjklöä#" "<yxcvbnm,.-" " ",
        f'°!"§$%&/()=?{_GRAVE}' "QWERTZUIOPÜ*" "ASDFGHJKLÖÄ'" ">YXCVBNM;:_" " ",
        {3: "²", 4: "³", 8: "{", 9: "[", 10: "]", 11: "}", 12: "\\", 16: "@", 18: "€",
         27: "~", 50: "µ", 86: "|"},
        {},
        ",",
    ),
    Layout.CH: _Table(
        f"§1234567890'{_CIRCUMFLEX}" f"qwertzuiopü{_DIAERESIS}" "asdfghjklöä$" "<yxcvbnm,.-" " ",
        f'°+"*ç%&/()=?{_GRAVE}' "QWERTZUIOPè!" "ASDFGHJKLéà£" ">YXCVBNM;:_" " ",
        {3: "@", 4: "#", 8: "|", 26: "[", 27: "]", 40: "{", 43: "}", 86: "\\", 18: "€",
         12: _ACUTE, 13: _TILDE, 9: "¢", 7: "¬"},
        {},
    ),
    Layout.FR: _Table(
        "²&é\"'(-è_çà)=" f"azertyuiop{_CIRCUMFLEX}$" "qsdfghjklmù*" "<wxcvbn,;:!" " ",
        f"\0" "1234567890°+" f"AZERTYUIOP{_DIAERESIS}£" "QSDFGHJKLM%µ" ">WXCVBN?./§" " ",
        {3: "~", 4: "#", 5: "{", 6: "[", 7: "|", 8: "`", 9: "\\", 10: "^", 11: "@", 12: "]",
         13: "}", 18: "€"},
        {},
    ),
    Layout.ES: _Table(
        "º1234567890'¡" f"qwertyuiop{_GRAVE}+" f"asdfghjklñ{_ACUTE}ç" "<zxcvbnm,.-" " ",
        'ª!"·$%&/()=?¿' f"QWERTYUIOP{_CIRCUMFLEX}*" f"ASDFGHJKLÑ{_DIAERESIS}Ç" ">ZXCVBNM;:_" " ",
        {41: "\\", 2: "|", 3: "@", 4: "#", 5: "~", 26: "[", 27: "]", 40: "{", 43: "}", 18: "€"},
        {},
    ),
    Layout.GB: _Table(
        "`1234567890-=" "qwertyuiop[]" "asdfghjkl;'#" "\\zxcvbnm,./" " ",
        '¬!"£$%^&*()_+' "QWERTYUIOP{}" "ASDFGHJKL:@~" "|ZXCVBNM<>?" " ",
        {5: "€"},
        {},
    ),
    Layout.IT_US: _Table(
        _US_PLAIN,
        _US_SHIFTED,
        {18: "è", 22: "ù", 23: "ì", 24: "ò", 30: "à", 32: "é", 6: "€"},
        {18: "È", 22: "Ù", 23: "Ì", 24: "Ò", 30: "À", 32: "É"},
    ),
}  # fmt: skip


def sign_of(layout: Layout, stroke: Stroke) -> str:
    """Return what a key makes; a combining accent of a dead key; "" where it makes nothing."""
    return _signs(layout).get(stroke, "")


def text_of(layout: Layout, strokes: Iterable[Stroke], *, caps_lock: bool = False) -> str:
    """Return what a machine of this layout shows when these keys are pressed one by one.

    A key without a sign gives ``UNKNOWN``; so does an accent that nothing bears.
    """
    return join_accents(
        _swapped(sign, caps_lock=caps_lock) or UNKNOWN
        for sign in (sign_of(layout, stroke) for stroke in strokes)
    )


def strokes_of(layout: Layout, text: str) -> tuple[Stroke, ...] | None:
    """Return the keys that a reader set to this layout presses; None where it lacks a sign."""
    strokes: list[Stroke] = []
    for sign in text:
        pressed = _pressed(layout, sign)
        if not pressed:
            return None
        strokes += pressed
    return tuple(strokes)


def retyped(text: str, shown_by: Layout, meant_by: Layout) -> str:
    """Undo a wrong layout, sign by sign: what a reader meant by what the machine has shown.

    A sign that the machine's layout does not have gives ``UNKNOWN``; so does one that it makes
    by two keys, where these mean different signs to the reader.
    """
    return "".join(_retyped_sign(sign, shown_by, meant_by) for sign in text)


def join_accents(signs: Iterable[str]) -> str:
    """Let each accent of a dead key bear on the sign after it, as a machine does."""
    return "".join(_joined(signs))


def _joined(signs: Iterable[str]) -> Iterator[str]:
    accent = ""
    for sign in signs:
        if not accent and sign in _ALONE:
            accent = sign
            continue
        yield _borne(accent, sign) if accent else sign
        accent = ""
    if accent:
        yield UNKNOWN


def _borne(accent: str, sign: str) -> str:
    if sign in {" ", accent}:
        return _ALONE[accent]
    whole = unicodedata.normalize("NFC", sign + accent)
    return whole if len(whole) == 1 else UNKNOWN


def _retyped_sign(sign: str, shown_by: Layout, meant_by: Layout) -> str:
    keys = _makers(shown_by).get(sign, ())
    if not keys:
        strokes = _pressed(shown_by, sign)
        return text_of(meant_by, strokes) if strokes else UNKNOWN
    meant = {found for stroke in keys if (found := sign_of(meant_by, stroke))}
    return join_accents(meant) if len(meant) == 1 else UNKNOWN


def _pressed(layout: Layout, sign: str) -> tuple[Stroke, ...]:
    """Return the keys of one sign: one, or a dead key and what bears its accent; () for none."""
    strokes = _strokes(layout)
    if sign in strokes and sign not in _ALONE:
        return (strokes[sign],)
    base, accent = _taken_apart(sign)
    if accent in strokes and base in strokes:
        return strokes[accent], strokes[base]
    return ()


def _taken_apart(sign: str) -> tuple[str, str]:
    for accent, alone in _ALONE.items():
        if sign == alone:
            return " ", accent
    apart = unicodedata.normalize("NFD", sign)
    return (apart[0], apart[1]) if len(apart) == 2 else ("", "")  # noqa: PLR2004 - letter, accent.


def _swapped(sign: str, *, caps_lock: bool) -> str:
    """Turn the case of a letter, as Caps Lock does; a sign without two cases stays."""
    other = sign.swapcase() if caps_lock else sign
    return other if len(other) == len(sign) else sign


@cache
def _signs(layout: Layout) -> Mapping[Stroke, str]:
    table = _TABLES[layout]
    main = {Stroke(key): sign for key, sign in zip(_BLOCK, table.plain, strict=True)}
    main |= {Stroke(key, shift=True): s for key, s in zip(_BLOCK, table.shifted, strict=True)}
    main |= {Stroke(k, shift=True, alt_gr=True): sign for k, sign in table.shift_alt_gr.items()}
    main |= {Stroke(key, alt_gr=True): sign for key, sign in table.alt_gr.items()}
    main |= {Stroke(key): sign for key, sign in _KEYPAD_SIGNS.items()}
    main[Stroke(_KEYPAD_DECIMAL)] = table.decimal
    return {stroke: sign for stroke, sign in main.items() if sign != _NONE}


@cache
def _makers(layout: Layout) -> Mapping[str, tuple[Stroke, ...]]:
    """Return the keys of the main block by the sign they make; dead keys make none alone."""
    found: dict[str, tuple[Stroke, ...]] = {}
    for stroke, sign in _signs(layout).items():
        if stroke.key in _BLOCK and sign not in _ALONE:
            found[sign] = (*found.get(sign, ()), stroke)
    return found


@cache
def _strokes(layout: Layout) -> Mapping[str, Stroke]:
    found: dict[str, Stroke] = {}
    for stroke, sign in _signs(layout).items():  # The main block comes first, and is preferred.
        found.setdefault(sign, stroke)
    return found
