"""What the camera sees, filling its place, with corners that say where the code belongs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from pos_app.ports.scanner import CameraState, Picture
from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import Note
from pos_app.ui.theme import SANS, TEXT_FLOOR_PX, Look, Role, plex
from pos_app.ui.widgets.drawn import Drawn
from pos_app.ui.widgets.images import image_of

_WORDS = "#F5EFE4"
#: Dark enough for the words over any picture, and the picture still shows through.
_BAR = QColor(27, 25, 22, 240)
#: Its words are read from a metre away; of a low picture it takes no more than this share.
_BAR_HEIGHT = 64
_BAR_SHARE = 0.24
_CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_ICONS = {
    CameraState.OPENING: "camera",
    CameraState.STALLED: "triangle-alert",
    CameraState.MISSING: "camera-off",
    CameraState.BUSY: "camera-off",
    CameraState.RESTARTING: "camera",
}


class CameraView(Drawn):
    """Shows pictures as they come, or in words why none do."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image: QImage | None = None
        self._state: CameraState | None = None
        self._title, self._advice = "", ""
        self._hint: Note | None = None
        self.setObjectName("camera")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(look.px(165))

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        self._image = image_of(picture)
        self.update()

    def show_hint(self, hint: Note | None) -> None:
        if hint != self._hint:
            self._hint = hint
            self._name()
            self.update()

    def show_state(self, state: CameraState | None, title: str, advice: str) -> None:
        if (state, title, advice) == (self._state, self._title, self._advice):
            return
        self._state, self._title, self._advice = state, title, advice
        self._name()
        if state is not CameraState.LIVE:
            self._image = None
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._clip(painter)
            painter.fillRect(self.rect(), self._look.color("lens"))
            if self._image is not None:
                self._draw_image(painter, self._image)
            if self._title:
                self._draw_edge(painter)
                self._draw_words(painter)
            else:
                self._draw_corners(painter)
            if self._hint is not None:
                self._draw_hint(painter, self._hint)

    def _name(self) -> None:
        self.setAccessibleName(self._title or (self._hint.text if self._hint else ""))

    def _clip(self, painter: QPainter) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), self._look.px(16), self._look.px(16))
        painter.setClipPath(path)

    def _draw_edge(self, painter: QPainter) -> None:
        stroke = max(1.5, 2 * self._look.scale)
        half, radius = stroke / 2, self._look.px(16)
        painter.setPen(QPen(self._look.color("border"), stroke))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(area, radius, radius)

    def _draw_image(self, painter: QPainter, image: QImage) -> None:
        """Fill the place and cut what is beyond, about the middle."""
        scale = max(self.width() / image.width(), self.height() / image.height())
        width, height = self.width() / scale, self.height() / scale
        seen = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), image, seen)

    def _draw_corners(self, painter: QPainter) -> None:
        look = self._look
        side = min(self.height() * 0.84, self.width() * 0.7)
        frame = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        arm = side * 0.17
        for color, width in ((look.color("lens"), look.px(11)), (QColor("white"), look.px(6))):
            painter.setPen(
                QPen(color, width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            )
            for corner, right, down in (
                (frame.topLeft(), 1, 1),
                (frame.topRight(), -1, 1),
                (frame.bottomLeft(), 1, -1),
                (frame.bottomRight(), -1, -1),
            ):
                ends = (corner + QPointF(right * arm, 0), corner, corner + QPointF(0, down * arm))
                painter.drawPolyline(ends)

    def _draw_hint(self, painter: QPainter, hint: Note) -> None:
        """Lay a bar over the foot of the picture, low enough for the code to stay in sight."""
        bar = QRectF(self.rect())
        height = min(float(self._look.px(_BAR_HEIGHT)), bar.height() * _BAR_SHARE)
        bar.setTop(bar.bottom() - height)
        painter.fillRect(bar, _BAR)
        size, gap = height * 0.56, height * 0.22
        font = plex(SANS, max(TEXT_FLOOR_PX, round(height * 0.53)), 600)
        beside = size + gap + 2 * self._look.px(12)
        while (
            font.pixelSize() > TEXT_FLOOR_PX
            and QFontMetricsF(font).horizontalAdvance(hint.text) + beside > bar.width()
        ):
            font.setPixelSize(font.pixelSize() - 1)
        width = QFontMetricsF(font).horizontalAdvance(hint.text)
        left = (self.width() - size - gap - width) / 2
        icon = QRectF(left, bar.center().y() - size / 2, size, size)
        draw_icon(painter, hint.icon, QColor(_WORDS), icon, 2.4)
        painter.setFont(font)
        painter.setPen(QColor(_WORDS))
        bar.setLeft(icon.right() + gap)
        painter.drawText(bar, Qt.AlignmentFlag.AlignVCenter, hint.text)

    def _draw_words(self, painter: QPainter) -> None:
        """Centre icon, title and advice; in a low place the icon is the first to go."""
        look = self._look
        room = QRectF(self.rect()).adjusted(look.px(24), look.px(4), -look.px(24), -look.px(4))
        title = self._height_of(self._title, Role.FACT, room)
        advice = self._height_of(self._advice, Role.HELP, room)
        words, size = title + look.px(8) + advice, look.px(56)
        with_icon = words + size + look.px(20)
        shows_icon = with_icon <= room.height()
        room.setTop(room.center().y() - (with_icon if shows_icon else words) / 2)
        if shows_icon:
            icon = _ICONS.get(self._state, "scan-qr-code") if self._state else "scan-qr-code"
            at = QRectF((self.width() - size) / 2, room.top(), size, size)
            draw_icon(painter, icon, QColor(_WORDS), at)
            room.setTop(at.bottom() + look.px(20))
        painter.setPen(QColor(_WORDS))
        painter.setFont(look.font(Role.FACT))
        painter.drawText(room, _CENTRED, self._title)
        room.setTop(room.top() + title + look.px(8))
        painter.setFont(look.font(Role.HELP))
        painter.drawText(room, _CENTRED, self._advice)

    def _height_of(self, text: str, role: Role, room: QRectF) -> float:
        metrics = QFontMetricsF(self._look.font(role))
        return metrics.boundingRect(room, _CENTRED, text).height()
