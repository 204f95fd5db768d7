"""The support screen, over the whole window: what is certain, what is open, whom to call."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.paper import QrModules
from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import StoppedView
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.button import PrimaryButton
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.port import ScreenPort
from pos_app.ui.widgets.text import label
from pos_app.ui.widgets.training_band import TrainingBand

_QR, _QR_COMPACT = 190, 150
#: What a phone needs around a code to tell it from what it lies on, in modules.
_QUIET = 2
_WHAT_COLUMN = 2


class StoppedScreen(QWidget):
    """One button. All orders are shouted but the last: it comforts.

    Signals:
        restart_asked: The button was pressed.
    """

    restart_asked = Signal()

    def __init__(
        self, look: Look, view: StoppedView, parent: QWidget, training_band: str = ""
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("stopped")
        self.setAccessibleName(_in_words(view))
        self.restart = PrimaryButton(look)
        self.restart.setObjectName("restart")
        self.restart.show_primary(view.restart)
        self.restart.tapped.connect(lambda _: self.restart_asked.emit())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        if training_band:
            whole.addWidget(TrainingBand(look, training_band))
        column = QVBoxLayout()
        whole.addLayout(column, 1)
        side = look.px(24 if look.compact else 56)
        column.setContentsMargins(side, look.px(28), side, look.px(22))
        column.setSpacing(look.px(10 if look.compact else 16))
        port = ScreenPort(look, view.up, view.down)
        body = self._body(view)
        port.add_screen(body)
        port.show_screen(body)
        column.addWidget(port, 1)
        column.addWidget(self.restart)

    def press_key(self, event: QKeyEvent) -> None:
        """Take a key; only Enter means something here."""
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.restart.press_by_key()

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.color("bad_bg"))
            painter.fillRect(0, 0, self.width(), self._look.px(12), self._look.color("bad"))

    def _body(self, view: StoppedView) -> QWidget:
        look, body = self._look, QWidget()
        beside = QVBoxLayout(body) if look.narrow else QHBoxLayout(body)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(look.px(24))
        beside.addLayout(self._said(view), 1)
        beside.addLayout(self._for_support(view))
        return body

    def _said(self, view: StoppedView) -> QVBoxLayout:
        look = self._look
        column = QVBoxLayout()
        column.setSpacing(look.px(6 if look.compact else 12))
        head = QHBoxLayout()
        head.setSpacing(look.px(18))
        head.addWidget(_Sign(look))
        titles = QVBoxLayout()
        titles.setSpacing(0)
        self._add(titles, Role.HELP, view.reason, "stopped_reason")
        self._add(titles, Role.TITLE, view.title, "stopped_title")
        head.addLayout(titles, 1)
        column.addLayout(head)
        for at, order in enumerate(view.orders):
            last = at == len(view.orders) - 1
            self._add(column, Role.LEAD if last else Role.VERDICT, order, f"order_{at}")
        column.addStretch(1)
        if view.rows:
            column.addLayout(self._rows(view))
        if view.detail:
            self._add(column, Role.HELP, view.detail, "stopped_detail")
        column.addStretch(1)
        return column

    def _rows(self, view: StoppedView) -> QVBoxLayout:
        look = self._look
        column = QVBoxLayout()
        column.setSpacing(look.px(4))
        self._add(column, Role.CAPTION, view.rows_title, "stopped_rows")
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(18))
        grid.setVerticalSpacing(look.px(4))
        grid.setColumnStretch(_WHAT_COLUMN, 1)
        for at, row in enumerate(view.rows):
            for place, text in enumerate((row.number, row.total, row.what)):
                role = Role.CONTROL if look.compact else Role.LEAD
                made = named(label(look, role, wrap=place == _WHAT_COLUMN), f"open_{at}_{place}")
                made.setText(text)
                grid.addWidget(made, at, place)
        column.addLayout(grid)
        if view.more:
            self._add(column, Role.CAPTION, view.more, "stopped_more")
        return column

    def _for_support(self, view: StoppedView) -> QVBoxLayout:
        look = self._look
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        if view.qr is not None:
            column.addWidget(_Code(look, view.qr, view.qr_name))
        self._add(column, Role.CONTROL, view.call, "stopped_call")
        if view.phone:
            self._add(column, Role.FACT, view.phone, "stopped_phone")
        self._add(column, Role.STRIP, view.facts, "stopped_facts")
        column.addStretch(1)
        return column

    def _add(self, column: QVBoxLayout, role: Role, text: str, name: str) -> None:
        ink = "bad" if role is Role.VERDICT else "ink"
        made = named(label(self._look, role, ink, wrap=True), name)
        made.setText(text)
        column.addWidget(made)


def _in_words(view: StoppedView) -> str:
    rows = " ".join(f"{row.number} {row.total}: {row.what}." for row in view.rows)
    said = f"{view.title}. {' '.join(view.orders)}"
    return " ".join(
        part for part in (said, rows, view.more, view.call, view.phone, view.facts) if part
    )


class _Sign(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        side = look.px(56 if look.compact else 84)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            draw_icon(painter, "triangle-alert", self._look.color("bad"), QRectF(self.rect()))


class _Code(QWidget):
    """A QR code, dark on light in every theme: phones read no other."""

    def __init__(self, look: Look, modules: QrModules, name: str) -> None:
        super().__init__()
        self._look, self._modules = look, modules
        count = len(modules) + 2 * _QUIET
        self._side = max(2, look.px(_QR_COMPACT if look.compact else _QR) // count)
        self.setFixedSize(QSize(self._side * count, self._side * count))
        named(self, "stopped_code", name)

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.color("paper"))
            ink, side = self._look.color("print"), self._side
            for row, cells in enumerate(self._modules):
                for column, dark in enumerate(cells):
                    if dark:
                        left, top = (column + _QUIET) * side, (row + _QUIET) * side
                        painter.fillRect(left, top, side, side, ink)
