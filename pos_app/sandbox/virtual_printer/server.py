"""The virtual printer at work: a door, the mechanism behind it, one till at a time.

The rule it keeps: one thread does everything (its own, or its owner's by ``turn``), so that a
test or a demonstration sees the same order of things each time. Faults come and go meanwhile.
"""

from __future__ import annotations

import select
import socket
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from pos_app.sandbox.virtual_printer.doors import Door, Line, PtyDoor, TcpDoor
from pos_app.sandbox.virtual_printer.mechanism import Counters, Ending, Mechanism
from pos_app.sandbox.virtual_printer.paper import Row
from pos_app.sandbox.virtual_printer.personality import EPSON, Personality
from pos_app.sandbox.virtual_printer.receipt import Receipt
from pos_app.sandbox.virtual_printer.trouble import Trouble, parse_troubles

_RECEIVE_MAX = 65536


def _ignore(_: object) -> None:
    """Stand in for a hook that nobody asked for."""


class VirtualPrinter:
    """Usable in-process (``with VirtualPrinter() as printer``) and by the command line.

    Methods may be called from any thread. ``on_first_byte`` and ``on_receipt`` are called from
    the printer's own: the first with the time when a job's first byte was read, the second when
    a receipt's files are written. Without a thread: ``open``, ``turn`` as often as wanted,
    ``close``; then ``monotonic_s`` may be any clock.

    Args:
        port: Of the TCP door; 0 takes any free one.
        serial: A pseudo-terminal instead.
        link: The pseudo-terminal's lasting name.
        speed_mm_s: Of the paper; 0 prints at once.
        intake_bytes_per_s: Of the line, 960 for 9600 baud; 0 takes all at once.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        serial: bool = False,
        link: Path | None = None,
        out: Path | None = None,
        columns: int = 42,
        personality: Personality = EPSON,
        speed_mm_s: float = 0,
        intake_bytes_per_s: int = 0,
        seed: int = 1,
        monotonic_s: Callable[[], float] = time.monotonic,
        on_first_byte: Callable[[float], None] = _ignore,
        on_receipt: Callable[[Receipt], None] = _ignore,
    ) -> None:
        self._make_door: Callable[[], Door] = (
            (lambda: PtyDoor(link)) if serial else (lambda: TcpDoor(port))
        )
        self._out = out
        self._on_receipt = on_receipt
        self._monotonic_s = monotonic_s
        self._mechanism = Mechanism(
            columns,
            speed_mm_s,
            on_first_byte,
            personality=personality,
            intake_bytes_per_s=intake_bytes_per_s,
            seed=seed,
        )
        self._lock = threading.RLock()
        self._finished = threading.Condition(self._lock)
        self._written = 0
        self._stopping = False
        self._line: Line | None = None
        self._thread: threading.Thread | None = None
        #: How many lines have begun, how many bytes came over this one and went back: for an
        #: owner that must know when everything on the way has arrived.
        self.lines = self.heard = self.said = 0

    def open(self) -> None:
        """Open the door; ``address`` tells where. Nothing happens but in ``turn``.

        Raises:
            OSError: the port is taken, or the link cannot be made. Nothing is left open.
        """
        self._door = self._make_door()
        self._alarm, self._bell = socket.socketpair()

    def close(self) -> None:
        """Close the door. Paper and receipts stay readable."""
        self._end_line(Ending.CLOSE)
        for closing in (self._door, self._alarm, self._bell):
            closing.close()

    def start(self) -> None:
        """Open, and work in a thread of its own.

        Raises:
            OSError: as ``open``. Nothing runs.
        """
        self.open()
        self._thread = threading.Thread(target=self._run, name="virtual-printer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Switch off. Paper and receipts stay readable."""
        self._stopping = True
        self._ring()
        if self._thread is not None:
            self._thread.join()
        self.close()

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
        assert isinstance(self._door, TcpDoor), "a serial printer has no port"
        return self._door.port

    @property
    def path(self) -> Path:
        assert isinstance(self._door, PtyDoor), "a network printer has no device file"
        return self._door.path

    @property
    def address(self) -> str:
        return self._door.address

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

    @property
    def counters(self) -> Counters:
        return self._mechanism.counters

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """What is wrong now: a fault that was to come at a line may have come."""
        with self._lock:
            return self._mechanism.troubles

    @property
    def is_on_line(self) -> bool:
        """Whether a till is let in; on a serial line one always is."""
        return self._line is not None

    @property
    def takes_more(self) -> bool:
        """Whether it would read now what comes."""
        return self._room() > 0

    @property
    def is_busy(self) -> bool:
        """Something waits in its buffer to be printed."""
        with self._lock:
            return not self._mechanism.is_idle

    def set_fault(self, fault: Trouble | str | None) -> None:
        """Break something, by value or as written for ``--fault``; None mends everything.

        Raises:
            ValueError: there is no such fault. What was wrong still is.
        """
        if isinstance(fault, str):
            troubles = parse_troubles(fault)
        else:
            troubles = () if fault is None else (fault,)
        with self._lock:
            self._mechanism.set_trouble(*troubles)
        self._ring()

    def clear(self) -> None:
        """Mend everything: a roll is put in, the cover closed. A job held goes on by itself."""
        self.set_fault(None)

    def power_cycle(self, *, keeps_buffer: bool = False) -> None:
        """Pull the mains plug and put it back: the line breaks."""
        with self._lock:
            self._mechanism.power_cycle(keeps_buffer=keeps_buffer)
        self._ring()

    def wait_for_receipts(self, count: int, timeout_s: float = 5) -> Sequence[Receipt]:
        """Return the receipts once ``count`` are written.

        Raises:
            TimeoutError: they did not come.
        """
        with self._finished:
            if not self._finished.wait_for(lambda: self._written >= count, timeout_s):
                raise TimeoutError(f"{self._written} of {count} receipts came")
            return self.receipts

    def wait_s(self) -> float | None:
        """Return how long nothing will happen by itself; None: for ever."""
        with self._lock:
            return self._mechanism.wait_s(self._monotonic_s())

    def turn(self, timeout_s: float | None) -> bool:
        """Do what there is to do, after waiting for it at most so long; whether there was any."""
        if self._line is None and self._door.fileno() < 0:
            self._let_in()
        room = self._room()
        ready = self._wait_for_any(timeout_s, reads=room > 0)
        if self._alarm in ready:
            self._alarm.recv(_RECEIVE_MAX)
        if self._door in ready:
            self._let_in()
        elif self._line is not None and self._line in ready:
            self._read(self._line, min(room, _RECEIVE_MAX))
        self._work()
        self._finish_receipts()
        return bool(ready)

    def _run(self) -> None:
        while not self._stopping:
            self.turn(self.wait_s())

    def _room(self) -> int:
        with self._lock:
            return self._mechanism.room(self._monotonic_s())

    def _wait_for_any(self, timeout_s: float | None, *, reads: bool) -> list[object]:
        """Wait for the bell, a till at the door, or, if there is room, bytes on the line."""
        watched: list[socket.socket | Line | Door] = [self._alarm]
        if self._line is None:
            watched.append(self._door)
        elif reads:
            watched.append(self._line)
        ready, _, _ = select.select(watched, [], [], timeout_s)
        return list(ready)

    def _ring(self) -> None:
        if self._thread is not None:
            self._bell.send(b"!")

    def _let_in(self) -> None:
        # The next till waits in the backlog, as with the interface boards of real printers.
        self._line = self._door.let_in()
        self.lines += 1
        self.heard = self.said = 0
        with self._lock:
            self._mechanism.new_connection()

    def _read(self, line: Line, room: int) -> None:
        data = line.read(room)
        self.heard += len(data)
        if not data:
            self._work()
            self._end_line(Ending.CLOSE)
            return
        with self._lock:
            answers = self._mechanism.receive(data, self._monotonic_s())
        self._say(answers)

    def _work(self) -> None:
        with self._lock:
            answers = self._mechanism.work(self._monotonic_s())
            ending = self._mechanism.ending
        self._say(answers)
        if ending is not None:
            self._end_line(ending)

    def _say(self, answers: bytes) -> None:
        if self._line is not None and answers:
            self._line.say(answers)
            self.said += len(answers)

    def _end_line(self, how: Ending) -> None:
        """End the line if there is one; the mechanism goes on with what it has."""
        if self._line is not None:
            self._line.end(how)
            self._line = None
        with self._lock:
            self._mechanism.hang_up()

    def _finish_receipts(self) -> None:
        for receipt in self.receipts[self._written :]:
            if self._out is not None:
                receipt.write(self._out)
            self._on_receipt(receipt)
            with self._finished:
                self._written += 1
                self._finished.notify_all()
