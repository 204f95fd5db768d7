"""A visit after the cash: the verdict, a line for each code, the sums, what else can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from pos_app.ui.presenters.views import Fact, VisitLine, VisitView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import Card, FactRow, Icon, NoteLine, VerdictHeader
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label, recolor

_FACTS = 2


class LinesCard(Card):
    """One line below the other, in columns: icon, last signs, amount, outcome in words."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._grid = QGridLayout(self)
        side, end = look.px(22), look.px(8 if look.compact else 14)
        self._grid.setContentsMargins(side, end, side, end)
        self._grid.setHorizontalSpacing(look.px(18))
        self._grid.setVerticalSpacing(look.px(4 if look.compact else 10))
        self._grid.setColumnStretch(3, 1)
        self._lines: list[tuple[Icon, QLabel, QLabel, QLabel]] = []

    def show_lines(self, lines: tuple[VisitLine, ...]) -> None:
        while len(self._lines) < len(lines):
            self._add()
        for at, widgets in enumerate(self._lines):
            for widget in widgets:
                widget.setVisible(at < len(lines))
        for line, (icon, tail, amount, outcome) in zip(lines, self._lines, strict=False):
            icon.show_icon(line.icon, line.tone.value)
            tail.setText(line.tail)
            amount.setText(line.amount)
            outcome.setText(line.outcome)
            recolor(outcome, self._look, line.tone.value)

    def _add(self) -> None:
        look, row = self._look, len(self._lines)
        role = Role.CONTROL if look.compact else Role.FACT
        icon = Icon(look, 26)
        tail, amount = label(look, Role.HELP if look.compact else Role.BODY), label(look, role)
        outcome = named(label(look, role), f"line_{row + 1}")
        self._grid.addWidget(icon, row, 0)
        self._grid.addWidget(tail, row, 1)
        self._grid.addWidget(amount, row, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(outcome, row, 3)
        self._lines.append((icon, tail, amount, outcome))


class VisitScreen(Screen[VisitView]):
    """Shows a ``VisitView`` of any name."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 8 if look.compact else 18)
        self._verdict = VerdictHeader(look)
        self._lines = LinesCard(look)
        self._facts = [FactRow(look) for _ in range(_FACTS)]
        self._note = NoteLine(look)
        self._actions = ActionRow(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        facts = QHBoxLayout()
        facts.setSpacing(look.px(40))
        for fact in self._facts:
            facts.addWidget(fact, 1)
        self.column.addStretch(1)
        self.column.addWidget(self._verdict)
        self.column.addWidget(self._lines)
        self.column.addLayout(facts)
        self.column.addWidget(self._note)
        self.column.addWidget(self._actions)
        self.column.addStretch(1)

    def show_view(self, view: VisitView) -> None:
        self._verdict.show_verdict(view.verdict)
        self._lines.show_lines(view.lines)
        self._show_facts(view.facts)
        self._note.show_note(view.note)
        self._actions.show_actions(view.actions)

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        for at, row in enumerate(self._facts):
            row.setVisible(at < len(facts))
            if at < len(facts):
                row.show_fact(facts[at])
