"""Which of several codes is meant: the picture as it was, and a button for each code in it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from pos_app.ui.presenters.views import ChoosingView, NumberedChoice
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.marked_picture import MarkedPicture
from pos_app.ui.widgets.numbered_button import NumberedButton

#: As many as there are digits to press.
_BUTTONS = 9
#: As many below each other as the smallest window has room for.
_ROWS = 4


class ChoosingScreen(Screen[ChoosingView]):
    """Shows a ``ChoosingView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._picture = MarkedPicture(look)
        self._picture.tapped.connect(self.tapped)
        self._buttons = [NumberedButton(look) for _ in range(_BUTTONS)]
        self._board = QGridLayout()
        self._board.setSpacing(look.px(10))
        self._board.setAlignment(Qt.AlignmentFlag.AlignTop)
        for button in self._buttons:
            button.setParent(self)
            button.hide()
            button.tapped.connect(self.tapped)
        row = QHBoxLayout()
        row.setSpacing(look.px(20))
        row.addWidget(self._picture, 1)
        row.addLayout(self._board)
        self.column.addLayout(row, 1)

    def show_view(self, view: ChoosingView) -> None:
        self._picture.show_marks(view.picture, view.marks, view.frame.question)
        columns = ceil(len(view.choices) / _ROWS)
        for at, button in enumerate(self._buttons):
            self._place(button, at, view.choices, columns)

    def _place(
        self, button: NumberedButton, at: int, choices: tuple[NumberedChoice, ...], columns: int
    ) -> None:
        self._board.removeWidget(button)
        if at < len(choices):
            button.show_choice(choices[at])
            self._board.addWidget(button, *divmod(at, columns))
        button.setVisible(at < len(choices))
