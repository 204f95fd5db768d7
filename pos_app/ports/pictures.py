"""Where pictures lie that somebody may want searched: the newest files a person could mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol


class Place(Enum):
    """Where a file lies, as a person calls it."""

    DOWNLOADS = "downloads"
    PICTURES = "pictures"
    DESKTOP = "desktop"
    STICK = "stick"


@dataclass(frozen=True, slots=True, repr=False)
class PictureFile:
    """One file. No ``repr``: its name may be anybody's. ``changed_at`` is aware."""

    path: Path
    place: Place
    changed_at: datetime


class PictureShelf(Protocol):
    """Finds picture files. Raises nothing: a folder that cannot be read holds none."""

    def look(self, answer: Callable[[tuple[PictureFile, ...]], None]) -> None:
        """Look for the newest files; returns at once. ``answer`` is called from another thread.

        A disk that hangs may keep the answer back for ever.
        """
        ...
