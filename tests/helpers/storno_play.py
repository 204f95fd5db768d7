"""A sale taken back, played at the real window: ``python -m tests.helpers.storno_play OUT``.

Sandbox, virtual printer and camera are processes of their own, as in the demo. Writes
``ledger.json`` beside the papers; exits 1 if a screen never came.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest

from pos_app.bootstrap import TillOptions, enrol, run_till, set_manager_pin
from pos_app.demo.actor import Actor, Step, press, primary_is_ready
from pos_app.demo.stage import Addresses, Stage, any_code, get_json, show_phone
from pos_app.domain.operation import Operation, State
from pos_app.domain.pin import Pin
from pos_app.settings import (
    BackendSettings,
    CameraSettings,
    PrinterSettings,
    Settings,
    VaultSettings,
)
from pos_app.ui.shell import Shell

PIN = "271828"
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
        list_ = partial(press, shell, Key.Key_F2)
        asked = partial(self._overlay_is, shell, there=True)
        done = partial(self._is, State.RCPT_DONE)
        reversed_ = partial(self._is, State.REVERSED)
        closed = partial(self._is, State.REV_CLOSED)
        fifty = partial(press, shell, Key.Key_5, Key.Key_0)
        storno = partial(press, shell, Key.Key_F8)
        copied = partial(self._copies, 2)
        return [
            Step("idle", "A customer.", self._show, dwell_s=_SETTLE_S),
            Step("amount", "Fifty.", fifty),
            Step("amount", "The pre-receipt.", enter, "", ready),
            Step("pre_receipt", "The cash.", enter, "", ready),
            Step("done", "The receipt; the phone goes.", self._hide, "", done, _SETTLE_S),
            Step("done", "The next one.", enter, "", ready),
            Step("idle", "The list.", list_, dwell_s=_SETTLE_S),
            Step("operations", "Storno.", storno, "list", ready, _SETTLE_S),
            Step("operations", "Yes.", partial(_tap, shell, "overlay_other"), "asked", asked),
            Step("pin", "The PIN.", partial(_tap, shell, *(f"key_{digit}" for digit in PIN))),
            Step("pin", "Enter.", enter, "pin", ready),
            Step(
                "refused", "The cash goes back.", enter, "reversed", lambda: reversed_() and ready()
            ),
            Step("idle", "The list.", list_, "idle", closed, _SETTLE_S),
            Step("operations", "A copy.", enter, "stornata", ready, _SETTLE_S),
            Step(
                "copy", "The copy is out.", enter, "copy", lambda: copied() and ready(), _SETTLE_S
            ),
        ]

    def _show(self) -> None:
        show_phone(self._addresses.camera_url, any_code(self._addresses.backend_url))

    def _hide(self) -> None:
        show_phone(self._addresses.camera_url, "")

    def _is(self, state: State) -> bool:
        return self._operation is not None and self._operation.state is state

    def _copies(self, receipts: int) -> bool:
        row = self._operation
        return row is not None and row.receipts == receipts and row.print_outcome is not None

    @staticmethod
    def _overlay_is(shell: Shell, *, there: bool) -> bool:
        return (shell.scene.overlay is not None) is there

    @Slot()
    def _end(self) -> None:
        ledger = get_json(f"{self._addresses.backend_url}/sandbox/state")
        (self._out / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")
        self._shell.close()


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
        data = out / "till"
        enrol(settings, data, addresses.activation_code)
        set_manager_pin(settings, data, Pin(PIN))
        play = Play(addresses, out)
        run_till(
            TillOptions(settings, data, on_window=play.on_window, on_operation=play.on_operation)
        )
        assert play.actor is not None, "the window has stood"
        return 1 if play.actor.failure else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
