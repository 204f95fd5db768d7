"""A name written by hand, letter by letter, and a role chosen for it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from pos_app.ui.presenters.views import NamingView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import Card
from pos_app.ui.widgets.letters import LetterBoard
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label, recolor


class NamingScreen(Screen[NamingView]):
    """Shows a ``NamingView``; a keyboard does the same as the letters."""

    def __init__(self, look: Look, backspace_name: str) -> None:
        super().__init__(look, 10)
        self._field = Card(look)
        self._field.set_edge("primary", 4)
        self._field.setFixedHeight(look.px(64))
        self._name = named(label(look, Role.FACT), "name_typed")
        row = QHBoxLayout(self._field)
        row.setContentsMargins(look.px(20), 0, look.px(20), 0)
        row.addWidget(self._name)
        self._roles = ActionRow(look, Kind.CHIP)
        columns, spacing_px = 8 if look.tall else 10, look.px(5 if look.compact else 10)
        self._board = LetterBoard(look, backspace_name, columns=columns, spacing_px=spacing_px)
        self._roles.tapped.connect(self.tapped)
        self._board.tapped.connect(self.tapped)
        self.column.addWidget(self._field)
        self.column.addWidget(self._roles)
        self.column.addWidget(self._board, 1)

    def show_view(self, view: NamingView) -> None:
        recolor(self._name, self.look, "ink" if view.name_typed else "ink2")
        self._name.setText(view.name_typed or view.placeholder)
        self._roles.show_actions(view.roles)
        self._board.show_signs(view.keys, view.space)
