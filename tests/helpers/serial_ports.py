"""A serial port that is a pseudo-terminal: written to as a reader would, pulled out, put back."""

from __future__ import annotations

import os
import tty
from pathlib import Path


class PretendPort:
    """A path that stays the same, like those in ``/dev/serial/by-id``."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "usb-Pretend_Reader-if00"
        self._master = -1
        self._slave = -1

    def plug_in(self) -> None:
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(self._slave))

    def send(self, piece: bytes) -> None:
        os.write(self._master, piece)

    def pull_out(self) -> None:
        """Hang up, as a driver does; the path goes with it."""
        self.path.unlink()
        os.close(self._slave)
        os.close(self._master)
