"""All devices as tiles, and below them the chosen one: how it is, what to do, and "Prova"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.ui.presenters.views import DeviceDetail, DevicesView, Tone
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.band import BandLine
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import Card, Icon
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label, recolor
from pos_app.ui.widgets.tile import TileGrid

_TROUBLE = frozenset({Tone.WARN, Tone.BAD})


class DevicesScreen(Screen[DevicesView]):
    """Shows a ``DevicesView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 12)
        self._tiles = TileGrid(look)
        self._detail = DetailCard(look)
        self._tiles.tapped.connect(self.tapped)
        self._detail.tapped.connect(self.tapped)
        self.column.addWidget(self._tiles)
        self.column.addWidget(self._detail, 1)

    def show_view(self, view: DevicesView) -> None:
        self._tiles.show_tiles(view.tiles)
        self._detail.show_detail(view.detail)


class DetailCard(Card):
    """Shows a ``DeviceDetail``.

    Signals:
        tapped: The ``Intent`` of its button.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._icon = Icon(look, 30)
        self._title = named(label(look, Role.FACT, wrap=True), "device_title")
        self._since = named(label(look, Role.CAPTION, "ink2"), "device_since")
        self._means = named(label(look, Role.HELP, "ink2", wrap=True), "device_means")
        self._order = named(label(look, Role.CONTROL, wrap=True), "device_order")
        self._facts = named(label(look, Role.STRIP, "ink2", wrap=True), "device_facts")
        self._result = named(BandLine(look), "device_result")
        self._actions = ActionRow(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        self._lay_out()

    def show_detail(self, detail: DeviceDetail) -> None:
        is_troubled = detail.tone in _TROUBLE
        self.set_edge(detail.tone.value if is_troubled else "line")
        self._icon.show_icon(detail.icon, detail.tone.value)
        recolor(self._title, self._look, detail.tone.value if is_troubled else "ink")
        self._title.setText(detail.title)
        for target, text in (
            (self._since, detail.since),
            (self._means, detail.means),
            (self._order, detail.order),
            (self._facts, detail.facts),
        ):
            target.setText(text)
            target.setVisible(bool(text))
        self._result.show_band(detail.result)
        self._actions.show_actions(detail.actions)
        self.setAccessibleName(detail.title)

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self._since)
        foot = QVBoxLayout() if look.narrow else QHBoxLayout()
        foot.setSpacing(look.px(12))
        foot.addWidget(self._actions)
        foot.addWidget(self._result, 1)
        column = QVBoxLayout(self)
        side = look.px(20)
        column.setContentsMargins(side, look.px(14), side, look.px(14))
        column.setSpacing(look.px(6))
        column.addLayout(head)
        column.addWidget(self._means)
        column.addWidget(self._order)
        column.addWidget(self._facts)
        column.addStretch(1)
        column.addLayout(foot)
