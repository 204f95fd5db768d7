"""Which of several codes is meant: the picture as it was, and a button for each code."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pos_app.ui.presenters.views import ChoosingView, NumberedChoice
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.marked_picture import MarkedPicture
from pos_app.ui.widgets.numbered_button import NumberedButton

#: More stand in two columns.
_ONE_COLUMN_MAX = 4


class ChoosingScreen(Screen[ChoosingView]):
    """Shows a ``ChoosingView``; its buttons are made anew for each question."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._choices: tuple[NumberedChoice, ...] = ()
        self._picture = MarkedPicture(look)
        self._board = QWidget()
        self._row = QHBoxLayout()
        self._row.setSpacing(look.px(20))
        self._row.addWidget(self._picture, 1)
        self._row.addWidget(self._board)
        self.column.addLayout(self._row, 1)

    def show_view(self, view: ChoosingView) -> None:
        self._picture.show_marks(view.picture, view.marks, view.frame.question)
        if view.choices != self._choices:
            self._choices = view.choices
            self._make_board()

    def _make_board(self) -> None:
        board = QWidget()
        grid = QGridLayout(board)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.look.px(10))
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        columns = 1 if len(self._choices) <= _ONE_COLUMN_MAX else 2
        for at, choice in enumerate(self._choices):
            button = NumberedButton(self.look)
            button.show_choice(choice)
            button.tapped.connect(self.tapped)
            grid.addWidget(button, *divmod(at, columns))
        self._row.replaceWidget(self._board, board)
        self._board.hide()
        self._board.deleteLater()
        self._board = board
