"""The help: one topic with its steps, and the looking for another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from pos_app.domain.help import STEPS
from pos_app.ui.presenters.views import Action, HelpSearchView, HelpView, Note
from pos_app.ui.screens.base import Screen
from pos_app.ui.screens.operations import SearchField
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind, TouchButton
from pos_app.ui.widgets.cards import NoteLine
from pos_app.ui.widgets.letters import LetterBoard
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.step_list import StepList
from pos_app.ui.widgets.text import label

_ROWS, _ROWS_COMPACT = 4, 2
#: As on a telephone or, in an upright window, by the alphabet; and how many in a row.
_WIDE = ("qwertyuiopasdfghjkl zxcvbnm", 10)
_TALL = ("abcdefghijklmnopqrstuvwxyz ", 7)


class HelpScreen(Screen[HelpView]):
    """Shows a ``HelpView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 8 if look.compact else 16)
        role = Role.VERDICT if not look.compact else Role.PRIMARY
        self._question = named(label(look, role, wrap=True), "help_question")
        self._steps = StepList(look, max(STEPS.values()))
        self._call = NoteLine(look)
        self._actions = ActionRow(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        foot = QHBoxLayout()
        foot.setSpacing(look.px(20))
        foot.addWidget(self._call, 1)
        foot.addWidget(self._actions)
        self.column.addWidget(self._question)
        self.column.addWidget(self._steps)
        self.column.addStretch(1)
        self.column.addLayout(foot)

    def show_view(self, view: HelpView) -> None:
        self._question.setText(view.question)
        self._steps.show_steps(view.steps)
        self._call.show_note(Note("phone", view.call))
        self._actions.show_actions(view.actions)


class HelpSearchScreen(Screen[HelpSearchView]):
    """Shows a ``HelpSearchView``: of what was found, as much as fits around the selected one."""

    def __init__(self, look: Look, backspace_name: str) -> None:
        super().__init__(look, 8)
        self._field = SearchField(look)
        self._rows = [_FoundRow(look) for _ in range(_ROWS_COMPACT if look.compact else _ROWS)]
        self._empty = named(label(look, Role.LEAD, "ink2", wrap=True), "empty")
        self._position = named(label(look, Role.CAPTION, "ink2"), "position")
        self._signs, columns = _TALL if look.tall else _WIDE
        self._board = LetterBoard(look, backspace_name, columns=columns, spacing_px=look.px(8))
        self._board.tapped.connect(self.tapped)
        top = QHBoxLayout()
        top.setSpacing(look.px(16))
        top.addWidget(self._field, 1)
        top.addWidget(self._position)
        self.column.addLayout(top)
        for row in self._rows:
            row.tapped.connect(self.tapped)
            self.column.addWidget(row)
        self.column.addWidget(self._empty)
        self.column.addStretch(1)
        self.column.addWidget(self._board)

    def show_view(self, view: HelpSearchView) -> None:
        self._field.show_search(view.searched, view.placeholder)
        self._board.show_signs(self._signs, view.space)
        shown = _around_selected(view.rows, len(self._rows))
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(shown))
            if at < len(shown):
                row.show_action(shown[at])
        self._empty.setText(view.empty)
        self._empty.setVisible(bool(view.empty))
        self._position.setText(view.position)


class _FoundRow(TouchButton):
    """One topic, as wide as the page."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, Kind.CONTROL)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)


def _around_selected(rows: Sequence[Action], count: int) -> Sequence[Action]:
    at = next((place for place, row in enumerate(rows) if row.selected), 0)
    first = max(0, min(at - 1, len(rows) - count))
    return rows[first : first + count]
