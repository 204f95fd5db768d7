"""What every screen is: content that shows a view of its kind and says what was tapped."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.ui.theme import Look

View = TypeVar("View")


class Screen(QWidget, Generic[View]):
    """The content between the question and the primary; decides nothing.

    Signals:
        tapped: The ``Intent`` of the button that was tapped.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, spacing: int = 16) -> None:
        super().__init__()
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(min(spacing, 8) if look.dense else spacing))

    def show_view(self, view: View) -> None:
        """Show this view and nothing of the one before."""
        raise NotImplementedError
