"""Keys on the screen: the number pad, laid out like the one on the counter, and a code's signs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.ui.intents import Sign, Tap
from pos_app.ui.presenters.views import Action
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import Kind, TouchButton

_ROWS = ("789", "456", "123", ",0\b")
_SPACING = 10


class Keypad(QWidget):
    """Seven at the top left; a comma if wanted, and a key that takes the last sign back.

    Signals:
        tapped: ``Sign`` or ``Tap.BACKSPACE``.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, backspace_name: str, *, comma: bool = True) -> None:
        super().__init__()
        self._look = look
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(_SPACING))
        for row, signs in enumerate(_ROWS):
            for column, sign in enumerate(signs):
                if sign == "," and not comma:
                    continue
                key = sign_button(look, sign, Kind.KEY, backspace_name)
                key.tapped.connect(self.tapped)
                grid.addWidget(key, row, column)


class SignBoard(QWidget):
    """The signs that a code is made of, and one key that takes the last one back.

    Signals:
        tapped: ``Sign`` or ``Tap.BACKSPACE``.
    """

    tapped = Signal(object)
    COLUMNS = 8

    def __init__(self, look: Look, signs: Sequence[str], backspace_name: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(_SPACING))
        for at, sign in enumerate((*signs, "\b")):
            key = sign_button(look, sign, Kind.SIGN, backspace_name)
            key.tapped.connect(self.tapped)
            row, column = divmod(at, self.COLUMNS)
            span = self.COLUMNS - column if sign == "\b" else 1
            grid.addWidget(key, row, column, 1, span)


def sign_button(look: Look, sign: str, kind: Kind, backspace_name: str) -> TouchButton:
    button = TouchButton(look, kind)
    if sign == "\b":
        button.show_action(Action("key_backspace", "", Tap.BACKSPACE, "delete"))
        button.setAccessibleName(backspace_name)
    else:
        name = "key_comma" if sign == "," else f"key_{sign}"
        button.show_action(Action(name, sign, Sign(sign)))
    return button
