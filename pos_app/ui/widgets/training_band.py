"""The striped band of the training: over every screen and over the paper, from edge to edge.

A true till never makes one. Stripes and words say it, not a colour alone.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.named import named

_STRIPE, _PADDING, _MARGIN = 18, 12, 3


class TrainingBand(QWidget):
    """Says ``text`` as often as there is room for it."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look, self._text = look, text
        metrics = QFontMetricsF(look.font(Role.STRIP_STRONG))
        self._wide = metrics.horizontalAdvance(text) + 2 * look.px(_PADDING)
        self.setFixedHeight(round(metrics.height()) + 2 * _MARGIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(self, "training_band", text)

    def paintEvent(self, _: QPaintEvent) -> None:
        look, count = self._look, max(1, int(self.width() // (2 * self._wide)))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), look.color("warn_bg"))
            self._draw_stripes(painter)
            painter.setFont(look.font(Role.STRIP_STRONG))
            for at in range(count):
                middle = self.width() * (2 * at + 1) / (2 * count)
                place = QRectF(middle - self._wide / 2, 0, self._wide, self.height())
                painter.fillRect(place, look.color("warn_bg"))
                painter.setPen(look.color("warn"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._text)

    def _draw_stripes(self, painter: QPainter) -> None:
        wide, high = self._look.px(_STRIPE), self.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("warn"))
        for left in range(-high, self.width(), 2 * wide):
            foot, head = left, left + high
            corners = ((foot, high), (foot + wide, high), (head + wide, 0), (head, 0))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
