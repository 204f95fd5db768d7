"""What may be done to a grey picture to make a code in it readable, and what a picture is like.

Each treatment returns a view of the picture; the picture given is never written to.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.decode.reading import Corners, Look, Reading

if TYPE_CHECKING:
    from cv2.typing import MatLike

_THUMBNAIL_SIZE = (64, 36)
_WHITE = 255
_SMALLEST_SIDE = 8
#: Stripes are looked for in cells of so many pixels, three of them in a row.
_STRIPE_COLUMNS, _STRIPE_ROWS = 32, 4
_STRIPE_RUN = np.ones((1, 3), np.uint8)
#: Grey levels between columns two apart; how much larger than those between rows.
_STRIPE_STEP, _STRIPE_RATIO = 10, 2.5


@dataclass(frozen=True, slots=True)
class View:
    """A part of a picture, treated, and the way back to it.

    Attributes:
        pixels: What is searched.
        across: How many of its columns one column of the picture has become.
        down: The same for rows.
        left: The column of the picture that its first column came from.
        top: The same for rows.
        is_turned: Whether rows and columns have changed places, after all else.
    """

    pixels: MatLike
    across: float = 1.0
    down: float = 1.0
    left: int = 0
    top: int = 0
    is_turned: bool = False

    def carry_back(self, look: Look) -> Look:
        """Return what was seen here, with its corners in the pixels of the picture."""
        return Look(
            tuple(map(self._reading, look.readings)),
            tuple(map(self._reading, look.no_texts)),
            tuple(map(self._corners, look.unread)),
        )

    def _reading(self, reading: Reading) -> Reading:
        return replace(reading, corners=self._corners(reading.corners))

    def _corners(self, corners: Corners) -> Corners:
        if self.is_turned:
            corners = tuple((row, column) for column, row in corners)
        return tuple(
            (self.left + round(column / self.across), self.top + round(row / self.down))
            for column, row in corners
        )


def untreated(grey: MatLike) -> View:
    return View(grey)


def inverted(grey: MatLike) -> View:
    return View(cv2.bitwise_not(grey))


def toned(grey: MatLike, gamma: float) -> View:
    """Spread the dark tones (``gamma`` below 1: dim screens) or the light ones (glare)."""
    return View(cv2.LUT(grey, _tones(gamma)))


def amplified(grey: MatLike, factor: float) -> View:
    """Make everything lighter, and the lightest all white: a code in the dark."""
    return View(cv2.convertScaleAbs(grey, alpha=factor))


def locally_thresholded(grey: MatLike, block_px: int, darker_by: int) -> View:
    """Make black what is so much darker than the mean of its neighbourhood: shadows, dirt."""
    kind = cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY
    return View(cv2.adaptiveThreshold(grey, _WHITE, *kind, block_px, darker_by))


def halved_and_thresholded(grey: MatLike, block_px: int, darker_by: int) -> View:
    """Do so at half the size: large modules lose their dirt, at a third of the cost."""
    view = scaled(grey, 0.5, 0.5)
    thresholded = locally_thresholded(view.pixels, block_px, darker_by)
    return replace(view, pixels=thresholded.pixels)


def scaled(grey: MatLike, across: float, down: float) -> View:
    """Stretch or shrink: each way by its own factor, because a tilted code is flat one way."""
    kind = cv2.INTER_AREA if min(across, down) < 1 else cv2.INTER_CUBIC
    pixels = cv2.resize(grey, None, fx=across, fy=down, interpolation=kind)
    return View(pixels, across, down)


def centre_doubled(grey: MatLike) -> View:
    """Take the middle quarter of the picture at twice its size: small codes far away."""
    height, width = grey.shape[:2]
    left, top = width // 4, height // 4
    middle = grey[top : height - top, left : width - left]
    return replace(scaled(middle, 2.0, 2.0), left=left, top=top)


def closeup(grey: MatLike, corners: Corners, side_px: int, margin: float) -> View:
    """Take what lies between the corners, and a margin, at a size of ``side_px``."""
    columns, rows_ = zip(*corners, strict=True)
    side = max(max(columns) - min(columns), max(rows_) - min(rows_), _SMALLEST_SIDE)
    edge = round(side * margin)
    left, top = max(0, min(columns) - edge), max(0, min(rows_) - edge)
    part = grey[top : max(rows_) + edge, left : max(columns) + edge]
    return replace(scaled(part, side_px / side, side_px / side), left=left, top=top)


def rows(grey: MatLike, step: int, first: int = 0) -> View:
    """Take each ``step``-th row: bars are the same in all of them."""
    return View(np.ascontiguousarray(grey[first::step]), down=1 / step, top=first)


def columns(grey: MatLike, step: int, first: int = 0) -> View:
    """Take each ``step``-th column, laid down as a row: bars that stand on their end."""
    pixels = np.ascontiguousarray(grey[:, first::step].T)
    return View(pixels, across=1 / step, left=first, is_turned=True)


def thumbnail(grey: MatLike) -> MatLike:
    # Each second row: what noise is left is far below a change of scene.
    return cv2.resize(grey[::2], _THUMBNAIL_SIZE, interpolation=cv2.INTER_AREA)


def difference(one: MatLike, other: MatLike) -> float:
    """Return the mean distance of two pictures of one size, 0 to 255."""
    return float(cv2.mean(cv2.absdiff(one, other))[0])


def has_stripes(grey: MatLike) -> bool:
    """Whether light changes along the rows but not from row to row, as in upright bars."""
    height, width = grey.shape[:2]
    if height < _STRIPE_ROWS or width < _STRIPE_COLUMNS:
        return False
    across, down = cv2.absdiff(grey[:, 2:], grey[:, :-2]), cv2.absdiff(grey[1:], grey[:-1])
    size = (width // _STRIPE_COLUMNS, height // _STRIPE_ROWS)
    across = cv2.resize(across, size, interpolation=cv2.INTER_AREA)
    down = cv2.resize(down, size, interpolation=cv2.INTER_AREA)
    striped = (across > _STRIPE_STEP) & (across > cv2.convertScaleAbs(down, alpha=_STRIPE_RATIO))
    return bool(cv2.erode(striped.astype(np.uint8), _STRIPE_RUN).any())


def is_big_enough(grey: MatLike) -> bool:
    """Whether there is a picture to treat at all: OpenCV refuses an empty one."""
    height, width = grey.shape[:2]
    return bool(min(height, width) >= _SMALLEST_SIDE)


@cache
def _tones(gamma: float) -> MatLike:
    levels = np.arange(256) / _WHITE
    tones: MatLike = (_WHITE * levels**gamma).astype(np.uint8)
    return tones
