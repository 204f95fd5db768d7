"""The verdict's sign: a filled disc with an icon, or a turning ring that counts seconds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import Verdict
from pos_app.ui.theme import SANS, Look, plex

_RING, _DISC, _DISC_COMPACT = 136, 108, 92
_TURN_MS = 1200
_FRAME_MS = 33
_FULL = 360 * 16
_SWEEP = 0.66


class Disc(QWidget):
    """108 px at scale 1; the ring is a little larger. Turns only while it can be seen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._verdict: Verdict | None = None
        self._turned_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._turn)

    def show_verdict(self, verdict: Verdict) -> None:
        self._verdict = verdict
        disc = _DISC_COMPACT if self._look.compact else _DISC
        side = self._look.px(_RING if verdict.seconds is not None else disc)
        self.setFixedSize(QSize(side, side))
        turns = verdict.seconds is not None and self._look.motion
        if turns and not self._timer.isActive():
            self._timer.start()
        elif not turns:
            self._timer.stop()
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._verdict is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._verdict.seconds is None:
                self._draw_disc(painter, self._verdict)
            else:
                self._draw_ring(painter, self._verdict.seconds)

    def _turn(self) -> None:
        if self.isVisible():
            self._turned_ms = (self._turned_ms + _FRAME_MS) % _TURN_MS
            self.update()

    def _draw_disc(self, painter: QPainter, verdict: Verdict) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(verdict.tone.value))
        painter.drawEllipse(QRectF(self.rect()))
        inset = self.width() * 0.24
        at = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, verdict.icon, self._look.color("bg"), at, 2.4)

    def _draw_ring(self, painter: QPainter, seconds: int) -> None:
        look, stroke = self._look, self._look.px(14)
        half = stroke / 2 + 1
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(look.color("line"), stroke))
        painter.drawEllipse(ring)
        painter.setPen(QPen(look.color("primary"), stroke, c=Qt.PenCapStyle.RoundCap))
        start = 90 * 16 - round(_FULL * self._turned_ms / _TURN_MS)
        painter.drawArc(ring, start, -round(_FULL * _SWEEP))
        if seconds > 0:
            painter.setPen(look.color("ink"))
            painter.setFont(self._number_font())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{seconds} s")

    def _number_font(self) -> QFont:
        return plex(SANS, self._look.px(40), 600)
