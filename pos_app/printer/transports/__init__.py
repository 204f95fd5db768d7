"""Ways to a printer, one file each, all with the few methods of ``Connection``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class ConnectionLost(Exception):
    """The way to the printer is gone. Bytes handed over before may or may not have arrived."""


class Connection(Protocol):
    """An open way to one printer, used by one thread. Nothing here blocks without a deadline."""

    def send(self, data: bytes) -> int:
        """Hand over as many bytes as are taken at once, perhaps none, and say how many.

        Raises:
            ConnectionLost: not one byte of ``data`` was handed over.
        """
        ...

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        """Return what the printer has said, or nothing when the time is over.

        Args:
            timeout_s: 0 only looks whether something is there.
            or_until_it_takes_more: Return also when ``send`` would take bytes again.

        Raises:
            ConnectionLost: the printer has closed, or the line is broken.
        """
        ...

    def close(self) -> None:
        """Let the printer finish what it has, then let go. Safe to call twice."""
        ...


#: Opens a way to the printer. Raises ``ConnectionLost`` when there is none.
Connect = Callable[[], Connection]
