"""SQLite's way to a simulated disk: one VFS, under which each mounted disk has a folder."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from itertools import count
from typing import Final

import apsw

from pos_app.domain.faults import Fault, FaultCode
from pos_app.journal.place import Held
from pos_app.journal.room import RoomLimits
from pos_app.ports.journal import JournalError
from pos_app.simulation.disk import Disk, StoredFile

VFS_NAME: Final = "pos-simulated"

_SET_ASIDE: Final = "set-aside"
_MOUNTED: dict[str, Disk] = {}
_NUMBERS = count(1)
#: A log that is grown beforehand would be copied with each image of the disk, for nothing.
NO_LOG = RoomLimits(log=0)


class Mount:
    """Implements ``journal.place.Place`` on a simulated disk, for one run of one till."""

    def __init__(self, disk: Disk) -> None:
        _register()
        self._disk = disk
        self._root = f"/{next(_NUMBERS)}"
        _MOUNTED[self._root] = disk

    @property
    def vfs(self) -> str:
        return VFS_NAME

    def prepare(self) -> None:
        """Need nothing: a simulated disk has one folder."""

    def lock(self, name: str) -> Held:
        if self._disk.is_locked:
            raise JournalError(Fault(FaultCode.JOURNAL_IN_USE, name))
        self._disk.is_locked = True
        return _Lock(self._disk)

    def path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def exists(self, name: str) -> bool:
        return name in self._disk.files

    def size(self, name: str) -> int:
        return len(self._disk.files[name].seen) if self.exists(name) else 0

    def free_bytes(self) -> int:
        return self._disk.free_bytes()

    def reserve(self, name: str, size: int) -> None:  # noqa: ARG002 - it would hold zeros.
        self._disk.open(name)

    def give_up(self, name: str) -> None:
        self._disk.remove(name)

    def settle(self, name: str) -> None:
        self._disk.files[name].is_settled = True

    def set_aside(self, names: Sequence[str]) -> str:
        number = sum(name.startswith(_SET_ASIDE) for name in self._disk.files)
        for name in names:
            if name in self._disk.files:
                self._disk.files[f"{_SET_ASIDE}/{number}/{name}"] = self._disk.files.pop(name)
        return str(number)

    def unmount(self) -> None:
        """Let the VFS forget the disk. Connections that are open keep their files."""
        _MOUNTED.pop(self._root, None)


class _Lock:
    def __init__(self, disk: Disk) -> None:
        self._disk = disk

    def release(self) -> None:
        self._disk.is_locked = False


class _SimulatedVfs(apsw.VFS):
    def __init__(self) -> None:
        super().__init__(VFS_NAME, "")

    def xAccess(self, pathname: str, flags: int) -> bool:  # noqa: ARG002 - SQLite's call.
        disk, name = _find(pathname)
        return disk is not None and name in disk.files

    def xFullPathname(self, name: str) -> str:
        return name

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: FBT001, ARG002 - SQLite's call.
        disk, name = _find(filename)
        if disk is None:
            return  # Its process is dead; SQLite is tidying up after it.
        if name not in disk.files:
            raise apsw.exception_for(apsw.SQLITE_IOERR_DELETE_NOENT)
        disk.tell("delete", name)
        disk.remove(name)

    def xOpen(  # type: ignore[override] # any object with the calls will do
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> _OpenFile:
        flags[1] = flags[0]
        if name is None:
            return _OpenFile(Disk(), "temporary", StoredFile())
        path = name if isinstance(name, str) else name.filename()
        disk, short = _find(path)
        if disk is None:
            raise apsw.exception_for(apsw.SQLITE_CANTOPEN)
        disk.tell("open", short)
        return _OpenFile(disk, short, disk.open(short))


class _OpenFile:
    """A file as SQLite has it open."""

    __slots__ = ("_disk", "_name", "_stored")

    def __init__(self, disk: Disk, name: str, stored: StoredFile) -> None:
        self._disk = disk
        self._name = name
        self._stored = stored

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.tell("read", self._name)
        return bytes(self._stored.seen[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        grows = offset + len(data) > len(self._stored.seen)
        self._disk.tell("extend" if grows else "write", self._name)
        self._stored.write(offset, bytes(data))

    def xTruncate(self, newsize: int) -> None:
        self._disk.tell("truncate", self._name)
        self._stored.cut(newsize)

    def xSync(self, flags: int) -> None:  # noqa: ARG002 - SQLite's call.
        self._disk.tell("sync", self._name)
        self._stored.flush()

    def xFileSize(self) -> int:
        return len(self._stored.seen)

    def xClose(self) -> None:
        """Keep everything: closing flushes nothing."""

    def xLock(self, level: int) -> None:
        """Let everybody in."""

    def xUnlock(self, level: int) -> None:
        """Nothing was locked."""

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, op: int, ptr: int) -> bool:
        if op != apsw.SQLITE_FCNTL_MMAP_SIZE:
            return False
        # Asked for and told through the same number: nothing is mapped here.
        ctypes.c_int64.from_address(ptr).value = 0
        return True

    def xSectorSize(self) -> int:
        return 4096

    def xDeviceCharacteristics(self) -> int:
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE


_REGISTERED: list[_SimulatedVfs] = []


def _register() -> None:
    """Make the VFS known to SQLite; it stays known as long as the process lives."""
    if not _REGISTERED:
        _REGISTERED.append(_SimulatedVfs())


def _find(path: str) -> tuple[Disk | None, str]:
    root, _, name = path.rpartition("/")
    return _MOUNTED.get(root), name
