"""The offer: the total to collect, the cash handed over, or what is wrong with the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.presenters.views import Cash, OfferView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import MoneyCard, PointsCard
from pos_app.ui.widgets.flow import Fill, Flow
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label


class CashRow(QWidget):
    """What the customer gives, and what goes back."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.sums = ActionRow(look, Kind.CHIP)
        self._label = named(label(look, Role.HELP, "ink2"), "received")
        self._change_label = named(label(look, Role.HELP, "ink2"), "change_label")
        self._change = named(label(look, Role.TOTAL, wrap=False), "change")
        if look.large_text:
            self._lay_out_below()
        else:
            self._lay_out_beside()

    def _lay_out_below(self) -> None:
        change = Flow(spacing=self._look.px(8), fill=Fill.APART)
        change.addWidget(self._change_label)
        change.addWidget(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(8))
        column.addWidget(self._label)
        column.addWidget(self.sums)
        column.addLayout(change)

    def _lay_out_beside(self) -> None:
        look = self._look
        left = QVBoxLayout()
        left.setSpacing(look.px(8))
        left.addWidget(self._label)
        left.addWidget(self.sums)
        right = QVBoxLayout()
        right.setSpacing(look.px(8))
        right.addWidget(self._change_label, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self._change, 1, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(20))
        row.addLayout(left, 68)
        row.addLayout(right, 32)

    def show_cash(self, cash: Cash) -> None:
        self._label.setText(cash.label)
        self.sums.show_actions(cash.sums)
        self._change_label.setText(cash.change.label)
        self._change.setText(cash.change.value)


class PreReceiptScreen(Screen[OfferView]):
    """Shows an ``OfferView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 14)
        self._money = MoneyCard(look)
        self._cash = CashRow(look)
        self._trouble = PointsCard(look)
        self._actions = ActionRow(look, Kind.CONTROL)
        self._cash.sums.tapped.connect(self.tapped)
        self._actions.tapped.connect(self.tapped)
        self.column.addWidget(self._money)
        self.column.addStretch(1)
        self.column.addWidget(self._trouble)
        self.column.addWidget(self._cash)
        self.column.addStretch(1)
        self.column.addWidget(self._actions)

    def show_view(self, view: OfferView) -> None:
        self._money.show_money(view.money)
        if view.cash is not None:
            self._cash.show_cash(view.cash)
        self._cash.setVisible(view.cash is not None)
        if view.trouble is not None:
            self._trouble.show_points(view.trouble)
        self._trouble.setVisible(view.trouble is not None)
        self._actions.show_actions(view.actions)
