"""The watchdog over all tests of the window: it sees work, and nothing but work of this thread."""

from __future__ import annotations

import gc
import time
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent

from pos_app.domain.events import MayBeLate
from pos_app.domain.operation import IntentId
from pos_app.domain.words import Language
from pos_app.ui.theme import Appearance
from pos_app.ui.widgets.strip import Strip
from tests.helpers.counters import FakeCounter
from tests.helpers.watchdog import AWAY_MAX_MS, WATCHDOG
from tests.helpers.windows import DESIGN_SIZE, open_window
from tests.screens.catalogue import Wall, exhibits
from tests.screens.conditions import offer

#: So long that no slow machine explains it.
_TOO_LONG_S = 4 * AWAY_MAX_MS / 1e3


def work_for(seconds: float) -> None:
    until_s = time.thread_time() + seconds
    while time.thread_time() < until_s:
        pass


class SlowCounter(FakeCounter):
    """A workflow that works in the window's thread, as none may."""

    def post(self, iid: IntentId, event: MayBeLate) -> None:
        work_for(_TOO_LONG_S)
        super().post(iid, event)


def test_work_on_a_press_is_seen() -> None:
    side = open_window(counter=SlowCounter())
    offer(side)
    assert WATCHDOG.take_alarms() == []
    side.press(Qt.Key.Key_Return)
    (alarm,) = WATCHDOG.take_alarms()
    assert "Key_Return" in alarm


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)], ids=str)
def test_no_screen_takes_long_to_show_or_to_paint(size: tuple[int, int]) -> None:
    wall = Wall(Appearance(), size, Language.ITALIAN)
    for exhibit in exhibits(Language.ITALIAN):
        with WATCHDOG.watch(f"{exhibit.name}, {size}"):
            window = wall.show(exhibit)
        with WATCHDOG.watch(f"the painting of {exhibit.name}, {size}"):
            window.grab()
    wall.close()


def test_work_while_painting_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Strip, "paintEvent", paint_slowly)
    wall = Wall(Appearance(), DESIGN_SIZE, Language.ITALIAN)
    window = wall.show(exhibits(Language.ITALIAN)[0])
    with WATCHDOG.watch("a slow strip"):
        window.grab()
    assert WATCHDOG.take_alarms() != []
    wall.close()


def paint_slowly(_: Strip, __: QPaintEvent) -> None:
    work_for(_TOO_LONG_S)


def test_a_wait_is_no_work() -> None:
    with WATCHDOG.watch("a wait"):
        Event().wait(_TOO_LONG_S)
    assert WATCHDOG.take_alarms() == []


def test_the_collector_is_left_out() -> None:
    heap: list[list[object]] = [[] for _ in range(400_000)]
    with WATCHDOG.watch("a collection"):
        for _ in range(6):
            gc.collect()
    assert WATCHDOG.take_alarms() == []
    assert heap
