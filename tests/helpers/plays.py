"""A play at the real window over a stage of real processes: what the plays of the tests share."""

from __future__ import annotations

import os
import subprocess
import sys
from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest

from pos_app.bootstrap.identity import enrol
from pos_app.bootstrap.till import TillOptions, run_till
from pos_app.demo.actor import Actor, Step, press, primary_is_ready
from pos_app.demo.stage import Addresses, Stage, any_code, show_phone
from pos_app.domain.operation import Operation, State
from pos_app.settings import Settings
from pos_app.ui.shell import Shell

#: Long enough for paper to rise and tear.
SETTLE_S = 0.35
_PLAY_MAX_S = 180.0


class Play(QObject):
    """Lives in the GUI thread; ``on_operation`` comes from another."""

    def __init__(self, addresses: Addresses, out: Path) -> None:
        super().__init__()
        self._addresses = addresses
        self._out = out
        self._operation: Operation | None = None
        self._shell: Shell | None = None
        self.actor: Actor | None = None

    @abstractmethod
    def steps(self, shell: Shell) -> list[Step]:
        """Return what is waited for and done, in order."""

    def curtain(self) -> None:
        """Write down what the world has come to, before the window closes."""

    def on_window(self, shell: Shell) -> None:
        self._shell = shell
        (self._out / "screens").mkdir()
        self.actor = Actor(shell, self.steps(shell), self._out / "screens")
        self.actor.finished.connect(self._end)
        shell.first_painted.connect(self.actor.start)

    def on_operation(self, operation: Operation) -> None:
        self._operation = operation

    def sale(self, shell: Shell) -> list[Step]:
        """Return the steps of one sale of fifty euros, up to the next customer's screen."""
        ready = partial(primary_is_ready, shell)
        enter = partial(press, shell, Qt.Key.Key_Return)
        fifty = partial(press, shell, Qt.Key.Key_5, Qt.Key.Key_0)
        done = partial(self.is_in, State.RCPT_DONE)
        return [
            Step("idle", "A customer.", self._show, dwell_s=SETTLE_S),
            Step("amount", "Fifty.", fifty),
            Step("amount", "The pre-receipt.", enter, "", ready),
            Step("pre_receipt", "The cash.", enter, "", ready),
            Step("done", "The receipt; the phone goes.", self._hide, "", done, SETTLE_S),
            Step("done", "The next one.", enter, "", ready),
        ]

    def is_in(self, state: State) -> bool:
        return self._operation is not None and self._operation.state is state

    def _show(self) -> None:
        show_phone(self._addresses.camera_url, any_code(self._addresses.backend_url))

    def _hide(self) -> None:
        show_phone(self._addresses.camera_url, "")

    @Slot()
    def _end(self) -> None:
        assert self._shell is not None, "the window has stood"
        self.curtain()
        self._shell.close()


def is_asked(shell: Shell) -> bool:
    """Whether an overlay asks and takes its answer: both of its buttons rest alike."""
    return shell.scene.overlay is not None and shell.widget("overlay_safe").isEnabled()


def tap(shell: Shell, *names: str) -> None:
    """Touch buttons. Not typed: keys as fast as a program's are a reader's, taken for a scan."""
    for name in names:
        QTest.mouseClick(shell.widget(name), Qt.MouseButton.LeftButton)


def perform(
    make: Callable[[Addresses, Path], Play],
    out: Path,
    prepare: Callable[[Settings, Path], None] = lambda _, __: None,
) -> int:
    """Set the stage in ``out``, enrol, ``prepare`` settings and data, play; 1 if no screen came."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with Stage(out, 1) as addresses:
        settings, data = addresses.settings(), out / "till"
        enrol(settings, data, addresses.activation_code)
        prepare(settings, data)
        play = make(addresses, out)
        run_till(
            TillOptions(settings, data, on_window=play.on_window, on_operation=play.on_operation)
        )
        assert play.actor is not None, "the window has stood"
        return 1 if play.actor.failure else 0


def played(module: str, out: Path) -> None:
    """Play ``tests.helpers.<module>`` into ``out`` in a process of its own: a till ends its own."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.helpers.{module}", str(out)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=_PLAY_MAX_S,
    )
    assert done.returncode == 0, done.stdout + done.stderr
