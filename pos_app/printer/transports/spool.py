"""Printers behind a folder: each job becomes a file there, which something else prints.

The rule it keeps: a job is in the folder whole or not at all. It is written under a name that
begins with a dot, flushed to the disk, and then given its own.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pos_app.printer.transports import ConnectionLost


@dataclass(frozen=True, slots=True)
class SpoolFolder:
    """Implements ``transports.Spooler``. Names sort in the order of the jobs."""

    folder: Path
    now_ns: Callable[[], int] = time.time_ns

    def look(self) -> None:
        if not os.access(self.folder, os.W_OK | os.X_OK) or not self.folder.is_dir():
            raise ConnectionLost(f"{self.folder} is no folder that may be written to")

    def submit(self, job: bytes) -> None:
        name = f"{self.now_ns():020d}.prn"
        unfinished = self.folder / f".{name}"
        try:
            with unfinished.open("xb") as file:
                file.write(job)
                file.flush()
                os.fsync(file.fileno())
            unfinished.rename(self.folder / name)
        except OSError as error:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise ConnectionLost(f"{self.folder}: {error.strerror}") from error
