"""Which key of the keyboard a Qt event is about.

Qt hands on the number that its platform has for a key: X11 and Wayland (and Qt's own reading
of /dev/input) count from evdev's plus eight, Windows has the scan codes of set 1, whose main
block has evdev's numbers. Elsewhere, and in events that no keyboard made, there is none; then
the sign is all that is known.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from pos_app.domain.keyboards import (
    ALT,
    ALT_GR,
    CAPS_LOCK,
    KEYPAD_DIGITS,
    KEYPAD_ENTER,
    TYPING_KEYS,
)
from pos_app.domain.keystrokes import Modifiers, Press

_X11_OFFSET = 8
#: Keys that set 1 tells apart by a prefix (0xE0, which Qt makes 0x100).
_EXTENDED = {0x11C: KEYPAD_ENTER, 0x11D: 97, 0x135: 98, 0x138: ALT_GR}
_MAIN_KEYS_MAX = 88
_SCAN_CODES_OF = "windows"
_NO_SCAN_CODES = frozenset({"cocoa"})

_MODIFIERS = {
    Qt.Key.Key_Shift: 42,
    Qt.Key.Key_Control: 29,
    Qt.Key.Key_Alt: ALT,
    Qt.Key.Key_AltGr: ALT_GR,
    Qt.Key.Key_Meta: 125,
}
_NOT_TYPING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LINE_ENDS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}


def modifier_key(event: QKeyEvent, platform: str) -> int | None:
    """Return the evdev code of Shift, Ctrl, Alt, AltGr or Meta; None for any other key."""
    named = _MODIFIERS.get(Qt.Key(event.key()))
    if named is None:
        return None
    return key_code(event, platform) or named


def press_of(event: QKeyEvent, modifiers: Modifiers, platform: str) -> Press:
    """Return the key that an event is about, with what is held down beside it."""
    return modifiers.press(key_code(event, platform), _sign(event))


def may_begin_scan(event: QKeyEvent, press: Press) -> bool:
    """Whether a reader could begin with this key; others go to the window at once."""
    is_held = press.alt_hold or press.control or press.alt_gr
    if event.modifiers() & _NOT_TYPING and not is_held:
        return False  # An event made by a program: nobody has seen Ctrl or Alt go down.
    if press.alt_hold:
        return press.key in KEYPAD_DIGITS or (not press.key and press.sign.isdigit())
    if press.control:
        return press.key in TYPING_KEYS
    return bool(press.sign) or press.key in TYPING_KEYS or press.key == CAPS_LOCK


def key_code(event: QKeyEvent, platform: str) -> int:
    """Return the evdev code of a key; 0 where the event does not tell."""
    code = event.nativeScanCode()
    if platform in _NO_SCAN_CODES:
        return 0
    if platform == _SCAN_CODES_OF:
        return _EXTENDED.get(code, code if code <= _MAIN_KEYS_MAX else 0)
    return max(0, code - _X11_OFFSET)


def _sign(event: QKeyEvent) -> str:
    end = _LINE_ENDS.get(Qt.Key(event.key()))
    if end is not None:
        return end
    text = event.text()
    return text if len(text) == 1 and text.isprintable() else ""
