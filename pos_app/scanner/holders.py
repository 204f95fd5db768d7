"""Why a camera that is there does not open: who else has it, or that nobody may (Linux).

``/proc`` shows the open files of this user's programs, which at a till are all that matter.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pos_app.domain.faults import Fault, FaultCode

_PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Holder:
    """A program that has a device open. ``name`` is the system's short name of it."""

    pid: int
    name: str

    def __str__(self) -> str:
        return f"{self.name} ({self.pid})"


def holders(device: Path, proc: Path = _PROC) -> tuple[Holder, ...]:
    """Return the other programs that have this device open, as far as this user may see."""
    node = os.path.realpath(device)
    return tuple(
        Holder(int(entry.name), _name(entry))
        for entry in sorted(proc.glob("[0-9]*"), key=lambda entry: int(entry.name))
        if int(entry.name) != os.getpid() and node in _open_files(entry)
    )


def why_closed(device: Path, proc: Path = _PROC) -> Fault:
    """Say why a device that is there cannot be used."""
    if others := holders(device, proc):
        return Fault(FaultCode.CAMERA_BUSY, f"held by {', '.join(map(str, others))}")
    match _error_of_opening(device):
        case errno.EBUSY:
            return Fault(FaultCode.CAMERA_BUSY, "held by a program of another user")
        case errno.EACCES | errno.EPERM:
            return Fault(FaultCode.CAMERA_MISSING, "this user may not open it")
        case _:
            return Fault(FaultCode.CAMERA_MISSING, "it does not open")


def _open_files(process: Path) -> Iterator[str]:
    # Processes end while they are looked at, and those of others may not be looked into.
    with contextlib.suppress(OSError):
        for file in (process / "fd").iterdir():
            with contextlib.suppress(OSError):
                yield str(file.readlink())


def _name(process: Path) -> str:
    with contextlib.suppress(OSError):
        return (process / "comm").read_text(encoding="utf-8", errors="replace").strip()
    return "a program"


def _error_of_opening(device: Path) -> int | None:
    try:
        os.close(os.open(device, os.O_RDWR | getattr(os, "O_NONBLOCK", 0)))
    except OSError as error:
        return error.errno
    return None
