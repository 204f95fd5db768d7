"""Where the journal's files lie: what is asked of a folder beside SQLite's own reads and writes.

A seam, so that a disk which loses power, fills up and fails can be put in its stead.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pos_app.journal.lock_file import LockFile


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
        """Make the folder, for its owner only, if it is absent."""
        ...

    def lock(self, name: str) -> Held:
        """Keep every other till out.

        Raises:
            JournalError: JOURNAL_IN_USE, another one holds it.
        """
        ...

    def path(self, name: str) -> str:
        """Return how the VFS knows a file of this folder."""
        ...

    def exists(self, name: str) -> bool: ...

    def settle(self, name: str) -> None:
        """Make a new file its owner's alone, and its name durable."""
        ...


@dataclass(frozen=True, slots=True)
class Folder:
    """Implements ``Place`` with a folder of this machine."""

    root: Path

    @property
    def vfs(self) -> str | None:
        return None

    def prepare(self) -> None:
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)

    def lock(self, name: str) -> Held:
        return LockFile(self.root / name)

    def path(self, name: str) -> str:
        return str(self.root / name)

    def exists(self, name: str) -> bool:
        return (self.root / name).exists()

    def settle(self, name: str) -> None:
        (self.root / name).chmod(0o600)
        descriptor = os.open(self.root, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
