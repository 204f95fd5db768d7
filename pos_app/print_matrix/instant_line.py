"""A real way to the virtual printer, with the time on it taken out.

Sockets, terminals and the shipping transport are real; till and printer take turns on one
thread, and when both wait, the shared time jumps to what happens next. So a minute of patience
costs nothing and a run repeats itself.

The rule it keeps: a jump is made only when all that was sent has arrived. That is counted,
never guessed by waiting a little.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from pos_app.print_matrix.shared_time import SharedTime
from pos_app.printer.transports import Connection
from pos_app.sandbox.virtual_printer import VirtualPrinter

#: The kernel hands over within microseconds; a terminal's queue is worked off by a thread of its.
_KERNEL_S = 0.02
_KERNEL_TRIES = 150
_LEAST_STEP_S = 1e-6


class InstantLine:
    """Implements ``transports.Connection`` around the real one that ``connect`` opens."""

    def __init__(
        self,
        connect: Callable[[], Connection],
        printer: VirtualPrinter,
        time: SharedTime,
        number: int | None,
    ) -> None:
        """Connect; ``number`` counts the lines to this printer, None: it is the one there is.

        Raises:
            ConnectionLost: as ``connect``.
        """
        self._printer = printer
        self._time = time
        turn_until_quiet(printer, time)
        self._number = printer.lines if number is None else number
        is_old = number is None
        self._heard_before = printer.heard if is_old else 0
        self._said_before = printer.said if is_old else 0
        self._sent = self._got = 0
        self._is_refused = False
        self._real = connect()
        for _ in range(_KERNEL_TRIES):
            if printer.is_on_line:
                break  # This line, or another that must end before.
            printer.turn(_KERNEL_S)

    @property
    def is_private(self) -> bool:
        return self._real.is_private

    def send(self, data: bytes) -> int:
        self._settle()
        sent = self._real.send(data)
        self._sent += sent
        self._is_refused = not sent
        self._settle()
        return sent

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        until_s = self._time() + timeout_s
        while True:
            self._settle()
            heard = self._real.receive(_KERNEL_S if self._is_owed else 0)
            self._got += len(heard)
            if heard or self._time() >= until_s:
                return heard
            if or_until_it_takes_more and (not self._is_refused or self._printer.takes_more):
                # A transport that paces itself by the real clock refuses for some milliseconds.
                return self._real.receive(
                    _KERNEL_S if self._is_refused else 0, or_until_it_takes_more=True
                )
            self._step(until_s)

    def close(self) -> None:
        """Let the real one say goodbye, with the printer at the other end of it."""
        self._settle()
        closing = threading.Thread(target=self._real.close)
        closing.start()
        while closing.is_alive():
            self._printer.turn(_KERNEL_S / 10)
        closing.join()
        turn_until_quiet(self._printer, self._time)

    @property
    def _is_ours(self) -> bool:
        return self._printer.is_on_line and self._printer.lines == self._number

    @property
    def _is_owed(self) -> bool:
        """Something that the printer has said has not come out here yet."""
        return self._is_ours and self._printer.said - self._said_before > self._got

    def _settle(self) -> None:
        """Let the printer read all that it takes, and do what it can do now."""
        turn_until_quiet(self._printer, self._time)
        for _ in range(_KERNEL_TRIES):
            arrived = self._printer.heard - self._heard_before
            if not self._is_ours or arrived >= self._sent or not self._printer.takes_more:
                return
            self._printer.turn(_KERNEL_S)
        raise AssertionError("bytes were handed over and never arrived")

    def _step(self, until_s: float) -> None:
        wait_s = self._printer.wait_s()
        next_s = until_s if wait_s is None else self._time() + max(wait_s, _LEAST_STEP_S)
        self._time.move_towards(min(next_s, until_s))


def turn_until_quiet(printer: VirtualPrinter, time: SharedTime) -> None:
    """Let the printer do all that it can do now, and what fell due meanwhile."""
    time.catch_up()
    while printer.turn(0):
        pass
