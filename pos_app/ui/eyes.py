"""What looks at still pictures for the window, and how its answers find the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.ports.licences import Licences
    from pos_app.ports.pictures import PictureShelf
    from pos_app.ports.scanner import PictureReader
    from pos_app.ui.bridge import Bridge


@dataclass(frozen=True, slots=True)
class Eyes:
    """What the window is given; each may be missing.

    Attributes:
        study: The camera's: search what is seen now with every means.
        pictures: Searches files.
        shelf: Finds files to choose from.
        licences: Finds what the program is made of.
    """

    study: Callable[[], None] | None = None
    pictures: PictureReader | None = None
    shelf: PictureShelf | None = None
    licences: Licences | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """The same for the fronts: each asking has a number, and its answer is a message.

    Attributes:
        study: None where there is no camera to ask.
        read: Asks for one file; None where none can be searched.
        look: Asks for files to choose from; None where none are found.
        licences: Asks for what the program is made of; None where nobody knows.
    """

    study: Callable[[], None] | None = None
    read: Callable[[int, Path], None] | None = None
    look: Callable[[], None] | None = None
    licences: Callable[[], None] | None = None


def sight_through(eyes: Eyes, bridge: Bridge) -> Sight:
    pictures, shelf, licences = eyes.pictures, eyes.shelf, eyes.licences

    def read(asked: int, path: Path) -> None:
        assert pictures is not None, "not offered without"
        pictures.read(path, partial(bridge.on_file_studied, asked))

    return Sight(
        study=eyes.study,
        read=None if pictures is None else read,
        look=None if shelf is None else partial(shelf.look, bridge.on_files),
        licences=None if licences is None else partial(licences.look, bridge.on_licences),
    )
