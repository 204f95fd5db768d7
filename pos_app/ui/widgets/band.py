"""A short notice in its own colours: an icon and one or two sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.ui.presenters.views import Band
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.cards import Card, Icon
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label


class BandLine(Card):
    """Shows a ``Band``; hidden where there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._icon = Icon(look, 26)
        self._text = named(label(look, Role.CONTROL, wrap=True), "band_text")
        self._foot = named(label(look, Role.HELP, "ink2", wrap=True), "band_foot")
        self._foot.hide()
        self.setObjectName("band")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(18), look.px(10), look.px(18), look.px(10))
        row.setSpacing(look.px(14))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._text)
        said.addWidget(self._foot)
        row.addWidget(self._icon)
        row.addLayout(said, 1)
        self.setMinimumHeight(look.px(52))

    def show_band(self, band: Band | None) -> None:
        self.setVisible(band is not None)
        if band is None:
            return
        self._icon.show_icon(band.icon, band.tone.value)
        self._text.setText(band.text)
        self._foot.setText(band.foot)
        self._foot.setVisible(bool(band.foot))
        self.setAccessibleName(f"{band.text} {band.foot}".rstrip())
        self.set_edge(band.tone.value, ground=f"{band.tone.value}_bg")
