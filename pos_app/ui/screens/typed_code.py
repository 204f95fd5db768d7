"""Writing a code by hand, four signs at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from pos_app.domain.codes import token
from pos_app.ui.presenters.views import TypingView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import MONO, Look, Role, plex
from pos_app.ui.widgets.cards import Card
from pos_app.ui.widgets.keypad import SignBoard
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label, recolor

_CODE_PX = 27


class TypingScreen(Screen[TypingView]):
    """The signs of a code as keys; a keyboard does the same."""

    def __init__(self, look: Look, backspace_name: str) -> None:
        super().__init__(look, 12)
        self._field = Card(look)
        self._field.set_edge("primary", 4)
        self._field.setFixedHeight(look.px(72))
        self._code = named(label(look, Role.FACT), "typed_code")
        self._code.setFont(plex(MONO, look.px(_CODE_PX), 600))
        self._count = named(label(look, Role.STRIP, "ink2"), "typed_count")
        row = QHBoxLayout(self._field)
        row.setContentsMargins(look.px(20), 0, look.px(20), 0)
        row.addWidget(self._code, 1)
        row.addWidget(self._count)
        self._board = SignBoard(look, token.ALPHABET, backspace_name)
        self._board.tapped.connect(self.tapped)
        self.column.addWidget(self._field)
        self.column.addWidget(self._board, 1)

    def show_view(self, view: TypingView) -> None:
        recolor(self._code, self.look, "ink" if view.groups else "ink2")
        self._code.setText(view.groups or view.placeholder)
        self._count.setText(view.count)
