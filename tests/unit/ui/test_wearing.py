"""Theme, text size and hand change under a running sale, and nothing else does (issue 6)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pos_app.ui.presenters.views import Scene
from pos_app.ui.theme import THEMES, Appearance
from tests.helpers.windows import STILL, Counterside, open_window, settle


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    side.scan()
    side.press(Qt.Key.Key_5)
    return side


def wear(side: Counterside, appearance: Appearance) -> Scene:
    side.shell.wear(appearance)
    settle()
    return side.shell.scene


@pytest.mark.parametrize(
    "appearance",
    [
        replace(STILL, theme_name="contrast"),
        replace(STILL, text_percent=200),
        replace(STILL, left_handed=True),
        replace(STILL, motion=True),
    ],
    ids=["theme", "text", "hand", "motion"],
)
def test_what_is_being_typed_survives(side: Counterside, appearance: Appearance) -> None:
    before = side.shell.scene
    assert wear(side, appearance) == before
    side.press(Qt.Key.Key_0)
    assert side.text("amount_field") == "€ 50,00"


def test_the_ground_takes_the_colour_of_the_theme(side: Counterside) -> None:
    for theme_name, tokens in THEMES.items():
        wear(side, replace(STILL, theme_name=theme_name))
        assert side.shell.grab().toImage().pixelColor(4, 4).name().upper() == tokens["bg"]


def test_text_grows_at_once(side: Counterside) -> None:
    wear(side, replace(STILL, text_percent=200))
    hint = side.shell.findChild(QLabel, "hint")
    assert isinstance(hint, QLabel)
    assert hint.font().pixelSize() == 38


def test_the_left_hand_has_paper_and_keys_at_its_side(side: Counterside) -> None:
    def left_of(name: str) -> int:
        return side.shell.widget(name).mapTo(side.shell, QPoint(0, 0)).x()

    assert left_of("amount_field") < left_of("key_7") < left_of("paper")
    wear(side, replace(STILL, left_handed=True))
    assert left_of("paper") < left_of("key_7") < left_of("amount_field")
    assert left_of("key_7") < left_of("key_9"), "the keys themselves are not mirrored"


def test_a_tall_window_has_the_paper_above_and_the_primary_at_the_foot() -> None:
    side = open_window(size=(768, 1366))
    side.counter.open_up()
    side.scan()

    def top_of(name: str) -> int:
        return side.shell.widget(name).mapTo(side.shell, QPoint(0, 0)).y()

    assert top_of("paper") < top_of("question") < top_of("primary") < top_of("strip")


def test_the_primary_goes_on_resting(qtbot: QtBot) -> None:
    side = open_window(dead_time_ms=150)
    side.counter.open_up()
    side.press(Qt.Key.Key_Return)
    assert not side.shell.primary_is_ready
    wear(side, replace(STILL, theme_name="dark"))
    assert not side.shell.primary_is_ready, "a new theme is no way around the dead time"
    qtbot.waitUntil(lambda: side.shell.primary_is_ready, timeout=2000)


def test_a_window_that_is_still_coming_wears_it_too() -> None:
    side = open_window(awake=False)
    wear(side, replace(STILL, theme_name="dark"))
    assert side.shell.grab().toImage().pixelColor(4, 4).name().upper() == THEMES["dark"]["bg"]
