"""A row of the customer's display: a word and its sum, drawn as large as the place allows.

The rule it keeps: it shrinks to fit, but never below the letters it was made for; where both do
not fit beside each other, the sum goes below its word.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.customer.letters import font_px
from pos_app.ui.presenters.views import Fact
from pos_app.ui.theme import SANS, Look, plex

#: In heights of a capital: one line, and the least space between word and sum.
_LINE, _GAP = 1.6, 1.2
_WORD_WEIGHT, _SUM_WEIGHT = 500, 700
_SHRINK = 0.96
#: A large sum goes below its word rather than lose more than this of its size.
_LEAST = 0.75


class SumRow(QWidget):
    """``letter_px`` is the least height of its capitals."""

    def __init__(self, look: Look, letter_px: int) -> None:
        super().__init__()
        self._look = look
        self._letter_px, self._size = letter_px, 1.0
        self._fact = Fact("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_fact(self, fact: Fact, width: int, size: float = 1.0) -> None:
        """Show it in a row of this width, ``size`` times as large; the height follows."""
        self._fact, self._size = fact, size
        self.setAccessibleName(f"{fact.label} {fact.value}")
        lines = 1 if self._is_beside(width) else 2
        self.setFixedHeight(round(self._letter_px * (self._size + lines - 1) * _LINE))
        self.update()

    @property
    def cap_px(self) -> float:
        """How high the capitals of the sum are now."""
        return QFontMetricsF(self._sum_font(self._fitting_px())).capHeight()

    def sizeHint(self) -> QSize:
        return QSize(round(self._width(self._letter_px)), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._stacked_width(self._letter_px)), self.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        cap_px = self._fitting_px()
        word, total = self._word_font(self._letter_px), self._sum_font(cap_px)
        beside = self._is_beside(self.width())
        with QPainter(self) as painter:
            painter.setPen(self._look.color("ink2"))
            painter.setFont(word)
            foot = self.height() - self._letter_px * (_LINE - 1) / 2
            top = foot if beside else self._letter_px * (1 + (_LINE - 1) / 2)
            painter.drawText(QPointF(0, top), self._fact.label)
            painter.setPen(self._look.color("ink"))
            painter.setFont(total)
            wide = QFontMetricsF(total).horizontalAdvance(self._fact.value)
            painter.drawText(QPointF(self.width() - wide, foot), self._fact.value)

    def _is_beside(self, width: int) -> bool:
        least = max(1.0, self._size * _LEAST)
        return self._width(self._letter_px * least) <= width

    def _fitting_px(self) -> float:
        cap_px = self._letter_px * self._size
        beside = self._is_beside(self.width())
        while cap_px > self._letter_px:
            wide = self._width(cap_px) if beside else self._stacked_width(cap_px)
            if wide <= self.width():
                break
            cap_px *= _SHRINK
        return max(cap_px, self._letter_px)

    def _width(self, cap_px: float) -> float:
        word = QFontMetricsF(self._word_font(self._letter_px)).horizontalAdvance(self._fact.label)
        total = QFontMetricsF(self._sum_font(cap_px)).horizontalAdvance(self._fact.value)
        return word + self._letter_px * _GAP + total

    def _stacked_width(self, cap_px: float) -> float:
        word = QFontMetricsF(self._word_font(self._letter_px)).horizontalAdvance(self._fact.label)
        total = QFontMetricsF(self._sum_font(cap_px)).horizontalAdvance(self._fact.value)
        return max(word, total)

    def _word_font(self, cap_px: float) -> QFont:
        return plex(SANS, font_px(cap_px), _WORD_WEIGHT)

    def _sum_font(self, cap_px: float) -> QFont:
        return plex(SANS, font_px(cap_px), _SUM_WEIGHT)
