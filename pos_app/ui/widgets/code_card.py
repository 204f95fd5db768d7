"""A card for one of the codes of a visit: its last signs, its amount, and whether it is at hand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from pos_app.ui.presenters.views import CodeCard
from pos_app.ui.theme import MONO, SANS, TOUCH_FLOOR_PX, Look, plex
from pos_app.ui.widgets.button import Colors, Kind, TouchButton

_TAIL_PX, _AMOUNT_PX, _HEIGHT, _WIDTH = 16, 22, 64, 72
_SHRINK = 0.94


class CodeCardButton(TouchButton):
    """Shows a ``CodeCard``; a touch brings its amount to the keys."""

    def __init__(self, look: Look) -> None:
        self._card: CodeCard | None = None
        super().__init__(look, Kind.CHIP)

    def show_card(self, card: CodeCard) -> None:
        self._card = card
        self.show_action(card.action)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(_WIDTH), self._look.touch(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(TOUCH_FLOOR_PX, self._look.touch(_HEIGHT))

    def heightForWidth(self, _: int) -> int:
        return self._look.touch(_HEIGHT)

    def _draw_content(self, painter: QPainter, colors: Colors) -> None:
        card = self._card
        assert card is not None, "painted before it is shown"
        painter.setPen(colors.ink)
        place = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        above, below = QRectF(place), QRectF(place)
        above.setBottom(place.top() + place.height() * 0.42)
        below.setTop(above.bottom())
        for area, text, family, pixels in (
            (above, card.tail, MONO, _TAIL_PX),
            (below, card.amount, SANS, _AMOUNT_PX),
        ):
            painter.setFont(self._fitting(text, family, pixels, area))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _fitting(self, text: str, family: str, pixels: int, area: QRectF) -> QFont:
        """Return the largest type that fits: amounts have from one to six figures."""
        size = float(self._look.text_px(pixels))
        while True:
            font = plex(family, round(size), 600)
            metrics = QFontMetricsF(font)
            fits = metrics.horizontalAdvance(text) <= area.width()
            if (fits and metrics.capHeight() * 1.3 <= area.height()) or size < self._look.px(10):
                return font
            size *= _SHRINK
