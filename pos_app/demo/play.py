"""The play itself: a parent tops up the canteen by fifty euros and pays with sixty."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot

from pos_app.demo import report
from pos_app.demo.actor import Actor, Step, press, primary_is_ready
from pos_app.demo.stage import Addresses, any_code, get_json, show_phone, slow_down
from pos_app.domain.operation import Operation, State
from pos_app.ui.shell import Shell

#: With a visitor before the screen, each one stays long enough to be read.
_LOOK_S = 1.6
#: Without, long enough for paper to rise and tear.
_SETTLE_S = 0.35
#: A sandbox answers in a few milliseconds: nobody would see the till wait.
_BACKEND_TAKES_S = 1.0


class Play(QObject):
    """Holds the demo's strings. Lives in the GUI thread; ``on_operation`` comes from another."""

    def __init__(self, addresses: Addresses, out: Path, *, stays: bool) -> None:
        super().__init__()
        self._addresses = addresses
        self._out = out
        self._stays = stays
        self._shell: Shell | None = None
        self._actor: Actor | None = None
        self._operation: Operation | None = None
        self._shown_at_s = self._done_at_s = 0.0
        self.summary: report.Summary | None = None

    def on_window(self, shell: Shell) -> None:
        self._shell = shell
        self._actor = Actor(shell, self._steps(shell), self._out / "screens")
        self._actor.finished.connect(self._on_finished)
        shell.first_painted.connect(self._actor.start)

    def on_operation(self, operation: Operation) -> None:
        """Note how far the sale is; each note is a whole frozen value."""
        self._operation = operation

    def sum_up(self, failure: str = "") -> report.Summary:
        """Count ledger, papers and pictures, write the files, say it in words."""
        assert self._actor is not None, "on_window comes first"
        ledger = get_json(f"{self._addresses.backend_url}/sandbox/state")
        self.summary = report.summarise(
            self._operation,
            ledger,
            self._out / "receipts",
            seconds=self._done_at_s - self._shown_at_s,
            screens=self._actor.pictures,
            failure=failure or self._actor.failure,
        )
        report.write(self.summary, ledger, self._out)
        print(report.in_words(self.summary, self._out), flush=True)
        return self.summary

    def _steps(self, shell: Shell) -> list[Step]:
        look_s = _LOOK_S if self._stays else _SETTLE_S
        ready = partial(primary_is_ready, shell)
        enter = partial(press, shell, Qt.Key.Key_Return)
        fifty = partial(press, shell, Qt.Key.Key_5, Qt.Key.Key_0)
        sixty = partial(press, shell, Qt.Key.Key_6, Qt.Key.Key_0)
        return [
            Step("idle", "The parent holds up the phone.", self._show, "idle", dwell_s=look_s),
            Step("amount", "The code is read; “fifty euros”: 5, 0.", fifty, "code-read"),
            Step("amount", "Enter: the pre-receipt.", enter, "amount", ready, look_s),
            Step("pre_receipt", "Sixty euros in notes: 6, 0.", sixty, "pre-receipt", ready, look_s),
            Step("pre_receipt", "Enter: cash in, confirm.", self._confirm, "cash", ready, look_s),
            Step("waiting", "The backend thinks.", _only_look, "waiting", dwell_s=_SETTLE_S),
            Step("done", "The receipt is out.", self._done, "done", self._is_done, look_s),
        ]

    def _show(self) -> None:
        self._shown_at_s = time.monotonic()
        show_phone(self._addresses.camera_url, any_code(self._addresses.backend_url))

    def _confirm(self) -> None:
        assert self._shell is not None, "on_window comes first"
        slow_down(self._addresses.backend_url, _BACKEND_TAKES_S)
        press(self._shell, Qt.Key.Key_Return)

    def _is_done(self) -> bool:
        return self._operation is not None and self._operation.state is State.RCPT_DONE

    def _done(self) -> None:
        self._done_at_s = time.monotonic()
        show_phone(self._addresses.camera_url, "")

    @Slot()
    def _on_finished(self) -> None:
        assert self._shell is not None, "on_window comes first"
        self.sum_up()
        if self._stays and not (self._actor and self._actor.failure):
            page = self._addresses.backend_url
            print(f"The window stays: go on selling. The family's phone: {page}", flush=True)
        else:
            self._shell.close()


def _only_look() -> None:
    """Do nothing: the step is there for its picture."""
