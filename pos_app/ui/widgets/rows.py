"""Rows of buttons that come and go with the view, kept while their actions stay the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from pos_app.ui.presenters.views import Action
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import Kind, TouchButton
from pos_app.ui.widgets.flow import Fill, Flow


class ActionRow(QWidget):
    """Buttons side by side, and on another line where they do not fit.

    A button is kept while its name stays, so that a finger on it is not lost by a tick.

    Signals:
        tapped: The ``Intent`` of the button.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, kind: Kind, spacing: int = 10) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        self._buttons: list[TouchButton] = []
        self._row = self._make_layout(look.px(spacing))

    def _make_layout(self, spacing: int) -> QLayout:
        fill = Fill.SHARE if self._kind is Kind.CHIP else Fill.LEFT
        return Flow(self, spacing=spacing, fill=fill)

    def show_actions(self, actions: Sequence[Action]) -> None:
        if [button.objectName() for button in self._buttons] != [a.name for a in actions]:
            self._make(len(actions))
        for button, action in zip(self._buttons, actions, strict=True):
            button.show_action(action)
        self.setVisible(bool(actions))

    def _make(self, count: int) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self._buttons = [TouchButton(self._look, self._kind) for _ in range(count)]
        for button in self._buttons:
            button.tapped.connect(self.tapped)
            self._row.addWidget(button)


class ActionColumn(ActionRow):
    """Buttons below each other, as wide as their place."""

    def _make_layout(self, spacing: int) -> QLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        column.setAlignment(Qt.AlignmentFlag.AlignBottom)
        return column
