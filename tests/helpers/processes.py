"""Other processes, seen from outside: whose child one is, and waiting for what it does."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

_TICK_S = 0.005


def children(of: int | None = None) -> list[int]:
    """Return the living children of a process, this one by default. Linux."""
    parent = os.getpid() if of is None else of
    pids = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
    return [pid for pid in pids if _is_of(pid, parent)]


def _is_of(child: int, parent: int) -> bool:
    try:
        told = Path(f"/proc/{child}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    state, its_parent = told.rpartition(")")[2].split()[:2]
    return int(its_parent) == parent and state != "Z"


def wait_until(happened: Callable[[], bool], timeout_s: float = 10.0) -> bool:
    """Wait for what nobody tells: a file, the end of a process."""
    until_s, never = time.monotonic() + timeout_s, Event()
    while not happened():
        if time.monotonic() >= until_s:
            return False
        never.wait(_TICK_S)
    return True
