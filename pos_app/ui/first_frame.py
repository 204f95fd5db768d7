"""The first frame: the starting screen's look, painted before anything else is imported.

It stands for the few hundred milliseconds in which the screens, the presenters and the
workflow behind them are loaded. The areas are single pixels drawn large and the ring is an
SVG, because Qt draws those without help: the first brush or pen that Python makes costs as
much as all the rest of the frame (it brings the whole namespace ``Qt`` along). ``bench
start`` measures it against a bare window.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import SANS, Look

#: The ring and the title beside it, at scale 1.
_TITLE_WIDTH, _TITLE_HEIGHT = 760, 140


class FirstFrame(QWidget):
    """Shows the two halves of the window, a ring that stands still, and one title."""

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setGeometry(parent.rect())
        self.setAccessibleName(title)
        ratio = self.devicePixelRatioF()
        drawing = draw_ring_and_title(look, title, ratio)
        self._picture = QImage.fromData(drawing.encode("utf-8"))
        self._picture.setDevicePixelRatio(ratio)

    def paintEvent(self, _: QPaintEvent) -> None:
        look = self._look
        with QPainter(self) as painter:
            strip = 36 if look.compact else look.px(44)
            foot = self.height() - strip
            desk = look.paper_place(self.rect()) & QRect(0, 0, self.width(), foot)
            self._fill(painter, "bg", QRect(0, 0, self.width(), foot))
            self._fill(painter, "desk", desk)
            self._fill(painter, "strip", QRect(0, foot, self.width(), strip))
            self._fill(painter, "line", QRect(0, foot, self.width(), look.px(2)))
            self._draw_printer(painter, desk)
            beside = desk.width() if look.left_handed and not look.tall else 0
            above = desk.height() if look.tall else 0
            top = above + round((foot - above) * 0.38) - look.px(_TITLE_HEIGHT / 2)
            painter.drawImage(beside + look.px(32), top, self._picture)

    def _draw_printer(self, painter: QPainter, desk: QRect) -> None:
        look = self._look
        side, height = look.px(11), look.px(22)
        slot = QRect(desk.left() + side, desk.bottom() - look.px(14) - height, 0, height)
        slot.setRight(desk.right() - side)
        self._fill(painter, "slot", slot)
        inset, paper = look.px(14), look.px(40)
        middle = slot.center().y()
        stub = QRect(slot.left() + inset, middle - paper, slot.width() - 2 * inset, paper)
        self._fill(painter, "paper", stub)

    def _fill(self, painter: QPainter, token: str, area: QRect) -> None:
        pixel = QPixmap(1, 1)
        pixel.fill(self._look.color(token))
        painter.drawPixmap(area, pixel)


def draw_ring_and_title(look: Look, title: str, ratio: float = 1.0) -> str:
    """Return the SVG of both, at the window's scale and the screen's ``ratio``."""
    width, height = (look.px(side) * ratio for side in (_TITLE_WIDTH, _TITLE_HEIGHT))
    pen = 'fill="none" stroke-width="14" stroke-linecap="round"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="0 0 {_TITLE_WIDTH} {_TITLE_HEIGHT}">'
        f'<circle cx="68" cy="70" r="60" {pen} stroke="{look.tokens["line"]}"/>'
        f'<path d="M68 10 A60 60 0 1 1 16 100" {pen} stroke="{look.tokens["primary"]}"/>'
        f'<text x="166" y="82" font-family="{SANS}" font-weight="700" font-size="48"'
        f' fill="{look.tokens["ink"]}">{_escaped(title)}</text></svg>'
    )


def _escaped(text: str) -> str:
    # The library's own escape brings along the names of all the signs of HTML.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
