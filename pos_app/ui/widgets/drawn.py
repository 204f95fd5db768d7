"""A part that is drawn by hand and heard as a text: its accessible name is what it says.

Qt gives a plain widget no role, so that a screen reader passes it by; a label has the right one.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


class Drawn(QLabel):
    """Has no text of its own: who derives from it draws, and names what was drawn."""
