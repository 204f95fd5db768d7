"""One operation opened: how it has ended, and a line with a mark for each thing that happened."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.operations import MOMENTS_SHOWN
from pos_app.ui.presenters.views import HistoryView, Moment
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.cards import Card, Icon
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionRow
from pos_app.ui.widgets.text import label, recolor

#: Width at scale 1 of a time with its day.
_AT = 118
_MARK = 30


class MomentRow(QWidget):
    """One thing that happened: when, a mark on the line, what."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._at = label(look, Role.CAPTION, "ink2")
        self._at.setFixedWidth(look.px(_AT))
        self._at.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._mark = _Mark(look)
        self._text = label(look, Role.CONTROL)
        self._who = label(look, Role.CAPTION, "ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        row.addWidget(self._at)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._who)

    def show_moment(self, moment: Moment, *, is_first: bool, is_last: bool) -> None:
        self._at.setText(moment.at)
        self._text.setText(moment.text)
        self._who.setText(moment.who)
        self._mark.show_mark(moment, is_first=is_first, is_last=is_last)


class _Mark(QWidget):
    """The icon of a moment, with the line from the one before and to the next one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon, self._ink = "", "ink2"
        self._is_first = self._is_last = True
        self.setFixedWidth(look.px(_MARK))
        self.setMinimumHeight(look.px(38 if look.compact else 42))

    def show_mark(self, moment: Moment, *, is_first: bool, is_last: bool) -> None:
        self._icon, self._ink = moment.icon, moment.tone.value
        self._is_first, self._is_last = is_first, is_last
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        look, size = self._look, self._look.px(24)
        middle = QRectF(self.rect()).center()
        with QPainter(self) as painter:
            painter.setPen(QPen(look.color("border"), max(1.5, 2 * look.scale)))
            gap = size / 2 + look.px(3)
            if not self._is_first:
                painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), middle.y() - gap))
            if not self._is_last:
                foot = float(self.height())
                painter.drawLine(QPointF(middle.x(), middle.y() + gap), QPointF(middle.x(), foot))
            at = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
            draw_icon(painter, self._icon, look.color(self._ink), at)


class HistoryScreen(Screen[HistoryView]):
    """Shows a ``HistoryView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 8 if look.compact else 14)
        self._head = Card(look)
        self._icon = Icon(look, 34)
        self._outcome = named(label(look, Role.PRIMARY), "opened_outcome")
        self._code = named(label(look, Role.HELP, "ink2"), "opened_code")
        self._total = named(label(look, Role.PRIMARY), "opened_total")
        self._detail = named(label(look, Role.HELP, "ink2", wrap=True), "detail")
        self._line = named(QWidget(), "time_line")
        self._rows = [MomentRow(look) for _ in range(MOMENTS_SHOWN)]
        self._empty = named(label(look, Role.LEAD, "ink2", wrap=True), "empty")
        self._position = named(label(look, Role.HELP, "ink2"), "position")
        self._actions = ActionRow(look, Kind.CONTROL)
        self._pages = ActionRow(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        self._pages.tapped.connect(self.tapped)
        self._lay_out()

    def show_view(self, view: HistoryView) -> None:
        self._icon.show_icon(view.icon, view.tone.value)
        recolor(self._outcome, self.look, view.tone.value)
        for target, text in (
            (self._outcome, view.outcome),
            (self._code, view.code),
            (self._total, view.total),
            (self._detail, view.detail),
            (self._empty, view.empty),
            (self._position, view.position),
        ):
            target.setText(text)
        self._empty.setVisible(bool(view.empty))
        self._line.setAccessibleName(", ".join(map(_in_words, view.moments)))
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(view.moments))
            if at < len(view.moments):
                is_last = at == len(view.moments) - 1
                row.show_moment(view.moments[at], is_first=at == 0, is_last=is_last)
        self._actions.show_actions(view.actions)
        self._pages.show_actions(view.pages)

    def _lay_out(self) -> None:
        look = self.look
        facts = QHBoxLayout()
        facts.setSpacing(look.px(12))
        facts.addWidget(self._icon)
        facts.addWidget(self._outcome)
        facts.addStretch(1)
        facts.addWidget(self._code)
        facts.addWidget(self._total)
        head = QVBoxLayout(self._head)
        side = look.px(20)
        head.setContentsMargins(side, look.px(8), side, look.px(8))
        head.setSpacing(look.px(2))
        head.addLayout(facts)
        head.addWidget(self._detail)
        # In a compact window the line needs its place.
        self._detail.setVisible(not look.compact)
        line = QVBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for row in self._rows:
            line.addWidget(row)
        foot = QHBoxLayout()
        foot.setSpacing(look.px(12))
        foot.addWidget(self._position, 1)
        foot.addWidget(self._actions)
        foot.addWidget(self._pages)
        self.column.addWidget(self._head)
        self.column.addWidget(self._line)
        self.column.addWidget(self._empty)
        self.column.addStretch(1)
        self.column.addLayout(foot)


def _in_words(moment: Moment) -> str:
    return " ".join(part for part in (moment.at, moment.text, moment.who) if part)
