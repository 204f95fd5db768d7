"""A disk of so many bytes, for a journal: an SQLite VFS that says when it is full.

No privilege is needed, and nothing of the machine's own disk but those bytes is used.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import apsw

from pos_app.journal.place import Folder, Held


class SmallDisk:
    """Implements ``Place``; ``capacity`` may be changed at any time."""

    def __init__(self, root: Path, capacity: int) -> None:
        self._folder = Folder(root)
        self.root = root
        self.capacity = capacity
        self._vfs = _SmallVfs(self)

    @property
    def vfs(self) -> str | None:
        return self._vfs.vfs_name

    def free_bytes(self) -> int:
        used = sum(path.stat().st_size for path in self.root.iterdir() if path.is_file())
        return max(0, self.capacity - used)

    def fill_up(self) -> None:
        """Let others use all that is free."""
        self.capacity -= self.free_bytes()

    def prepare(self) -> None:
        self._folder.prepare()

    def lock(self, name: str) -> Held:
        return self._folder.lock(name)

    def path(self, name: str) -> str:
        return self._folder.path(name)

    def exists(self, name: str) -> bool:
        return self._folder.exists(name)

    def size(self, name: str) -> int:
        return self._folder.size(name)

    def reserve(self, name: str, size: int) -> None:
        if size <= self.free_bytes():
            self._folder.reserve(name, size)

    def give_up(self, name: str) -> None:
        self._folder.give_up(name)

    def settle(self, name: str) -> None:
        self._folder.settle(name)

    def set_aside(self, names: Any) -> str:
        return self._folder.set_aside(names)


class _SmallVfs(apsw.VFS):
    def __init__(self, disk: SmallDisk) -> None:
        self.vfs_name = f"small-{id(disk)}"
        self._disk = disk
        super().__init__(self.vfs_name, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - apsw's name.
        return _SmallFile(name, flags, self._disk)


class _SmallFile(apsw.VFSFile):
    def __init__(self, name: Any, flags: list[int], disk: SmallDisk) -> None:
        super().__init__("", name, flags)
        self._disk = disk

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - apsw's name.
        growth = offset + len(data) - super().xFileSize()
        if growth > 0 and growth > self._disk.free_bytes():
            raise apsw.FullError
        super().xWrite(data, offset)
