"""Labels: plain text in a role's font and a token's colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel

from pos_app.ui.theme import Look, Role


class Label(QLabel):
    """Asks for one line, and breaks between words where its place is narrower."""

    def sizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().sizeHint()
        metrics, margins = self.fontMetrics(), self.contentsMargins()
        lines = self.text().split("\n")
        # One pixel more: what Qt breaks at is the width rounded up, now and then twice.
        width = max(map(metrics.horizontalAdvance, lines)) + margins.left() + margins.right() + 1
        return QSize(width, self.heightForWidth(width))


def label(look: Look, role: Role, ink: str = "ink", *, wrap: bool = True) -> Label:
    """Make a label; it may ``wrap`` between words unless it holds a sum.

    Texts are never read as markup: a shop's name may hold any character.
    """
    made = Label()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(look.font(role))
    made.setPalette(look.palette(ink))
    made.setWordWrap(wrap)
    return made


def recolor(target: QLabel, look: Look, ink: str) -> None:
    target.setPalette(look.palette(ink))
