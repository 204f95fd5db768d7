"""A place for a screen that may be taller than the place: then two buttons move it.

Large text is never cut and nothing is left out for it: what does not fit is a press away. The
question above and the primary below are no part of it and always stay in sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.intents import Tap
from pos_app.ui.presenters.views import Action
from pos_app.ui.theme import TOUCH_FLOOR_PX, Look
from pos_app.ui.widgets.button import Kind, TouchButton

#: Of what is seen, what one press moves: a line of the last part stays to hold on to.
_PART = 0.8
#: The least that is seen of a screen, at scale 1.
_SEEN = 150


class ScreenPort(QWidget):
    """Shows one of its screens at a time; those before are kept."""

    def __init__(self, look: Look, up_name: str, down_name: str) -> None:
        super().__init__()
        self._look = look
        self._screens: list[QWidget] = []
        self._current: QWidget | None = None
        self._top = 0
        self._up = self._button("scroll_up", up_name, "chevron-up")
        self._down = self._button("scroll_down", down_name, "chevron-down")
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)

    def add_screen(self, screen: QWidget) -> None:
        screen.setParent(self)
        screen.hide()
        screen.installEventFilter(self)
        self._screens.append(screen)

    def show_screen(self, screen: QWidget) -> None:
        if screen is not self._current:
            if self._current is not None:
                self._current.hide()
            self._current, self._top = screen, 0
            screen.show()
        self._fit()

    @property
    def current(self) -> QWidget | None:
        return self._current

    def reveal(self, place: QRect) -> None:
        """Move so that this part of the current screen is seen, in the screen's coordinates."""
        if self._current is None or not self._is_low():
            return
        seen = self._seen()
        if place.top() < self._top or place.height() > seen:
            self._top = place.top()
        elif place.bottom() >= self._top + seen:
            self._top = place.bottom() + 1 - seen
        self._fit()

    def minimumSizeHint(self) -> QSize:
        if self._current is None:
            return QSize(0, 0)
        return QSize(self._current.minimumSizeHint().width(), self._look.px(_SEEN))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y() > 0:
            self._move_up()
        else:
            self._move_down()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # Qt may still ask while Python takes the window apart, its attributes first.
        current = getattr(self, "_current", None)
        if watched is current and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return False

    def _button(self, name: str, accessible: str, icon: str) -> TouchButton:
        button = TouchButton(self._look, Kind.KEY, self)
        button.show_action(Action(name, "", Tap.PAGE_UP, icon))
        button.setAccessibleName(accessible)
        button.hide()
        return button

    def _move_up(self) -> None:
        self._top -= round(self._seen() * _PART)
        self._fit()

    def _move_down(self) -> None:
        self._top += round(self._seen() * _PART)
        self._fit()

    def _fit(self) -> None:
        """Set the current screen and the two buttons into this place."""
        screen = self._current
        if screen is None:
            return
        low = self._is_low()
        side = max(self._look.touch(TOUCH_FLOOR_PX), self._up.minimumSizeHint().width())
        width = self.width() - (side + self._look.px(10) if low else 0)
        height = max(self.height(), _wanted(screen, width))
        self._top = max(0, min(self._top, height - self.height()))
        left = self.width() - width if self._look.left_handed else 0
        screen.setGeometry(left, -self._top, width, height)
        beside = 0 if self._look.left_handed else self.width() - side
        half = (self.height() - self._look.px(8)) // 2
        tall = min(half, 2 * side)
        self._up.setGeometry(beside, 0, side, tall)
        self._down.setGeometry(beside, self.height() - tall, side, tall)
        for button, useful in (
            (self._up, self._top > 0),
            (self._down, self._top < height - self.height()),
        ):
            button.setVisible(low)
            button.setEnabled(useful)
            button.raise_()

    def _is_low(self) -> bool:
        assert self._current is not None, "asked of a screen that is there"
        return _wanted(self._current, self.width()) > self.height()

    def _seen(self) -> int:
        return max(1, self.height())


def _wanted(screen: QWidget, width: int) -> int:
    """Return the height below which something of the screen would be cut."""
    layout = screen.layout()
    if layout is None:
        return screen.minimumSizeHint().height()
    layout.activate()
    if layout.hasHeightForWidth():
        return max(layout.totalMinimumHeightForWidth(width), layout.totalMinimumSize().height())
    return layout.totalMinimumSize().height()
