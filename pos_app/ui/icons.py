"""Lucide icons, drawn in one colour at one size, and kept once drawn.

The SVG's ``currentColor`` is replaced before Qt reads it through its image plug-in, so that
no module beyond QtGui is imported.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImageReader, QPainter, QPixmap

from pos_app.resources import resource_path


@lru_cache(maxsize=256)
def icon(name: str, color: str, pixels: int, stroke: float = 2.0) -> QPixmap:
    """Return an icon as a square of device pixels.

    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    drawing = _source(name).replace("currentColor", color)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    data = QByteArray(drawing.encode("utf-8"))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(pixels, pixels))
    return QPixmap.fromImage(reader.read())


def draw_icon(painter: QPainter, name: str, color: QColor, at: QRectF, stroke: float = 2.0) -> None:
    """Draw an icon into a square, as sharp as the painter's device allows."""
    ratio = painter.device().devicePixelRatio()
    pixmap = icon(name, color.name(), round(at.width() * ratio), stroke)
    painter.drawPixmap(at, pixmap, QRectF(pixmap.rect()))


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
