"""The newest picture files in the folders where mail, browser and sticks put them.

The rule it keeps: nothing is opened, only listed; and a stick that hangs hangs one thread of
this file and nothing else.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from threading import Thread

from pos_app.ports.pictures import PictureFile, Place

#: As many as a person looks through.
NEWEST_MAX = 36
SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp"})
#: A stick may hold a life's photographs; the folder of a camera lies two deep.
_ENTRIES_MAX = 5_000
_DEPTH = 2


@dataclass(frozen=True, slots=True)
class ShelfConfig:
    """``folders`` by name; each folder in one of ``mounts`` is a stick."""

    folders: Sequence[tuple[Place, Path]]
    mounts: Sequence[Path] = ()


class FolderShelf:
    """Implements ``ports.pictures.PictureShelf``."""

    def __init__(self, config: ShelfConfig) -> None:
        self._config = config

    def look(self, answer: Callable[[tuple[PictureFile, ...]], None]) -> None:
        def find() -> None:
            answer(self.newest())

        Thread(target=find, name="picture-shelf", daemon=True).start()

    def newest(self) -> tuple[PictureFile, ...]:
        """Return the newest first. Reads the disk."""
        found = {file.path: file for place, folder in self._places() for file in _in(place, folder)}
        ordered = sorted(found.values(), key=lambda file: file.changed_at, reverse=True)
        return tuple(ordered[:NEWEST_MAX])

    def _places(self) -> Iterator[tuple[Place, Path]]:
        yield from self._config.folders
        for mount in self._config.mounts:
            yield from ((Place.STICK, entry) for entry in _entries(mount) if entry.is_dir())


def _in(place: Place, folder: Path) -> Iterator[PictureFile]:
    for path in islice(_below(folder, _DEPTH), _ENTRIES_MAX):
        if path.suffix.lower() in SUFFIXES:
            try:
                changed_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            except (OSError, OverflowError, ValueError):
                continue  # Gone since it was listed, or with a date that is none.
            yield PictureFile(path, place, changed_at)


def _below(folder: Path, depth: int) -> Iterator[Path]:
    folders = []
    for path in _entries(folder):
        if path.is_file():
            yield path
        elif path.is_dir() and not path.is_symlink():
            folders.append(path)
    if depth:
        for inner in folders:
            yield from _below(inner, depth - 1)


def _entries(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return [Path(entry.path) for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return []
