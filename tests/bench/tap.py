"""From a press to the painted answer, at the real window of the shipping till.

Every tap of a sale, by keys and by touch, and of the till's other pages. Two clocks a press: to
the end of the first frame that shows anything changed, and to the end of the first frame of
another screen, with all that lies before it: journal, backend, printer.

A key with a sign is held back until it is known not to be a reader's (decision 14): these are told
apart, without a goal. When the machine has other work, read the GUI thread's own.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import cycle
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot

from pos_app.demo.stage import Addresses
from pos_app.ui.shell import Shell
from tests.bench.figures import Figure
from tests.bench.hands import Act, Player, perform

_GOAL_MS = 100.0
_GOAL = 1.0
_FELT = "what may be felt"
_ROUNDS = 4
_PERCENTILE = 95
_ROWS = 3
Key = Qt.Key
#: The rooms that lie over the front, and the key of each.
_ROOMS = (("devices", Key.Key_F4), ("about", Key.Key_F10))


class Times(Protocol):
    """What was measured, each press by its name."""

    frames_ms: list[tuple[str, float]]
    screens_ms: list[tuple[str, float]]
    own_ms: list[tuple[str, float]]


class Stopwatch(QObject):
    """Times one press after the other. Lives in the GUI thread.

    Attributes:
        frames_ms: To the first changed frame, by what was pressed.
        screens_ms: To another screen's first frame, of those presses that led to one.
        own_ms: What the GUI thread itself has worked until the first changed frame.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._name = ""
        self._pressed_s: float | None = None
        self._own_s = 0.0
        self._screen = ""
        self._has_frame = False
        self._has_changed = self._has_screen = False
        self.frames_ms: list[tuple[str, float]] = []
        self.screens_ms: list[tuple[str, float]] = []
        self.own_ms: list[tuple[str, float]] = []
        shell.wake().desk.scene_changed.connect(self._on_scene)
        shell.installEventFilter(self)

    def start(self, name: str) -> None:
        self._name, self._screen = name, self._shell.screen_name
        self._has_frame = self._has_changed = self._has_screen = False
        self._own_s, self._pressed_s = time.thread_time(), time.perf_counter()

    @property
    def is_free(self) -> bool:
        """Whether the last press has been answered by a frame."""
        return self._pressed_s is None or self._has_frame

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name.
        if event.type() is QEvent.Type.UpdateRequest and self._pressed_s is not None:
            # The frame is painted while this event is handled: after it comes the timer.
            QTimer.singleShot(0, self, self._on_painted)
        return False

    @Slot(object)
    def _on_scene(self, _: object) -> None:
        self._has_changed = True
        self._has_screen = self._shell.screen_name != self._screen

    @Slot()
    def _on_painted(self) -> None:
        if self._pressed_s is None or not self._has_changed:
            return
        took_ms = (time.perf_counter() - self._pressed_s) * 1e3
        if not self._has_frame:
            self._has_frame = True
            self.frames_ms.append((self._name, took_ms))
            self.own_ms.append((self._name, (time.thread_time() - self._own_s) * 1e3))
        if self._has_screen:
            self.screens_ms.append((self._name, took_ms))
            self._pressed_s = None


class Taps(Player):
    """Sales by keys and by touch in turn, and a walk through the other pages after each."""

    def __init__(self, addresses: Addresses) -> None:
        super().__init__(addresses)
        self.watch: Stopwatch

    def script(self) -> Iterator[Act]:
        yield Act("the window", self.on("idle"), self._open_watch)
        codes = cycle(self.codes)
        for _ in range(_ROUNDS):
            yield from self._sale_by_keys(next(codes))
            yield from self._sale_by_touch(next(codes))
            yield from self._pages()

    def _open_watch(self) -> None:
        self.watch = Stopwatch(self.shell)

    def _sale_by_keys(self, code: str) -> Iterator[Act]:
        yield from self._code("keys", code)
        for key in (Key.Key_5, Key.Key_0):
            yield self._key("digits: amount", self._shows("amount"), key)
        yield self._key("keys: print", self.on("amount"), Key.Key_Return)
        yield self._key("digits: cash", self.on("pre_receipt"), Key.Key_6)
        yield self._key("digits: cash", self._shows("pre_receipt"), Key.Key_0)
        yield self._key("keys: collect", self.on("pre_receipt"), Key.Key_Return)
        yield self._key("keys: next", self.is_done, Key.Key_Return)

    def _code(self, how: str, code: str) -> Iterator[Act]:
        yield self._timed(f"{how}: a code", self.on("idle"), partial(self.scan, code))
        yield Act("the journal's answer", self.is_checked, lambda: None)
        if self.shell.scene.overlay is not None:  # This code has been here a moment ago.
            yield self._touch(f"{how}: once more", lambda: True, "overlay_other")

    def _sale_by_touch(self, code: str) -> Iterator[Act]:
        yield from self._code("touch", code)
        yield self._touch("touch: amount", self._shows("amount"), "quick_5000")
        yield self._touch("touch: print", self.on("amount"), "primary")
        yield self._touch("touch: cash", self.on("pre_receipt"), "quick_6000")
        yield self._touch("touch: collect", self.on("pre_receipt"), "primary")
        yield self._touch("touch: next", self.is_done, "primary")

    def _pages(self) -> Iterator[Act]:
        up_and_down = [Key.Key_Down, Key.Key_Up] * _ROWS
        yield from self._page("the list", Key.Key_F2, "operations", up_and_down)
        yield from self._page("the count", Key.Key_F3, "count", [Key.Key_5, Key.Key_0])
        yield from self._page("a typed code", Key.Key_Return, "typing", [Key.Key_S, Key.Key_1])
        for name, key in _ROOMS:
            yield from self._page(name, key, "", [])

    def _page(self, name: str, door: Qt.Key, screen: str, keys: Sequence[Qt.Key]) -> Iterator[Act]:
        yield self._key(f"pages: {name}", self.on("idle"), door)
        for key in keys:
            kind = "pages" if key in {Key.Key_Up, Key.Key_Down} else "digits"
            yield self._key(f"{kind}: in {name}", self._shows(screen), key)
        yield self._key(f"pages: {name}, out", self._shows(screen), Key.Key_Escape)

    def _shows(self, screen: str) -> Callable[[], bool]:
        """Return whether that screen is shown, or, without a name, any but the idle one."""
        return lambda: (self.shell.screen_name == screen) if screen else not self.on("idle")()

    def _key(self, name: str, is_ready: Callable[[], bool], key: Qt.Key) -> Act:
        return self._timed(name, is_ready, partial(self.press, key))

    def _touch(self, name: str, is_ready: Callable[[], bool], button: str) -> Act:
        return self._timed(name, is_ready, partial(self.touch, button))

    def _timed(self, name: str, is_ready: Callable[[], bool], act: Callable[[], object]) -> Act:
        def press() -> None:
            self.watch.start(name)
            act()

        return Act(name, lambda: self.watch.is_free and is_ready(), press)


def measure() -> Sequence[Figure]:
    taps = perform(Taps)
    assert isinstance(taps, Taps), taps
    return figures(taps.watch)


def figures(watch: Times) -> list[Figure]:
    """Return medians, percentiles and worst, of all presses and by kind."""
    held = [one for one in watch.frames_ms if one[0].startswith("digits:")]
    others = [one for one in watch.frames_ms if one not in held]
    held_ms = [took_ms for _, took_ms in held]
    return [
        *_of("tap to next screen", watch.screens_ms),
        *_of("tap to changed frame", others),
        *_of("the GUI thread's own work", watch.own_ms),
        _figure("digit to changed frame, median", statistics.median(held_ms), None),
        _figure("digit to changed frame, 95 of 100", percentile(held_ms), None),
    ]


def _of(what: str, told: Sequence[tuple[str, float]]) -> list[Figure]:
    times_ms = [took_ms for _, took_ms in told]
    slowest, worst_ms = max(told, key=lambda one: one[1])
    return [
        _figure(f"{what}, {len(told)} taps, median", statistics.median(times_ms), None),
        _figure(f"{what}, 95 of 100", percentile(times_ms), _GOAL),
        _figure(f"worst: {slowest}", worst_ms, None),
    ]


def percentile(times_ms: Sequence[float], of_100: int = _PERCENTILE) -> float:
    """Return the least of the times that so many of a hundred do not exceed."""
    ordered = sorted(times_ms)
    return ordered[-(-len(ordered) * of_100 // 100) - 1]


def _figure(name: str, value_ms: float, goal: float | None) -> Figure:
    return Figure(name, "ms", value_ms, _GOAL_MS, _FELT, goal)
