"""The training cannot be taken for the true thing, nor the true thing for the training."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.help import Topic
from pos_app.domain.operation import State
from pos_app.ports.practice import Mishap
from pos_app.ui.going import Going
from pos_app.ui.presenters.views import HelpView
from pos_app.ui.rooms.help import open_help
from pos_app.ui.theme import THEMES, Appearance
from tests.helpers.counters import found
from tests.helpers.practices import FakePractice
from tests.helpers.windows import Counterside, open_window, settle
from tests.screens.conditions import Condition, compared, done, idle, operations, pin, resume

Key = Qt.Key
SOME: tuple[Condition, ...] = (idle, done, operations, pin, compared, resume)


@pytest.fixture
def practice() -> FakePractice:
    return FakePractice()


@pytest.fixture
def side(practice: FakePractice) -> Counterside:
    side = open_window(practice=practice)
    idle(side)
    return side


def read_training_topic(side: Counterside) -> HelpView:
    desk = side.shell.wake().desk
    open_help(desk._floor, Topic.TRAINING)
    desk.publish()
    settle()
    view = side.shell.scene.screen
    assert isinstance(view, HelpView)
    return view


@pytest.mark.parametrize("condition", SOME, ids=lambda condition: condition.__name__)
def test_a_training_has_the_band_over_question_and_paper(condition: Condition) -> None:
    """It belongs to the window and not to a screen: some of them speak for all."""
    side = open_window(practice=FakePractice())
    condition(side)
    settle()
    band = side.shell.widget("training_band")
    assert band.accessibleName() == "ALLENAMENTO – soldi finti"
    assert band.mapTo(side.shell, QPoint(0, 0)) == QPoint(0, 0)
    assert band.width() == side.shell.width()


@pytest.mark.parametrize("condition", SOME, ids=lambda condition: condition.__name__)
def test_a_true_till_never_makes_one(condition: Condition) -> None:
    side = open_window()
    condition(side)
    side.shell.show_stopped(Fault(FaultCode.PROGRAM_STOPPED))
    settle()
    assert not side.named("training_band")
    assert not side.named("exercises")


@pytest.mark.parametrize("theme", THEMES)
def test_the_band_is_striped_in_every_theme(theme: str) -> None:
    side = open_window(practice=FakePractice(), appearance=Appearance(theme, motion=False))
    idle(side)
    settle()
    shown: QImage = side.shell.grab().toImage()
    colors = [shown.pixelColor(x, 8).name().upper() for x in range(shown.width())]
    dark, light = (QColor(THEMES[theme][name]).name().upper() for name in ("warn", "warn_bg"))
    stripes = [color for color in colors if color in {dark, light}]
    changes = sum(one != other for one, other in pairwise(stripes))
    assert colors.count(dark) > 200
    assert changes > 10


def test_the_strip_has_another_ground(side: Counterside) -> None:
    true_till = open_window()
    idle(true_till)
    settle()
    grounds = [
        shown.shell.grab().toImage().pixelColor(4, shown.shell.height() - 4).name().upper()
        for shown in (side, true_till)
    ]
    assert grounds == [THEMES["light"]["warn_bg"], THEMES["light"]["strip"]]


def test_a_training_that_stops_is_a_training_still(side: Counterside) -> None:
    side.shell.show_stopped(Fault(FaultCode.PROGRAM_STOPPED))
    settle()
    bands = [band for band in side.named("training_band") if band.isVisibleTo(side.shell)]
    assert any(band.parent() is side.shell.widget("stopped") for band in bands)


def test_a_learner_gets_a_code_by_one_key(side: Counterside) -> None:
    side.press(Key.Key_F12, Key.Key_Enter)
    assert side.screen == "amount"
    side.tap("quick_5000", "primary")
    assert side.screen == "pre_receipt"


def test_things_go_wrong_on_purpose_and_it_is_said(
    side: Counterside, practice: FakePractice
) -> None:
    side.tap("exercises")
    for mishap in Mishap:
        side.tap(f"exercise_{mishap.value}")
        assert side.text("band_text")
    assert practice.happened == list(Mishap)
    side.press(Key.Key_Escape)
    assert side.screen == "idle"


def test_the_end_of_the_training_closes_the_window(side: Counterside) -> None:
    went: list[Going] = []
    closed: list[bool] = []
    side.shell.going.connect(went.append)
    side.shell.closed.connect(lambda: closed.append(True))
    side.press(Key.Key_F12)
    side.tap("end_training")
    assert (went, closed) == ([Going.FROM_TRAINING], [True])


def test_a_true_customers_code_is_refused_in_words(side: Counterside) -> None:
    side.counter.no_price = Fault(FaultCode.CODE_NOT_PRACTICE)
    side.scan()
    side.tap("quick_5000", "primary")
    assert side.screen == "idle"
    assert side.text("band_text").startswith("Questo codice è vero: qui è allenamento.")


def test_at_a_true_till_the_exercises_do_not_open() -> None:
    side = open_window()
    idle(side)
    side.press(Key.Key_F12)
    assert side.screen == "idle"


def test_the_till_gives_way_to_the_training_from_the_help() -> None:
    side = open_window(can_train=True)
    idle(side)
    went: list[Going] = []
    side.shell.going.connect(went.append)
    read_training_topic(side)
    side.tap("train")
    assert went == [Going.TO_TRAINING]
    assert not side.shell.isVisible()


def test_not_while_something_waits_for_this_till() -> None:
    side = open_window(can_train=True)
    side.counter.open_up(found(State.SUBMITTING))
    side.press(Key.Key_Escape)
    action = next(each for each in read_training_topic(side).actions if each.name == "train")
    assert not action.enabled
    side.tap("train")
    assert side.shell.isVisible()


def test_where_there_is_no_training_there_is_no_door(side: Counterside) -> None:
    assert [action.name for action in read_training_topic(side).actions] == ["help_search"]
