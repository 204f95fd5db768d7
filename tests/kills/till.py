"""The real till, window included, that dies at its n-th effect: ``… tests.kills.till PLAN.json``.

The shipping composition root starts it. What is added from outside: a hand before the window,
an executioner in the devices' calls, and, for positive controls, a planted bug.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from pos_app.backend.client import HttpBackend
from pos_app.bootstrap.till import TillOptions, run_till
from pos_app.domain.operation import Operation
from pos_app.journal.sqlite_journal import SqliteJournal
from pos_app.printer.receipt_printer import ReceiptPrinter
from pos_app.settings import load
from pos_app.ui.shell import Shell
from pos_app.workflow.runner import Runner
from tests.crash_points.plants import (
    forget_to_ask_for_the_receipt,
    give_up_at_restart,
)
from tests.kills.hand import Hand

_CALLS: tuple[tuple[type, str], ...] = (
    (SqliteJournal, "record"),
    (SqliteJournal, "note"),
    (HttpBackend, "hello"),
    (HttpBackend, "quote"),
    (HttpBackend, "submit"),
    (HttpBackend, "void"),
    (HttpBackend, "reconcile"),
    (ReceiptPrinter, "print_document"),
)

#: Longer than a request to a sandbox takes.
_LATE_S = 0.3


class Executioner:
    """Kills this process at its n-th effect (of that name, if given); 0 lets it live.

    Each effect is a line in ``log``, which outlives the process. Any thread.
    """

    def __init__(self, kill_at: int, name: str, log: Path) -> None:
        self._kill_at = kill_at
        self._name = name
        self._effects = 0
        self._lock = threading.Lock()
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def effect(self, name: str) -> None:
        with self._lock:
            os.write(self._log, f"{name}\n".encode())
            self._effects += self._name in {"", name}
            if self._effects == self._kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

    def on_operation(self, _: Operation) -> None:
        self.effect("told")

    def watch(self) -> None:
        """Make each call of a device two effects: about to be made, and made."""
        for owner, name in _CALLS:
            setattr(owner, name, self._watched(name, getattr(owner, name)))

    def _watched(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*args: Any, **kwargs: Any) -> Any:
            self.effect(f"before {name}")
            try:
                return call(*args, **kwargs)
            finally:
                self.effect(f"after {name}")

        return watched


@contextmanager
def write_late() -> Iterator[None]:
    """Commands leave a moment before the step that announces them is written (W2, W4, W7)."""
    take, carry_out = Runner._take, Runner._carry_out

    def late(runner: Runner, before: Any, step: Any, event: str, about: Any) -> None:
        carry_out(runner, step)
        threading.Event().wait(_LATE_S)
        take(runner, before, replace(step, commands=()), event, about)

    with patch.object(Runner, "_take", late):
        yield


PLANTS: Mapping[str, Callable[[], AbstractContextManager[None]]] = {
    "": nullcontext,
    "forget_to_ask_for_the_receipt": forget_to_ask_for_the_receipt,
    "give_up_at_restart": give_up_at_restart,
    "write_late": write_late,
}


def main(plan: dict[str, Any]) -> int:
    executioner = Executioner(plan["kill_at"], plan["kill_at_name"], Path(plan["effects"]))

    def on_window(shell: Shell) -> None:
        Hand(
            shell,
            customers=plan["customers"],
            drawer=Path(plan["drawer"]),
            tray=Path(plan["tray"]),
            told=lambda word: print(word, flush=True),  # noqa: T201 - told to the harness.
            effect=executioner.effect,
        )

    with PLANTS[plan["planted"]]():
        executioner.watch()
        options = TillOptions(
            load(Path(plan["settings"]), os.environ),
            Path(plan["data"]),
            on_window=on_window,
            on_operation=executioner.on_operation,
        )
        return run_till(options)


if __name__ == "__main__":
    sys.exit(main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
