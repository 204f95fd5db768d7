"""Somebody's PIN: what it is for at the left, keys at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.ui.presenters.views import PinView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import SANS, Look, Role, plex
from pos_app.ui.widgets.cards import Card, FactList
from pos_app.ui.widgets.hand import handed_row
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label, recolor


class PinScreen(Screen[PinView]):
    """Shows a ``PinView``; a keyboard does the same as the keys."""

    def __init__(self, look: Look, backspace_name: str) -> None:
        super().__init__(look)
        self._field = Card(look)
        self._field.set_edge("primary", 4)
        self._field.setMinimumHeight(look.px(84))
        self._dots = named(label(look, Role.FACT, wrap=False), "pin_dots")
        # Dots are counted, not read: they do not grow with the text.
        self._dots.setFont(plex(SANS, look.px(24), 600))
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QHBoxLayout(self._field)
        inside.addWidget(self._dots)
        self._hint = named(label(look, Role.CONTROL, "bad", wrap=True), "hint")
        self._facts = FactList(look)
        self._keypad = Keypad(look, backspace_name, comma=False)
        self._keypad.tapped.connect(self.tapped)
        self._lay_out()

    def show_view(self, view: PinView) -> None:
        self._dots.setText(view.dots)
        self._hint.setText(view.hint)
        recolor(self._hint, self.look, view.hint_tone.value)
        self._facts.show_facts(view.facts)

    def _lay_out(self) -> None:
        look = self.look
        left = QVBoxLayout()
        left.setSpacing(look.px(16))
        left.addWidget(self._field)
        left.addWidget(self._hint)
        left.addStretch(1)
        left.addWidget(self._facts)
        row = handed_row(look)
        row.setSpacing(look.px(28))
        row.addLayout(left, 525)
        row.addWidget(self._keypad, 475)
        self.column.addLayout(row, 1)
