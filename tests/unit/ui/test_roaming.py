"""Everything can be reached and pressed by keys, and the ring shows what Space would press."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.words import Language
from pos_app.ui.intents import Intent, Sign, Tap
from pos_app.ui.offers import actions_of
from pos_app.ui.presenters.views import Scene
from pos_app.ui.rounds import Way, beside, next_of, targets_in
from pos_app.ui.theme import THEMES, contrast, look_for
from pos_app.ui.widgets.focus_ring import FocusRing
from tests.helpers.windows import DESIGN_SIZE, STILL, Counterside, open_window, settle
from tests.screens.catalogue import Exhibit, Wall, exhibits
from tests.screens.conditions import CONDITIONS, abandoning, amount, offer, resume

Key = Qt.Key
CONTRAST_MIN = 3.0


@pytest.fixture
def wall(qapp: QApplication) -> Iterator[Wall]:
    assert qapp is not None
    made = Wall(STILL, DESIGN_SIZE, Language.ITALIAN)
    yield made
    made.close()


def scenes() -> Iterator[tuple[Exhibit, Scene]]:
    for exhibit in exhibits(Language.ITALIAN):
        if isinstance(exhibit.scene, Scene):
            yield exhibit, exhibit.scene


def offered(scene: Scene) -> set[Intent]:
    """Return what the scene's buttons can ask for: rows that are not in sight, by page keys."""
    if scene.overlay is not None:
        return {Tap.PRIMARY, Tap.OTHER}
    primary = {Tap.PRIMARY} if scene.screen.frame.primary.enabled else set()
    return primary | {action.intent for action in actions_of(scene) if action.enabled}


def pressed_one_by_one(wall: Wall, targets: Sequence[QWidget]) -> list[Intent]:
    """Return what each target asks for when the ring is on it and Space is pressed."""
    asked: list[Intent] = []
    wall.till.tapped.connect(asked.append)
    for target in targets:
        target.setFocus()
        QTest.keyClick(target, Key.Key_Space)
    wall.till.tapped.disconnect(asked.append)
    return asked


def test_every_action_of_every_screen_is_reached_and_pressed_by_keys(wall: Wall) -> None:
    missing: dict[str, set[Intent]] = {}
    for exhibit, scene in scenes():
        wall.show(exhibit)
        targets = targets_in(wall.till.places)
        assert len(set(targets)) == len(targets), exhibit.name
        asked = set(pressed_one_by_one(wall, targets))
        wanted = {each for each in offered(scene) if is_in_sight(wall, scene, each)}
        if wanted - asked:
            missing[exhibit.name] = wanted - asked
    assert not missing


def is_in_sight(wall: Wall, scene: Scene, intent: Intent) -> bool:
    """Whether a button for it is shown at all: of long lists only a part is."""
    if intent is Tap.PRIMARY or scene.overlay is not None:
        return True
    names = {action.name for action in actions_of(scene) if action.intent == intent}
    return any(
        widget.isVisible() for name in names for widget in wall.window.findChildren(QWidget, name)
    )


def test_a_button_that_keys_cannot_reach_is_found(wall: Wall) -> None:
    exhibit, scene = next(each for each in scenes() if each[0].name == "offer")
    wall.show(exhibit)
    target = wall.window.findChild(QPushButton, "change_amount")
    assert isinstance(target, QPushButton)
    target.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    asked = pressed_one_by_one(wall, targets_in(wall.till.places))
    assert Tap.CHANGE_AMOUNT in offered(scene) - set(asked)
    target.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def test_the_keypad_is_reached_too(wall: Wall) -> None:
    exhibit = next(each for each, _ in scenes() if each.name == "amount")
    wall.show(exhibit)
    asked = pressed_one_by_one(wall, targets_in(wall.till.places))
    assert {Sign(sign) for sign in "0123456789,"} <= set(asked)


# The ring on the window.


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    amount(side)
    return side


def ring(side: Counterside) -> FocusRing:
    found = side.shell.findChild(FocusRing)
    assert isinstance(found, FocusRing)
    return found


def on(side: Counterside) -> str:
    """Return the name of what the ring is around; empty without one."""
    settle()
    target = side.shell.wake()._roaming.target
    assert ring(side).isVisible() == (target is not None)
    return "" if target is None else target.objectName()


def tab_to(side: Counterside, name: str) -> None:
    for _ in range(40):
        if on(side) == name:
            return
        side.press(Key.Key_Tab)
    pytest.fail(f"{name} is not reached")


def test_tab_goes_round_content_first_and_comes_back(side: Counterside) -> None:
    seen: list[str] = []
    for _ in targets_in(side.shell.wake()._till.places):
        side.press(Key.Key_Tab)
        seen.append(on(side))
    side.press(Key.Key_Tab)
    assert on(side) == seen[0]
    assert seen.index("quick_2000") < seen.index("key_7") < seen.index("primary")
    assert seen.index("primary") < seen.index("way_out")
    side.press(Key.Key_Backtab)
    assert on(side) == seen[-1]


def test_arrows_move_the_ring_to_what_lies_there(side: Counterside) -> None:
    side.press(Key.Key_Right)
    tab_to(side, "key_5")
    for key, name in (
        (Key.Key_Up, "key_8"),
        (Key.Key_Right, "key_9"),
        (Key.Key_Down, "key_6"),
        (Key.Key_Left, "key_5"),
        (Key.Key_Down, "key_2"),
        (Key.Key_Down, "key_0"),
        (Key.Key_Down, "primary"),
    ):
        side.press(key)
        assert on(side) == name


def test_an_arrow_selects_a_row_where_there_are_rows() -> None:
    side = open_window()
    resume(side)
    before = side.shell.scene
    side.press(Key.Key_Down)
    assert side.shell.scene != before
    assert on(side) == ""


def test_space_presses_what_the_ring_is_around(side: Counterside) -> None:
    tab_to(side, "quick_2000")
    QTest.keyClick(side.shell.focusWidget(), Key.Key_Space)
    assert side.text("amount_field") == "€ 20,00"


def test_digits_go_on_being_the_amount(side: Counterside) -> None:
    side.press(Key.Key_Tab, Key.Key_Backspace)
    assert side.text("amount_field") == "€ 9,00"


def test_enter_with_the_ring_elsewhere_presses_nothing() -> None:
    side = open_window()
    offer(side)
    tab_to(side, "way_out")
    posted = list(side.counter.posted)
    side.press(Key.Key_Return)
    assert (side.counter.posted, on(side)) == (posted, "primary")
    side.press(Key.Key_Return)
    assert side.screen == "done"


def test_a_touch_puts_the_ring_away(side: Counterside) -> None:
    side.press(Key.Key_Tab)
    assert on(side)
    side.tap("key_1")
    assert on(side) == ""


def test_the_ring_is_put_away_by_a_new_question() -> None:
    side = open_window()
    offer(side)
    side.press(Key.Key_Tab)
    side.press(Key.Key_Escape)
    assert side.shell.scene.overlay is not None
    assert on(side) == ""
    side.press(Key.Key_Tab)
    assert on(side) in {"overlay_safe", "overlay_other"}


def test_within_an_overlay_the_ring_stays_within_it() -> None:
    side = open_window()
    abandoning(side)
    names = set()
    for _ in range(5):
        side.press(Key.Key_Tab)
        names.add(on(side))
    assert names == {"overlay_safe", "overlay_other"}


def test_the_ring_goes_with_what_it_is_around(qtbot: QtBot) -> None:
    side = open_window()
    offer(side)
    tab_to(side, "quick_6000")
    side.shell.widget("quick_6000").hide()
    qtbot.waitUntil(lambda: not ring(side).isVisible(), timeout=2000)
    assert on(side) == ""


def test_a_target_out_of_sight_is_moved_into_sight() -> None:
    side = open_window(size=(1024, 600), appearance=replace(STILL, text_percent=200))
    amount(side)
    tab_to(side, "key_0")
    key = side.shell.widget("key_0")
    port = side.shell.wake()._till.frame.port
    foot = key.mapTo(port, QPoint(0, key.height())).y()
    assert foot <= port.height()


@pytest.mark.parametrize("theme_name", THEMES)
def test_the_ring_can_be_seen_around_everything(theme_name: str) -> None:
    tokens = THEMES[theme_name]
    side = open_window(appearance=replace(STILL, theme_name=theme_name))
    offer(side)
    look = look_for(side.shell.appearance, *DESIGN_SIZE)
    interior = side.shell.wake()
    for target in targets_in(interior._till.places):
        interior._roaming.go_to(target)
        name, place = target.objectName(), ring(side).geometry()
        drawn = side.shell.grab().toImage()
        inside = QPoint(place.center().x(), place.top() + look.px(2))
        assert drawn.pixelColor(inside) == QColor(tokens["info"]), name
        line = QPoint(place.center().x(), place.top() + look.px(4) + look.px(1))
        assert drawn.pixelColor(line) == QColor(tokens["bg"]), name
        for around in grounds_around(drawn, place):
            assert contrast(tokens["info"], around) >= CONTRAST_MIN, name
    assert contrast(tokens["info"], tokens["bg"]) >= CONTRAST_MIN


def grounds_around(drawn: QImage, place: QRect) -> Iterator[str]:
    """Yield the colours beside the middle of each side of the ring."""
    middle = place.center()
    for point in (
        QPoint(middle.x(), place.top() - 2),
        QPoint(middle.x(), place.bottom() + 2),
        QPoint(place.left() - 2, middle.y()),
        QPoint(place.right() + 2, middle.y()),
    ):
        if drawn.rect().contains(point):
            yield drawn.pixelColor(point).name()


# What lies where, without a window.


def test_order_goes_round(qapp: QApplication) -> None:
    assert qapp is not None
    first, last = QWidget(), QWidget()
    assert next_of([], None, forward=True) is None
    assert next_of([first, last], None, forward=True) is first
    assert next_of([first, last], None, forward=False) is last
    assert next_of([first, last], last, forward=True) is first


def test_nothing_lies_beyond_the_last(qapp: QApplication) -> None:
    assert qapp is not None
    window = QWidget()
    here, there = QPushButton(window), QPushButton(window)
    here.setGeometry(0, 0, 50, 50)
    there.setGeometry(100, 0, 50, 50)
    assert beside([here, there], here, Way.RIGHT) is there
    assert beside([here, there], there, Way.RIGHT) is None
    assert beside([here, there], here, Way.DOWN) is None


def test_conditions_are_walked() -> None:
    assert len(list(scenes())) == len(CONDITIONS)
