"""Waiting, done, in verification, refused: the verdict, the sum, what to do, what else."""

from __future__ import annotations

from pos_app.ui.presenters.views import OutcomeView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import MoneyCard, NoteLine, PointsCard, VerdictHeader
from pos_app.ui.widgets.rows import ActionRow


class OutcomeScreen(Screen[OutcomeView]):
    """Shows an ``OutcomeView`` of any name."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 12 if look.compact else 20)
        self._verdict = VerdictHeader(look)
        self._money = MoneyCard(look)
        self._points = PointsCard(look)
        self._note = NoteLine(look)
        self._actions = ActionRow(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        self.column.addStretch(1)
        for widget in (self._verdict, self._money, self._points, self._note, self._actions):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_view(self, view: OutcomeView) -> None:
        self._verdict.show_verdict(view.verdict)
        if view.money is not None:
            self._money.show_money(view.money)
        self._money.setVisible(view.money is not None)
        if view.points is not None:
            self._points.show_points(view.points)
        self._points.setVisible(view.points is not None)
        self._note.show_note(view.note)
        self._actions.show_actions(view.actions)
