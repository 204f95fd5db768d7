"""A reader with a line of its own, kept open: the thread that serial and evdev readers share.

The rule it keeps: whatever becomes of the device is told as a state, once, and the line is
opened again as soon as it can be; after each failure a little later, up to two seconds.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from threading import Event, Thread
from typing import Protocol

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import ReaderListener, ReaderState, Scan, Source

_FIRST_WAIT_S = 0.25
_LONGEST_WAIT_S = 2.0
_STOPPED_WITHIN_S = 2.0
_NOT_THERE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO})
_FAULTS = {
    ReaderState.MISSING: FaultCode.READER_MISSING,
    ReaderState.BUSY: FaultCode.READER_BUSY,
}


class NoLine(Exception):
    """The line cannot be opened now; nothing of it is left open.

    Attributes:
        state: MISSING where there is no such device, BUSY where it cannot be had.
    """

    def __init__(self, state: ReaderState, detail: str) -> None:
        super().__init__(detail)
        self.state = state
        self.detail = detail


def no_line(error: OSError | ValueError) -> NoLine:
    """Return what an error of the system means for opening a device."""
    number = error.errno if isinstance(error, OSError) else None
    # On Windows pyserial puts the system's error into the words only.
    gone = number in _NOT_THERE or "FileNotFoundError" in str(error)
    detail = errno.errorcode.get(number or 0, type(error).__name__)
    return NoLine(ReaderState.MISSING if gone else ReaderState.BUSY, detail)


class Line(Protocol):
    """An open device. One thread."""

    def read(self) -> Sequence[str]:
        """Wait a tenth of a second at most; return the codes that have come whole.

        Raises:
            OSError: the device has gone; close this line.
        """
        ...

    def close(self) -> None:
        """Let go of the device, gone or not. Raises nothing."""
        ...


class LineReader:
    """A ``Reader`` over any ``Line``."""

    def __init__(self, name: str, source: Source, open_line: Callable[[], Line]) -> None:
        self._name = name
        self._source = source
        self._open_line = open_line
        self._stopping = Event()
        self._thread: Thread | None = None
        self._listener: ReaderListener | None = None
        self._told: ReaderState | None = None

    def start(self, listener: ReaderListener) -> None:
        assert self._thread is None, "started once"
        self._listener = listener
        self._tell(ReaderState.OPENING)
        self._thread = Thread(target=self._run, name=f"reader {self._name}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(_STOPPED_WITHIN_S)

    def _run(self) -> None:
        wait_s = _FIRST_WAIT_S
        while not self._stopping.is_set():
            try:
                line = self._open_line()
            except NoLine as error:
                self._tell(error.state, error.detail)
                self._stopping.wait(wait_s)
                wait_s = min(2 * wait_s, _LONGEST_WAIT_S)
            else:
                wait_s = _FIRST_WAIT_S
                self._tell(ReaderState.READY)
                self._listen(line)

    def _listen(self, line: Line) -> None:
        assert self._listener is not None, "started"
        try:
            while not self._stopping.is_set():
                for text in line.read():
                    self._listener.on_scan(Scan(text, self._source))
        except OSError as error:
            self._tell(ReaderState.MISSING, type(error).__name__)
        finally:
            line.close()

    def _tell(self, state: ReaderState, detail: str = "") -> None:
        assert self._listener is not None, "started"
        if state is not self._told:
            self._told = state
            code = _FAULTS.get(state)
            fault = None if code is None else Fault(code, f"{self._name}: {detail}")
            self._listener.on_state(state, fault)
