"""Facts about the till, one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from pos_app.ui.presenters.views import AboutView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.cards import Card, FactList


class AboutScreen(Screen[AboutView]):
    """Shows an ``AboutView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        card = Card(look)
        self._facts = FactList(look)
        inside = QVBoxLayout(card)
        side = look.px(26)
        inside.setContentsMargins(side, look.px(20), side, look.px(20))
        inside.addWidget(self._facts)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def show_view(self, view: AboutView) -> None:
        self._facts.show_facts(view.facts)
