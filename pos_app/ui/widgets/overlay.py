"""A question laid over the left part; the paper stays in sight. Never closes by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.ui.intents import Tap
from pos_app.ui.presenters.views import Action, Face, OverlayView, Primary
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.band import BandLine
from pos_app.ui.widgets.button import Kind, PrimaryButton, TouchButton
from pos_app.ui.widgets.covering import Covering
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label

_SCRIM = QColor(31, 27, 22, 153)


class Overlay(Covering):
    """The safe answer stands where the primary was; the other one above it.

    Signals:
        tapped: ``Tap.PRIMARY`` for the safe answer, ``Tap.OTHER`` for the other.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, parent: QWidget, enter_cap: str) -> None:
        super().__init__(parent)
        self._look = look
        self._enter_cap = enter_cap
        self.setObjectName("overlay")
        self._question = named(label(look, Role.QUESTION, wrap=True), "overlay_question")
        self._sentence = named(label(look, Role.LEAD, "ink2", wrap=True), "overlay_sentence")
        self._band = BandLine(look)
        self._other = TouchButton(look, Kind.PRIMARY)
        self.safe = named(PrimaryButton(look), "overlay_safe")
        self._other.tapped.connect(self.tapped)
        self.safe.tapped.connect(self.tapped)
        self._lay_out()

    def show_view(self, view: OverlayView | None) -> None:
        if view is None:
            self.hide()
            return
        self._question.setText(view.question)
        self._sentence.setText(view.sentence)
        self._band.show_band(view.band)
        self._other.show_action(Action("overlay_other", view.other, Tap.OTHER, view.other_icon))
        self.safe.show_primary(Primary(view.safe, "arrow-left", Face.FILLED, self._enter_cap))
        self.setAccessibleName(view.question)
        self.cover()

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), _SCRIM)
            radius = self._look.px(16)
            stroke = max(1.5, 2 * self._look.scale)
            painter.setPen(QPen(self._look.color("border"), stroke))
            painter.setBrush(self._look.color("bg"))
            sheet = QRectF(self.rect()).adjusted(stroke / 2, 0, -stroke / 2, 0)
            sheet.setTop(self._question.y() - self._look.px(28))
            sheet.setBottom(self.height() + 2 * radius)
            painter.drawRoundedRect(sheet, radius, radius)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(32), look.above, look.px(32), look.below)
        column.setSpacing(look.px(16))
        column.addStretch(1)
        column.addWidget(self._question)
        column.addWidget(self._sentence)
        column.addWidget(self._band)
        column.addSpacing(look.px(16))
        column.addWidget(self._other)
        column.addWidget(self.safe)
