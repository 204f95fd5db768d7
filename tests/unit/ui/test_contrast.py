"""What is really painted can be read: each text on each screen, in all three themes (issue 6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pos_app.domain.words import Language
from pos_app.ui.theme import THEMES
from tests.helpers.windows import DESIGN_SIZE, STILL
from tests.screens.catalogue import Wall, exhibits
from tests.screens.faintness import faint_texts


@pytest.mark.parametrize("theme_name", THEMES)
def test_every_text_of_every_screen_can_be_read(qapp: QApplication, theme_name: str) -> None:
    assert qapp is not None
    wall = Wall(replace(STILL, theme_name=theme_name), DESIGN_SIZE, Language.ITALIAN)
    found = {each.name: list(faint_texts(wall.show(each))) for each in exhibits(Language.ITALIAN)}
    wall.close()
    assert not {name: faint for name, faint in found.items() if faint}


@pytest.fixture
def question(qapp: QApplication) -> Iterator[tuple[QWidget, QLabel]]:
    assert qapp is not None
    wall = Wall(STILL, DESIGN_SIZE, Language.ITALIAN)
    (exhibit,) = (each for each in exhibits(Language.ITALIAN) if each.name == "offer")
    window = wall.show(exhibit)
    label = window.findChild(QLabel, "question")
    assert isinstance(label, QLabel)
    yield window, label
    wall.close()


def test_a_text_in_the_colour_of_a_border_is_found(question: tuple[QWidget, QLabel]) -> None:
    window, label = question
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, THEMES["light"]["border"])
    label.setPalette(palette)
    assert any("question" in faint and "to 1" in faint for faint in faint_texts(window))


def test_a_text_under_something_else_is_found(question: tuple[QWidget, QLabel]) -> None:
    window, label = question
    cover = QWidget(window)
    cover.setAutoFillBackground(True)
    cover.setPalette(QPalette(Qt.GlobalColor.white))
    cover.setGeometry(label.geometry())
    cover.show()
    assert any("is not seen" in faint for faint in faint_texts(window))
