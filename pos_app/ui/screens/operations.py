"""The list of operations: what is looked for, the rows around the selected one, where we are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.presenters.views import Action, OperationRow, OperationsView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import TOUCH_FLOOR_PX, Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import Card, Icon
from pos_app.ui.widgets.flow import Fill, Flow
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.target_card import TargetCard
from pos_app.ui.widgets.text import label, recolor

#: Widths of the columns at scale 1; the outcome takes what is left.
_AT, _NUMBER, _TOTAL, _PAPER = 68, 76, 124, 180
_ROWS, _ROWS_COMPACT, _ROWS_LARGE = 4, 3, 2


class SearchField(Card):
    """What is looked for; keys go to the window, so that this has no caret of its own."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.radius = 12
        self._icon = Icon(look, 24)
        self._text = named(label(look, Role.HELP), "searched")
        self.setMinimumHeight(look.touch(56))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), 0, look.px(16), 0)
        row.setSpacing(look.px(12))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self._icon.show_icon("search", "ink2")

    def show_search(self, text: str, placeholder: str) -> None:
        self._text.setText(text or placeholder)
        recolor(self._text, self._look, "ink" if text else "ink2")
        self.set_edge("primary" if text else "border", 4 if text else 2)


class OperationCard(TargetCard):
    """One operation; the whole of it selects. The selected one says what can be done."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 12)
        self._thin = 1
        self._at = label(look, Role.CONTROL)
        self._number = label(look, Role.HELP, "ink2")
        self._total = label(look, Role.CONTROL, wrap=False)
        self._icon = Icon(look, 22)
        self._outcome = label(look, Role.CONTROL)
        self._paper = label(look, Role.CAPTION, "ink2")
        self._detail = named(label(look, Role.HELP, "ink2", wrap=True), "detail")
        self._actions = ActionRow(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        self._lay_out()

    def show_row(self, row: OperationRow, detail: str, actions: Sequence[Action]) -> None:
        selected = row.action.selected
        self.show_target(row.action)
        self._icon.show_icon(row.icon, row.tone.value)
        recolor(self._outcome, self._look, row.tone.value)
        for target, text in (
            (self._at, row.at),
            (self._number, row.number),
            (self._total, row.total),
            (self._outcome, row.outcome),
            (self._paper, row.paper),
            (self._detail, detail),
        ):
            target.setText(text)
        self._detail.setVisible(selected)
        self._actions.show_actions(actions if selected else ())

    def _lay_out(self) -> None:
        look = self._look
        more = Flow(spacing=look.px(16), fill=Fill.APART)
        more.setContentsMargins(0, 0, 0, look.px(8))
        more.addWidget(self._detail)
        more.addWidget(self._actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(4), look.px(18), look.px(4))
        column.setSpacing(0)
        column.addLayout(self._in_two_lines() if look.narrow else self._in_columns())
        column.addLayout(more)

    def _in_columns(self) -> QBoxLayout:
        look = self._look
        facts = _columns(look, self._at, self._number, self._total, self._paper)
        facts.insertWidget(3, self._outcome_with_icon(), 1)
        facts.addStrut(TOUCH_FLOOR_PX - 2 * look.px(4))
        return facts

    def _in_two_lines(self) -> QBoxLayout:
        """Lay out what a narrow or large row has: what it was, and below that what became of it."""
        spacing = self._look.px(16)
        what = Flow(spacing=spacing, fill=Fill.APART)
        for fact in (self._at, self._number, self._total):
            what.addWidget(fact)
        became = Flow(spacing=spacing, fill=Fill.APART)
        became.addWidget(self._outcome_with_icon())
        became.addWidget(self._paper)
        lines = QVBoxLayout()
        lines.addLayout(what)
        lines.addLayout(became)
        return lines

    def _outcome_with_icon(self) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(8))
        row.addWidget(self._icon)
        row.addWidget(self._outcome, 1)
        return place


class OperationsScreen(Screen[OperationsView]):
    """Shows an ``OperationsView``: of its rows, those that fit around the selected one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 6 if look.compact else 8)
        self._search = SearchField(look)
        self._scopes = ActionRow(look, Kind.CONTROL)
        self._headers = [label(look, Role.CAPTION, "ink2") for _ in range(5)]
        self._cards = [OperationCard(look) for _ in range(_rows_shown(look))]
        self._empty = named(label(look, Role.LEAD, "ink2", wrap=True), "empty")
        self._position = named(label(look, Role.HELP, "ink2"), "position")
        self._pages = ActionRow(look, Kind.CONTROL)
        self._scopes.tapped.connect(self.tapped)
        self._pages.tapped.connect(self.tapped)
        for card in self._cards:
            card.tapped.connect(self.tapped)
        self._lay_out()

    def show_view(self, view: OperationsView) -> None:
        self._search.show_search(view.searched, view.placeholder)
        self._scopes.show_actions(view.scopes)
        for header, text in zip(self._headers, view.headers, strict=True):
            header.setText(text)
        # A band above takes the place of one row.
        room = len(self._cards) - (view.frame.band is not None)
        shown = _around_selected(view.rows, room)
        for at, card in enumerate(self._cards):
            card.setVisible(at < len(shown))
            if at < len(shown):
                card.show_row(shown[at], view.detail, view.actions)
        self._empty.setText(view.empty)
        self._empty.setVisible(bool(view.empty))
        self._position.setText(view.position)
        self._pages.show_actions(view.pages)

    def _lay_out(self) -> None:
        look = self.look
        top = QVBoxLayout() if look.narrow else QHBoxLayout()
        top.setSpacing(look.px(10))
        top.addWidget(self._search, 1)
        top.addWidget(self._scopes)
        foot = QHBoxLayout()
        foot.addWidget(self._position, 1)
        foot.addWidget(self._pages)
        self.column.addLayout(top)
        self.column.addWidget(_header_row(look, self._headers))
        for card in self._cards:
            self.column.addWidget(card)
        self.column.addWidget(self._empty)
        self.column.addStretch(1)
        self.column.addLayout(foot)


def _around_selected(rows: Sequence[OperationRow], count: int) -> Sequence[OperationRow]:
    """Return at most ``count`` rows, the selected one among them, not at the edge if it can be."""
    at = next((place for place, row in enumerate(rows) if row.action.selected), 0)
    first = max(0, min(at - 1, len(rows) - count))
    return rows[first : first + count]


def _header_row(look: Look, headers: Sequence[QLabel]) -> QWidget:
    at, number, total, outcome, paper = headers
    row = QWidget()
    columns = _columns(look, at, number, total, paper)
    columns.insertWidget(3, outcome, 1)
    columns.setContentsMargins(look.px(18), 0, look.px(18), 0)
    row.setLayout(columns)
    row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row.setVisible(not look.compact and not look.narrow)
    return row


def _rows_shown(look: Look) -> int:
    if look.large_text:
        return _ROWS_LARGE
    return _ROWS_COMPACT if look.compact else _ROWS


def _columns(look: Look, at: QLabel, number: QLabel, total: QLabel, paper: QLabel) -> QHBoxLayout:
    """Lay four labels in their columns; the place for the outcome is before the last."""
    total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    columns = QHBoxLayout()
    columns.setSpacing(look.px(16))
    for target, width in ((at, _AT), (number, _NUMBER), (total, _TOTAL), (paper, _PAPER)):
        target.setFixedWidth(look.px(width))
        columns.addWidget(target)
    return columns
