"""Every screen in every window, at every size of text: nothing is cut, every target is large.

What a screen may do where there is no room, and what never, is decision 0023.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pos_app.domain.words import Language
from pos_app.ui.presenters.views import Scene
from pos_app.ui.theme import Appearance
from pos_app.ui.widgets.button import TouchButton
from pos_app.ui.widgets.port import ScreenPort
from tests.helpers.windows import STILL, settle
from tests.screens.catalogue import SIZES, Exhibit, Wall, exhibits
from tests.screens.fitting import troubles

Look = tuple[Language, tuple[int, int], Appearance]
SMALL, SMALL_TALL = (1024, 600), (600, 1024)
HALVES = ((1920, 1080), (1080, 1920))
LARGE = replace(STILL, text_percent=200)
#: Which of all looks are walked in each run: each language in each size that the counter is sold
#: with, and those with the least room. ``./run screens --all`` walks the rest.
LOOKS: tuple[Look, ...] = (
    *((Language.ITALIAN, size, STILL) for size in SIZES if size != (1080, 1920)),
    *((Language.ITALIAN, size, LARGE) for size in (SMALL, (1920, 1080), SMALL_TALL, (1080, 1920))),
    (Language.ITALIAN, SMALL, replace(STILL, text_percent=150, left_handed=True)),
    (Language.ITALIAN, (768, 1366), replace(STILL, text_percent=125, left_handed=True)),
    *(
        (language, size, STILL)
        for language in Language
        if language is not Language.ITALIAN
        for size in (SMALL, (1280, 800), (1920, 1080))
    ),
    (Language.GERMAN, SMALL_TALL, LARGE),
)
#: Where a band more is the hardest to bear.
TIGHT: tuple[Look, ...] = (
    (Language.GERMAN, SMALL, STILL),
    (Language.ITALIAN, SMALL_TALL, STILL),
)


def named(look: Look) -> str:
    language, (width, height), appearance = look
    hand = "-left" if appearance.left_handed else ""
    return f"{language.value}-{width}x{height}-{appearance.text_percent}{hand}"


@pytest.mark.parametrize("look", LOOKS, ids=named)
def test_every_screen_fits(qapp: QApplication, look: Look) -> None:
    assert qapp is not None
    language, size, appearance = look
    wall = Wall(appearance, size, language)
    found = {exhibit.name: list(troubles(wall.show(exhibit))) for exhibit in exhibits(language)}
    wall.close()
    assert not {name: bad for name, bad in found.items() if bad}


@pytest.mark.parametrize("look", TIGHT, ids=named)
def test_every_kind_of_screen_fits_below_the_band_of_the_training(
    qapp: QApplication, look: Look
) -> None:
    assert qapp is not None
    language, size, appearance = look
    kinds = {type(kind_of(each)): each for each in reversed(exhibits(language))}
    wall = Wall(appearance, size, language)
    shown = [replace(exhibit, trains=True) for exhibit in kinds.values()]
    found = {exhibit.name: list(troubles(wall.show(exhibit))) for exhibit in shown}
    wall.close()
    assert not {name: bad for name, bad in found.items() if bad}


def kind_of(exhibit: Exhibit) -> object:
    return exhibit.scene.screen if isinstance(exhibit.scene, Scene) else exhibit.scene


def shown(name: str, appearance: Appearance = STILL) -> tuple[Wall, QWidget]:
    (exhibit,) = (each for each in exhibits(Language.ITALIAN) if each.name == name)
    wall = Wall(appearance, SMALL, Language.ITALIAN)
    return wall, wall.show(exhibit)


def child(window: QWidget, name: str) -> QWidget:
    found = next(each for each in window.findChildren(QWidget, name) if each.isVisibleTo(window))
    assert isinstance(found, QWidget)
    return found


def port_of(window: QWidget) -> ScreenPort:
    port = window.findChild(ScreenPort)
    assert isinstance(port, ScreenPort)
    return port


def has_band(exhibit: Exhibit) -> bool:
    return isinstance(exhibit.scene, Scene) and exhibit.scene.screen.frame.band is not None


def is_low(window: QWidget) -> bool:
    """Whether the screen in sight is taller than its place."""
    port = port_of(window)
    return port.isVisible() and port.current is not None and port.current.height() > port.height()


def test_without_a_band_no_screen_of_the_usual_windows_has_to_be_moved(qapp: QApplication) -> None:
    assert qapp is not None
    wall = Wall(STILL, SMALL, Language.ITALIAN)
    shown = [each for each in exhibits(Language.ITALIAN) if not has_band(each)]
    low = [each.name for each in shown if is_low(wall.show(each))]
    wall.close()
    assert not low


def test_what_is_out_of_sight_is_a_press_away(qapp: QApplication) -> None:
    assert qapp is not None
    wall, window = shown("in_doubt", LARGE)
    port = port_of(window)
    assert port.current is not None
    targets = [each for each in port.current.findChildren(TouchButton) if each.isVisible()]

    def foot() -> int:
        return max(each.mapTo(port, QPoint(0, each.height())).y() for each in targets)

    assert foot() > port.height()
    down = child(window, "scroll_down")
    assert isinstance(down, TouchButton)
    while down.isEnabled():
        down.click()
    assert foot() <= port.height()
    wall.close()


class Elided(QLabel):
    """A label that leaves a part of its text out, as Qt's own views do."""

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name.
        with QPainter(self) as painter:
            painter.drawText(0, 20, f"{self.text()[:4]}…")


def plant_narrow_question(window: QWidget) -> None:
    child(window, "question").setFixedWidth(40)


def plant_low_primary(window: QWidget) -> None:
    child(window, "primary").setFixedHeight(40)


def plant_elided_label(window: QWidget) -> None:
    label = Elided("La ricevuta esce dopo la conferma", window)
    label.resize(300, 40)
    label.show()


def plant_low_camera(window: QWidget) -> None:
    """Give words that are drawn by hand too little room."""
    child(window, "camera").setFixedHeight(20)


def plant_text_over_text(window: QWidget) -> None:
    question = child(window, "question")
    label = QLabel("Prima o poi", window)
    label.setFont(question.font())
    label.resize(question.size())
    label.move(question.mapTo(window, QPoint(0, 0)))
    label.show()


def plant_screen_without_its_buttons(window: QWidget) -> None:
    port = port_of(window)
    assert port.current is not None
    port.current.setGeometry(0, 0, port.width(), port.height() + 100)


PLANTS = {
    "question wants": plant_narrow_question,
    "primary is a small target": plant_low_primary,
    "leaves a part": plant_elided_label,
    "camera cuts": plant_low_camera,
    "lie over each other": plant_text_over_text,
    "cannot be moved into sight": plant_screen_without_its_buttons,
}


@pytest.mark.parametrize("complaint", PLANTS)
def test_the_check_finds_what_is_planted(qapp: QApplication, complaint: str) -> None:
    assert qapp is not None
    wall, window = shown("idle")
    assert not list(troubles(window))
    PLANTS[complaint](window)
    settle()
    assert any(complaint in trouble for trouble in troubles(window))
    wall.close()
