"""The exercises of the training, one wide button below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from pos_app.ui.presenters.views import ExercisesView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import Kind, TouchButton

_ROWS = 5


class ExercisesScreen(Screen[ExercisesView]):
    """Shows an ``ExercisesView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 8 if look.compact else 14)
        self._rows = [TouchButton(look, Kind.CONTROL) for _ in range(_ROWS)]
        for row in self._rows:
            row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.tapped.connect(self.tapped)
            self.column.addWidget(row)
        self.column.addStretch(1)

    def show_view(self, view: ExercisesView) -> None:
        for row, action in zip(self._rows, view.actions, strict=True):
            row.show_action(action)
