"""A widget that lies over another one, and while it is seen is as large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Covering(QWidget):
    """Hidden until ``cover`` is called; ``place`` is its parent and what it lies over."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        place.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Be seen over all of the place, and over whatever else lies there."""
        self.setGeometry(self._place.rect())
        self.show()
        self.raise_()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._place.rect())
        return False
