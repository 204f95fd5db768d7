"""Printers that the kernel's USB printer driver has taken: /dev/usb/lp0 and its like. Linux only.

The rule it keeps: closing never kills what is under way. A write in non-blocking mode says "taken"
while its packet is still on its way, the next one waits until it has arrived, and closing the file
kills it: so ``close`` waits until the device would take more.

Source: drivers/usb/class/usblp.c.
"""

from __future__ import annotations

import os
from pathlib import Path

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.descriptor import Descriptor

_FAREWELL_S = 1.0


class UsbDeviceConnection:
    """Implements ``transports.Connection`` on a device file."""

    is_private = False

    def __init__(self, path: Path) -> None:
        """Open it.

        Raises:
            ConnectionLost: it is not there, in use, or not ours to open. Nothing is left open.
        """
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        except OSError as error:
            raise ConnectionLost(f"{path}: {error.strerror}") from error
        self._line = Descriptor(
            descriptor, lambda: os.close(descriptor), write_error_may_have_taken=True
        )
        self._line.drop_stale()

    def send(self, data: bytes) -> int:
        return self._line.send(data)

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        return self._line.receive(timeout_s, or_until_it_takes_more=or_until_it_takes_more)

    def close(self) -> None:
        self._line.close(_FAREWELL_S, self._line.takes_more)
