"""Facts about the till, one below the other, and beside them a code for the technician."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.ui.presenters.views import AboutView
from pos_app.ui.screens.base import Screen
from pos_app.ui.setup.codes import SquareView
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.cards import Card, FactList
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label

_CODE_PX = 150


class AboutScreen(Screen[AboutView]):
    """Shows an ``AboutView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._facts = FactList(look, spacing=4 if look.compact else 8)
        self._code = named(SquareView(), "about_code")
        self._code.setFixedSize(look.px(_CODE_PX), look.px(_CODE_PX))
        self._caption = label(look, Role.STRIP, "ink2")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()

    def show_view(self, view: AboutView) -> None:
        self._facts.show_facts(view.facts)
        self._code.show_rows(view.code)
        self._code.setAccessibleName(view.caption)
        self._caption.setText(view.caption)

    def _lay_out(self) -> None:
        look = self.look
        card = Card(look)
        beside = QVBoxLayout()
        beside.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        beside.addWidget(self._caption)
        beside.addStretch(1)
        inside = QVBoxLayout(card) if look.narrow else QHBoxLayout(card)
        side = look.px(22)
        inside.setContentsMargins(side, look.px(14), side, look.px(14))
        inside.setSpacing(look.px(24))
        facts = QVBoxLayout()
        facts.addWidget(self._facts)
        facts.addStretch(1)
        inside.addLayout(facts, 1)
        inside.addLayout(beside)
        self.column.addWidget(card)
        self.column.addStretch(1)
