"""One light of the strip: what it says at a glance, and a target that leads to its device."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from pos_app.ui.icons import draw_icon
from pos_app.ui.intents import Show, Tap
from pos_app.ui.presenters.views import Light, StripView
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import presses
from pos_app.ui.widgets.strip_words import Said

#: What a finger needs at least (WCAG 2.5.5); the strip is no lower.
LIGHT_HEIGHT_PX = 44
_ICON, _AFTER_ICON, _BETWEEN, _SIDE = 18, 5, 7, 8


class LightButton(QAbstractButton):
    """Says some words about a device. Only Space presses it, as every other button.

    Signals:
        tapped: The ``Show`` of its device.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._light: Light | None = None
        self._icon = ""
        self._said: tuple[Said, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._say)

    def show_light(self, light: Light, icon: str, said: tuple[Said, ...]) -> None:
        """Show an icon, if there is one, and these words; a reader of screens hears them all."""
        self.setObjectName(f"light_{light.device.value}")
        self.setAccessibleName(f"{light.name}: {light.state}")
        if (light, icon, said) != (self._light, self._icon, self._said):
            self._light, self._icon, self._said = light, icon, said
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        width = round(width_of(self._look, self._icon, self._said)) + 1
        return QSize(width, max(LIGHT_HEIGHT_PX, self._look.px(44)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look = self._look
            if self.isDown():
                painter.fillRect(self.rect(), look.color("line"))
            left = float(look.px(_SIDE))
            if self._icon:
                left = self._draw_mark(painter, left)
            for said in self._said:
                left = self._draw_said(painter, left, said)

    def _draw_mark(self, painter: QPainter, left: float) -> float:
        assert self._light is not None, "painted before it is shown"
        self._draw_icon(painter, left, self._icon, self._light.tone.value)
        return left + self._look.icon_px(_ICON) + self._look.px(_AFTER_ICON)

    def _draw_icon(self, painter: QPainter, left: float, name: str, ink: str) -> None:
        size = self._look.icon_px(_ICON)
        place = QRectF(left, (self.height() - size) / 2, size, size)
        draw_icon(painter, name, self._look.color(ink), place)

    def _draw_said(self, painter: QPainter, left: float, said: Said) -> float:
        width = _width(self._look, said)
        if said.icon:
            self._draw_icon(painter, left, said.icon, said.ink)
        else:
            painter.setFont(self._look.font(said.role))
            painter.setPen(self._look.color(said.ink))
            place = QRectF(left, 0, width + 1, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, said.text)
        return left + width + self._look.px(_BETWEEN)

    def _say(self) -> None:
        assert self._light is not None, "tapped before it is shown"
        self.tapped.emit(Show(self._light.device))


class OperatorButton(LightButton):
    """Says who is in charge, and lets somebody else sign in.

    Signals:
        tapped: ``Tap.LOCK``.
    """

    def show_operator(self, view: StripView, said: tuple[Said, ...]) -> None:
        """Show the operator; nothing where nobody signs in."""
        self.setObjectName("operator")
        self.setAccessibleName(f"{view.operator}: {view.lock}")
        self.setVisible(bool(view.operator))
        if said != self._said:
            self._said = said
            self.updateGeometry()
            self.update()

    def _say(self) -> None:
        self.tapped.emit(Tap.LOCK)


def width_of(look: Look, icon: str, said: tuple[Said, ...]) -> float:
    """Return how wide a light is that shows these."""
    words = sum(_width(look, each) for each in said) + (len(said) - 1) * look.px(_BETWEEN)
    mark = look.icon_px(_ICON) + look.px(_AFTER_ICON) if icon else 0
    return max(words + mark + 2 * look.px(_SIDE), LIGHT_HEIGHT_PX)


def _width(look: Look, said: Said) -> float:
    if said.icon:
        return look.icon_px(_ICON)
    return QFontMetricsF(look.font(said.role)).horizontalAdvance(said.text)
