"""A button for one picture file: its key, its whole name, when and where."""

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
        return QSize(self._look.px(300), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.touch(_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        lines = len(self._name_lines(self._room(width)))
        texts = lines * self._name_metrics.lineSpacing() + self._when_metrics.lineSpacing()
        return max(self._look.touch(_HEIGHT), round(texts) + 2 * self._look.px(4))

    def _draw_content(self, painter: QPainter, colors: Colors) -> None:
        look, row = self._look, self._row
        assert row is not None, "painted before it is shown"
        side = look.px(_ICON)
        icon = QRectF(look.px(_PADDING), (self.height() - side) / 2, side, side)
        draw_icon(painter, "image", look.color("ink2"), icon)
        if self._shows_cap(self.width()):
            self._draw_cap(painter, colors, self.width() - look.px(_PADDING) - self._cap_width())
        lines = self._name_lines(self._room(self.width()))
        height = self._name_metrics.lineSpacing()
        whole = len(lines) * height + self._when_metrics.lineSpacing()
        place = QRectF(icon.right() + look.px(_GAP), (self.height() - whole) / 2, 0, height)
        place.setWidth(self._room(self.width()) + 1)
        painter.setFont(look.font(Role.CONTROL))
        painter.setPen(colors.ink)
        for line in lines:
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
            place.translate(0, height)
        painter.setFont(look.font(Role.HELP))
        painter.setPen(look.color("ink2"))
        place.setHeight(self._when_metrics.lineSpacing())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._when)

    def _shows_cap(self, _: int) -> bool:
        return bool(self._cap) and not self._look.large_text

    def _room(self, width: int) -> float:
        """Return the width that the words have between icon and cap."""
        look = self._look
        beside = look.px(_PADDING) + look.px(_ICON) + look.px(_GAP) + look.px(_PADDING)
        return width - beside - (self._cap_width() + look.px(_GAP) if self._shows_cap(width) else 0)

    def _name_lines(self, room: float) -> list[str]:
        """Return the name broken where the line ends: it need not have a space at all."""
        lines = [""]
        for sign in self._row.name if self._row else "":
            if lines[-1] and self._name_metrics.horizontalAdvance(lines[-1] + sign) > room:
                lines.append("")
            lines[-1] += sign
        return lines

    @property
    def _when(self) -> str:
        return f"{self._row.when} · {self._row.place}" if self._row else ""

    @property
    def _name_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._look.font(Role.CONTROL))

    @property
    def _when_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._look.font(Role.HELP))
