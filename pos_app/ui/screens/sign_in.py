"""Who signs in: each operator a button, by name and number."""

from __future__ import annotations

from pos_app.ui.presenters.views import SignInView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.name_board import NameBoard


class SignInScreen(Screen[SignInView]):
    """Shows a ``SignInView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._board = NameBoard(look)
        self._board.tapped.connect(self.tapped)
        self.column.addWidget(self._board, 1)

    def show_view(self, view: SignInView) -> None:
        self._board.show_choices(view.choices)
