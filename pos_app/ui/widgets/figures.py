"""The one sum that matters, as large as its place allows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from pos_app.ui.theme import SANS, Look, Role, plex
from pos_app.ui.widgets.drawn import Drawn

_EURO = "€"
_EURO_SIZE = 0.55
_GAP = 22
_SHRINK = 0.96
_HIGH, _MIDDLE, _LOW = 147, 112, 88


class Figures(Drawn):
    """``€ 51,00`` with the sign smaller than the figures."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._text = ""
        self.setObjectName("figures")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_figures(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(f"{_EURO} {text}")
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        # Large text around them needs the room more than they do.
        height = _LOW if look.large_text else _MIDDLE if look.compact else _HIGH
        return QSize(look.px(374), look.px(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(_LOW))

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self._look.color("ink"))
            font = self._fitting_font()
            sign = plex(SANS, round(font.pixelSize() * _EURO_SIZE), Role.AMOUNT.value[1])
            baseline = self.height() / 2 + QFontMetricsF(font).capHeight() / 2
            painter.setFont(sign)
            painter.drawText(QPointF(0, baseline), _EURO)
            left = QFontMetricsF(sign).horizontalAdvance(_EURO) + self._look.px(_GAP)
            painter.setFont(font)
            painter.drawText(QPointF(left, baseline), self._text)

    def _fitting_font(self) -> QFont:
        size = Role.AMOUNT.value[0] * self._look.scale
        while True:
            font = plex(SANS, round(size), Role.AMOUNT.value[1])
            metrics = QFontMetricsF(font)
            sign = metrics.horizontalAdvance(_EURO) * _EURO_SIZE + self._look.px(_GAP)
            wide = metrics.horizontalAdvance(self._text) + sign > self.width()
            # A comma hangs below the line that the figures are centred on.
            hangs = metrics.tightBoundingRect(self._text).bottom()
            tall = metrics.capHeight() + 2 * max(hangs, 0) > self.height()
            if size < self._look.px(28) or not (wide or tall):
                return font
            size *= _SHRINK
