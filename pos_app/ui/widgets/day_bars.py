"""A small chart of the day, drawn in one pass: a bar an hour, storni below the line.

The side of the line says which is which, not the colour alone; a screen reader gets the numbers.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from pos_app.ui.presenters.views import Bar, DayChart
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.drawn import Drawn

#: Narrower than this (at scale 1), or than its title, it would be a smudge, and is left out.
_WIDTH_MIN = 200
_WIDTH_MAX = 430
_BARS_HEIGHT = 46
#: Of a bar's place, how much the bar takes.
_FULL = 0.72


class DayBars(Drawn):
    """Shows a ``DayChart``; takes the width that is left over."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._chart: DayChart | None = None
        self.setObjectName("day_chart")
        self.setMaximumWidth(look.px(_WIDTH_MAX))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: DayChart | None) -> None:
        self.setVisible(chart is not None)
        if chart is not None and chart != self._chart:
            self._chart = chart
            self.setAccessibleName(chart.accessible)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, round(self._look.px(_BARS_HEIGHT) + 2 * self._line_height()))

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._chart is None or self.width() < self._least_width(self._chart):
            return
        look, line = self._look, self._line_height()
        with QPainter(self) as painter:
            painter.setFont(look.font(Role.STRIP))
            painter.setPen(look.color("ink2"))
            self._draw_words(painter, QRectF(0, 0, self.width(), line))
            self._draw_hours(painter, line)
            self._draw_bars(painter, QRectF(0, line, self.width(), self.height() - 2 * line))

    def _least_width(self, chart: DayChart) -> float:
        title = QFontMetricsF(self._look.font(Role.STRIP)).horizontalAdvance(chart.title)
        return max(float(self._look.px(_WIDTH_MIN)), title)

    def _line_height(self) -> float:
        return QFontMetricsF(self._look.font(Role.STRIP)).height()

    def _draw_words(self, painter: QPainter, place: QRectF) -> None:
        assert self._chart is not None, "there is one to draw"
        title, peak = self._chart.title, self._chart.peak
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, title)
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(title) + metrics.horizontalAdvance(peak) < place.width():
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, peak)

    def _draw_hours(self, painter: QPainter, line: float) -> None:
        """Write every hour there is room for, the first and the last at least."""
        assert self._chart is not None, "there is one to draw"
        bars, wide = self._chart.bars, self.width() / len(self._chart.bars)
        widest = max(painter.fontMetrics().horizontalAdvance(bar.hour) for bar in bars)
        every = next(
            (step for step in (1, 2, 3, 4, 6) if wide * step > widest + self._look.px(8)), 12
        )
        for at in range(0, len(bars), every):
            place = QRectF(at * wide - widest, self.height() - line, wide + 2 * widest, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, bars[at].hour)

    def _draw_bars(self, painter: QPainter, area: QRectF) -> None:
        assert self._chart is not None, "there is one to draw"
        bars, look = self._chart.bars, self._look
        up, down = (max(_sides(bar)[side] for bar in bars) for side in (0, 1))
        stroke = max(1, look.px(2))
        scale = (area.height() - stroke) / max(1, up + down)
        middle, wide = area.top() + up * scale, area.width() / len(bars)
        for at, bar in enumerate(bars):
            left, width = at * wide + wide * (1 - _FULL) / 2, wide * _FULL
            high, deep = bar.up_cents * scale, bar.down_cents * scale
            painter.fillRect(QRectF(left, middle - high, width, high), look.color("ok"))
            painter.fillRect(QRectF(left, middle + stroke, width, deep), look.color("bad"))
        painter.fillRect(QRectF(0, middle, area.width(), stroke), look.color("border"))


def _sides(bar: Bar) -> tuple[int, int]:
    return bar.up_cents, bar.down_cents
