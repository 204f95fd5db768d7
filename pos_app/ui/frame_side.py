"""What stands beside the paper: one question, its content, and one primary action."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.words import Words
from pos_app.ui.intents import Tap
from pos_app.ui.presenters.views import Action, Frame
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.band import BandLine
from pos_app.ui.widgets.button import Kind, PrimaryButton, TouchButton
from pos_app.ui.widgets.flow import Fill, Flow, lay_out_now
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.port import ScreenPort
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.steps import StepsHeader
from pos_app.ui.widgets.text import label

#: Above and below, where the height is wanted elsewhere.
_SNUG = 2


class FrameSide(QWidget):
    """Two thirds of the window: header, question, content, and the primary flush at the foot.

    Signals:
        tapped: The ``Intent`` of the primary or the way out.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, words: Words, place: QWidget, *, snug: bool = False) -> None:
        super().__init__(place)
        self._look = look
        #: Something lies above, and takes its height from the margins.
        self._snug = snug
        self.setAutoFillBackground(True)
        self.setPalette(look.palette("ink"))
        self.header = QWidget()
        self._heading = named(label(look, Role.LEAD), "heading")
        self._steps = StepsHeader(look)
        self._doors = ActionRow(look, Kind.CONTROL)
        self._help = TouchButton(look, Kind.CONTROL)
        self._help.show_action(Action("help_door", "", Tap.HELP, "circle-question-mark"))
        self._help.setAccessibleName(words("help.door"))
        self._way_out = named(TouchButton(look, Kind.CONTROL), "way_out")
        self._question = named(label(look, Role.QUESTION), "question")
        self.beside = ActionRow(look, Kind.CONTROL)
        self._asks_beside: tuple[Action, ...] = ()
        self._advice = named(label(look, Role.BODY, "ink2", wrap=True), "advice")
        self._band = BandLine(look)
        self.primary = PrimaryButton(look)
        self.port = ScreenPort(look, words("scroll.up"), words("scroll.down"))
        self._doors.tapped.connect(self.tapped)
        self._help.tapped.connect(self.tapped)
        self._way_out.tapped.connect(self.tapped)
        self.beside.tapped.connect(self.tapped)
        self.primary.tapped.connect(self.tapped)
        self._lay_out_header()
        self._lay_out(place)

    def show_frame(self, frame: Frame) -> None:
        self._show_header(frame)
        dense = not frame.advice
        self._question.setText(frame.question)
        asks = bool(frame.question) and not (frame.band and dense)
        self._question.setVisible(asks)
        self._asks_beside = (frame.beside,) if frame.beside and asks else ()
        self._show_beside()
        self._advice.setText(frame.advice)
        fits = not (self._look.dense or (frame.tight and self._look.compact))
        self._advice.setVisible(bool(frame.advice) and frame.band is None and fits)
        self._band.show_band(frame.band)
        self.primary.show_primary(frame.primary)
        lay_out_now(self._doors, self._ways, self.header)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_beside()

    def _show_beside(self) -> None:
        """Show what stands beside the question, in words where both have room."""
        if not self._asks_beside:
            self.beside.show_actions(())
            return
        self.beside.show_actions(self._asks_beside)
        asked = self._question.sizeHint().width() + self.beside.sizeHint().width()
        room = self.width() - 2 * self._look.px(32) - self._look.px(12)
        if asked > room:
            self.beside.show_actions([each.without_text() for each in self._asks_beside])

    def _show_header(self, frame: Frame) -> None:
        role = Role.TITLE if frame.large_heading else Role.LEAD
        self._heading.setFont(self._look.font(role))
        self._heading.setText(frame.heading)
        self._heading.setVisible(frame.steps is None)
        self._steps.setVisible(frame.steps is not None)
        if frame.steps is not None:
            self._steps.show_steps(frame.steps)
        self._help.setVisible(frame.helps)
        self._doors.show_actions(frame.doors)
        if frame.way_out is not None:
            self._way_out.show_action(frame.way_out)
        self._way_out.setVisible(frame.way_out is not None)

    def _lay_out(self, place: QWidget) -> None:
        look = self._look
        outer = QVBoxLayout(place)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)
        column = QVBoxLayout(self)
        side = look.px(32)
        above, below = (_SNUG, _SNUG) if self._snug else (look.above, look.below)
        column.setContentsMargins(side, above, side, below)
        column.setSpacing(look.px(8 if look.dense else 12 if look.compact else 15))
        column.addWidget(self.header)
        question = QHBoxLayout()
        question.setSpacing(look.px(12))
        question.addWidget(self._question, 1)
        question.addWidget(self.beside)
        column.addLayout(question)
        column.addWidget(self._advice)
        column.addWidget(self._band)
        column.addWidget(self.port, 1)
        column.addSpacing(look.px(8))
        column.addWidget(self.primary)

    def _lay_out_header(self) -> None:
        spacing = self._look.px(12)
        self._ways = QWidget()
        beside = Flow(self._ways, spacing=spacing)
        beside.addWidget(self._help)
        beside.addWidget(self._doors)
        beside.addWidget(self._way_out)
        self.header.setMinimumHeight(self._look.touch(56))
        line = Flow(self.header, spacing=spacing, fill=Fill.APART)
        for widget in (self._heading, self._steps, self._ways):
            line.addWidget(widget)
