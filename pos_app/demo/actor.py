"""Plays shopkeeper and parent: waits for each screen, takes its picture, presses a key.

Everything goes through the window's own events, as a hand would do it; nothing is called
behind its back. A step waits until what it needs is really there, so a slow machine is only
slower.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pos_app.ui.shell import Shell

_TICK_MS = 40
_STEP_MAX_S = 40.0


@dataclass(frozen=True, slots=True)
class Step:
    """Wait for a screen, look at it, do something.

    Attributes:
        picture: Names the picture taken before acting; empty for none.
        is_ready: Beside the screen's name: whether this step may act.
        dwell_s: How long to let a visitor look.
    """

    screen: str
    words: str
    act: Callable[[], None]
    picture: str = ""
    is_ready: Callable[[], bool] = lambda: True
    dwell_s: float = 0.0


class Actor(QObject):
    """Plays the steps one after the other in the GUI thread.

    Signals:
        finished: The last step is done; ``failure`` says what was never seen, if anything.
    """

    finished = Signal()

    def __init__(self, shell: Shell, steps: Sequence[Step], screens: Path) -> None:
        super().__init__()
        self._shell = shell
        self._steps = list(steps)
        self._screens = screens
        self._step_since_s = self._ready_since_s = 0.0
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self.failure = ""
        self.pictures: list[str] = []

    def start(self) -> None:
        self._step_since_s = time.monotonic()
        self._tick.start()

    @Slot()
    def _on_tick(self) -> None:
        now_s, step = time.monotonic(), self._steps[0]
        if not (self._shell.screen_name == step.screen and step.is_ready()):
            self._ready_since_s = 0.0
            if now_s - self._step_since_s > _STEP_MAX_S:
                self._give_up(step)
            return
        self._ready_since_s = self._ready_since_s or now_s
        if now_s - self._ready_since_s >= step.dwell_s:
            self._play(step)

    def _play(self, step: Step) -> None:
        if step.picture:
            self._take_picture(step.picture)
        print(f"  {step.words}", flush=True)
        del self._steps[0]
        self._step_since_s, self._ready_since_s = time.monotonic(), 0.0
        if not self._steps:
            self._tick.stop()
        step.act()
        if not self._steps:
            self.finished.emit()

    def _give_up(self, step: Step) -> None:
        self._tick.stop()
        self._take_picture("given-up")
        self.failure = f"waited for {step.screen!r}, but saw {self._shell.screen_name!r}"
        self.finished.emit()

    def _take_picture(self, name: str) -> None:
        file = self._screens / f"{len(self.pictures) + 1:02d}-{name}.png"
        self._shell.grab().save(str(file))
        self.pictures.append(file.name)


def press(shell: Shell, *keys: Qt.Key) -> None:
    """Press keys as a hand on the number pad does: each down and up."""
    for key in keys:
        QTest.keyClick(shell, key)


def primary_is_ready(shell: Shell) -> bool:
    """Whether the main button would take a press now, its dead time being over."""
    button = shell.findChild(QPushButton, "primary")
    return isinstance(button, QPushButton) and button.isEnabled()
