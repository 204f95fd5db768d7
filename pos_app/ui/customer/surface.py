"""The customer's display for one look and one size: heading, sums, question or outcome.

The rule it keeps: what does not fit drops out (the heading, then what was handed over, then the
change), never the sums and the question; no letter is made smaller than it must be.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_app.ui.customer.letters import font_px
from pos_app.ui.customer.moments import LINES_MAX
from pos_app.ui.customer.rows import SumRow
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.presenters.views import Fact, Tone
from pos_app.ui.theme import SANS, Look, Role, plex
from pos_app.ui.widgets.cards import Icon
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label, recolor

_FACTS_MAX, _CASH_MAX = LINES_MAX + 1, 2
#: In heights of a capital.
_SUM, _SUM_TIGHT, _TITLE = 2.0, 1.5, 1.3
_MARGIN, _SPACE, _ICON, _BESIDE_ICON = 0.7, 0.15, 1.6, 0.6
_TITLE_WEIGHT = 700
_GROUNDS = {Tone.OK: "ok_bg", Tone.WARN: "warn_bg", Tone.BAD: "bad_bg", Tone.INFO: "info_bg"}


class CustomerSurface(QWidget):
    """``letter_px`` is the least height of a capital."""

    def __init__(self, look: Look, letter_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._letter_px = letter_px
        self._heading = self._text("customer_heading", 600, "ink2")
        self._facts = self._rows("customer_fact", _FACTS_MAX)
        self._sum = named(SumRow(look, letter_px), "customer_sum")
        self._cash = self._rows("customer_cash", _CASH_MAX)
        self._icon = Icon(look, round(letter_px * _ICON / look.scale))
        self._title = self._text("customer_title", _TITLE_WEIGHT, "ink")
        self._sentence = self._text("customer_sentence", 500, "ink")
        self._column = QVBoxLayout(self)
        self.setAutoFillBackground(True)
        self._lay_out()

    def show_view(self, view: CustomerView) -> None:
        ink = "ink" if view.tone is Tone.PLAIN else view.tone.value
        self.setPalette(self._look.palette("ink", _GROUNDS.get(view.tone, "bg")))
        self._show_heading(view)
        self._show_rows(self._facts, view.facts)
        self._show_sum(view.sum, _SUM)
        self._show_rows(self._cash, view.cash)
        self._icon.show_icon(view.icon, ink)
        self._icon.setVisible(bool(view.icon))
        self._show_text(self._title, view.title, ink)
        self._title.setFont(plex(SANS, self._title_px(view), _TITLE_WEIGHT))
        self._show_text(self._sentence, view.sentence, "ink")
        self._drop_what_does_not_fit(view)

    def _show_heading(self, view: CustomerView) -> None:
        alone = view.sum is None and not view.title
        middle, left = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignLeft
        self._heading.setAlignment(middle if alone else left)
        self._show_text(self._heading, view.heading, "ink" if alone else "ink2")

    def _show_sum(self, fact: Fact | None, size: float) -> None:
        self._sum.setVisible(fact is not None)
        if fact is not None:
            self._sum.show_fact(fact, self._place_px, size)

    def _show_rows(self, rows: Sequence[SumRow], facts: Sequence[Fact]) -> None:
        for at, row in enumerate(rows):
            row.setVisible(at < len(facts))
            if at < len(facts):
                row.show_fact(facts[at], self._place_px)

    def _show_text(self, target: QLabel, text: str, ink: str) -> None:
        target.setText(text)
        target.setVisible(bool(text))
        recolor(target, self._look, ink)

    @property
    def _place_px(self) -> int:
        return self.width() - 2 * round(self._letter_px * _MARGIN)

    def _title_px(self, view: CustomerView) -> int:
        """Return the title's font size: its longest word must fit beside the icon."""
        unit = self._letter_px
        beside = unit * (_ICON + _BESIDE_ICON) if view.icon else 0
        place = self._place_px - beside
        wished = font_px(unit * _TITLE)
        metrics = QFontMetricsF(plex(SANS, wished, _TITLE_WEIGHT))
        widest = max((metrics.horizontalAdvance(word) for word in view.title.split()), default=1)
        return max(font_px(unit), min(wished, int(wished * place / widest)))

    def _drop_what_does_not_fit(self, view: CustomerView) -> None:
        if view.sum is None:
            return
        given, change = self._cash
        if len(view.cash) == 1:
            given, change = change, given
        steps = (
            self._heading.hide,
            given.hide,
            partial(self._show_sum, view.sum, _SUM_TIGHT),
            change.hide,
        )
        for make_room in steps:
            self._column.activate()
            if self._column.heightForWidth(self.width()) <= self.height():
                return
            make_room()

    def _rows(self, name: str, count: int) -> list[SumRow]:
        look, unit = self._look, self._letter_px
        return [named(SumRow(look, unit), f"{name}_{at}") for at in range(count)]

    def _text(self, name: str, weight: int, ink: str) -> QLabel:
        made = named(label(self._look, Role.BODY, ink, wrap=True), name)
        made.setFont(plex(SANS, font_px(self._letter_px), weight))
        return made

    def _lay_out(self) -> None:
        unit, column = self._letter_px, self._column
        outcome = QHBoxLayout()
        outcome.setSpacing(round(unit * _BESIDE_ICON))
        outcome.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        outcome.addWidget(self._title, 1)
        margin = round(unit * _MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(round(unit * _SPACE))
        column.addStretch(1)
        for widget in (self._heading, *self._facts, self._sum, *self._cash):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(outcome)
        column.addWidget(self._sentence)
        column.addStretch(1)
