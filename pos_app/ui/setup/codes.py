"""A code on the screen, black on white in every theme: as a square, and as bars.

The rule it keeps: a module is a whole number of pixels, or a reader sees bars of false widths.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

Row = Sequence[bool]

_QUIET_MODULES = 4
_QUIET_BARS = 10


class SquareView(QWidget):
    """A QR code, as large as it fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        if not self._rows:
            return
        modules = len(self._rows) + 2 * _QUIET_MODULES
        side = min(self.width(), self.height()) // modules
        whole = side * modules
        left, top = (self.width() - whole) // 2, (self.height() - whole) // 2
        with QPainter(self) as painter:
            painter.fillRect(left, top, whole, whole, Qt.GlobalColor.white)
            painter.translate(left + _QUIET_MODULES * side, top + _QUIET_MODULES * side)
            for row, cells in enumerate(self._rows):
                _draw_row(painter, cells, side, QRect(0, row * side, side, side))


class BarsView(QWidget):
    """A Code 128, as wide as it fits."""

    def __init__(self, height_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Row = ()
        self._height_px = height_px
        self.setFixedHeight(round(1.5 * height_px))

    def show_bars(self, bars: Row) -> None:
        self._bars = bars
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        if not self._bars:
            return
        modules = len(self._bars) + 2 * _QUIET_BARS
        width = max(1, self.width() // modules)
        left, top = (self.width() - width * modules) // 2, self._height_px // 4
        with QPainter(self) as painter:
            painter.fillRect(left, 0, width * modules, self.height(), Qt.GlobalColor.white)
            painter.translate(left + _QUIET_BARS * width, top)
            _draw_row(painter, self._bars, width, QRect(0, 0, width, self._height_px))


def _draw_row(painter: QPainter, cells: Row, step: int, first: QRect) -> None:
    for place, black in enumerate(cells):
        if black:
            painter.fillRect(first.translated(place * step, 0), Qt.GlobalColor.black)
