"""Letters on the screen, for a till without a keyboard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.ui.intents import Sign
from pos_app.ui.presenters.views import Action
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import Kind, TouchButton
from pos_app.ui.widgets.keypad import sign_button

_SPACE_SHOWN = "\N{OPEN BOX}"


class LetterBoard(QWidget):
    """Signs in rows of so many, and a key at their end that takes the last one back.

    Signals:
        tapped: ``Sign`` or ``Tap.BACKSPACE``.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, backspace_name: str, *, columns: int, spacing_px: int) -> None:
        super().__init__()
        self._look = look
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing_px)
        self._keys: list[TouchButton] = []
        self._backspace = sign_button(look, "\b", Kind.SIGN, backspace_name)
        self._backspace.tapped.connect(self.tapped)

    def show_signs(self, signs: str, space_name: str) -> None:
        """Show these, as many as ever; the blank one is called by its name."""
        if not self._keys:
            self._make(len(signs))
        for key, sign in zip(self._keys, signs, strict=True):
            if sign == " ":
                key.show_action(Action("key_space", _SPACE_SHOWN, Sign(sign), said=space_name))
            else:
                key.show_action(Action(f"key_{sign}", sign, Sign(sign)))

    def _make(self, count: int) -> None:
        self._keys = [TouchButton(self._look, Kind.SIGN) for _ in range(count)]
        for at, key in enumerate(self._keys):
            key.tapped.connect(self.tapped)
            self._grid.addWidget(key, *divmod(at, self._columns))
        row, column = divmod(count, self._columns)
        self._grid.addWidget(self._backspace, row, column, 1, self._columns - column)
