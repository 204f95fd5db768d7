"""Printers on a serial line, and on Bluetooth's serial profile (/dev/rfcomm0).

pyserial opens and sets up the port; bytes go through the descriptor itself, because its
``write`` without a time-out spins for ever on a line that takes nothing, and its ``read``
always waits the whole time-out. The rule it keeps: pyserial's errors end here. POSIX only;
on Windows a printer is reached through its queue.
"""

from __future__ import annotations

import contextlib
import termios
import time
from dataclasses import dataclass
from enum import Enum

import serial

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.descriptor import Descriptor
from pos_app.printer.transports.pace import Pace

_BITS_PER_BYTE = 10


class Flow(Enum):
    """How the printer says "wait". DTR/DSR, Epson's default, is unknown to Linux."""

    NONE = "none"
    RTSCTS = "rtscts"
    XONXOFF = "xonxoff"


@dataclass(frozen=True, slots=True)
class SerialAddress:
    """Which port, and how it is spoken to: eight bits, no parity.

    Attributes:
        path: Best one of ``/dev/serial/by-id``, which stays when another socket is used.
        farewell_s: How long ``close`` waits for the printer to take everything.
    """

    path: str
    baud: int = 115_200
    flow: Flow = Flow.NONE
    farewell_s: float = 1.0


class SerialConnection:
    """Implements ``transports.Connection`` on a port taken for this program alone."""

    is_private = False

    def __init__(self, address: SerialAddress) -> None:
        """Open the port.

        Raises:
            ConnectionLost: it is not there or in use. Nothing is left open.
        """
        self._farewell_s = address.farewell_s
        try:
            self._port = serial.Serial(
                address.path,
                address.baud,
                rtscts=address.flow is Flow.RTSCTS,
                xonxoff=address.flow is Flow.XONXOFF,
                timeout=0,
                exclusive=True,
            )
        except (OSError, ValueError, termios.error) as error:  # SerialException is an OSError.
            raise ConnectionLost(f"{address.path}: {_why(error)}") from error
        self._line = Descriptor(self._port.fileno(), self._let_go, write_error_may_have_taken=False)
        self._pace = Pace(address.baud / _BITS_PER_BYTE, time.monotonic)
        self._line.drop_stale()

    def send(self, data: bytes) -> int:
        allowance = self._pace.allowance()
        if not allowance:
            return 0
        taken = self._line.send(data[:allowance])
        self._pace.took(taken)
        return taken

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        pause_s = self._pace.wait_s()
        if or_until_it_takes_more and pause_s:
            return self._line.receive(min(timeout_s, pause_s))
        return self._line.receive(timeout_s, or_until_it_takes_more=or_until_it_takes_more)

    def close(self) -> None:
        self._line.close(self._farewell_s, self._is_taken)

    def _is_taken(self) -> bool:
        try:
            return not self._port.out_waiting
        except OSError:
            return True  # It has gone, and what it had not taken with it.

    def _let_go(self) -> None:
        # A port whose printer holds it up would block in close for half a minute and then throw
        # the rest away (closing_wait of the tty layer): it is thrown away now.
        with contextlib.suppress(OSError, termios.error):
            if self._port.out_waiting:
                self._port.reset_output_buffer()
        with contextlib.suppress(OSError):
            self._port.close()


def _why(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)
