"""Where a sale stands: four steps, done ones ticked, the current one filled and named."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import Steps, Tone
from pos_app.ui.theme import SANS, Look, Role, plex
from pos_app.ui.widgets.drawn import Drawn

_DISC, _GAP, _DASH, _DASH_GAP = 28, 8, 12, 8


class StepsHeader(Drawn):
    """Draws the steps of a sale; where it is narrow, only the current one has its name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._steps: Steps | None = None
        self.setObjectName("steps")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Steps) -> None:
        if steps != self._steps:
            self._steps = steps
            self.setAccessibleName(steps.labels[steps.current])
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._width(all_named=True)), self._least_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._width(all_named=False)), self._least_height)

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._steps is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left = 0.0
            all_named = self.width() >= round(self._width(all_named=True))
            for at, text in enumerate(self._steps.labels):
                if at:
                    left = self._draw_dash(painter, left)
                is_named = all_named or at == self._steps.current
                left = self._draw_step(painter, left, at, text if is_named else "")

    def _draw_dash(self, painter: QPainter, left: float) -> float:
        look, middle = self._look, self.height() / 2
        left += look.px(_DASH_GAP)
        painter.setPen(QPen(look.color("border"), max(1.5, 2 * look.scale)))
        painter.drawLine(QPointF(left, middle), QPointF(left + look.px(_DASH), middle))
        return left + look.px(_DASH) + look.px(_DASH_GAP)

    def _draw_step(self, painter: QPainter, left: float, at: int, text: str) -> float:
        assert self._steps is not None, at
        look, current = self._look, self._steps.current
        size = self._disc
        disc = QRectF(left, (self.height() - size) / 2, size, size).adjusted(1, 1, -1, -1)
        tone = look.color(self._steps.tone.value)
        if at < current:
            self._draw_ticked(painter, disc)
        elif at == current:
            self._draw_number(painter, disc, at, ground=tone, ink=look.color("bg"), edge=tone)
        else:
            edge, ink = look.color("border"), look.color("ink2")
            self._draw_number(painter, disc, at, ground=None, ink=ink, edge=edge)
        left += size
        if not text:
            return left
        left += look.px(_GAP)
        painter.setFont(plex(SANS, self._text_px(), 600 if at == current else 500))
        here = tone if self._steps.tone is not Tone.PLAIN else look.color("ink")
        past = look.color("ink" if at < current else "ink2")
        painter.setPen(here if at == current else past)
        painter.drawText(
            QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        return left + self._text_width(text)

    def _draw_ticked(self, painter: QPainter, disc: QRectF) -> None:
        color = self._look.color("ok")
        painter.setPen(QPen(color, max(1.5, 2 * self._look.scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        inset = disc.width() * 0.2
        draw_icon(painter, "check", color, disc.adjusted(inset, inset, -inset, -inset), 3.0)

    def _draw_number(
        self,
        painter: QPainter,
        disc: QRectF,
        at: int,
        *,
        ground: QColor | None,
        ink: QColor,
        edge: QColor,
    ) -> None:
        painter.setPen(QPen(edge, max(1.5, 2 * self._look.scale)))
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.setFont(self._look.font(Role.CAPTION))
        painter.setPen(ink)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(at + 1))

    def _width(self, *, all_named: bool) -> float:
        if self._steps is None:
            return 0
        labels, current = self._steps.labels, self._steps.current
        named = labels if all_named else labels[current : current + 1]
        dash = self._look.px(_DASH) + 2 * self._look.px(_DASH_GAP)
        texts = sum(self._text_width(text) + self._look.px(_GAP) for text in named)
        return texts + len(labels) * self._disc + (len(labels) - 1) * dash

    @property
    def _disc(self) -> int:
        digit = QFontMetricsF(self._look.font(Role.CAPTION))
        return max(self._look.px(_DISC), round(digit.height() * 1.1))

    @property
    def _least_height(self) -> int:
        return max(self._look.px(40), self._disc + self._look.px(4))

    def _text_width(self, text: str) -> float:
        # The width of the bold form, so that nothing moves when a step becomes the current one.
        return QFontMetricsF(plex(SANS, self._text_px(), 600)).horizontalAdvance(text)

    def _text_px(self) -> int:
        return self._look.text_px(19)
