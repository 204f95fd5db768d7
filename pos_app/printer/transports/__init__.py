"""Ways to a printer, one file each.

Two kinds, because a way back is the only proof of paper: a ``Connection`` carries answers, a
``Spooler`` takes a whole job and says nothing of it ever after (decision 0017).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class ConnectionLost(Exception):
    """The way to the printer is gone. Bytes handed over before may or may not have arrived.

    Attributes:
        may_have_taken: Some of the bytes of the call that raised this may have left, too.
    """

    def __init__(self, why: str, *, may_have_taken: bool = False) -> None:
        super().__init__(why)
        self.may_have_taken = may_have_taken


class Connection(Protocol):
    """An open way to one printer, used by one thread. Nothing here blocks without a deadline.

    Attributes:
        is_private: What is heard on it answers what was sent over it and nothing else: so it is
            with TCP. A wire knows no connections: what an earlier one asked for is answered to
            whoever listens now.
    """

    @property
    def is_private(self) -> bool: ...

    def send(self, data: bytes) -> int:
        """Hand over as many bytes as are taken at once, perhaps none, and say how many.

        Raises:
            ConnectionLost: the way is gone; its ``may_have_taken`` is about ``data``.
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


class Spooler(Protocol):
    """Takes jobs for a printer that is never heard. May block: whoever calls sets a deadline."""

    def look(self) -> None:
        """Make sure that jobs would be taken now, without handing one over.

        Raises:
            ConnectionLost: they would not.
        """
        ...

    def submit(self, job: bytes) -> None:
        """Hand one whole job over: all of it or nothing.

        Raises:
            ConnectionLost: it was not taken, unless ``may_have_taken``.
        """
        ...
