"""All settings as tiles, and below them what the considered one may be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.ui.presenters.views import ChoiceDetail, SettingsView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import Card, Icon
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label, recolor
from pos_app.ui.widgets.tile import TileGrid


class SettingsScreen(Screen[SettingsView]):
    """Shows a ``SettingsView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 12)
        self._tiles = TileGrid(look)
        self._detail = ChoiceCard(look)
        self._tiles.tapped.connect(self.tapped)
        self._detail.tapped.connect(self.tapped)
        self.column.addWidget(self._tiles)
        self.column.addWidget(self._detail, 1)

    def show_view(self, view: SettingsView) -> None:
        self._tiles.show_tiles(view.tiles)
        self._detail.show_detail(view.detail)


class ChoiceCard(Card):
    """Shows a ``ChoiceDetail``.

    Signals:
        tapped: The ``Intent`` of a choice.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._title = named(label(look, Role.FACT, wrap=True), "setting_title")
        self._why = named(label(look, Role.HELP, "ink2", wrap=True), "setting_why")
        self._mark = Icon(look, 22)
        self._choices = ActionRow(look, Kind.CHIP)
        self._choices.tapped.connect(self.tapped)
        self._lay_out()

    def show_detail(self, detail: ChoiceDetail) -> None:
        self._title.setText(detail.title)
        self._choices.show_actions(detail.choices)
        note, ink = detail.note, "ink2" if detail.note is None else detail.note.tone.value
        self._why.setText(detail.why if note is None else note.text)
        recolor(self._why, self._look, ink)
        self._mark.setVisible(note is not None)
        if note is not None:
            self._mark.show_icon(note.icon, ink)
        self.setAccessibleName(detail.title)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        side = look.px(16)
        column.setContentsMargins(side, look.px(12), side, look.px(12))
        column.setSpacing(look.px(6))
        why = QHBoxLayout()
        why.setSpacing(look.px(10))
        why.addWidget(self._mark)
        why.addWidget(self._why, 1)
        column.addWidget(self._title)
        column.addLayout(why)
        column.addStretch(1)
        column.addWidget(self._choices)
