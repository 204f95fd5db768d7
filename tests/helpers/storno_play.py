"""A sale taken back, played at the real window: ``python -m tests.helpers.storno_play OUT``.

Writes ``ledger.json`` beside the papers; exits 1 if a screen never came.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from pos_app.bootstrap.staff import set_owners_pin
from pos_app.demo.actor import Step, press, primary_is_ready
from pos_app.demo.stage import get_json
from pos_app.domain.operation import State
from pos_app.domain.pin import Pin
from pos_app.settings import Settings
from pos_app.ui.shell import Shell
from tests.helpers.plays import SETTLE_S, Play, perform, tap

PIN = "271828"


class StornoPlay(Play):
    def steps(self, shell: Shell) -> list[Step]:
        ready = partial(primary_is_ready, shell)
        enter = partial(press, shell, Qt.Key.Key_Return)
        list_ = partial(press, shell, Qt.Key.Key_F2)
        copy = partial(press, shell, Qt.Key.Key_F6)
        storno = partial(press, shell, Qt.Key.Key_F8)
        digits = partial(tap, shell, *(f"key_{digit}" for digit in PIN))
        yes = partial(tap, shell, "overlay_other")
        closed = partial(self.is_in, State.REV_CLOSED)
        return [
            *self.sale(shell),
            Step("idle", "The list.", list_, dwell_s=SETTLE_S),
            Step("operations", "Storno.", storno, "list", ready, SETTLE_S),
            Step(
                "operations",
                "Yes.",
                yes,
                "asked",
                lambda: shell.scene.overlay is not None and is_awake(shell, "overlay_safe"),
            ),
            Step("pin", "The PIN.", digits),
            Step("pin", "Enter.", enter, "pin", ready),
            Step(
                "refused",
                "The cash goes back.",
                enter,
                "reversed",
                lambda: self.is_in(State.REVERSED) and ready(),
            ),
            Step("idle", "The list.", list_, "idle", closed, SETTLE_S),
            Step("operations", "A copy.", copy, "stornata", ready, SETTLE_S),
            Step(
                "copy",
                "The copy is out.",
                enter,
                "copy",
                lambda: self._has_copies(2) and ready(),
                SETTLE_S,
            ),
        ]

    def curtain(self) -> None:
        ledger = get_json(f"{self._addresses.backend_url}/sandbox/state")
        (self._out / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")

    def _has_copies(self, receipts: int) -> bool:
        row = self._operation
        return row is not None and row.receipts == receipts and row.print_outcome is not None


def is_awake(shell: Shell, name: str) -> bool:
    """Whether a button that rests after a change of screen takes a press again."""
    return shell.widget(name).isEnabled()


def _set_pin(settings: Settings, data: Path) -> None:
    set_owners_pin(settings, data, Pin(PIN))


if __name__ == "__main__":
    sys.exit(perform(StornoPlay, Path(sys.argv[1]), _set_pin))
