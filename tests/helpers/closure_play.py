"""A shift closed at the real window: ``python -m tests.helpers.closure_play OUT``.

One sale, EUR 20 that nobody notes, a blind count by keys, a closure with a difference. Sandbox,
virtual printer and camera are processes of their own, as in the demo; exits 1 if a screen never
came.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest

from pos_app.bootstrap import TillOptions, enrol, run_till
from pos_app.demo.actor import Actor, Step, press, primary_is_ready
from pos_app.demo.stage import Addresses, Stage, any_code, show_phone
from pos_app.domain.operation import Operation, State
from pos_app.settings import (
    BackendSettings,
    CameraSettings,
    PrinterSettings,
    Settings,
    VaultSettings,
)
from pos_app.ui.presenters.views import ClosureView, Ink
from pos_app.ui.shell import Shell

_SETTLE_S = 0.35
Key = Qt.Key


class Play(QObject):
    """Lives in the GUI thread; ``on_operation`` comes from another."""

    def __init__(self, addresses: Addresses, out: Path) -> None:
        super().__init__()
        self._addresses = addresses
        self._out = out
        self._operation: Operation | None = None
        self.actor: Actor | None = None

    def on_window(self, shell: Shell) -> None:
        self._shell = shell
        (self._out / "screens").mkdir()
        self.actor = Actor(shell, self._steps(shell), self._out / "screens")
        self.actor.finished.connect(self._end)
        shell.first_painted.connect(self.actor.start)

    def on_operation(self, operation: Operation) -> None:
        self._operation = operation

    def _steps(self, shell: Shell) -> list[Step]:
        ready = partial(primary_is_ready, shell)
        enter = partial(press, shell, Key.Key_Return)
        fifty = partial(press, shell, Key.Key_5, Key.Key_0)
        shift = partial(press, shell, Key.Key_F3)
        count = partial(_tap, shell, "key_3", "key_1")
        return [
            Step("idle", "A customer.", self._show, dwell_s=_SETTLE_S),
            Step("amount", "Fifty.", fifty),
            Step("amount", "The pre-receipt.", enter, "", ready),
            Step("pre_receipt", "The cash.", enter, "", ready),
            Step("done", "The phone goes.", self._hide, "", self._is_done, _SETTLE_S),
            Step("done", "The next one.", enter, "", ready),
            Step("idle", "Closing.", shift, dwell_s=_SETTLE_S),
            Step("count", "Thirty-one: twenty are gone.", count, "", dwell_s=_SETTLE_S),
            Step("count", "Compare.", enter, "count", ready),
            Step("closure", "Close.", enter, "closure", lambda: _is_heard(shell) and ready()),
            Step(
                "closure", "All the same.", partial(_tap, shell, "overlay_other"), "", _asked(shell)
            ),
            Step("closed", "Done.", enter, "closed", lambda: _is_out(shell) and ready()),
            Step("idle", "The next shift.", _nothing, "next"),
        ]

    def _show(self) -> None:
        show_phone(self._addresses.camera_url, any_code(self._addresses.backend_url))

    def _hide(self) -> None:
        show_phone(self._addresses.camera_url, "")

    def _is_done(self) -> bool:
        return self._operation is not None and self._operation.state is State.RCPT_DONE

    @Slot()
    def _end(self) -> None:
        self._shell.close()


def _is_heard(shell: Shell) -> bool:
    """Whether the backend's column is there."""
    view = shell.scene.screen
    return isinstance(view, ClosureView) and any(
        card.name == "confirmed" and card.figures == "51,00" for card in view.cards
    )


def _asked(shell: Shell) -> partial[bool]:
    return partial(lambda: shell.scene.overlay is not None)


def _is_out(shell: Shell) -> bool:
    return shell.scene.paper.ink is Ink.PRINT


def _nothing() -> None:
    """Look only."""


def _tap(shell: Shell, *names: str) -> None:
    # Not typed: keys as fast as a program's are a reader's, and are taken for a scan.
    for name in names:
        QTest.mouseClick(shell.widget(name), Qt.MouseButton.LeftButton)


def main(out: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with Stage(out, 1) as addresses:
        settings = Settings(
            backend=BackendSettings(addresses.backend_url),
            printer=PrinterSettings(addresses.printer, profile="epson_tm"),
            camera=CameraSettings(addresses.camera_url),
            vault=VaultSettings(sandbox_key=True),
        )
        # For whoever asks the journal afterwards, by the command line.
        toml = f'[backend]\nurl = "{addresses.backend_url}"\n[vault]\nsandbox_key = true\n'
        (out / "settings.toml").write_text(toml, encoding="utf-8")
        data = out / "till"
        enrol(settings, data, addresses.activation_code)
        play = Play(addresses, out)
        run_till(
            TillOptions(settings, data, on_window=play.on_window, on_operation=play.on_operation)
        )
        assert play.actor is not None, "the window has stood"
        return 1 if play.actor.failure else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
