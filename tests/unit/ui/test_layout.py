"""Every screen in every window size: it fits, nothing is clipped, every target is large."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pos_app.domain.words import Language
from pos_app.ui.theme import TOUCH_FLOOR_PX
from pos_app.ui.widgets.light_button import LIGHT_HEIGHT_PX, LightButton
from pos_app.ui.widgets.strip import Strip
from tests.helpers.windows import open_window, settle
from tests.screens.conditions import CONDITIONS, idle

SIZES = ((1024, 600), (1280, 800), (1920, 1080))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_screen_fits(size: tuple[int, int], language: Language) -> None:
    for bring_about in CONDITIONS:
        side = open_window(size=size, language=language)
        bring_about(side)
        settle()
        assert not list(troubles(side.shell)), bring_about.__name__
        side.shell.close()


def test_the_check_finds_a_clipped_label_and_a_small_target() -> None:
    side = open_window()
    idle(side)
    settle()
    question = side.shell.widget("question")
    question.setFixedWidth(40)
    side.shell.widget("primary").setFixedHeight(40)
    assert len(list(troubles(side.shell))) >= 2


def troubles(shell: QWidget) -> Iterator[str]:
    """Yield what does not fit in this window."""
    window = shell.rect()
    for widget in shell.findChildren(QWidget):
        if not widget.isVisibleTo(shell):
            continue
        name = widget.objectName() or type(widget).__name__
        place = QRect(widget.mapTo(shell, QPoint(0, 0)), widget.size())
        if not window.contains(place):
            yield f"{name} is outside: {place}"
        least = widget.minimumSizeHint()
        if least.width() > widget.width() or least.height() > widget.height():
            yield f"{name} wants {least}, has {widget.size()}"
        yield from _clipped(widget, name)


def _clipped(widget: QWidget, name: str) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text():
            yield from _clipped_label(widget, name)
        case QAbstractButton():
            floor_px = LIGHT_HEIGHT_PX if isinstance(widget, LightButton) else TOUCH_FLOOR_PX
            if min(widget.height(), widget.width()) < floor_px:
                yield f"{name} is a small target: {widget.size()}"
        case Strip() if widget.content_width() > widget.width():
            yield f"the strip wants {widget.content_width()}"
        case _:
            pass


def _clipped_label(label: QLabel, name: str) -> Iterator[str]:
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height():
            yield f"{name} is cut at the foot: {label.text()}"
    elif QFontMetrics(label.font()).horizontalAdvance(label.text()) > label.width():
        yield f"{name} is cut at the side: {label.text()}"
