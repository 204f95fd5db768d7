"""After a restart: the open rows, one of them chosen; the primary asks about that one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.ui.presenters.views import ResumeRow, ResumeView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import Icon
from pos_app.ui.widgets.flow import Fill, Flow
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.target_card import TargetCard
from pos_app.ui.widgets.text import label, recolor

_ROWS = 3


class RowCard(TargetCard):
    """One open row; the whole of it selects."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 16)
        self._number = label(look, Role.PRIMARY, "ink2")
        self._total = label(look, Role.FACT, wrap=False)
        self._at = label(look, Role.HELP, "ink2")
        self._icon = Icon(look, 22)
        self._title = label(look, Role.CONTROL)
        self._sentence = label(look, Role.HELP, "ink2", wrap=True)
        self._when = label(look, Role.CAPTION, "ink2")
        self.setMinimumHeight(look.px(96))
        self._lay_out()

    def show_row(self, row: ResumeRow) -> None:
        selected = row.action.selected
        self.show_target(row.action)
        recolor(self._number, self._look, "primary" if selected else "ink2")
        recolor(self._when, self._look, "primary" if selected else "ink2")
        recolor(self._title, self._look, row.tone.value)
        self._icon.show_icon(row.icon, row.tone.value)
        for target, text in (
            (self._number, row.number),
            (self._total, row.total),
            (self._at, row.at),
            (self._title, row.title),
            (self._sentence, row.sentence),
            (self._when, row.when),
        ):
            target.setText(text)

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addLayout(head)
        words.addWidget(self._sentence)
        row = QVBoxLayout(self) if look.large_text else QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(10), look.px(24), look.px(10))
        row.setSpacing(look.px(8 if look.large_text else 24))
        if look.large_text:
            row.addLayout(self._sums_in_line())
            row.addLayout(words)
        else:
            row.addWidget(self._number)
            row.addLayout(self._sums_below())
            row.addLayout(words, 1)
            row.addWidget(self._when, 0, Qt.AlignmentFlag.AlignVCenter)

    def _sums_below(self) -> QVBoxLayout:
        sums = QVBoxLayout()
        sums.setSpacing(0)
        sums.addWidget(self._total)
        sums.addWidget(self._at)
        return sums

    def _sums_in_line(self) -> Flow:
        sums = Flow(spacing=self._look.px(16), fill=Fill.APART)
        for fact in (self._number, self._total, self._at, self._when):
            sums.addWidget(fact)
        return sums


class ResumeScreen(Screen[ResumeView]):
    """Shows a ``ResumeView``; three rows at a time."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 8 if look.compact else 14)
        self._rows = [RowCard(look) for _ in range(_ROWS)]
        self._more = named(label(look, Role.HELP, "ink2"), "more_rows")
        self._actions = ActionRow(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        for row in self._rows:
            row.tapped.connect(self.tapped)
            self.column.addWidget(row)
        self.column.addWidget(self._more)
        self.column.addStretch(1)
        self.column.addWidget(self._actions)

    def show_view(self, view: ResumeView) -> None:
        for at, card in enumerate(self._rows):
            card.setVisible(at < len(view.rows))
            if at < len(view.rows):
                card.show_row(view.rows[at])
        self._more.setText(view.more)
        self._more.setVisible(bool(view.more))
        self._actions.show_actions(view.actions)
