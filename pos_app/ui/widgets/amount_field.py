"""The amount being keyed: what was typed in full ink, what completes it fainter, a caret."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from pos_app.ui.theme import SANS, Look, Role, plex
from pos_app.ui.widgets.drawn import Drawn

_EURO = "€"
#: The euro sign beside figures of size one.
_EURO_SIZE = 0.62
_SHRINK = 0.96
_HIGH, _LOW, _LEAST = 148, 100, 72


class AmountField(Drawn):
    """Shows an amount and decides nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._typed, self._rest = "", ""
        self.setObjectName("amount_field")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_amount(self, typed: str, rest: str) -> None:
        self._typed, self._rest = typed, rest
        self.setAccessibleName(f"{_EURO} {typed}{rest}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(_LOW if self._look.dense else _HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(_LEAST))

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_field(painter)
            figures = self._fitting_font()
            baseline = self.height() / 2 + QFontMetricsF(figures).capHeight() / 2
            self._draw_euro(painter, figures, baseline)
            self._draw_figures(painter, figures, baseline)

    def _draw_field(self, painter: QPainter) -> None:
        look = self._look
        stroke = max(3.0, 4 * look.scale)
        half = stroke / 2
        painter.setPen(QPen(look.color("primary"), stroke))
        painter.setBrush(look.color("surface"))
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(area, look.px(16), look.px(16))

    def _draw_euro(self, painter: QPainter, figures: QFont, baseline: float) -> None:
        painter.setFont(_euro_font(figures))
        painter.setPen(self._look.color("ink2"))
        painter.drawText(QPointF(self._look.px(24), baseline), _EURO)

    def _draw_figures(self, painter: QPainter, figures: QFont, baseline: float) -> None:
        look, metrics = self._look, QFontMetricsF(figures)
        caret = self.width() - look.px(24)
        left = caret - look.px(16) - metrics.horizontalAdvance(self._typed + self._rest)
        painter.setFont(figures)
        painter.setPen(look.color("ink"))
        painter.drawText(QPointF(left, baseline), self._typed)
        left += metrics.horizontalAdvance(self._typed) + (look.px(9) if self._rest else 0)
        painter.setPen(look.color("ink2"))
        painter.drawText(QPointF(left, baseline), self._rest)
        caret_at = left - look.px(5) if self._rest else float(caret)
        top = baseline - metrics.capHeight()
        painter.setPen(QPen(look.color("primary"), look.px(5), c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(caret_at, top), QPointF(caret_at, baseline))

    def _fitting_font(self) -> QFont:
        look = self._look
        size = Role.ENTRY.value[0] * look.scale
        text = self._typed + self._rest
        while True:
            font = plex(SANS, round(size), Role.ENTRY.value[1])
            euro = QFontMetricsF(_euro_font(font)).horizontalAdvance(_EURO)
            width = QFontMetricsF(font).horizontalAdvance(text) + euro + look.px(86)
            metrics = QFontMetricsF(font)
            # A comma hangs below the line that the figures are centred on.
            height = metrics.capHeight() + 2 * max(0.0, metrics.tightBoundingRect(text).bottom())
            fits = width <= self.width() and height + look.px(8) <= self.height()
            if fits or size < look.px(28):
                return font
            size *= _SHRINK


def _euro_font(figures: QFont) -> QFont:
    return plex(SANS, round(figures.pixelSize() * _EURO_SIZE), Role.ENTRY.value[1])
