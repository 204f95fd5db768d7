"""The widgets of the window for one look: questions at the left, paper at the right.

Holds no state but what it shows, so that a change of scale may throw it away and make it anew
from the last scene. Screens are made when they are first shown: the first frame has one.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from pos_app.domain.words import Words
from pos_app.ports.scanner import Picture
from pos_app.ports.sound import Sound
from pos_app.ui.presenters.views import Frame, PaperView, Scene, ScreenView
from pos_app.ui.screens.base import Screen
from pos_app.ui.screens.making import make_screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.band import BandLine
from pos_app.ui.widgets.button import Kind, PrimaryButton, TouchButton
from pos_app.ui.widgets.caption import CaptionLine
from pos_app.ui.widgets.flash import Flash
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.overlay import Overlay
from pos_app.ui.widgets.paper import PaperColumn
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.steps import StepsHeader
from pos_app.ui.widgets.strip import Strip
from pos_app.ui.widgets.text import label

_EARLIER_SHOWN = 2


class Till(QWidget):
    """Shows a ``Scene``.

    Signals:
        tapped: The ``Intent`` of whatever was tapped.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, words: Words, flash_ms: int) -> None:
        super().__init__()
        self.look = look
        self._words = words
        self._screens: dict[type[ScreenView], Screen[Any]] = {}
        self._desk_side = _PaperSide(look)
        self._desk_side.tapped.connect(self.tapped)
        self._strip = Strip(look)
        self._left = QWidget()
        self.frame = FrameSide(look, self._left)
        self.frame.tapped.connect(self.tapped)
        self.overlay = Overlay(look, self._left, words("key.enter"))
        self.overlay.tapped.connect(self.tapped)
        self._flash = Flash(look, self._left, flash_ms)
        self._lay_out()

    def show_scene(self, scene: Scene) -> None:
        self._screen_for(scene.screen).show_view(scene.screen)
        self.frame.show_frame(scene.screen.frame)
        self._desk_side.show_view(scene.paper)
        self._strip.show_view(scene.strip)
        self.overlay.show_view(scene.overlay)

    def answer(self, sound: Sound) -> None:
        """Say by colour what has just happened."""
        self._flash.show_sound(sound)

    def show_picture(self, picture: Picture) -> None:
        from pos_app.ui.screens.idle import IdleScreen

        screen = self.frame.stack.currentWidget()
        if isinstance(screen, IdleScreen):
            screen.show_picture(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._desk_side.setFixedWidth(round(event.size().width() / 3))
        super().resizeEvent(event)

    def _screen_for(self, view: ScreenView) -> Screen[Any]:
        kind = type(view)
        if kind not in self._screens:
            screen = make_screen(view, self.look, self._words)
            screen.tapped.connect(self.tapped)
            self._screens[kind] = screen
            self.frame.stack.addWidget(screen)
        self.frame.stack.setCurrentWidget(self._screens[kind])
        return self._screens[kind]

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._desk_side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._strip)


class FrameSide(QWidget):
    """The left two thirds: header, question, content, and the primary flush at the foot.

    Signals:
        tapped: The ``Intent`` of the primary or the way out.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, place: QWidget) -> None:
        super().__init__(place)
        self._look = look
        self.setAutoFillBackground(True)
        self.setPalette(look.palette("ink"))
        self._heading = named(label(look, Role.LEAD), "heading")
        self._steps = StepsHeader(look)
        self._doors = ActionRow(look, Kind.CONTROL)
        self._way_out = named(TouchButton(look, Kind.CONTROL), "way_out")
        self._question = named(label(look, Role.QUESTION), "question")
        self._advice = named(label(look, Role.BODY, "ink2", wrap=True), "advice")
        self._band = BandLine(look)
        self.primary = PrimaryButton(look)
        self.stack = QStackedLayout()
        self._doors.tapped.connect(self.tapped)
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
        header.addWidget(self._steps)
        header.addStretch(1)
        header.addWidget(self._doors)
        header.addWidget(self._way_out)
        header.addStrut(look.touch(56))
        column = QVBoxLayout(self)
        side = look.px(32)
        column.setContentsMargins(side, look.px(18), side, look.px(22))
        column.setSpacing(look.px(12 if look.compact else 15))
        column.addLayout(header)
        column.addWidget(self._question)
        column.addWidget(self._advice)
        column.addWidget(self._band)
        column.addLayout(self.stack, 1)
        column.addSpacing(look.px(8))
        column.addWidget(self.primary)


class _PaperSide(QWidget):
    """The right third: the caption, now and then a button, and the paper."""

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAutoFillBackground(True)
        self.setPalette(look.palette("ink", "desk"))
        self._caption = CaptionLine(look)
        self._paper = PaperColumn(look)
        self._actions = ActionRow(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        # In a compact window the paper needs their place.
        shown = 0 if look.compact else _EARLIER_SHOWN
        self._earlier = [ActionRow(look, Kind.CONTROL) for _ in range(shown)]
        for card in self._earlier:
            card.tapped.connect(self.tapped)
        edge = QWidget()
        edge.setFixedWidth(max(1, look.px(2)))
        edge.setAutoFillBackground(True)
        edge.setPalette(look.palette("line", "line"))
        top = QVBoxLayout()
        top.setContentsMargins(look.px(17), look.px(19), look.px(17), 0)
        top.setSpacing(look.px(10))
        top.addWidget(self._caption)
        for actions in (self._actions, *self._earlier):
            top.addWidget(actions, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout()
        column.setSpacing(look.px(6))
        column.addLayout(top)
        column.addWidget(self._paper, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(edge)
        row.addLayout(column, 1)

    def show_view(self, view: PaperView) -> None:
        self._caption.show_caption(view.caption)
        self._actions.show_actions((view.action,) if view.action else ())
        for at, card in enumerate(self._earlier):
            card.show_actions(view.earlier[at : at + 1])
        self._paper.show_view(view)
