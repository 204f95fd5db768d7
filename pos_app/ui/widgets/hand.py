"""Which side of a row is nearer to the hand."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from pos_app.ui.theme import Look


def handed_row(look: Look, parent: QWidget | None = None) -> QHBoxLayout:
    """Return a row that is filled from the left, or from the right where that hand is used.

    For halves of a screen only: words beside words are read from the left by every hand.
    """
    row = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    if look.left_handed:
        row.setDirection(QBoxLayout.Direction.RightToLeft)
    return row
