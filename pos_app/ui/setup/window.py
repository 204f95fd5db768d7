"""The set-up's window: one code at a time, what was understood, and two buttons for a finger."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_app.domain.keystrokes import Manner
from pos_app.domain.reader_lesson import Heard
from pos_app.domain.words import Words
from pos_app.ui.intents import Tap
from pos_app.ui.presenters.views import Action
from pos_app.ui.setup.codes import BarsView, Row, SquareView
from pos_app.ui.setup.course import Course
from pos_app.ui.setup.keys import BurstGatherer
from pos_app.ui.theme import Look, Role, load_fonts
from pos_app.ui.widgets.button import Kind, TouchButton
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label, recolor


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupTools:
    """What the window is given.

    Attributes:
        wedge_name: Under which name a reader that types is remembered.
        remember: Keeps how a reader types; returns why it could not, "" where it could.
    """

    words: Words
    look: Look
    wedge_name: str
    draw_square: Callable[[str], Sequence[Row]]
    draw_bars: Callable[[str], Row]
    monotonic_s: Callable[[], float]
    remember: Callable[[str, Manner], str]


class SetupWindow(QWidget):
    """Hears the reader that types by itself; others are brought by ``hear``."""

    def __init__(self, tools: SetupTools) -> None:
        super().__init__()
        load_fonts()
        self._tools = tools
        self._course = Course(tools.words, tools.remember)
        self._step = self._label(Role.CAPTION, "step", "ink2")
        self._title = self._label(Role.TITLE, "title")
        self._why = self._label(Role.LEAD, "why")
        self._verdict = self._label(Role.FACT, "verdict")
        self._order = self._label(Role.BODY, "order")
        self._found = self._label(Role.HELP, "found", "ink2")
        self._square = SquareView()
        self._bars = BarsView(tools.look.px(96))
        self._again = self._button("again", "setup.again", Tap.SECOND, self._begin_again)
        self._leave = self._button("leave", "setup.leave", Tap.WAY_OUT, self.close)
        self.setWindowTitle(tools.words("setup.title"))
        self.setPalette(tools.look.palette("ink"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        gatherer = BurstGatherer(self, tools.monotonic_s)
        gatherer.gathered.connect(self._hear_wedge)
        self._show()

    def hear(self, name: str, heard: Heard) -> None:
        """Take what a reader sent. In the GUI thread."""
        self._course.hear(name, heard)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    @Slot(object)
    def _hear_wedge(self, heard: Heard) -> None:
        self.hear(self._tools.wedge_name, heard)

    @Slot()
    def _begin_again(self) -> None:
        self._course.begin_again()
        self._show()

    def _show(self) -> None:
        view, tools = self._course.view(), self._tools
        self._step.setText(view.step)
        self._title.setText(view.title)
        self._why.setText(view.why)
        self._verdict.setText(view.verdict)
        self._order.setText(view.order)
        self._found.setText(view.found)
        recolor(self._verdict, tools.look, view.tone.value)
        recolor(self._title, tools.look, "ink" if view.code else view.tone.value)
        self._square.show_rows(tools.draw_square(view.code) if view.code else ())
        self._bars.show_bars(tools.draw_bars(view.code) if view.code else ())

    def _label(self, role: Role, name: str, ink: str = "ink") -> QLabel:
        return named(label(self._tools.look, role, ink, wrap=True), name)

    def _button(self, name: str, key: str, tap: Tap, then: Callable[[], object]) -> TouchButton:
        button = TouchButton(self._tools.look, Kind.CONTROL)
        button.show_action(Action(name, self._tools.words(key), tap))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # No key of a scan can press it.
        button.clicked.connect(then)
        return button

    def _lay_out(self) -> None:
        px = self._tools.look.px
        texts = QVBoxLayout()
        texts.setSpacing(px(14))
        for widget in (self._step, self._title, self._why):
            texts.addWidget(widget)
        texts.addStretch(1)
        for widget in (self._verdict, self._order, self._found):
            texts.addWidget(widget)
        texts.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._leave)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        texts.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(px(40))
        row.addLayout(texts, 1)
        row.addWidget(self._square, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(40), px(40), px(40), px(28))
        column.setSpacing(px(28))
        column.addLayout(row, 1)
        column.addWidget(self._bars)
