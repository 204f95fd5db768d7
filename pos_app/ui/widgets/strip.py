"""The strip at the foot of the window, drawn in one pass."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import Light, StripView, Tone
from pos_app.ui.theme import Look, Role


class Strip(QWidget):
    """Lights with words at the left; the time and the drawer at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: StripView | None = None
        self.setObjectName("strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_view(self, view: StripView) -> None:
        if view != self._view:
            self._view = view
            words = [f"{light.name} {light.state}" for light in view.lights]
            self.setAccessibleName(", ".join((*words, view.time, f"{view.cash_label} {view.cash}")))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, 36 if self._look.compact else self._look.px(44))

    def content_width(self) -> float:
        """Return how much room the words need: more than the window would clip them."""
        if self._view is None:
            return 0
        lights = sum(self._light_width(light) for light in self._view.lights)
        return lights + self._right_width(self._view) + 2 * self._look.px(32)

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look = self._look
            painter.fillRect(self.rect(), look.color("strip"))
            painter.fillRect(0, 0, self.width(), max(1, look.px(2)), look.color("line"))
            if self._view is None:
                return
            left = float(look.px(32 if not look.compact else 26))
            for light in self._view.lights:
                left = self._draw_light(painter, light, left)
            self._draw_right(painter, self._view)

    def _draw_light(self, painter: QPainter, light: Light, left: float) -> float:
        look = self._look
        tone = look.color(light.tone.value)
        size = look.px(18)
        draw_icon(painter, light.icon, tone, QRectF(left, (self.height() - size) / 2, size, size))
        left += size + look.px(5)
        ink = look.color("ink") if light.tone is Tone.OK else tone
        left = self._draw_text(painter, left, light.name, self._plain, look.color("ink2"))
        left = self._draw_text(painter, left + look.px(7), light.state, self._strong, ink)
        return left + self._spacing

    def _draw_right(self, painter: QPainter, view: StripView) -> None:
        look = self._look
        left = self.width() - look.px(25) - self._right_width(view)
        left = self._draw_text(painter, left, view.time, self._strong, look.color("ink"))
        left += look.px(22)
        left = self._draw_text(painter, left, view.cash_label, self._plain, look.color("ink2"))
        self._draw_text(painter, left + look.px(7), view.cash, self._strong, look.color("ink"))

    def _draw_text(
        self, painter: QPainter, left: float, text: str, font: QFont, ink: QColor
    ) -> float:
        painter.setFont(font)
        painter.setPen(ink)
        width = QFontMetricsF(font).horizontalAdvance(text)
        area = QRectF(left, 0, width + 1, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        return left + width

    def _light_width(self, light: Light) -> float:
        look = self._look
        words = _width(self._plain, light.name) + _width(self._strong, light.state)
        return look.px(18) + look.px(5) + words + look.px(7) + self._spacing

    def _right_width(self, view: StripView) -> float:
        look = self._look
        words = _width(self._strong, view.time + view.cash) + _width(self._plain, view.cash_label)
        return words + look.px(22) + look.px(7)

    @property
    def _spacing(self) -> int:
        return self._look.px(23)

    @property
    def _plain(self) -> QFont:
        return self._look.font(Role.STRIP)

    @property
    def _strong(self) -> QFont:
        return self._look.font(Role.STRIP_STRONG)


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
