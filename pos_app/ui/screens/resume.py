"""After a restart: the open rows, one of them chosen; the primary asks about that one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.ui.intents import Intent
from pos_app.ui.presenters.views import ResumeRow, ResumeView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import Card, Icon
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label, recolor

_ROWS = 3


class RowCard(Card):
    """One open row; the whole of it selects.

    Signals:
        tapped: The ``Intent`` of the row.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._intent: Intent | None = None
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
        named(self, row.action.name, row.action.text)
        self._intent = row.action.intent
        self.set_edge("primary" if selected else "line", 4 if selected else 2)
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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._intent is not None and inside:
            self.tapped.emit(self._intent)

    def _lay_out(self) -> None:
        look = self._look
        sums = QVBoxLayout()
        sums.setSpacing(0)
        sums.addWidget(self._total)
        sums.addWidget(self._at)
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addLayout(head)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(10), look.px(24), look.px(10))
        row.setSpacing(look.px(24))
        row.addWidget(self._number)
        row.addLayout(sums)
        row.addLayout(words, 1)
        row.addWidget(self._when, 0, Qt.AlignmentFlag.AlignVCenter)


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
