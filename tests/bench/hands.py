"""Hands at the real till: a script of acts, each done as soon as what it needs is there.

The till is the shipping one, with backend and printer in processes of their own. Codes arrive
as a camera gives them; everything else is pressed where the system would press it.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest

from pos_app.bootstrap.identity import enrol
from pos_app.bootstrap.till import TillOptions, run_till
from pos_app.demo.stage import Addresses, Stage, get_json
from pos_app.domain.operation import Operation, State
from pos_app.ports.scanner import Scan, Source
from pos_app.settings import ScreenSettings
from pos_app.ui.fronts.kinds import Pricing
from pos_app.ui.shell import Shell

_TICK_MS = 2
_ACT_MAX_S = 60.0


@dataclass(frozen=True, slots=True)
class Act:
    """Something done once ``is_ready``; ``name`` says what, in a failure and in figures."""

    name: str
    is_ready: Callable[[], bool]
    act: Callable[[], object]


class Hands(QObject):
    """Lives in the GUI thread; ``failure`` says what was never ready, if anything."""

    def __init__(self, acts: Iterator[Act]) -> None:
        super().__init__()
        self._acts = acts
        self._next: Act | None = None
        self._since_s = 0.0
        self.failure = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        if self._next is None:
            self._next, self._since_s = next(self._acts, None), time.monotonic()
        if self._next is None:
            self._end("")
        elif self._next.is_ready():
            act, self._next = self._next.act, None
            act()
        elif time.monotonic() - self._since_s > _ACT_MAX_S:
            self._end(self._next.name)

    def _end(self, failure: str) -> None:
        self._timer.stop()
        self.failure = failure
        QCoreApplication.exit(0)


class Player(QObject):
    """What a script of acts is written with. ``on_operation`` comes from another thread."""

    def __init__(self, addresses: Addresses) -> None:
        super().__init__()
        listed = get_json(f"{addresses.backend_url}/sandbox/codes")
        self.codes = [str(code["code"]) for code in listed if code["is_active"]]
        self.shell: Shell
        self._state: State | None = None

    def script(self) -> Iterator[Act]:
        """Yield what is done, in order."""
        raise NotImplementedError

    def on_window(self, shell: Shell) -> None:
        self.shell = shell
        self.hands = Hands(self.script())
        shell.first_painted.connect(self.hands.start)

    def on_operation(self, operation: Operation) -> None:
        self._state = operation.state

    def on(self, screen: str) -> Callable[[], bool]:
        """Return whether that screen is shown and its primary is not resting."""
        return lambda: self.shell.screen_name == screen and self.shell.primary_is_ready

    def is_done(self) -> bool:
        """Whether the receipt is out and the window shows it."""
        return self._state is State.RCPT_DONE and self.on("done")()

    def is_checked(self) -> bool:
        """Whether the journal has been looked through for the code that was scanned."""
        front = self.shell.wake().desk.situation.front
        return isinstance(front, Pricing) and (
            front.checked or self.shell.scene.overlay is not None
        )

    def scan(self, code: str) -> None:
        self.shell.camera_listener().on_scan(Scan(code, Source.CAMERA, "QRCode"))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.shell, key)

    def touch(self, name: str) -> None:
        QTest.mouseClick(self.shell.widget(name), Qt.MouseButton.LeftButton)


def perform(make: Callable[[Addresses], Player]) -> Player:
    """Set the stage, enrol, play to the end.

    Raises:
        SystemExit: something was never ready.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder, Stage(Path(folder), seed=1) as addresses:
        data = Path(folder) / "till"
        settings = addresses.settings()._replace(screen=ScreenSettings(dead_time_ms=0))
        enrol(settings, data, addresses.activation_code)
        player = make(addresses)
        run_till(
            TillOptions(
                settings, data, on_window=player.on_window, on_operation=player.on_operation
            )
        )
    if player.hands.failure:
        raise SystemExit(f"the bench was not played to its end: {player.hands.failure}")
    return player
