"""A card that is a target as a whole: a row of a list, which a finger or Space selects."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from pos_app.ui.intents import Intent, Tap
from pos_app.ui.presenters.views import Action
from pos_app.ui.theme import TOUCH_FLOOR_PX, Look
from pos_app.ui.widgets.button import presses
from pos_app.ui.widgets.cards import draw_card


class TargetCard(QAbstractButton):
    """The selected one has a wide edge. What it holds may have buttons of its own.

    Signals:
        tapped: Its ``Intent``, or that of a button in it.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, radius: int) -> None:
        super().__init__()
        self._look = look
        self._radius = look.px(radius)
        self._intent: Intent = Tap.PRIMARY
        self._thin = 2
        self.setMinimumHeight(look.touch(TOUCH_FLOOR_PX))
        # Labels take the role of their colour from the ground they stand on, and a button has
        # one of its own.
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self._say)

    def show_target(self, action: Action) -> None:
        self._intent = action.intent
        self.setObjectName(action.name)
        self.setAccessibleName(action.text)
        self.setCheckable(action.selected)
        self.setChecked(action.selected)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _: QPaintEvent) -> None:
        look, selected = self._look, self.isChecked()
        stroke = max(1.5, (4 if selected else self._thin) * look.scale)
        edge = QPen(look.color("primary" if selected else "line"), stroke)
        with QPainter(self) as painter:
            draw_card(painter, QRectF(self.rect()), edge, look.color("surface"), self._radius)

    def _say(self) -> None:
        self.tapped.emit(self._intent)
