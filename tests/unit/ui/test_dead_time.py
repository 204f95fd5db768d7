"""Just after a change of screen a second tap, or a held Enter, moves neither money nor paper.

The rule is tried on every screen there is, with every button of it: whatever stands under the
finger on the next screen, and whatever a key can ask for.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from pos_app.ports.shifts import CloseShift, CountDrawer, MoveCash, OpenShift
from tests.helpers.windows import Counterside, open_window, settle
from tests.screens import conditions as screens
from tests.screens.conditions import CONDITIONS, Condition

LONG_MS = 60_000
ENTER = Qt.Key.Key_Return
KEYS = (ENTER, Qt.Key.Key_Enter, Qt.Key.Key_F6, Qt.Key.Key_F8)
_MONEY = (CloseShift, CountDrawer, MoveCash, OpenShift)
#: Of buttons with these names one is tried of each screen.
_ALIKE = (
    "key_",
    "quick_",
    "row_",
    "choose_",
    "file_",
    "recent_",
    "pending_",
    "reason_",
    "show_",
    "light_",
    "card_",
)
WEIGHTY: tuple[Condition, ...] = (
    screens.abandoning,
    screens.amount,
    screens.asking_for_storno,
    screens.closing_with_differences,
    screens.doubtful_done,
    screens.in_doubt,
    screens.lost_offer,
    screens.offer,
    screens.offer_of_two,
    screens.one_of_two_refused,
    screens.pin,
    screens.refused,
    screens.resume,
    screens.second_look,
)
#: So many second taps are tried at least, or the walk has lost its way.
PROBES_MIN = 50


def moved(side: Counterside) -> tuple[int, ...]:
    """Return how often money or paper has been moved so far."""
    counter = side.counter
    orders = [order for order in counter.shift_orders if isinstance(order, _MONEY)]
    asked: tuple[Sequence[object], ...] = (
        counter.posted,
        counter.pins,
        counter.drafts,
        counter.slips,
        orders,
    )
    return tuple(map(len, asked))


def buttons(side: Counterside) -> Iterator[tuple[str, QPoint]]:
    """Yield the buttons that can be pressed now, one of a kind, and where they are."""
    kinds: set[str] = set()
    for button in side.shell.findChildren(QAbstractButton):
        name = button.objectName()
        kind = next((kind for kind in _ALIKE if name.startswith(kind)), name)
        if button.isVisibleTo(side.shell) and button.isEnabled() and kind not in kinds:
            kinds.add(kind)
            yield name, button.mapTo(side.shell, button.rect().center())


def brought(place: Condition) -> Counterside:
    side = open_window()
    place(side)
    settle()
    return side


def second_tap(side: Counterside, at: QPoint) -> None:
    target = side.shell.childAt(at)
    assert target is not None, at
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(side.shell, at))
    settle()


def hold(side: Counterside, key: Qt.Key) -> None:
    """Hold a key down: repeats that say so, and repeats of desktops that do not."""
    for repeats in (False, True, False):
        event = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=repeats
        )
        QCoreApplication.sendEvent(side.shell, event)
        settle()


def question(side: Counterside) -> tuple[object, ...]:
    scene = side.shell.scene
    frame = scene.screen.frame
    return scene.screen.name, frame.question, frame.moment, scene.overlay


def _leave(side: Counterside) -> None:
    side.shell.close()
    side.shell.deleteLater()
    settle()


def probe(place: Condition, rests_ms: int) -> Iterator[tuple[str, bool]]:
    """Press each button of a screen and press again: yield whether the second press did a thing."""
    first = brought(place)
    found = list(buttons(first))
    _leave(first)
    for name, at in [*found, ("enter", QPoint())]:
        side = brought(place)
        side.rest_for(rests_ms)
        before = question(side)
        if name == "enter":
            QTest.keyPress(side.shell, ENTER)
            settle()
        else:
            second_tap(side, at)
        if question(side) != before:
            done = moved(side)
            if name == "enter":
                hold(side, ENTER)
            else:
                second_tap(side, at)
                side.press(*KEYS)
            yield f"{place.__name__}: {name}", moved(side) != done
        _leave(side)


def test_a_second_press_moves_nothing_on_any_screen() -> None:
    """Try those that money hangs on, and of the others some that the seed draws."""
    others = [place for place in CONDITIONS if place not in WEIGHTY]
    places = (*WEIGHTY, *random.sample(others, len(others) // 12))
    tried = [each for place in places for each in probe(place, LONG_MS)]
    assert [name for name, hit in tried if hit] == []
    assert len(tried) > PROBES_MIN


@pytest.mark.parametrize("name", ["abandoning", "in_doubt", "offer", "operations"])
def test_without_a_rest_it_does(name: str) -> None:
    """The positive control."""
    (place,) = (each for each in CONDITIONS if each.__name__ == name)
    assert any(hit for _, hit in probe(place, 0))
