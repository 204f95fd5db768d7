"""The widgets of the window for one look: questions on one side, paper on the other.

Holds no state but what it shows, so that a change of scale may throw it away and make it anew
from the last scene. Screens are made when they are first shown: the first frame has one.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.words import Words
from pos_app.ports.scanner import Picture
from pos_app.ports.sound import Sound
from pos_app.ui.frame_side import FrameSide
from pos_app.ui.paper_side import PaperSide
from pos_app.ui.presenters.views import Scene, ScreenView
from pos_app.ui.screens.base import Screen
from pos_app.ui.screens.making import make_screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import PrimaryButton
from pos_app.ui.widgets.flash import Flash
from pos_app.ui.widgets.hand import handed_row
from pos_app.ui.widgets.overlay import Overlay
from pos_app.ui.widgets.strip import Strip
from pos_app.ui.widgets.training_band import TrainingBand


class Till(QWidget):
    """Shows a ``Scene``.

    Signals:
        tapped: The ``Intent`` of whatever was tapped.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, words: Words, flash_ms: int, *, trains: bool = False) -> None:
        super().__init__()
        self._band = TrainingBand(look, words("training.band")) if trains else None
        self.look = look
        self._words = words
        self._screens: dict[type[ScreenView], Screen[Any]] = {}
        self._desk_side = PaperSide(look)
        self._desk_side.tapped.connect(self.tapped)
        self._strip = Strip(look, "warn_bg" if trains else "strip")
        self._strip.tapped.connect(self.tapped)
        self._left = QWidget()
        self.frame = FrameSide(look, words, self._left, snug=trains)
        self.frame.tapped.connect(self.tapped)
        self.overlay = Overlay(look, self._left, words("key.enter"))
        self.overlay.tapped.connect(self.tapped)
        self._flash = Flash(look, self._left, flash_ms)
        self._lay_out()

    def show_scene(self, scene: Scene) -> None:
        screen = self._screen_for(scene.screen)
        # Filled before it is seen: shown, each part that appears would lay out all the others.
        screen.show_view(scene.screen)
        self.frame.show_frame(scene.screen.frame)
        self.frame.port.show_screen(screen)
        self._desk_side.show_view(scene.paper)
        self._strip.show_view(scene.strip)
        self.overlay.show_view(scene.overlay)

    @property
    def places(self) -> tuple[QWidget, ...]:
        """Where there are targets now, in the order in which keys go round them."""
        if self.overlay.isVisibleTo(self):
            return (self.overlay,)
        frame = self.frame
        return (
            frame.port,
            frame.beside,
            frame.primary,
            frame.header,
            self._desk_side,
            self._strip,
        )

    @property
    def in_charge(self) -> PrimaryButton:
        """The button that Enter presses: the primary, or an overlay's safe answer."""
        return self.overlay.safe if self.overlay.isVisibleTo(self) else self.frame.primary

    @property
    def is_resting(self) -> bool:
        """Whether the screen has just changed, so that a second tap may be meant for the last."""
        return self.in_charge.is_resting

    def answer(self, sound: Sound) -> None:
        """Say by colour what has just happened."""
        self._flash.show_sound(sound)

    def show_picture(self, picture: Picture) -> None:
        from pos_app.ui.screens.idle import IdleScreen
        from pos_app.ui.screens.lens import LensScreen

        screen = self.frame.port.current
        if isinstance(screen, IdleScreen | LensScreen):
            screen.show_picture(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.look.paper_place(self.rect())
        if self.look.tall:
            self._desk_side.setFixedHeight(place.height())
        else:
            self._desk_side.setFixedWidth(place.width())
        super().resizeEvent(event)

    def _screen_for(self, view: ScreenView) -> Screen[Any]:
        kind = type(view)
        if kind not in self._screens:
            screen = make_screen(view, self.look, self._words)
            screen.tapped.connect(self.tapped)
            self._screens[kind] = screen
            self.frame.port.add_screen(screen)
        return self._screens[kind]

    def _lay_out(self) -> None:
        row = QVBoxLayout() if self.look.tall else handed_row(self.look)
        row.setSpacing(0)
        if self.look.tall:
            row.addWidget(self._desk_side)
            row.addWidget(self._left, 1)
        else:
            row.addWidget(self._left, 1)
            row.addWidget(self._desk_side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._band is not None:
            column.addWidget(self._band)
        column.addLayout(row, 1)
        column.addWidget(self._strip)
