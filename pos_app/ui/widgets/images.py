"""From a camera's or a file's picture to an image that Qt can draw."""

from __future__ import annotations

from PySide6.QtGui import QImage

from pos_app.ports.scanner import Picture


def image_of(picture: Picture) -> QImage:
    stride = picture.width * 3
    form = QImage.Format.Format_BGR888
    # The copy owns its pixels: the bytes may go as soon as this returns.
    return QImage(picture.pixels, picture.width, picture.height, stride, form).copy()
