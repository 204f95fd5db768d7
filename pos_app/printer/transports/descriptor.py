"""A character device as a way to a printer: what serial lines and the USB printer device share.

The rule it keeps: the descriptor never blocks. How many bytes the kernel took is what it says,
and a device that has gone is a ``ConnectionLost``. POSIX only.
"""

from __future__ import annotations

import os
import select
import time
from collections.abc import Callable

from pos_app.printer.transports import ConnectionLost

_READ_MAX = 4096
#: Larger pieces make some USB boards print garbage after a time-out (python-escpos #628).
_PIECE_MAX = 4096
#: Between two looks at a device that says "something is there" and then has nothing.
_EMPTY_PAUSE_S = 0.01
#: Answers that nobody waits for any more; a device that chatters for ever is not waited out.
_STALE_READS_MAX = 16
_BROKEN = select.POLLERR | select.POLLHUP | select.POLLNVAL


class Descriptor:
    """Owns an open, non-blocking file descriptor. Used by one thread.

    Args:
        descriptor: Taken over; ``let_go`` closes it.
        let_go: Closes it.
        write_error_may_have_taken: A failed write does not say how much of it had left.
    """

    def __init__(
        self,
        descriptor: int,
        let_go: Callable[[], None],
        *,
        write_error_may_have_taken: bool,
    ) -> None:
        self._descriptor = descriptor
        self._let_go = let_go
        self._write_error_may_have_taken = write_error_may_have_taken
        self._is_open = True

    def send(self, data: bytes) -> int:
        try:
            return os.write(self._descriptor, data[:_PIECE_MAX])
        except BlockingIOError:
            return 0
        except OSError as error:
            why = error.strerror or str(error)
            may_have_taken = self._write_error_may_have_taken
            raise ConnectionLost(why, may_have_taken=may_have_taken) from error

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        until_s = time.monotonic() + max(timeout_s, 0)
        wanted = select.POLLIN | (select.POLLOUT if or_until_it_takes_more else 0)
        while events := self._poll(wanted, until_s):
            if events & select.POLLIN and (data := self._read()):
                return data
            if events & _BROKEN:
                raise ConnectionLost("the device has gone")
            if events & select.POLLOUT:
                return b""
            # The USB printer device has an empty packet from its printer, and not an end.
            self._pause()
        return b""

    def drop_stale(self) -> None:
        """Forget answers to whoever had the device before.

        Raises:
            ConnectionLost: the device has gone.
        """
        for _ in range(_STALE_READS_MAX):
            if not self.receive(0):
                return

    def close(self, farewell_s: float, is_taken: Callable[[], bool]) -> None:
        """Wait until everything is taken, at most ``farewell_s``; then let go."""
        if not self._is_open:
            return
        self._is_open = False
        leave_at_s = time.monotonic() + farewell_s
        while not is_taken() and time.monotonic() < leave_at_s:
            self._pause()
        self._let_go()

    def takes_more(self) -> bool:
        """Whether a write would be taken now, or the device has gone."""
        return bool(self._poll(select.POLLOUT, 0))

    def _pause(self) -> None:
        """Wait a moment, or until the device has gone."""
        self._poll(0, time.monotonic() + _EMPTY_PAUSE_S)

    def _poll(self, wanted: int, until_s: float) -> int:
        """Return what has happened by then; 0 for nothing."""
        poller = select.poll()
        poller.register(self._descriptor, wanted)
        left_ms = max(until_s - time.monotonic(), 0) * 1000
        return next((events for _, events in poller.poll(left_ms)), 0)

    def _read(self) -> bytes:
        try:
            return os.read(self._descriptor, _READ_MAX)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise ConnectionLost(error.strerror or str(error)) from error
