"""A button for one of several codes: the number it is marked with, what it is, its last signs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from pos_app.ui.presenters.views import NumberedChoice
from pos_app.ui.theme import MONO, Look, Role, plex
from pos_app.ui.widgets.button import Colors, Kind, TouchButton
from pos_app.ui.widgets.marked_picture import draw_number

_DISC, _TAIL_PX, _GAP, _PADDING = 40, 28, 14, 16
_TALL, _LOW = 84, 60


class NumberedButton(TouchButton):
    """Shows a ``NumberedChoice``; the digit on the keyboard does the same."""

    def __init__(self, look: Look) -> None:
        self._choice: NumberedChoice | None = None
        super().__init__(look, Kind.CHIP)

    def show_choice(self, choice: NumberedChoice) -> None:
        self._choice = choice
        self.show_action(choice.action)

    def sizeHint(self) -> QSize:
        look, choice = self._look, self._choice
        if choice is None:
            return super().sizeHint()
        words = max(
            QFontMetricsF(look.font(Role.CAPTION)).horizontalAdvance(choice.kind),
            QFontMetricsF(self._tail_font()).horizontalAdvance(choice.tail),
        )
        beside = look.px(_DISC) + look.px(_GAP) + 2 * look.px(_PADDING)
        return QSize(round(words) + beside + 1, look.touch(_TALL if choice.kind else _LOW))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, _: int) -> int:
        return self.sizeHint().height()

    def _draw_content(self, painter: QPainter, colors: Colors) -> None:
        look, choice = self._look, self._choice
        assert choice is not None, "painted before it is shown"
        side = look.px(_DISC)
        disc = QRectF(look.px(_PADDING), (self.height() - side) / 2, side, side)
        draw_number(painter, look, choice.number, disc)
        painter.setPen(colors.ink)
        words = QRectF(self.rect())
        words.setLeft(disc.right() + look.px(_GAP))
        if choice.kind:
            above, below = QRectF(words), QRectF(words)
            above.setBottom(words.height() * 0.42)
            below.setTop(words.height() * 0.40)
            painter.setFont(look.font(Role.CAPTION))
            painter.drawText(above, Qt.AlignmentFlag.AlignBottom, choice.kind)
            words = below
        painter.setFont(self._tail_font())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle, choice.tail)

    def _tail_font(self) -> QFont:
        return plex(MONO, self._look.px(_TAIL_PX), 600)
