"""Things to choose from, each a tile: its icon and name, and below them how it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import Tile, Tone
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Colors, Kind, TouchButton
from pos_app.ui.widgets.flow import Fill, Flow

_ICON, _MARK, _GAP, _PADDING, _HEIGHT = 24, 18, 8, 12, 72


class TileButton(TouchButton):
    """Shows a ``Tile``; the chosen one has the wide edge."""

    def __init__(self, look: Look) -> None:
        self._tile: Tile | None = None
        super().__init__(look, Kind.CHIP)

    def show_tile(self, tile: Tile) -> None:
        self._tile = tile
        self.show_action(tile.action)

    def sizeHint(self) -> QSize:
        look, tile = self._look, self._tile
        if tile is None:
            return super().sizeHint()
        metrics = QFontMetricsF(look.font(Role.CAPTION))
        words = max(map(metrics.horizontalAdvance, (tile.name, tile.state)))
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
        self._draw_line(painter, above, (tile.icon, _ICON, "ink2"), tile.name, "ink")
        ink = "ink2" if tile.tone is Tone.PLAIN else tile.tone.value
        self._draw_line(painter, below, (tile.mark, _MARK, ink), tile.state, ink)

    def _draw_line(
        self, painter: QPainter, place: QRectF, icon: tuple[str, int, str], text: str, ink: str
    ) -> None:
        look, (name, pixels, icon_ink) = self._look, icon
        size, left = look.px(pixels), look.px(_PADDING)
        if name:
            # Both marks stand on one axis, whatever their sizes.
            inset, middle = (look.px(_ICON) - size) / 2, place.center().y() - size / 2
            draw_icon(painter, name, look.color(icon_ink), QRectF(left + inset, middle, size, size))
        painter.setFont(look.font(Role.CAPTION))
        painter.setPen(look.color(ink))
        place.setLeft(left + look.px(_ICON) + look.px(_GAP))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


class TileGrid(QWidget):
    """Tiles side by side, made once: a page has always as many.

    Signals:
        tapped: The ``Intent`` of the tile.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tiles: list[TileButton] = []
        self._lines = Flow(self, spacing=look.px(10), fill=Fill.SHARE)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        while len(self._tiles) < len(tiles):
            self._add_tile()
        for button, tile in zip(self._tiles, tiles, strict=True):
            button.show_tile(tile)

    def _add_tile(self) -> None:
        button = TileButton(self._look)
        button.tapped.connect(self.tapped)
        self._lines.addWidget(button)
        self._tiles.append(button)
