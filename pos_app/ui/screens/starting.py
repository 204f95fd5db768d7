"""Before anything can be sold: the till says that it is coming, and what keeps it."""

from __future__ import annotations

from pos_app.ui.presenters.views import StartingView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.cards import PointsCard, VerdictHeader


class StartingScreen(Screen[StartingView]):
    """The first screen; made before the first frame, so it is small."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 28)
        self._verdict = VerdictHeader(look)
        self._points = PointsCard(look)
        self._points.hide()
        self.column.addStretch(1)
        self.column.addWidget(self._verdict)
        self.column.addWidget(self._points)
        self.column.addStretch(2)

    def show_view(self, view: StartingView) -> None:
        self._verdict.show_verdict(view.verdict)
        if view.points is not None:
            self._points.show_points(view.points)
        self._points.setVisible(view.points is not None)
