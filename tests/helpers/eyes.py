"""What looks at still pictures, for tests of the window: it answers when it is told to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from pos_app.ports.pictures import PictureFile, Place
from pos_app.ports.scanner import Studied
from pos_app.ui.eyes import Eyes
from tests.helpers.operations import NOW


@dataclass
class FakePictureReader:
    """Implements ``ports.scanner.PictureReader``."""

    asked: list[tuple[Path, Callable[[Studied], None]]] = field(default_factory=list)

    def read(self, path: Path, answer: Callable[[Studied], None]) -> None:
        self.asked.append((path, answer))

    def stop(self) -> None:
        self.asked.clear()

    def answer(self, studied: Studied, which: int = -1) -> None:
        self.asked[which][1](studied)

    @property
    def paths(self) -> list[Path]:
        return [path for path, _ in self.asked]


@dataclass
class FakeShelf:
    """Implements ``ports.pictures.PictureShelf``; answers at once, or not at all."""

    files: tuple[PictureFile, ...] | None = ()
    looks: int = 0

    def look(self, answer: Callable[[tuple[PictureFile, ...]], None]) -> None:
        self.looks += 1
        if self.files is not None:
            answer(self.files)


class Gaze:
    """A camera's ``study``, a reader of files and a shelf, all of them fakes."""

    def __init__(self, files: tuple[PictureFile, ...] | None = ()) -> None:
        self.studies = 0
        self.reader = FakePictureReader()
        self.shelf = FakeShelf(files)
        self.eyes = Eyes(self._study, self.reader, self.shelf)

    def _study(self) -> None:
        self.studies += 1


def files(count: int) -> tuple[PictureFile, ...]:
    """Return so many files, each older than the one before, in all the places there are."""
    places = list(Place)
    return tuple(
        PictureFile(
            Path(f"/home/shop/{'Schermata ricarica mensa ' * (at % 3)}IMG-{at:04d}.jpg"),
            places[at % len(places)],
            NOW.at - timedelta(hours=9 * at),
        )
        for at in range(count)
    )
