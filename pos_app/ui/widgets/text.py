"""Labels: plain text in a role's font and a token's colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pos_app.ui.theme import Look, Role


def label(look: Look, role: Role, ink: str = "ink", *, wrap: bool = False) -> QLabel:
    """Make a label. Texts are never read as markup: a shop's name may hold any character."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(look.font(role))
    made.setPalette(look.palette(ink))
    made.setWordWrap(wrap)
    return made


def recolor(target: QLabel, look: Look, ink: str) -> None:
    target.setPalette(look.palette(ink))
