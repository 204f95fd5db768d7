"""Tells a screen reader what has changed; costs nothing where there is none."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.presenters.views import Scene
from pos_app.ui.tidings import Tidings, tidings


class ScreenReader:
    """Lives in the GUI thread. What it is told is what the window shows."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._told: Scene | None = None

    def tell(self, scene: Scene) -> None:
        """Announce what is different from the last time."""
        before, self._told = self._told, scene
        if QAccessible.isActive():
            news = tidings(before, scene)
            if news is not None:
                self._announce(news)

    def _announce(self, news: Tidings) -> None:
        politeness = QAccessible.AnnouncementPoliteness
        event = QAccessibleAnnouncementEvent(self._window, news.text)
        event.setPoliteness(politeness.Assertive if news.urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
