"""The virtual printer on the network: one till at a time prints, the next waits its turn.

The rule it keeps: one thread of its own does everything, so that a test or a demonstration sees
the same order of things each time. Faults come and go while it runs.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import struct
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from pos_app.sandbox.virtual_printer.mechanism import Mechanism
from pos_app.sandbox.virtual_printer.press import Row
from pos_app.sandbox.virtual_printer.receipt import Receipt
from pos_app.sandbox.virtual_printer.trouble import Trouble, TroubleKind

_RECEIVE_MAX = 65536
#: SO_LINGER, on, no seconds: close() sends RST, as a machine that lost power seems to.
_RESET = struct.pack("ii", 1, 0)


def _ignore(_: object) -> None:
    """Stand in for a hook that nobody asked for."""


class VirtualPrinter:
    """Usable in-process (``with VirtualPrinter() as printer``) and by the command line.

    Methods may be called from any thread. ``on_first_byte`` and ``on_receipt`` are called from
    the printer's own: the first with ``time.monotonic()`` when a job's first byte was read, the
    second when a receipt's files are written.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        out: Path | None = None,
        columns: int = 42,
        speed_mm_s: float = 0,
        on_first_byte: Callable[[float], None] = _ignore,
        on_receipt: Callable[[Receipt], None] = _ignore,
    ) -> None:
        self._wanted_port = port
        self._out = out
        self._on_receipt = on_receipt
        self._mechanism = Mechanism(columns, speed_mm_s, on_first_byte)
        self._lock = threading.RLock()
        self._finished = threading.Condition(self._lock)
        self._written = 0
        self._stopping = False
        self._client: socket.socket | None = None
        self._taken = 0

    def start(self) -> None:
        """Listen on 127.0.0.1; ``port`` tells where.

        Raises:
            OSError: the port is taken. Nothing runs.
        """
        self._listener = socket.create_server(("127.0.0.1", self._wanted_port))
        self._alarm, self._bell = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ, self._accept)
        self._selector.register(self._alarm, selectors.EVENT_READ, self._wake)
        self._thread = threading.Thread(target=self._run, name="virtual-printer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Switch off. Paper and receipts stay readable."""
        self._stopping = True
        self._ring()
        self._thread.join()
        self._hang_up()
        for closing in (self._listener, self._alarm, self._bell, self._selector):
            closing.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    @property
    def receipts(self) -> Sequence[Receipt]:
        """All that was cut so far, oldest first."""
        with self._lock:
            return tuple(self._mechanism.receipts)

    @property
    def uncut(self) -> Sequence[Row]:
        """The paper that hangs out of the slot."""
        with self._lock:
            return self._mechanism.uncut

    def set_fault(self, fault: Trouble | str | None) -> None:
        """Break something, by value or as written for ``--fault``; None mends everything."""
        trouble = Trouble.parse(fault) if isinstance(fault, str) else fault
        with self._lock:
            self._mechanism.set_trouble(trouble)
        self._ring()

    def clear(self) -> None:
        """Mend everything: a roll is put in, the cover closed. A job held goes on by itself."""
        self.set_fault(None)

    def wait_for_receipts(self, count: int, timeout_s: float = 5) -> Sequence[Receipt]:
        """Return the receipts once ``count`` are written.

        Raises:
            TimeoutError: they did not come.
        """
        with self._finished:
            if not self._finished.wait_for(lambda: self._written >= count, timeout_s):
                raise TimeoutError(f"{self._written} of {count} receipts came")
            return self.receipts

    def _run(self) -> None:
        while not self._stopping:
            with self._lock:
                wait_s = self._mechanism.wait_s(time.monotonic())
            for key, _ in self._selector.select(wait_s):
                key.data()
            self._work()
            self._finish_receipts()

    def _ring(self) -> None:
        self._bell.send(b"!")

    def _wake(self) -> None:
        self._alarm.recv(_RECEIVE_MAX)

    def _accept(self) -> None:
        self._client, _ = self._listener.accept()
        self._client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._taken = 0
        # The next till waits in the backlog, as with the interface boards of real printers.
        self._selector.unregister(self._listener)
        self._selector.register(self._client, selectors.EVENT_READ, self._read)
        with self._lock:
            self._mechanism.new_connection()

    def _read(self) -> None:
        assert self._client is not None
        try:
            data = self._client.recv(_RECEIVE_MAX)
        except ConnectionError:
            data = b""
        now_s = time.monotonic()
        if not data:
            self._work()
            self._hang_up()
            return
        with self._lock:
            allowed = self._before_drop(data)
            answers = self._mechanism.receive(allowed, now_s)
        self._say(answers)
        if len(allowed) < len(data):
            self._work()
            self._break_line(lose_buffer=True)

    def _before_drop(self, data: bytes) -> bytes:
        trouble = self._mechanism.trouble
        if trouble is None or trouble.kind is not TroubleKind.DROP_AFTER_BYTES:
            return data
        allowed = data[: max(trouble.count - self._taken, 0)]
        self._taken += len(allowed)
        return allowed

    def _work(self) -> None:
        with self._lock:
            answers = self._mechanism.work(time.monotonic())
            breaks_line = self._mechanism.breaks_line
        self._say(answers)
        if breaks_line:
            self._break_line(lose_buffer=False)

    def _say(self, answers: bytes) -> None:
        if self._client is not None and answers:
            # A till that has gone does not hear it; its end of file is read next.
            with contextlib.suppress(ConnectionError):
                self._client.sendall(answers)

    def _break_line(self, *, lose_buffer: bool) -> None:
        if self._client is not None:
            self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._hang_up()
        with self._lock:
            if lose_buffer:
                self._mechanism.lose_buffer()
            else:
                self._mechanism.new_connection()

    def _hang_up(self) -> None:
        if self._client is None:
            return
        if not self._stopping:
            self._selector.unregister(self._client)
            self._selector.register(self._listener, selectors.EVENT_READ, self._accept)
        self._client.close()
        self._client = None

    def _finish_receipts(self) -> None:
        for receipt in self.receipts[self._written :]:
            if self._out is not None:
                receipt.write(self._out)
            self._on_receipt(receipt)
            with self._finished:
                self._written += 1
                self._finished.notify_all()
