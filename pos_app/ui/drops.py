"""What is dropped onto the window: one picture file of this machine, or nothing we take."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QMimeData


class NotTaken(Enum):
    """Why a drop is refused; each has a sentence in the catalogue."""

    #: Text, a link, a picture without a file, a file on another machine.
    NO_FILE = "no_file"
    SEVERAL = "several"


def dropped(what: QMimeData) -> Path | NotTaken:
    """Say which file was dropped. It need not exist, nor be a picture."""
    urls = what.urls()
    if len(urls) > 1:
        return NotTaken.SEVERAL
    if not urls or not urls[0].isLocalFile() or urls[0].host():
        return NotTaken.NO_FILE
    return Path(urls[0].toLocalFile())
