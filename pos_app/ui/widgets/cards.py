"""Cards: the sum with its facts, things to do or not to do, and the verdict above them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import Fact, Money, Note, Point, Points, Tone, Verdict
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.disc import Disc
from pos_app.ui.widgets.figures import Figures
from pos_app.ui.widgets.flow import Fill, Flow
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label, recolor


class Card(QWidget):
    """A surface with a border; coloured only where the card carries the verdict."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._edge, self._ground = "line", "surface"
        self._stroke = 2.0
        self.radius = 16

    def set_edge(self, edge: str, stroke: float = 2.0, ground: str = "surface") -> None:
        self._edge, self._stroke, self._ground = edge, stroke, ground
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            edge, ground = (self._look.color(name) for name in (self._edge, self._ground))
            stroke = max(1.5, self._stroke * self._look.scale)
            draw_card(painter, QRectF(self.rect()), QPen(edge, stroke), ground, self._corner)

    @property
    def _corner(self) -> int:
        return self._look.px(self.radius)


class Icon(QWidget):
    """One icon in one colour."""

    def __init__(self, look: Look, pixels: int) -> None:
        super().__init__()
        self._look = look
        self._name, self._ink = "", "ink2"
        side = look.icon_px(pixels)
        self.setFixedSize(QSize(side, side))

    def show_icon(self, name: str, ink: str) -> None:
        self._name, self._ink = name, ink
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._name:
            with QPainter(self) as painter:
                draw_icon(painter, self._name, self._look.color(self._ink), QRectF(self.rect()))


class FactRow(QWidget):
    """A word at the left and a sum at the right."""

    def __init__(self, look: Look, *, total: bool = False, dense: bool = False) -> None:
        super().__init__()
        plain = (Role.HELP, Role.CONTROL) if dense else (Role.BODY, Role.FACT)
        named_in, told_in = (Role.LEAD, Role.TOTAL) if total else plain
        self._label = label(look, named_in, "ink2")
        self._value = label(look, told_in)
        row = Flow(self, spacing=look.px(12), fill=Fill.APART)
        row.addWidget(self._label)
        row.addWidget(self._value)
        self._look = look
        self._fixed = total or dense

    def show_fact(self, fact: Fact) -> None:
        recolor(self._label, self._look, "ink" if fact.strong else "ink2")
        if not self._fixed:
            self._label.setFont(self._look.font(Role.FACT if fact.strong else Role.BODY))
        self._label.setText(fact.label)
        self._value.setText(fact.value)


class FactList(QWidget):
    """Facts below each other; a strong one has a line above it."""

    def __init__(self, look: Look, *, spacing: int = 10) -> None:
        super().__init__()
        self._look = look
        self._facts: tuple[tuple[Fact, ...], bool] = ((), False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._spacing = look.px(spacing)

    def show_facts(self, facts: tuple[Fact, ...], *, dense: bool = False) -> None:
        if (facts, dense) == self._facts:
            return
        self._facts = facts, dense
        self._column.setSpacing(0 if dense else self._spacing)
        _empty(self._column)
        for fact in facts:
            if fact.strong:
                self._column.addWidget(divider(self._look))
            row = FactRow(self._look, dense=dense)
            row.show_fact(fact)
            self._column.addWidget(row)


class MoneyCard(Card):
    """The sum that matters, with what it is made of at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._label = label(look, Role.BODY, "ink2")
        self._figures = Figures(look)
        self._facts = FactList(look)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_money(self, money: Money) -> None:
        self._label.setText(money.label)
        self._figures.show_figures(money.figures)
        # The others are on the paper, too.
        shown = tuple(fact for fact in money.facts if fact.strong or not self._look.dense)
        self._facts.show_facts(shown, dense=money.dense)
        self._facts.setVisible(bool(shown))
        self.set_edge("line" if money.tone is Tone.PLAIN else money.tone.value)

    def _lay_out(self) -> None:
        look = self._look
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._label)
        left.addWidget(self._figures, 1)
        row = QVBoxLayout(self) if look.large_text else QHBoxLayout(self)
        side = look.px(16 if look.narrow else 30)
        above, below = (6, 6) if look.dense else (16, 14)
        row.setContentsMargins(side, look.px(above), side, look.px(below))
        row.setSpacing(look.px(8 if look.large_text else 20 if look.tall else 40))
        row.addLayout(left, 54)
        beside = Qt.AlignmentFlag(0) if look.large_text else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._facts, 46, beside)


class PointsCard(Card):
    """What to do and what not to do, one below the other."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._points: Points | None = None
        self._column = QVBoxLayout(self)
        side = look.px(26)
        self._column.setContentsMargins(side, look.px(14), side, look.px(14))
        self._column.setSpacing(look.px(8))

    def show_points(self, points: Points) -> None:
        if points == self._points:
            return
        self._points = points
        _empty(self._column)
        ink = "ink" if points.tone is Tone.PLAIN else points.tone.value
        self.set_edge("line" if points.tone is Tone.PLAIN else points.tone.value)
        for at, point in enumerate(points.points):
            if at:
                self._column.addWidget(divider(self._look))
            self._column.addWidget(_point_row(self._look, point, ink))


class VerdictHeader(QWidget):
    """A disc and, beside it, what has become of it and what to do."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._disc = Disc(look)
        self._title = named(label(look, Role.VERDICT), "verdict")
        self._sentence = named(label(look, Role.LEAD, wrap=True), "verdict_sentence")
        column = QVBoxLayout()
        column.setSpacing(look.px(4))
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(30))
        row.addWidget(self._disc)
        row.addLayout(column, 1)

    def show_verdict(self, verdict: Verdict) -> None:
        self._disc.show_verdict(verdict)
        waits = verdict.seconds is not None
        recolor(self._title, self._look, "ink" if waits else verdict.tone.value)
        self._title.setText(verdict.title)
        self._sentence.setText(verdict.sentence)


class NoteLine(QWidget):
    """A small remark with an icon."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._icon = Icon(look, 26)
        self._text = named(label(look, Role.HELP, "ink2", wrap=True), "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def show_note(self, note: Note | None) -> None:
        self.setVisible(note is not None)
        if note is not None:
            self._icon.show_icon(note.icon, "ink2")
            self._text.setText(note.text)


def draw_card(painter: QPainter, place: QRectF, edge: QPen, ground: QColor, radius: float) -> None:
    """Draw a surface with its border inside ``place``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = edge.widthF() / 2
    painter.setPen(edge)
    painter.setBrush(ground)
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius, radius)


def divider(look: Look) -> QFrame:
    line = QFrame()
    line.setFixedHeight(max(1, round(look.scale)))
    line.setAutoFillBackground(True)
    line.setPalette(look.palette("line", "line"))
    return line


def _point_row(look: Look, point: Point, ink: str) -> QWidget:
    icon = Icon(look, 34)
    icon.show_icon(point.icon, "ink2" if ink == "ink" else ink)
    title: QLabel = label(look, Role.FACT, ink, wrap=True)
    title.setText(point.title)
    sentence: QLabel = label(look, Role.HELP if look.compact else Role.BODY, "ink2", wrap=True)
    sentence.setText(point.sentence)
    words = QVBoxLayout()
    words.setSpacing(look.px(2))
    words.addWidget(title)
    words.addWidget(sentence)
    row = QWidget()
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(look.px(20))
    beside.addWidget(icon)
    beside.addLayout(words, 1)
    return row


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
