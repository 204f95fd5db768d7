"""The customer's window: full screen on its own display, deaf to every touch and key.

The rule it keeps: whatever a desktop does, keys belong to the till. This window asks for no
focus, and hands on to the till whatever reaches it all the same.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from pos_app.ui.customer.letters import ScreenSize, letter_px
from pos_app.ui.customer.surface import CustomerSurface
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.theme import Look

_FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class CustomerWindow(QWidget):
    """Lives in the GUI thread; ``till`` is the window that keys belong to."""

    def __init__(self, till: QWidget, look: Look, view: CustomerView) -> None:
        super().__init__(None, _FLAGS)
        self._till = till
        self._look = look
        self._view = view
        self._letter_px = 1
        self._surface: CustomerSurface | None = None
        self.setObjectName("customer")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # The till's window alone decides when the program ends.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)

    def open_on(self, screen: QScreen) -> None:
        """Fill ``screen``."""
        size, millimetres = screen.geometry().size(), screen.physicalSize()
        self._letter_px = letter_px(
            ScreenSize(size.width(), size.height(), millimetres.width(), millimetres.height())
        )
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not ``showFullScreen``: it activates the window.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def show_view(self, view: CustomerView) -> None:
        if view == self._view:
            return
        self._view = view
        if self._surface is not None:
            self._surface.show_view(view)

    def dress(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self._make_surface()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_surface()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        QCoreApplication.sendEvent(self._till, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        QCoreApplication.sendEvent(self._till, event)

    def _make_surface(self) -> None:
        if self._surface is not None:
            self._surface.hide()
            self._surface.deleteLater()
        self._surface = CustomerSurface(self._look, self._letter_px, self)
        self._surface.setGeometry(self.rect())
        self._surface.show_view(self._view)
        self._surface.show()
