"""The pictures of docs/walk-through.md: the page itself says which, by the names it shows.

``done.png`` is that screen in Italian, light, on the window it was drawn for;
``done-de-dark-1024x600.png`` is it in another look, and ``-text200`` may follow.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap

from pos_app.domain.words import Language
from pos_app.ui.theme import Appearance
from tests.helpers.windows import DESIGN_SIZE
from tests.screens.gallery import Hanging, pictures

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "walk-through.md"
_SHOWN = re.compile(r"\]\((pictures/[^)]+\.png)\)")
_LOOK = re.compile(
    r"(?P<screen>\w+)"
    r"(?:-(?P<language>[a-z]{2})-(?P<theme>[a-z]+)-(?P<width>\d+)x(?P<height>\d+)"
    r"(?:-text(?P<text>\d+))?)?"
)
#: So that all of them together stay small: width in pixels, and colours.
_WIDTH_PX, _COLOURS = 760, 96


def shown() -> list[Path]:
    """Return the pictures that the page shows, in its order."""
    names = _SHOWN.findall(PAGE.read_text(encoding="utf-8"))
    return [DOCS / name for name in dict.fromkeys(names)]


def hung(picture: Path) -> tuple[Hanging, str]:
    """Return the look and the screen that a picture's name asks for.

    Raises:
        ValueError: it asks for none.
    """
    found = _LOOK.fullmatch(picture.stem)
    if found is None:
        raise ValueError(f"{picture.name} names no screen")
    if found["language"] is None:
        still = Appearance(motion=False)
        return Hanging(Language.ITALIAN, still, DESIGN_SIZE), found["screen"]
    look = Appearance(found["theme"], text_percent=int(found["text"] or 100), motion=False)
    size = int(found["width"]), int(found["height"])
    return Hanging(Language(found["language"]), look, size), found["screen"]


def draw_walk_through() -> Sequence[Path]:
    """Draw the page's pictures anew. Needs a ``QApplication``."""
    wanted: defaultdict[Hanging, dict[str, Path]] = defaultdict(dict)
    for file in shown():
        hanging, screen = hung(file)
        wanted[hanging][screen] = file
    drawn = []
    for hanging, files in wanted.items():
        for name, picture, _ in pictures(hanging, files):
            _save(picture, files[name])
            drawn.append(files[name])
    return drawn


def _save(picture: QPixmap, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as drawn:
        width = min(_WIDTH_PX, drawn.width)
        small = drawn.convert("RGB").resize((width, round(drawn.height * width / drawn.width)))
        small.quantize(_COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
