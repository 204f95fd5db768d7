"""What stands beside the paper: one question, its content, and one primary action."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from pos_app.ui.intents import Tap
from pos_app.ui.presenters.views import Action, Frame
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.band import BandLine
from pos_app.ui.widgets.button import Kind, PrimaryButton, TouchButton
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.steps import StepsHeader
from pos_app.ui.widgets.text import label


class FrameSide(QWidget):
    """Two thirds of the window: header, question, content, and the primary flush at the foot.

    Signals:
        tapped: The ``Intent`` of the primary or the way out.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, place: QWidget, help_name: str) -> None:
        super().__init__(place)
        self._look = look
        self.setAutoFillBackground(True)
        self.setPalette(look.palette("ink"))
        self._heading = named(label(look, Role.LEAD), "heading")
        self._steps = StepsHeader(look)
        self._doors = ActionRow(look, Kind.CONTROL)
        self._help = TouchButton(look, Kind.CONTROL)
        self._help.show_action(Action("help_door", "", Tap.HELP, "circle-question-mark"))
        self._help.setAccessibleName(help_name)
        self._help.setMinimumWidth(max(look.touch(56), self._help.sizeHint().width()))
        self._way_out = named(TouchButton(look, Kind.CONTROL), "way_out")
        self._question = named(label(look, Role.QUESTION), "question")
        self._advice = named(label(look, Role.BODY, "ink2", wrap=True), "advice")
        self._band = BandLine(look)
        self.primary = PrimaryButton(look)
        self.stack = QStackedLayout()
        self._doors.tapped.connect(self.tapped)
        self._help.tapped.connect(self.tapped)
        self._way_out.tapped.connect(self.tapped)
        self.primary.tapped.connect(self.tapped)
        self._lay_out(place)

    def show_frame(self, frame: Frame) -> None:
        self._show_header(frame)
        dense = not frame.advice
        self._question.setText(frame.question)
        self._question.setVisible(bool(frame.question) and not (frame.band and dense))
        self._advice.setText(frame.advice)
        fits = not (frame.tight and self._look.compact)
        self._advice.setVisible(bool(frame.advice) and frame.band is None and fits)
        self._band.show_band(frame.band)
        self.primary.show_primary(frame.primary)

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
        header = QHBoxLayout()
        header.setSpacing(look.px(12))
        header.addWidget(self._heading)
        header.addWidget(self._steps, 100)
        header.addStretch(1)
        header.addWidget(self._help)
        header.addWidget(self._doors)
        header.addWidget(self._way_out)
        header.addStrut(look.touch(56))
        column = QVBoxLayout(self)
        side = look.px(32)
        column.setContentsMargins(side, look.above, side, look.below)
        column.setSpacing(look.px(12 if look.compact else 15))
        column.addLayout(header)
        column.addWidget(self._question)
        column.addWidget(self._advice)
        column.addWidget(self._band)
        column.addLayout(self.stack, 1)
        column.addSpacing(look.px(8))
        column.addWidget(self.primary)
