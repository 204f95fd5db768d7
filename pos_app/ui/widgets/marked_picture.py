"""A picture that stands still, near enough to the codes in it, each framed and numbered."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ports.scanner import Picture
from pos_app.ui.intents import Choice
from pos_app.ui.presenters.views import Mark
from pos_app.ui.theme import SANS, Look, plex
from pos_app.ui.widgets.images import image_of

_DISC = 44
#: So much of a code's longer side is shown about the codes, and so much of the whole at least.
_ABOUT = 0.8
_SHARE_MIN = 0.4
#: Over a picture one colour serves all themes: white on it has 8.2 to 1.
_FRAME = QColor(11, 90, 67)


class MarkedPicture(QWidget):
    """Shows the part of the picture that holds the codes, and what is about them.

    What carries a code tells more than the code: the phone's rim, the hand, the table.

    Signals:
        tapped: The ``Choice`` of the code that a finger went down and up on.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture: Picture | None = None
        self._image = QImage()
        self._marks: tuple[Mark, ...] = ()
        self._seen = QRectF()
        self._pressed: Mark | None = None
        self.setObjectName("marked_picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(look.px(180))

    def show_marks(self, picture: Picture, marks: tuple[Mark, ...], name: str) -> None:
        if picture is not self._picture:
            self._picture = picture
            self._image = image_of(picture)
        self._marks = marks
        self._pressed = None
        self._seen = part_with(marks, QRectF(self._image.rect()))
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            place = self._place()
            path = QPainterPath()
            path.addRoundedRect(place, self._look.px(12), self._look.px(12))
            painter.setClipPath(path)
            painter.drawImage(place, self._image, self._seen)
            for mark in self._marks:
                self._draw_frame(painter, self._corners(mark, place))
            painter.setClipping(False)
            for mark in self._marks:
                self._draw_number(painter, mark, self._corners(mark, place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._mark_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed is self._mark_at(event.position()):
            self.tapped.emit(Choice(pressed.number))

    def _mark_at(self, point: QPointF) -> Mark | None:
        """Return the only code that a finger there may mean; None between two, or beside all."""
        place, reach = self._place(), self._look.touch(_DISC) / 2
        near = [
            mark
            for mark in self._marks
            if _reaches(self._corners(mark, place).boundingRect(), point, reach)
        ]
        return near[0] if len(near) == 1 else None

    def _place(self) -> QRectF:
        """Return where that part is drawn: as large as fits, at the top."""
        if self._seen.isEmpty():
            return QRectF(self.rect())
        scale = min(self.width() / self._seen.width(), self.height() / self._seen.height())
        width, height = self._seen.width() * scale, self._seen.height() * scale
        return QRectF((self.width() - width) / 2, 0, width, height)

    def _corners(self, mark: Mark, place: QRectF) -> QPolygonF:
        scale = place.width() / max(1.0, self._seen.width())
        return QPolygonF(
            [
                (QPointF(column, row) - self._seen.topLeft()) * scale + place.topLeft()
                for column, row in mark.corners
            ]
        )

    def _draw_frame(self, painter: QPainter, corners: QPolygonF) -> None:
        look = self._look
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((QColor("white"), look.px(12)), (_FRAME, look.px(6))):
            painter.setPen(QPen(color, width, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolygon(corners)

    def _draw_number(self, painter: QPainter, mark: Mark, corners: QPolygonF) -> None:
        """Put the number into the middle of its code, and never outside."""
        side = self._look.px(_DISC)
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(corners.boundingRect().center())
        margin = 2
        disc.moveLeft(max(margin, min(disc.left(), self.width() - side - margin)))
        disc.moveTop(max(margin, min(disc.top(), self.height() - side - margin)))
        draw_number(painter, self._look, mark.number, disc)


def part_with(marks: tuple[Mark, ...], whole: QRectF) -> QRectF:
    """Return the part of ``whole`` about all marks, in its own proportions."""
    boxes = [QPolygonF([QPointF(*corner) for corner in mark.corners]) for mark in marks]
    if whole.isEmpty() or not boxes:
        return whole
    part = QRectF(boxes[0].boundingRect())
    for box in boxes[1:]:
        part = part.united(box.boundingRect())
    about = _ABOUT * max(max(_sides(box.boundingRect())) for box in boxes)
    part.adjust(-about, -about, about, about)
    share = max(part.width() / whole.width(), part.height() / whole.height(), _SHARE_MIN)
    centre = part.center()
    part.setSize(whole.size() * min(1.0, share))
    part.moveCenter(centre)
    part.moveLeft(max(0.0, min(part.left(), whole.width() - part.width())))
    part.moveTop(max(0.0, min(part.top(), whole.height() - part.height())))
    return part


def _reaches(box: QRectF, point: QPointF, reach: float) -> bool:
    """Whether the point is in the box, or as near to its middle as a small box needs."""
    away = point - box.center()
    return abs(away.x()) <= max(box.width() / 2, reach) and abs(away.y()) <= max(
        box.height() / 2, reach
    )


def _sides(box: QRectF) -> tuple[float, float]:
    return box.width(), box.height()


def draw_number(painter: QPainter, look: Look, number: str, disc: QRectF) -> None:
    """Draw the disc that stands on a code and on its button alike."""
    painter.setPen(QPen(QColor("white"), look.px(3)))
    painter.setBrush(_FRAME)
    painter.drawEllipse(disc)
    painter.setPen(QColor("white"))
    painter.setFont(plex(SANS, round(disc.height() * 0.62), 700))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
