"""Letters on the screen, for a till without a keyboard: as on a telephone, or by the alphabet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.ui.intents import Sign
from pos_app.ui.presenters.views import Action
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import Kind, TouchButton
from pos_app.ui.widgets.keypad import sign_button

#: The blank is the space's key, the last sign takes the one before back.
_WIDE = ("qwertyuiop", "asdfghjkl ", "zxcvbnm\b")
_TALL = ("abcdefg", "hijklmn", "opqrstu", "vwxyz \b")
_SPACING = 8


class LetterBoard(QWidget):
    """Every letter without accents, a space, and a key that takes the last one back.

    Signals:
        tapped: ``Sign`` or ``Tap.BACKSPACE``.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, backspace_name: str) -> None:
        super().__init__()
        self._look = look
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(_SPACING))
        rows = _TALL if look.tall else _WIDE
        columns = len(rows[0])
        self._space = TouchButton(look, Kind.SIGN)
        for row, signs in enumerate(rows):
            for column, sign in enumerate(signs):
                key = self._space if sign == " " else _key(look, sign, backspace_name)
                key.tapped.connect(self.tapped)
                span = columns - column if sign == "\b" else 1
                grid.addWidget(key, row, column, 1, span)

    def name_space(self, name: str) -> None:
        """Say in words what the blank key is."""
        self._space.show_action(Action("key_space", "␣", Sign(" ")))
        self._space.setAccessibleName(name)


def _key(look: Look, sign: str, backspace_name: str) -> TouchButton:
    return sign_button(look, sign, Kind.SIGN, backspace_name)
