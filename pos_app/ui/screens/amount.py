"""How much: the amount, sums that are asked for often, and a keypad like the one on the desk."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from pos_app.ui.presenters.views import AmountView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.amount_field import AmountField
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import FactRow, divider
from pos_app.ui.widgets.hand import handed_row
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label, recolor


class AmountScreen(Screen[AmountView]):
    """Field and sums at the left, keys at the right."""

    def __init__(self, look: Look, backspace_name: str) -> None:
        super().__init__(look)
        self._field = AmountField(look)
        self._sums = ActionRow(look, Kind.CHIP)
        self._hint = named(label(look, Role.CONTROL, wrap=True), "hint")
        self._fee = FactRow(look)
        self._total = FactRow(look, total=True)
        self._keypad = Keypad(look, backspace_name)
        self._sums.tapped.connect(self.tapped)
        self._keypad.tapped.connect(self.tapped)
        self._lay_out()

    def show_view(self, view: AmountView) -> None:
        self._field.show_amount(view.typed, view.rest)
        self._sums.show_actions(view.sums)
        recolor(self._hint, self.look, view.hint_tone.value)
        self._hint.setText(view.hint)
        self._hint.setVisible(bool(view.hint))
        self._fee.show_fact(view.fee)
        self._fee.setVisible(not self.look.dense)
        self._total.show_fact(view.total)

    def _lay_out(self) -> None:
        look = self.look
        left = QVBoxLayout()
        left.setSpacing(look.px(12))
        left.addWidget(self._field)
        left.addWidget(self._sums)
        left.addWidget(self._hint)
        left.addStretch(1)
        left.addWidget(self._fee)
        left.addWidget(divider(look))
        left.addWidget(self._total)
        row = handed_row(look)
        row.setSpacing(look.px(28))
        row.addLayout(left, 525)
        row.addWidget(self._keypad, 475)
        self.column.addLayout(row, 1)
