"""The guard against a second till: an flock on a file beside the journal.

The journal's own locks would not do: any code that opens and closes the database file drops
every POSIX lock of the process. The kernel frees an flock however the process ends, so no
file left behind can keep a shop closed.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.journal import JournalError


class LockFile:
    """Held from construction to ``release``.

    Raises:
        JournalError: JOURNAL_IN_USE, another process holds it.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self.release()
            raise JournalError(Fault(FaultCode.JOURNAL_IN_USE, path.name)) from error

    def release(self) -> None:
        """Let go. Safe to call twice."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
