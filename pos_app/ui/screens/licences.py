"""What the program is made of, below each other; two buttons go back and on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.ui.presenters.views import LicencesView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import Card, FactList
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label


class LicencesScreen(Screen[LicencesView]):
    """Shows a ``LicencesView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._facts = FactList(look, spacing=4)
        self._position = named(label(look, Role.HELP, "ink2"), "position")
        self._pages = ActionRow(look, Kind.CONTROL)
        self._pages.tapped.connect(self.tapped)
        self._lay_out()

    def show_view(self, view: LicencesView) -> None:
        self._facts.show_facts(view.facts)
        self._position.setText(view.position)
        self._pages.show_actions(view.pages)

    def _lay_out(self) -> None:
        look = self.look
        card = Card(look)
        inside = QVBoxLayout(card)
        side = look.px(22)
        inside.setContentsMargins(side, look.px(14), side, look.px(14))
        inside.addWidget(self._facts)
        inside.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._position, 1)
        foot.addWidget(self._pages)
        self.column.addWidget(card, 1)
        self.column.addLayout(foot)
