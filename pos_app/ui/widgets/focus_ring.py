"""A ring around the target that Space would press.

It lies around the target and over everything else, so that no target has to draw its own, and
is drawn in two: the colour, and a line of the ground between it and whatever it surrounds.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import Look

#: Width of the ring, and of the line inside it, at scale 1.
_RING, _LINE = 4, 2
_RING_FLOOR_PX = 4
_RADIUS = 14


class FocusRing(QWidget):
    """Deaf to fingers. Hidden until something is surrounded."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def dress(self, look: Look) -> None:
        self._look = look
        self.update()

    def surround(self, target: QWidget) -> None:
        window = self.parentWidget()
        assert window is not None, "a ring lies over its window"
        place = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        around = self._ring + self._line
        # At the rim of the window it lies over the target rather than outside.
        self.setGeometry(place.adjusted(-around, -around, around, around) & window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = self._ring + self._line / 2
            self._draw(painter, "bg", self._line, inset)
            self._draw(painter, "info", self._ring, self._ring / 2)

    def _draw(self, painter: QPainter, color: str, width: float, inset: float) -> None:
        painter.setPen(QPen(self._look.color(color), width))
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = max(1.0, self._look.px(_RADIUS) + self._ring - inset)
        painter.drawRoundedRect(area, radius, radius)

    @property
    def _ring(self) -> int:
        return max(_RING_FLOOR_PX, self._look.px(_RING))

    @property
    def _line(self) -> int:
        return self._look.px(_LINE)
