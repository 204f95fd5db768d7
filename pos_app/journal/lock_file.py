"""The guard against a second till: an flock on a file beside the journal.

The journal's own locks would not do: any code that opens and closes the database file drops
every POSIX lock of the process. The kernel frees an flock however the process ends, so no
file left behind can keep a shop closed.
"""

from __future__ import annotations

import errno
import fcntl
import os
from pathlib import Path

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.journal import JournalError


def of_disk(error: OSError) -> Fault:
    """Return what it means that the system keeps us from a file: no room, or no right."""
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    code = FaultCode.DISK_FULL if full else FaultCode.JOURNAL_UNREADABLE
    return Fault(code, f"{error.filename}: {error.strerror}")


class LockFile:
    """Held from construction to ``release``.

    Raises:
        JournalError: JOURNAL_IN_USE, another process holds it; JOURNAL_UNREADABLE or DISK_FULL,
            the file can be neither opened nor made.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor: int | None = None
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise JournalError(of_disk(error)) from error
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
