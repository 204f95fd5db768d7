"""One eye as the till sees it: a child process that is ordered about and listened to.

The rules it keeps: its command line holds nothing but fixed words, whatever it writes on its
standard error is dropped, and a message half told by an eye that died counts as not told.
"""

from __future__ import annotations

import contextlib
import queue
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Thread
from typing import BinaryIO

from pos_app.scanner.eye.messages import Broken, Order, Report
from pos_app.scanner.eye.wire import Ended, NotUnderstood, next_report, send_order

#: Reports that wait here while they are taken up elsewhere; more wait in the eye, which has
#: room for the newest picture only.
_WAITING_MAX = 2
_ENDS_WITHIN_S = 1.0
_DIES_WITHIN_S = 0.5


def eye_command() -> list[str]:
    """Return how this program starts its eye."""
    return [sys.executable, "-P", "-m", "pos_app.scanner.eye"]


@dataclass(frozen=True, slots=True)
class Gone:
    """Nothing more will be told by this eye."""


class EyeProcess:
    """A running eye. One thread orders, asks and ends it; never two.

    Raises:
        OSError: it cannot be started, as by a machine without memory; nothing is left behind.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program, fixed words.
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin is not None, "a pipe was asked for"
        assert self._process.stdout is not None, "a pipe was asked for"
        self._orders: BinaryIO = self._process.stdin  # type: ignore[assignment]
        self._told: queue.Queue[Report | Gone] = queue.Queue(_WAITING_MAX)
        self._last_word = ""
        self._is_gone = False
        Thread(
            target=self._listen, args=(self._process.stdout,), name="camera-reader", daemon=True
        ).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def order(self, order: Order) -> None:
        """Say it; an eye that is gone hears nothing, and that is told elsewhere."""
        with contextlib.suppress(OSError):
            send_order(self._orders, order)

    def next(self, timeout_s: float) -> Report | Gone | None:
        """Return what is told next, None where nothing is within the time."""
        try:
            told = self._told.get(timeout=timeout_s)
        except queue.Empty:
            return None
        self._is_gone = isinstance(told, Gone)
        return told

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> Iterator[Report]:
        """Have it end, by force where it does not; yields what it still has to tell.

        Takes a second and a half at most, and leaves the process behind where not even the
        system can end it, as in a driver that waits for a device.
        """
        with contextlib.suppress(OSError):
            self._orders.close()
        yield from self._rest(_ENDS_WITHIN_S)
        self._process.kill()
        yield from self._rest(_DIES_WITHIN_S)

    def how_it_ended(self) -> str:
        """Say what became of it, for the technician. After ``end``."""
        code = self._process.poll()
        if self._last_word:
            return self._last_word
        if code is None:
            return "does not even die"
        return f"exit {code}" if code >= 0 else f"signal {-code} ({_signal_name(-code)})"

    def _rest(self, within_s: float) -> Iterator[Report]:
        until_s = time.monotonic() + within_s
        while not self._is_gone:
            match self.next(max(0.0, until_s - time.monotonic())):
                case None:
                    return
                case Gone():
                    break
                case report:
                    yield report
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(max(0.0, until_s - time.monotonic()))

    def _listen(self, reports: BinaryIO) -> None:
        """Hand on what is told, in a thread of its own, until nothing more can come."""
        with reports:
            try:
                while True:
                    self._hand_on(next_report(reports))
            except (Ended, OSError):
                pass
            except NotUnderstood as error:
                self._last_word = f"not understood: {error}"
        self._told.put(Gone())

    def _hand_on(self, report: Report) -> None:
        if isinstance(report, Broken):
            self._last_word = report.detail
        else:
            self._told.put(report)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return "of no name"
