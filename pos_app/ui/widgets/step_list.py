"""Numbered steps, one below the other: what to do first, and what then."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.cards import Card
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label

_DISC = 36


class StepList(Card):
    """Shows up to ``rows`` steps."""

    def __init__(self, look: Look, rows: int) -> None:
        super().__init__(look)
        self._rows = [_StepRow(look, number + 1) for number in range(rows)]
        column = QVBoxLayout(self)
        side = look.px(24)
        column.setContentsMargins(side, look.px(14), side, look.px(14))
        column.setSpacing(look.px(8 if look.compact else 14))
        for row in self._rows:
            column.addWidget(row)

    def show_steps(self, steps: tuple[str, ...]) -> None:
        assert len(steps) <= len(self._rows), steps
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(steps))
            if at < len(steps):
                row.show_step(steps[at])


class _StepRow(QWidget):
    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._text = named(label(look, Role.LEAD, wrap=True), f"step_{number}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(18))
        row.addWidget(_NumberDisc(look, number))
        row.addWidget(self._text, 1)

    def show_step(self, text: str) -> None:
        self._text.setText(text)


class _NumberDisc(QWidget):
    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number = look, str(number)
        size = max(look.px(_DISC), round(look.text_px(Role.CONTROL.value[0]) * 1.6))
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("primary"))
            painter.drawEllipse(QRectF(self.rect()))
            painter.setPen(self._look.color("on_primary"))
            painter.setFont(self._look.font(Role.CONTROL))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
