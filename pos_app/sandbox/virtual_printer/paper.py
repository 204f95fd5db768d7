"""What is on the strip: lines of text, codes, pictures, and paper merely moved on."""

from __future__ import annotations

from dataclasses import dataclass

CELL_HEIGHT = 24
_CELL_WIDTH, _SMALL_CELL_WIDTH = 12, 9
#: The widest paper there is, 80 mm: more columns than fit in font A are font B's.
_WIDEST = 576


def width_dots(columns: int) -> int:
    """Return how wide a printer set up for so many columns prints."""
    return min(columns * _CELL_WIDTH, _WIDEST)


@dataclass(frozen=True, slots=True)
class Mode:
    """How the next sign is printed; ``small`` is font B."""

    bold: bool = False
    width: int = 1
    height: int = 1
    centred: bool = False
    small: bool = False
    inverted: bool = False
    underlined: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Signs printed in one mode."""

    text: str
    mode: Mode

    @property
    def dots(self) -> int:
        cell = _SMALL_CELL_WIDTH if self.mode.small else _CELL_WIDTH
        return len(self.text) * cell * self.mode.width


@dataclass(frozen=True, slots=True)
class TextRow:
    spans: tuple[Span, ...]
    spacing: int = 30
    centred: bool = False

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans).rstrip()

    @property
    def height(self) -> int:
        cells = max((span.mode.height for span in self.spans), default=1)
        return max(self.spacing, cells * CELL_HEIGHT)


@dataclass(frozen=True, slots=True)
class QrRow:
    """A code drawn by the printer; ``level`` is one of L, M, Q, H."""

    payload: str
    module_dots: int
    level: str
    centred: bool

    @property
    def text(self) -> str:
        return f"[QR {self.payload}]"

    @property
    def height(self) -> int:
        return 30 * self.module_dots


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A raster: rows of eight dots a byte."""

    rows: tuple[bytes, ...]
    centred: bool

    @property
    def text(self) -> str:
        return f"[picture {len(self.rows[0]) * 8}x{len(self.rows)}]"

    @property
    def height(self) -> int:
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class FeedRow:
    """Paper moved on by so many dots."""

    height: int


Row = TextRow | QrRow | PictureRow | FeedRow
