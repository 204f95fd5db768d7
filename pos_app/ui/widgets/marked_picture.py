"""A picture that stands still, whole, with the codes in it framed and numbered."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ports.scanner import Picture
from pos_app.ui.presenters.views import Mark
from pos_app.ui.theme import SANS, Look, plex
from pos_app.ui.widgets.images import image_of

_DISC = 44
#: Over a picture one colour serves all themes: white on it has 8.2 to 1.
_FRAME = QColor(11, 90, 67)


class MarkedPicture(QWidget):
    """Shows all of the picture: a code at its very edge is one that is asked about too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture: Picture | None = None
        self._image = QImage()
        self._marks: tuple[Mark, ...] = ()
        self.setObjectName("marked_picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(look.px(180))

    def show_marks(self, picture: Picture, marks: tuple[Mark, ...], name: str) -> None:
        if picture is not self._picture:
            self._picture = picture
            self._image = image_of(picture)
        self._marks = marks
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
            painter.drawImage(place, self._image)
            for mark in self._marks:
                self._draw_frame(painter, self._corners(mark, place))
            painter.setClipping(False)
            for mark in self._marks:
                self._draw_number(painter, mark, self._corners(mark, place))

    def _place(self) -> QRectF:
        """Return where the whole picture is drawn: as large as fits, at the top."""
        size = self._image.size()
        if size.isEmpty():
            return QRectF(self.rect())
        scale = min(self.width() / size.width(), self.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        return QRectF((self.width() - width) / 2, 0, width, height)

    def _corners(self, mark: Mark, place: QRectF) -> QPolygonF:
        scale = place.width() / max(1, self._image.width())
        return QPolygonF(
            [
                QPointF(place.left() + column * scale, place.top() + row * scale)
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


def draw_number(painter: QPainter, look: Look, number: str, disc: QRectF) -> None:
    """Draw the disc that stands on a code and on its button alike."""
    painter.setPen(QPen(QColor("white"), look.px(3)))
    painter.setBrush(_FRAME)
    painter.drawEllipse(disc)
    painter.setPen(QColor("white"))
    painter.setFont(plex(SANS, round(disc.height() * 0.62), 700))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
