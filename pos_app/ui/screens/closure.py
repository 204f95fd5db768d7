"""Four sums side by side: each with a sentence and the one thing that can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from pos_app.ui.presenters.views import ClosureCard, ClosureView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import Kind, TouchButton
from pos_app.ui.widgets.cards import Card, Icon
from pos_app.ui.widgets.day_bars import DayBars
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.rows import ActionColumn
from pos_app.ui.widgets.text import label, recolor

_ICONS = {"ok": "circle-check", "warn": "triangle-alert", "bad": "circle-alert"}


class SumCard(Card):
    """One of the four. It is marked by icon and words; its edge only agrees with them.

    Signals:
        tapped: The ``Intent`` of its button.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._icon = Icon(look, 24)
        self._title = label(look, Role.CONTROL)
        self._figures = label(look, Role.FACT, wrap=False)
        self._what = label(look, Role.STRIP, "ink2", wrap=True)
        self._mark = Icon(look, 20)
        self._verdict = label(look, Role.CAPTION, wrap=True)
        self._sentence = label(look, Role.CAPTION, "ink2", wrap=True)
        self._actions = ActionColumn(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        self._lay_out()

    def show_card(self, card: ClosureCard) -> None:
        named(self, f"card_{card.name}", f"{card.title} {card.figures} {card.verdict}")
        named(self._figures, f"figures_{card.name}")
        named(self._verdict, f"verdict_{card.name}")
        named(self._sentence, f"sentence_{card.name}")
        tone = card.tone.value
        agrees = tone == "ok"
        self.set_edge("line" if agrees else tone, 2, "surface" if agrees else f"{tone}_bg")
        self._icon.show_icon(card.icon, "ink2")
        self._mark.show_icon(_ICONS[tone], tone)
        recolor(self._verdict, self._look, tone)
        self._title.setText(card.title)
        self._figures.setText(card.figures)
        self._what.setText(card.what)
        self._verdict.setText(card.verdict)
        self._sentence.setText(card.sentence)
        self._sentence.setVisible(bool(card.sentence))
        self._actions.show_actions(card.actions)
        # Two cards may each have a "Vedi": who only hears them is told which.
        for button in self._actions.findChildren(TouchButton):
            button.setAccessibleName(f"{button.text()}: {card.title}")

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        mark = QHBoxLayout()
        mark.setSpacing(look.px(6))
        mark.addWidget(self._mark)
        mark.addWidget(self._verdict, 1)
        column = QVBoxLayout(self)
        side = look.px(12)
        column.setContentsMargins(side, look.px(14), side, side)
        column.setSpacing(look.px(6))
        column.addLayout(head)
        column.addWidget(self._figures)
        column.addWidget(self._what)
        column.addStretch(1)
        column.addLayout(mark)
        column.addWidget(self._sentence)
        column.addWidget(self._actions)


class ClosureScreen(Screen[ClosureView]):
    """Shows a ``ClosureView``; before there is an answer, nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 10)
        self._icon = Icon(look, 40)
        self._verdict = named(label(look, Role.TITLE), "verdict_title")
        self._note = named(label(look, Role.HELP, "ink2"), "carried")
        self._chart = DayBars(look)
        self._cards = [SumCard(look) for _ in range(4)]
        for card in self._cards:
            card.tapped.connect(self.tapped)
        self._lay_out()

    def show_view(self, view: ClosureView) -> None:
        self._icon.show_icon(view.icon, view.tone.value)
        recolor(self._verdict, self.look, view.tone.value)
        self._verdict.setText(view.verdict)
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        # A band takes the place of what can be read on the paper too.
        crowded = view.frame.band is not None and self.look.compact
        self._chart.show_chart(None if crowded else view.chart)
        for target, card in zip(self._cards, view.cards, strict=False):
            target.show_card(card)
        for target in self._cards:
            target.setVisible(bool(view.cards))

    def _lay_out(self) -> None:
        look = self.look
        head = QHBoxLayout()
        head.setSpacing(look.px(14))
        head.addWidget(self._icon)
        head.addWidget(self._verdict)
        head.addStretch(1)
        said = QVBoxLayout()
        said.setSpacing(look.px(6))
        said.addLayout(head)
        said.addWidget(self._note)
        top = QVBoxLayout() if look.narrow else QHBoxLayout()
        top.setSpacing(look.px(24))
        top.addLayout(said)
        top.addWidget(self._chart, 1)
        cards = QGridLayout()
        cards.setSpacing(look.px(10))
        across = 2 if look.narrow else len(self._cards)
        for at, card in enumerate(self._cards):
            cards.addWidget(card, *divmod(at, across))
        for column in range(across):
            cards.setColumnStretch(column, 1)
        self.column.addLayout(top)
        self.column.addLayout(cards, 1)
