"""What does not fit on a screen: cut, hidden, elided, too small for a finger, or overlapping.

It reads the widget tree, and what is painted where: a text drawn by hand is held to the same
rules as a label's. What a ``ScreenPort`` has moved out of sight must be in reach of its buttons.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pos_app.ui.theme import TOUCH_FLOOR_PX
from pos_app.ui.widgets.button import PrimaryButton, TouchButton
from pos_app.ui.widgets.covering import Covering
from pos_app.ui.widgets.light_button import LIGHT_HEIGHT_PX, LightButton
from pos_app.ui.widgets.paper import PaperColumn
from pos_app.ui.widgets.port import ScreenPort
from pos_app.ui.widgets.text import Label
from tests.screens.painting import PaintedText, texts_of

#: Glyphs may lean over their box by the width of a stem; Qt rounds.
_SLACK = 1.5
#: So much of two texts may lie over each other before one of them cannot be read.
_OVERLAP = 2.0


def troubles(window: QWidget) -> Iterator[str]:
    """Yield what does not fit in this window, in words."""
    texts: list[PaintedText] = []
    for widget in in_sight(window):
        painted = texts_of(widget)
        yield from _misplaced(widget, window)
        yield from _small(widget)
        yield from _cut(widget, painted)
        texts += painted
    yield from _overlapping(texts, window)


def in_sight(window: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that are shown and not covered by a question."""
    covers = [
        cover
        for cover in window.findChildren(Covering)
        if cover.isVisibleTo(window) and cover.objectName() == "overlay"
    ]
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not any(_is_beneath(widget, each) for each in covers):
            yield widget


def name_of(widget: QWidget) -> str:
    own = widget.objectName()
    parent = widget.parentWidget()
    above = parent.objectName() or type(parent).__name__ if parent else ""
    return own or f"{type(widget).__name__} in {above}"


def _is_beneath(widget: QWidget, cover: Covering) -> bool:
    place = cover.parentWidget()
    beneath = place is not None and place.isAncestorOf(widget)
    return beneath and widget is not cover and not cover.isAncestorOf(widget)


def port_of(widget: QWidget) -> ScreenPort | None:
    """Return the port that moves this widget, if one does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, ScreenPort):
            current = above.current
            inside = current is not None and (current is widget or current.isAncestorOf(widget))
            return above if inside else None
        above = above.parentWidget()
    return None


def _misplaced(widget: QWidget, window: QWidget) -> Iterator[str]:
    name, place = name_of(widget), _place(widget, window)
    port = port_of(widget)
    if port is None:
        if not window.rect().contains(place):
            yield f"{name} is outside the window: {place}"
    else:
        yield from _out_of_reach(widget, port)
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        least = layout.totalMinimumHeightForWidth(widget.width())
    elif widget.hasHeightForWidth():
        least = widget.heightForWidth(widget.width())
    else:
        least = widget.minimumSizeHint().height()
    if least > widget.height() + 1:  # Qt rounds a label now and then once more.
        yield f"{name} wants to be {least} high, is {widget.height()}"
    if widget.minimumSizeHint().width() > widget.width():
        yield f"{name} wants to be {widget.minimumSizeHint().width()} wide, is {widget.width()}"


def _out_of_reach(widget: QWidget, port: ScreenPort) -> Iterator[str]:
    screen = port.current
    assert screen is not None, "it has the widget"
    place = QRect(widget.mapTo(screen, QPoint(0, 0)), widget.size())
    if not screen.rect().contains(place):
        yield f"{name_of(widget)} is outside its screen: {place}"
    sideways = QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())
    if sideways.left() < 0 or sideways.right() > port.width():
        yield f"{name_of(widget)} is cut at the side of the port: {sideways}"
    moves = [each for each in port.findChildren(QAbstractButton) if "scroll_" in each.objectName()]
    if screen.height() > port.height() and not all(each.isVisible() for each in moves):
        yield f"{name_of(widget)} cannot be moved into sight"


def _small(widget: QWidget) -> Iterator[str]:
    is_target = isinstance(widget, QAbstractButton)
    floor = LIGHT_HEIGHT_PX if isinstance(widget, LightButton) else TOUCH_FLOOR_PX
    if is_target and min(widget.width(), widget.height()) < floor:
        yield f"{name_of(widget)} is a small target: {widget.size()}"


def _cut(widget: QWidget, painted: Sequence[PaintedText]) -> Iterator[str]:
    if not isinstance(widget, PaperColumn):
        whole = QRectF(widget.rect()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    else:  # Paper that is longer than its place is shown from its newest line.
        whole = QRectF(widget.rect()).adjusted(-_SLACK, -1e6, _SLACK, _SLACK)
    for text in painted:
        if not whole.contains(text.box):
            yield f"{name_of(widget)} cuts {text.text!r}: {text.box} in {widget.size()}"
        if "…" in text.text and "…" not in _meant(widget):
            yield f"{name_of(widget)} leaves a part of {text.text!r} out"
    said = _letters("".join(text.text for text in painted))
    # What a button of its own kind says to a screen reader is more than it paints.
    own = type(widget) in {Label, TouchButton, PrimaryButton}
    if isinstance(widget, QLabel | QAbstractButton) and own and _letters(widget.text()) not in said:
        yield f"{name_of(widget)} paints {said!r} of {widget.text()!r}"


def _meant(widget: QWidget) -> str:
    own = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return own or widget.accessibleName()


def _letters(text: str) -> str:
    return "".join(text.split())


def _overlapping(texts: Sequence[PaintedText], window: QWidget) -> Iterator[str]:
    placed = [
        (text, text.box.translated(text.widget.mapTo(window, QPoint(0, 0)).toPointF()))
        for text in texts
        if not isinstance(text.widget, PaperColumn)
    ]
    for at, (first, place) in enumerate(placed):
        for second, other in placed[at + 1 :]:
            both = place & other
            over = min(both.width(), both.height()) > _OVERLAP
            if over and port_of(first.widget) is port_of(second.widget):
                yield f"{first.text!r} and {second.text!r} lie over each other"


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
