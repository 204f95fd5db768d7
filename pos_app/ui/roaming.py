"""How keys go round the targets of the window: Tab, arrows, and the ring that shows where.

The rule it keeps: no key presses what the ring is not around, and Enter presses nothing but the
primary. A touch, and every new question, puts the ring away.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.ui.rounds import Way, beside, next_of, targets_in
from pos_app.ui.theme import Look
from pos_app.ui.widgets.focus_ring import FocusRing
from pos_app.ui.widgets.port import ScreenPort

_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_MOVES = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Move, QEvent.Type.Resize})


class Roaming(QObject):
    """Belongs to the GUI thread; one a window.

    ``places`` says what is on the screen now, in the order in which it is gone round.
    """

    def __init__(
        self, window: QWidget, look: Look, places: Callable[[], Sequence[QWidget]]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._ring = FocusRing(window, look)
        self._follow_later = QTimer(self)
        self._follow_later.setSingleShot(True)
        self._follow_later.timeout.connect(self._surround)
        _application().focusChanged.connect(self._on_focus)

    @property
    def target(self) -> QWidget | None:
        """What the ring is around."""
        focused = self._focused()
        return focused if focused in targets_in(self._places()) else None

    def dress(self, look: Look) -> None:
        self._ring.dress(look)

    def step(self, *, forward: bool) -> bool:
        """Move the ring to the next target, or the one before; False where there is none.

        Qt asks for this too when what has the focus is hidden or disabled: then the ring goes
        away, because what it would move to is nothing that anybody chose.
        """
        focused = self._focused()
        if focused is not None and not (focused.isVisible() and focused.isEnabled()):
            self.put_away()
            return True
        return self.go_to(next_of(targets_in(self._places()), self.target, forward=forward))

    def go(self, way: Way) -> bool:
        """Move the ring to what lies that way, or bring it; False where there is no target."""
        targets, at = targets_in(self._places()), self.target
        if at is None:
            return self.go_to(next_of(targets, None, forward=True))
        return self.go_to(beside(targets, at, way) or at)

    def go_to(self, target: QWidget | None) -> bool:
        if target is None:
            return False
        target.setFocus()
        self._take(target)
        return True

    def put_away(self) -> None:
        self._window.setFocus()
        _application().removeEventFilter(self)
        self._ring.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See touches and moves while there is a ring: it is no filter of the window else."""
        kind = event.type()
        if kind in _TOUCHES:
            self.put_away()
        elif kind in _MOVES and watched is not self._ring:
            self._follow_later.start(0)
        return False

    def _focused(self) -> QWidget | None:
        return self._window.focusWidget()

    @Slot(QWidget, QWidget)
    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Follow whoever gives a target the focus by other ways: a screen reader may."""
        del before
        # Nothing has it while the window goes: then nobody may be asked about it any more.
        if now is not None and now in targets_in(self._places()):
            self._take(now)

    def _take(self, target: QWidget) -> None:
        _application().installEventFilter(self)
        self._reveal(target)
        self._surround()

    @Slot()
    def _surround(self) -> None:
        target = self.target
        if target is None:
            self.put_away()
        else:
            self._ring.surround(target)

    def _reveal(self, target: QWidget) -> None:
        """Move the screen so that the target is in sight, where it stands in a port."""
        above = target.parentWidget()
        while above is not None and not isinstance(above, ScreenPort):
            above = above.parentWidget()
        screen = None if above is None else above.current
        if above is not None and screen is not None and screen.isAncestorOf(target):
            above.reveal(QRect(target.mapTo(screen, QPoint(0, 0)), target.size()))


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication), "a window has an application"
    return application
