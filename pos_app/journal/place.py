"""Where the journal's files lie: what is asked of a folder beside SQLite's own reads and writes.

A seam, so that a disk which loses power, fills up and fails can be put in its stead.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pos_app.journal.lock_file import LockFile, of_disk
from pos_app.ports.journal import JournalError

#: Where damaged journals are kept, each in a folder named after when it was found. Never emptied.
SET_ASIDE = "set-aside"


class Held(Protocol):
    """A lock, held until it is let go."""

    def release(self) -> None:
        """Let go. Safe to call twice."""
        ...


class Place(Protocol):
    """A folder on some disk, and the SQLite VFS that reaches it."""

    @property
    def vfs(self) -> str | None:
        """The VFS by its registered name; None for the machine's own."""
        ...

    def prepare(self) -> None:
        """Make the folder, for its owner only, if it is absent.

        Raises:
            JournalError: JOURNAL_UNREADABLE or DISK_FULL, it cannot be made.
        """
        ...

    def lock(self, name: str) -> Held:
        """Keep every other till out.

        Raises:
            JournalError: JOURNAL_IN_USE, another one holds it; as ``prepare``, it cannot be had.
        """
        ...

    def path(self, name: str) -> str:
        """Return how the VFS knows a file of this folder."""
        ...

    def exists(self, name: str) -> bool: ...

    def size(self, name: str) -> int:
        """Return how many bytes a file has; 0 if it is absent."""
        ...

    def free_bytes(self) -> int:
        """Return how much the disk still takes from this program."""
        ...

    def reserve(self, name: str, size: int) -> None:
        """Make a file that holds so much of the disk. Left undone where that cannot be."""
        ...

    def give_up(self, name: str) -> None:
        """Remove a file, if it is there, so that others get its room."""
        ...

    def settle(self, name: str) -> None:
        """Make a new file its owner's alone, and its name durable."""
        ...

    def set_aside(self, names: Sequence[str]) -> str:
        """Move those files that are there, as they are, to a folder of their own; name it.

        For files that nobody has open.

        Raises:
            OSError: none or some have been moved; whatever is left is still where it was.
        """
        ...


@dataclass(frozen=True, slots=True)
class Folder:
    """Implements ``Place`` with a folder of this machine."""

    root: Path

    @property
    def vfs(self) -> str | None:
        return None

    def prepare(self) -> None:
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise JournalError(of_disk(error)) from error

    def lock(self, name: str) -> Held:
        return LockFile(self.root / name)

    def path(self, name: str) -> str:
        return str(self.root / name)

    def exists(self, name: str) -> bool:
        return (self.root / name).exists()

    def size(self, name: str) -> int:
        path = self.root / name
        return path.stat().st_size if path.exists() else 0

    def free_bytes(self) -> int:
        disk = os.statvfs(self.root)
        return disk.f_bavail * disk.f_frsize

    def reserve(self, name: str, size: int) -> None:
        try:
            descriptor = os.open(self.root / name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError:
            return
        try:
            os.posix_fallocate(descriptor, 0, size)
        except OSError:
            self.give_up(name)
        finally:
            os.close(descriptor)

    def give_up(self, name: str) -> None:
        (self.root / name).unlink(missing_ok=True)

    def settle(self, name: str) -> None:
        (self.root / name).chmod(0o600)
        flush_folder(self.root)

    def set_aside(self, names: Sequence[str]) -> str:
        # Renamed, not copied: whoever opens and closes a database file drops its locks.
        target = self._unused(self.root / SET_ASIDE)
        target.mkdir(mode=0o700, parents=True)
        for name in names:
            if (self.root / name).exists():
                (self.root / name).rename(target / name)
        for folder in (target, target.parent, self.root):
            flush_folder(folder)
        return target.name

    def _unused(self, folder: Path) -> Path:
        stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        names = (stamp, *(f"{stamp}-{number}" for number in range(2, 100)))
        return next(folder / name for name in names if not (folder / name).exists())


def flush_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
