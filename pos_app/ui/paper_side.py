"""The third of the window that is the printer's: caption, now and then a button, and the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.presenters.views import PaperView
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.caption import CaptionLine
from pos_app.ui.widgets.hand import handed_row
from pos_app.ui.widgets.paper import PaperColumn
from pos_app.ui.widgets.rows import ActionRow

_EARLIER_SHOWN = 2
#: Of a tall window's width, what the paper takes beside its caption.
_PAPER_PARTS, _CAPTION_PARTS = 60, 40


class PaperSide(QWidget):
    """At the right, or where the window is tall, above the question.

    Signals:
        tapped: The ``Intent`` of a button.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAutoFillBackground(True)
        self.setPalette(look.palette("ink", "desk"))
        self._caption = CaptionLine(look)
        self._paper = PaperColumn(look)
        self._actions = ActionRow(look, Kind.CONTROL)
        self._actions.tapped.connect(self.tapped)
        # In a compact window the paper needs their place.
        shown = 0 if look.compact else _EARLIER_SHOWN
        self._earlier = [ActionRow(look, Kind.CONTROL) for _ in range(shown)]
        for card in self._earlier:
            card.tapped.connect(self.tapped)
        self._lay_out()

    def show_view(self, view: PaperView) -> None:
        self._caption.show_caption(view.caption)
        self._actions.show_actions((view.action,) if view.action else ())
        for at, card in enumerate(self._earlier):
            card.show_actions(view.earlier[at : at + 1])
        self._paper.show_view(view)

    def _lay_out(self) -> None:
        look = self._look
        outside = QVBoxLayout(self) if look.tall else handed_row(look, self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        if look.tall:
            outside.addLayout(self._side_by_side(), 1)
            outside.addWidget(self._edge())
        else:
            outside.addWidget(self._edge())
            outside.addLayout(self._one_above_the_other(), 1)

    def _side_by_side(self) -> QHBoxLayout:
        words = self._words()
        words.addStretch(1)
        row = handed_row(self._look)
        row.setSpacing(0)
        row.addLayout(words, _CAPTION_PARTS)
        row.addWidget(self._paper, _PAPER_PARTS)
        return row

    def _one_above_the_other(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._look.px(6))
        column.addLayout(self._words())
        column.addWidget(self._paper, 1)
        return column

    def _words(self) -> QVBoxLayout:
        look = self._look
        words = QVBoxLayout()
        words.setContentsMargins(look.px(17), look.px(19), look.px(17), 0)
        words.setSpacing(look.px(10))
        words.addWidget(self._caption)
        for actions in (self._actions, *self._earlier):
            words.addWidget(actions, 0, Qt.AlignmentFlag.AlignHCenter)
        return words

    def _edge(self) -> QWidget:
        """Return the line towards the question."""
        edge, width = QWidget(), max(1, self._look.px(2))
        if self._look.tall:
            edge.setFixedHeight(width)
        else:
            edge.setFixedWidth(width)
        edge.setAutoFillBackground(True)
        edge.setPalette(self._look.palette("line", "line"))
        return edge
