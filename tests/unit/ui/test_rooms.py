"""A page over the front: the sale beneath goes on, and nothing else begins (issue 6)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pos_app.ports.sound import Sound
from tests.helpers.windows import Counterside, open_window

ABOUT = Qt.Key.Key_F10


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    return side


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_room_opens_over_the_front_and_closes_again(side: Counterside, leave: Qt.Key) -> None:
    side.press(ABOUT)
    assert side.screen == "about"
    side.press(leave)
    assert side.screen == "idle"


def test_a_sale_beneath_a_room_goes_on(side: Counterside) -> None:
    side.scan()
    side.tap("quick_5000")
    side.counter.answers_drafts = False
    side.tap("primary")
    side.press(ABOUT)
    side.counter.answer_draft(side.counter.drafts[-1])
    assert side.screen == "about"
    side.press(Qt.Key.Key_Escape)
    assert side.screen == "pre_receipt"


def test_no_code_is_taken_in_a_room(side: Counterside) -> None:
    side.press(ABOUT)
    side.scan()
    assert side.screen == "about"
    assert side.sounds == [Sound.BUSY]


def test_signs_typed_in_a_room_reach_nothing_beneath(side: Counterside) -> None:
    side.scan()
    side.press(ABOUT)
    side.type_sign("7")
    side.press(Qt.Key.Key_Escape)
    assert side.shell.scene.screen.name == "amount"
    assert "7" not in side.text("amount_field")
