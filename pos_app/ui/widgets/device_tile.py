"""A device to choose: its icon and name, and below them how it is, by shape and word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import DeviceTile, Tone
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Colors, Kind, TouchButton

_ICON, _MARK, _GAP, _PADDING, _HEIGHT = 24, 18, 8, 12, 72


class DeviceButton(TouchButton):
    """Shows a ``DeviceTile``; the chosen one has the wide edge."""

    def __init__(self, look: Look) -> None:
        self._tile: DeviceTile | None = None
        super().__init__(look, Kind.CHIP)

    def show_tile(self, tile: DeviceTile) -> None:
        self._tile = tile
        self.show_action(tile.action)

    def sizeHint(self) -> QSize:
        look, tile = self._look, self._tile
        if tile is None:
            return super().sizeHint()
        metrics = QFontMetricsF(look.font(Role.CAPTION))
        words = max(map(metrics.horizontalAdvance, (tile.light.name, tile.light.state)))
        width = look.px(_ICON) + look.px(_GAP) + words + 2 * look.px(_PADDING) + 1
        lines = 2 * metrics.height() + look.px(12)
        return QSize(round(width), max(look.touch(_HEIGHT), round(lines)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, _: int) -> int:
        return self.sizeHint().height()

    def _draw_content(self, painter: QPainter, colors: Colors) -> None:
        del colors
        look, tile = self._look, self._tile
        assert tile is not None, "painted before it is shown"
        half = self.height() / 2
        above = QRectF(0, look.px(4), self.width(), half - look.px(4))
        below = QRectF(0, half, self.width(), half - look.px(4))
        self._draw_line(painter, above, (tile.icon, _ICON, "ink2"), tile.light.name, "ink")
        tone = tile.light.tone
        ink = "ink2" if tone is Tone.PLAIN else tone.value
        self._draw_line(painter, below, (tile.light.icon, _MARK, ink), tile.light.state, ink)

    def _draw_line(
        self, painter: QPainter, place: QRectF, icon: tuple[str, int, str], text: str, ink: str
    ) -> None:
        look, (name, pixels, icon_ink) = self._look, icon
        size, left = look.px(pixels), look.px(_PADDING)
        middle = place.center().y() - size / 2
        # Both marks stand on one axis, whatever their sizes.
        inset = (look.px(_ICON) - size) / 2
        draw_icon(painter, name, look.color(icon_ink), QRectF(left + inset, middle, size, size))
        painter.setFont(look.font(Role.CAPTION))
        painter.setPen(look.color(ink))
        place.setLeft(left + look.px(_ICON) + look.px(_GAP))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
