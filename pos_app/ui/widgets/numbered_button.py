"""A button for one of several: its number, what it is, and its last signs or its name."""

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

    def __init__(self, look: Look, font: QFont | None = None) -> None:
        self._choice: NumberedChoice | None = None
        self._font = font or plex(MONO, look.px(_TAIL_PX), 600)
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
            QFontMetricsF(self._font).horizontalAdvance(choice.tail),
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
        words.setRight(words.right() - look.px(_PADDING) / 2)
        if choice.kind:
            above, below = self._lines(words)
            painter.setFont(fitting(look.font(Role.CAPTION), choice.kind, words.width()))
            painter.drawText(above, Qt.AlignmentFlag.AlignBottom, choice.kind)
            words = below
        painter.setFont(fitting(self._font, choice.tail, words.width()))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle, choice.tail)

    def _lines(self, words: QRectF) -> tuple[QRectF, QRectF]:
        """Return where what it is is written, and where the rest."""
        above, below = QRectF(words), QRectF(words)
        above.setBottom(words.height() * 0.42)
        below.setTop(words.height() * 0.40)
        return above, below


def fitting(font: QFont, text: str, width: float) -> QFont:
    """Return the font, or a smaller one in which the text has room."""
    needed = QFontMetricsF(font).horizontalAdvance(text)
    if needed <= width:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(1, int(font.pixelSize() * width / needed)))
    return smaller
