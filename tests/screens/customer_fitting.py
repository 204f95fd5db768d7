"""What does not fit on the customer's display, or is written too small to be read from there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QWidget

from pos_app.ui.customer.rows import SumRow
from pos_app.ui.customer.surface import CustomerSurface


def customer_troubles(surface: CustomerSurface, letter_px: int) -> Iterator[str]:
    """Yield what does not fit, or has capitals lower than ``letter_px``, in words."""
    for widget in surface.findChildren(QWidget):
        if not widget.isVisibleTo(surface):
            continue
        place = QRect(widget.mapTo(surface, QPoint(0, 0)), widget.size())
        if not surface.rect().contains(place):
            yield f"{widget.objectName()} is outside: {place}"
        match widget:
            case SumRow():
                yield from _row_troubles(widget, letter_px)
            case QLabel() if widget.text():
                yield from _label_troubles(widget, letter_px)


def _row_troubles(row: SumRow, letter_px: int) -> Iterator[str]:
    if row.minimumSizeHint().width() > row.width():
        yield f"{row.accessibleName()} is cut"
    if row.cap_px < letter_px:
        yield f"{row.accessibleName()} is small: {row.cap_px}"


def _label_troubles(label: QLabel, letter_px: int) -> Iterator[str]:
    if label.heightForWidth(label.width()) > label.height():
        yield f"{label.text()} is cut at the foot"
    if _widest_word(label) > label.width():
        yield f"{label.text()} is cut at the side"
    if QFontMetricsF(label.font()).capHeight() < letter_px:
        yield f"{label.text()} is small"


def _widest_word(label: QLabel) -> float:
    metrics = QFontMetricsF(label.font())
    return max(metrics.horizontalAdvance(word) for word in label.text().split())
