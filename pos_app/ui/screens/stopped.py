"""The last screen, over the whole window: do not give money back, restart the terminal."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import StoppedView
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label


class StoppedScreen(QWidget):
    """White on red; nothing can be pressed. All orders are shouted but the last: it comforts."""

    def __init__(self, look: Look, view: StoppedView, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("stopped")
        self.setAccessibleName(f"{view.title}. {' '.join(view.orders)} {view.call}")
        self._sign = _Sign(look)
        column = QVBoxLayout(self)
        side = look.px(72)
        column.setContentsMargins(side, look.px(40), side, look.px(40))
        column.setSpacing(look.px(18))
        column.addStretch(1)
        column.addWidget(self._sign)
        self._add(column, Role.HELP, view.reason, "stopped_reason")
        self._add(column, Role.TITLE, view.title, "stopped_title")
        for at, order in enumerate(view.orders):
            last = at == len(view.orders) - 1
            self._add(column, Role.LEAD if last else Role.VERDICT, order, f"order_{at}")
        column.addStretch(2)
        self._add(column, Role.HELP, view.call, "stopped_call")
        if view.detail:
            self._add(column, Role.HELP, view.detail, "stopped_detail")

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.color("bad_bg"))
            painter.fillRect(0, 0, self.width(), self._look.px(12), self._look.color("bad"))

    def _add(self, column: QVBoxLayout, role: Role, text: str, name: str) -> None:
        made = named(
            label(self._look, role, "bad" if role is Role.VERDICT else "ink", wrap=True), name
        )
        made.setText(text)
        column.addWidget(made)


class _Sign(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(QSize(look.px(96), look.px(96)))

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            draw_icon(painter, "triangle-alert", self._look.color("bad"), QRectF(self.rect()))
