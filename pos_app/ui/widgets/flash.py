"""A frame that lights up for a moment: what the last scan was, in colour and by an icon.

The words stand elsewhere, in the band or on the next screen; this is for the corner of an eye.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pos_app.ports.sound import Sound
from pos_app.ui.icons import draw_icon
from pos_app.ui.theme import Look
from pos_app.ui.widgets.covering import Covering

#: Colour by token, and a shape that tells the same without it.
_LOOKS = {
    Sound.TAKEN: ("ok", "check"),
    Sound.REFUSED: ("bad", "x"),
    Sound.BUSY: ("warn", "hourglass"),
}
_EDGE, _DISC = 14, 72
_FRAME_MS = 33


class Flash(Covering):
    """Lies over the left part, deaf to fingers. Fades, unless motion is to be reduced."""

    def __init__(self, look: Look, place: QWidget, duration_ms: int) -> None:
        super().__init__(place)
        self._look = look
        self._duration_ms = duration_ms
        self._sound = Sound.TAKEN
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._left_ms = 0
        self.setObjectName("flash")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_sound(self, sound: Sound) -> None:
        """Light up; nothing for a sound that is about no scan."""
        if sound not in _LOOKS or not self._duration_ms:
            return
        self._sound, self._left_ms = sound, self._duration_ms
        self._timer.start(_FRAME_MS if self._look.motion else self._duration_ms)
        self.cover()
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self._strength())
            tone, icon = _LOOKS[self._sound]
            color, edge = self._look.color(tone), self._look.px(_EDGE)
            painter.setPen(QPen(color, edge, j=Qt.PenJoinStyle.MiterJoin))
            half = edge / 2
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
            self._draw_disc(painter, tone, icon)

    def _draw_disc(self, painter: QPainter, tone: str, icon: str) -> None:
        look, side = self._look, self._look.px(_DISC)
        disc = QRectF((self.width() - side) / 2, -side / 4, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(tone))
        painter.drawEllipse(disc)
        inset = side * 0.24
        at = disc.adjusted(inset, inset + side / 12, -inset, -inset + side / 12)
        draw_icon(painter, icon, look.color("bg"), at, 3.0)

    def _strength(self) -> float:
        """Return full strength for the first half of the time, then less and less."""
        if not self._look.motion:
            return 1.0
        return min(1.0, 2 * self._left_ms / self._duration_ms)

    def _step(self) -> None:
        self._left_ms -= self._timer.interval()
        if self._left_ms <= 0:
            self._timer.stop()
            self.hide()
        self.update()
