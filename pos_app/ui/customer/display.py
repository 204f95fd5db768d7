"""Which screen the customer looks at, followed while it comes and goes.

The rule it keeps: the customer's window is never on the till's own screen. Where its screen is
missing there is no window, and the till sells on.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from pos_app.ui.customer.views import CustomerView
from pos_app.ui.customer.window import CustomerWindow
from pos_app.ui.theme import Look

logger = logging.getLogger(__name__)

#: Not a screen's name: the first that is not the till's.
ANY_DISPLAY = "auto"


def choose(wanted: str, names: Sequence[str], till: str) -> str | None:
    """Return which of the screens is the customer's: one that is wanted, and not the till's."""
    others = [name for name in names if name != till]
    if wanted == ANY_DISPLAY:
        return others[0] if others else None
    return wanted if wanted in others else None


class CustomerDisplay(QObject):
    """Lives in the GUI thread. ``wanted`` is ``auto`` or a screen's name."""

    def __init__(self, wanted: str, till: QWidget, look: Look, view: CustomerView) -> None:
        super().__init__(till)
        self._wanted = wanted
        self._till = till
        self._look = look
        self._view = view
        self._window: CustomerWindow | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication), "a window has an application"
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_screen_removed)
        handle = till.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._on_screen_added)
        self._place(QGuiApplication.screens())

    @property
    def window(self) -> CustomerWindow | None:
        """What the customer looks at, while there is a screen for it."""
        return self._window

    def show_view(self, view: CustomerView) -> None:
        self._view = view
        if self._window is not None:
            self._window.show_view(view)

    def dress(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        if self._window is not None:
            self._window.dress(look)

    def close(self) -> None:
        """Leave the screen. Safe to call twice."""
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None

    @Slot(QScreen)
    def _on_screen_added(self, _: QScreen) -> None:
        self._place(QGuiApplication.screens())

    @Slot(QScreen)
    def _on_screen_removed(self, gone: QScreen) -> None:
        # Before Qt moves the window to the screen that is left: the till's.
        self._place([screen for screen in QGuiApplication.screens() if screen is not gone])

    def _place(self, screens: Sequence[QScreen]) -> None:
        names = [screen.name() for screen in screens]
        name = choose(self._wanted, names, self._till.screen().name())
        logger.info("the customer's display is %s, of the screens %s", name, ", ".join(names))
        found = next((screen for screen in screens if screen.name() == name), None)
        if found is None:
            self.close()
            return
        if self._window is not None and self._window.screen() is found:
            return
        self.close()
        self._window = CustomerWindow(self._till, self._look, self._view)
        self._window.open_on(found)
        self._till.activateWindow()
