"""Sales at the real window, each press counted: ``python -m tests.helpers.counting_play OUT``.

One sale by the number pad alone, one by touch alone, then two codes in one go. Writes
``presses.json``: for each sale, how many keys went down and how many fingers. Exits 1 if a
screen never came.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from pos_app.demo.actor import Step, press, primary_is_ready
from pos_app.demo.stage import Addresses, get_json, show_phone
from pos_app.domain.operation import State
from pos_app.ui.presenters.views import AmountView
from pos_app.ui.shell import Shell
from tests.helpers.plays import SETTLE_S, Play, perform, tap

Key = Qt.Key
FIFTY = (Key.Key_5, Key.Key_0)


class Counted(QObject):
    """Sees every press that reaches the window, and which sale it belongs to."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.sales: dict[str, dict[str, int]] = {}
        self._now: dict[str, int] = {}

    def begin(self, name: str) -> None:
        self._now = self.sales.setdefault(name, {"keys": 0, "fingers": 0})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name.
        if watched is self._shell and isinstance(event, QKeyEvent):
            self._now["keys"] += event.type() == QEvent.Type.KeyPress
        if isinstance(watched, QPushButton) and event.type() == QEvent.Type.MouseButtonPress:
            self._now["fingers"] += 1
        return False


class CountingPlay(Play):
    def __init__(self, addresses: Addresses, out: Path) -> None:
        super().__init__(addresses, out)
        codes = get_json(f"{addresses.backend_url}/sandbox/codes")
        self._codes: Iterator[str] = iter(str(code["code"]) for code in codes if code["is_active"])
        self._counted: Counted | None = None

    def steps(self, shell: Shell) -> list[Step]:
        counted = self._counted = Counted(shell)
        application = QCoreApplication.instance()
        assert application is not None, "the window stands"
        application.installEventFilter(counted)
        ready = partial(primary_is_ready, shell)
        enter = partial(press, shell, Key.Key_Return)
        primary = partial(tap, shell, "primary")
        of_two = partial(_holds, shell, 2)
        done = partial(self.is_in, State.RCPT_DONE)
        return [
            Step("idle", "A customer.", partial(self._scan, "one, by keys"), dwell_s=SETTLE_S),
            Step("amount", "Fifty.", partial(press, shell, *FIFTY)),
            Step("amount", "The pre-receipt.", enter, "", ready),
            Step("pre_receipt", "The cash.", enter, "", ready),
            Step("done", "The next.", partial(self._scan, "one, by touch"), "", done, SETTLE_S),
            Step("amount", "Fifty.", partial(tap, shell, "quick_5000")),
            Step("amount", "The pre-receipt.", primary, "", ready),
            Step("pre_receipt", "The cash.", primary, "", ready),
            Step("done", "The next.", partial(self._scan, "two, by keys"), "", done, SETTLE_S),
            Step("amount", "Fifty.", partial(press, shell, *FIFTY)),
            Step("amount", "One more code.", self._scan_more, "", ready),
            Step("amount", "Fifty.", partial(press, shell, *FIFTY), "", of_two),
            Step("amount", "The pre-receipt.", enter, "two_codes", ready),
            Step("pre_receipt", "The cash.", enter, "two_offered", ready),
            Step("done", "All served.", self._hide, "two_done", done, SETTLE_S),
        ]

    def curtain(self) -> None:
        assert self._counted is not None, "the play has begun"
        text = json.dumps(self._counted.sales, indent=2)
        (self._out / "presses.json").write_text(text, encoding="utf-8")

    def _scan(self, sale: str) -> None:
        assert self._counted is not None, sale
        self._counted.begin(sale)
        self._scan_more()

    def _scan_more(self) -> None:
        show_phone(self._addresses.camera_url, next(self._codes))


def _holds(shell: Shell, count: int) -> bool:
    view = shell.scene.screen
    return isinstance(view, AmountView) and len(view.cards) == count


if __name__ == "__main__":
    sys.exit(perform(CountingPlay, Path(sys.argv[1])))
