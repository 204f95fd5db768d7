"""How large the letters of the customer's display are: seven millimetres, whatever the screen.

The rule it keeps: a screen that tells its size is believed only where the size can be true,
and never so far that letters become smaller than they would be on the smallest display sold.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot

#: The height of a capital or a figure. Read at two metres by eyes of 6/12 (5 minutes of arc
#: at 6/6 is 2.9 mm there, twice that 5.8 mm).
LETTER_MM = 7.0
#: A capital of IBM Plex Sans is so much of its font size (OS/2 table: 698 of 1000 units).
CAP_RATIO = 0.698
#: Displays sold for counters have diagonals between these; others lie, as many TVs do.
_DIAGONAL_MIN_MM, _DIAGONAL_MAX_MM = 110.0, 1_100.0
#: A pixel is a square, give or take what is rounded to whole millimetres or centimetres.
_SQUARE = 1.2
#: On a display of 7 inches (91 mm high) letters of 7 mm are this part of the shorter side.
_PART_OF_SIDE = 1 / 13


@dataclass(frozen=True, slots=True)
class ScreenSize:
    """As the system tells it; the millimetres may be anything, zero too."""

    width_px: int
    height_px: int
    width_mm: float
    height_mm: float


def letter_px(size: ScreenSize) -> int:
    """Return how many pixels high a capital must be at least."""
    side_px = min(size.width_px, size.height_px)
    floor_px = side_px * _PART_OF_SIDE
    if not _is_credible(size):
        return ceil(floor_px)
    return ceil(max(floor_px, LETTER_MM * size.height_px / size.height_mm))


def font_px(cap_px: float) -> int:
    """Return the font size whose capitals are at least so high."""
    return ceil(cap_px / CAP_RATIO)


def _is_credible(size: ScreenSize) -> bool:
    if size.width_mm <= 0 or size.height_mm <= 0:
        return False
    diagonal_mm = hypot(size.width_mm, size.height_mm)
    wide = (size.width_px / size.width_mm) / (size.height_px / size.height_mm)
    is_square = 1 / _SQUARE <= wide <= _SQUARE
    return is_square and _DIAGONAL_MIN_MM <= diagonal_mm <= _DIAGONAL_MAX_MM
