"""What is too faint to be read: each text against the ground it really stands on.

The ground is taken from the picture, not from the theme: of all pixels on a text's line the most
frequent that is not its ink. A text of which no pixel comes near its ink is painted over.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import contrast
from tests.screens.fitting import in_sight, name_of, port_of
from tests.screens.painting import PaintedText, texts_of

#: WCAG 2.2, 1.4.3.
CONTRAST_MIN = 4.5
#: How near some pixel must come to the ink, of the way from the ground: thin stems are smoothed.
_NEAR = 0.5
_LEAST_PIXELS = 12

Pixels = NDArray[np.uint32]


def faint_texts(window: QWidget) -> Iterator[str]:
    """Yield the texts of this window that are too faint, with their contrast, in words."""
    pixels = _pixels(window.grab().toImage())
    for widget in in_sight(window):
        for text in texts_of(widget):
            place = _shown_part(text, window)
            if place.width() * place.height() >= _LEAST_PIXELS:
                yield from _faint(text, _part(pixels, place))


def _faint(text: PaintedText, part: Pixels) -> Iterator[str]:
    name = f"{name_of(text.widget)}: {text.text!r}"
    colors, counts = np.unique(part, return_counts=True)
    pure = _packed(text.ink)
    ground = QColor(int(colors[np.where(colors == pure, 0, counts).argmax()]))
    ink = _laid_over(text.ink, ground, text.opacity)
    ratio = contrast(ink.name(), ground.name())
    if ratio < CONTRAST_MIN:
        yield f"{name} has {ratio:.2f} to 1, {ink.name()} on {ground.name()}"
    elif _nearest(colors, ink) > (1 - _NEAR) * _distance(ink, ground):
        yield f"{name} is not seen: no pixel comes near {ink.name()}"


def _laid_over(ink: QColor, ground: QColor, opacity: float) -> QColor:
    channels = zip(_channels(ink), _channels(ground), strict=True)
    return QColor(*(round(below + (above - below) * opacity) for above, below in channels))


def _packed(color: QColor) -> int:
    return color.rgb() & 0xFFFFFF


def _channels(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def _nearest(colors: Pixels, ink: QColor) -> float:
    signed = colors.astype(np.int64)
    away = [(signed >> 8 * at & 255) - _channels(ink)[2 - at] for at in range(3)]
    return float(np.sqrt(sum(channel**2 for channel in away)).min())


def _distance(first: QColor, second: QColor) -> float:
    channels = zip(_channels(first), _channels(second), strict=True)
    return float(sum((one - other) ** 2 for one, other in channels) ** 0.5)


def _shown_part(text: PaintedText, window: QWidget) -> QRect:
    """Return where its line is seen: within its widget, its port and the window."""
    widget = text.widget
    place = text.line.toAlignedRect() & widget.rect()
    place.translate(widget.mapTo(window, QPoint(0, 0)))
    port = port_of(widget)
    if port is not None:
        place &= QRect(port.mapTo(window, QPoint(0, 0)), port.size())
    return place & window.rect()


def _part(pixels: Pixels, place: QRect) -> Pixels:
    rows = slice(place.top(), place.bottom() + 1)
    columns = slice(place.left(), place.right() + 1)
    part: Pixels = pixels[rows, columns].reshape(-1)
    return part


def _pixels(image: QImage) -> Pixels:
    """Return rows of colours, each one number: red, green and blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint32)
    rows: Pixels = np.bitwise_and(flat, np.uint32(0xFFFFFF)).reshape(plain.height(), plain.width())
    return rows
