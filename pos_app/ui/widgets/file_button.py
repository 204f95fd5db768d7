"""A button for one picture file: its key, its name as far as it fits, when and where."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import FileRow
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Colors, Kind, TouchButton

_ICON, _GAP, _PADDING, _HEIGHT = 30, 14, 18, 66


class FileButton(TouchButton):
    """Shows a ``FileRow``; the digit on the keyboard does the same."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, Kind.CHIP)
        self._row: FileRow | None = None

    def show_row(self, row: FileRow) -> None:
        self._row = row
        self.show_action(row.action)

    def sizeHint(self) -> QSize:
        # A name may be as long as it likes: what does not fit is left out in its middle.
        return QSize(self._look.px(300), self._look.touch(_HEIGHT))

    def _draw_content(self, painter: QPainter, colors: Colors) -> None:
        look, row = self._look, self._row
        assert row is not None, "painted before it is shown"
        side = look.px(_ICON)
        icon = QRectF(look.px(_PADDING), (self.height() - side) / 2, side, side)
        draw_icon(painter, "image", look.color("ink2"), icon)
        cap_left = self.width() - look.px(_PADDING) - self._cap_width()
        self._draw_cap(painter, colors, cap_left)
        words = QRectF(self.rect())
        words.setLeft(icon.right() + look.px(_GAP))
        words.setRight(cap_left - look.px(_GAP))
        when = f"{row.when} · {row.place}"
        when_width = QFontMetricsF(look.font(Role.HELP)).horizontalAdvance(when)
        painter.setFont(look.font(Role.HELP))
        painter.setPen(look.color("ink2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, when)
        words.setRight(words.right() - when_width - look.px(_GAP))
        font = look.font(Role.CONTROL)
        painter.setFont(font)
        painter.setPen(colors.ink)
        elide = Qt.TextElideMode.ElideMiddle
        name = QFontMetricsF(font).elidedText(row.name, elide, words.width())
        painter.drawText(words, middle, name)
