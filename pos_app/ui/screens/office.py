"""Who the operators are: a button each, and below what can be changed about the chosen one."""

from __future__ import annotations

from pos_app.ui.presenters.views import OfficeView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.name_board import NameBoard
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label


class OfficeScreen(Screen[OfficeView]):
    """Shows an ``OfficeView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 10)
        self._board = NameBoard(look)
        self._detail = named(label(look, Role.HELP, "ink2", wrap=True), "detail")
        self._actions = ActionRow(look, Kind.CONTROL)
        self._board.tapped.connect(self.tapped)
        self._actions.tapped.connect(self.tapped)
        self.column.addWidget(self._board)
        self.column.addStretch(1)
        self.column.addWidget(self._detail)
        self.column.addWidget(self._actions)

    def show_view(self, view: OfficeView) -> None:
        self._board.show_choices(view.choices)
        self._detail.setText(view.detail)
        self._actions.show_actions(view.actions)
