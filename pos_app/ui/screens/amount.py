"""How much: the amount, sums that are asked for often, and a keypad like the one on the desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.presenters.views import Action, AmountView, CodeCard
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.amount_field import AmountField
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import FactRow, divider
from pos_app.ui.widgets.code_card import CodeCardButton
from pos_app.ui.widgets.hand import handed_row
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label, recolor


class CardRow(QWidget):
    """The codes of a visit side by side, and the button that adds one.

    Signals:
        tapped: The ``Intent`` of a card, or of the button.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(10))
        self._cards: list[CodeCardButton] = []
        self._add = ActionRow(look, Kind.CONTROL)
        self._add.tapped.connect(self.tapped)
        self._row.addWidget(self._add)

    def show_cards(self, cards: tuple[CodeCard, ...], add: Action | None) -> None:
        while len(self._cards) < len(cards):
            card = CodeCardButton(self._look)
            card.tapped.connect(self.tapped)
            self._cards.append(card)
            self._row.insertWidget(len(self._cards) - 1, card, 1)
        for at, target in enumerate(self._cards):
            if at < len(cards):
                target.show_card(cards[at])
            target.setVisible(at < len(cards))
        # Beside the cards its icon and its key do.
        self._add.show_actions((add.without_text(),) if add else ())
        self.setVisible(bool(cards))


class AmountScreen(Screen[AmountView]):
    """Field and sums at the left, keys at the right."""

    def __init__(self, look: Look, backspace_name: str) -> None:
        super().__init__(look, 8 if look.compact else 16)
        self._cards = CardRow(look)
        self._field = AmountField(look)
        self._sums = ActionRow(look, Kind.CHIP)
        self._hint = named(label(look, Role.CONTROL, wrap=True), "hint")
        self._fee = FactRow(look)
        self._total = FactRow(look, total=True)
        self._remove = ActionRow(look, Kind.CONTROL)
        self._keypad = Keypad(look, backspace_name)
        self._cards.tapped.connect(self.tapped)
        self._remove.tapped.connect(self.tapped)
        self._sums.tapped.connect(self.tapped)
        self._keypad.tapped.connect(self.tapped)
        self._lay_out()

    def show_view(self, view: AmountView) -> None:
        self._cards.show_cards(view.cards, view.add)
        self._remove.show_actions((view.remove,) if view.remove else ())
        self._field.show_amount(view.typed, view.rest)
        self._sums.show_actions(view.sums)
        recolor(self._hint, self.look, view.hint_tone.value)
        self._hint.setText(view.hint)
        self._hint.setVisible(bool(view.hint))
        self._fee.show_fact(view.fee)
        # In a small window the cards need its place; it stands on the paper.
        self._fee.setVisible(not (self.look.dense or (view.cards and self.look.compact)))
        self._total.show_fact(view.total)

    def _lay_out(self) -> None:
        look = self.look
        left = QVBoxLayout()
        left.setSpacing(look.px(6 if look.compact else 10))
        left.addWidget(self._field)
        left.addWidget(self._sums)
        left.addWidget(self._hint)
        left.addWidget(self._remove)
        left.addStretch(1)
        left.addWidget(self._fee)
        left.addWidget(divider(look))
        left.addWidget(self._total)
        self.column.addWidget(self._cards)
        row = handed_row(look)
        row.setSpacing(look.px(28))
        row.addLayout(left, 525)
        row.addWidget(self._keypad, 475)
        self.column.addLayout(row, 1)
