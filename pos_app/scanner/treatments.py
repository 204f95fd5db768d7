"""What may be done to a grey picture to make a code in it readable, and what a picture is like.

Each treatment returns a new picture; the one given is never written to. Those that change
the size say how to carry a point back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from pos_app.scanner.opencv import cv2

if TYPE_CHECKING:
    from cv2.typing import MatLike

    from pos_app.scanner.reading import Reading

_THUMBNAIL_SIZE = (64, 36)
_THRESHOLD_BLOCK = 31
_THRESHOLD_OFFSET = 7
_DARK_BELOW = 50.0
_NOISY_FROM = 6.0
_NOISE_ROW_STEP = 32
_SMALLEST_SIDE = 8


@dataclass(frozen=True, slots=True)
class Magnified:
    """A part of a picture, enlarged: ``factor`` times, from ``left`` and ``top``."""

    pixels: MatLike
    factor: float
    left: int = 0
    top: int = 0

    def carry_back(self, reading: Reading) -> Reading:
        """Return the reading with its corners in the pixels of the picture it came from."""
        corners = tuple(
            (self.left + round(column / self.factor), self.top + round(row / self.factor))
            for column, row in reading.corners
        )
        return replace(reading, corners=corners)


def centre_doubled(grey: MatLike) -> Magnified:
    """Return the middle quarter of the picture at twice its size: small codes far away."""
    height, width = grey.shape[:2]
    top, left = height // 4, width // 4
    middle = grey[top : height - top, left : width - left]
    return Magnified(_resized(middle, 2.0), 2.0, left, top)


def scaled(grey: MatLike, factor: float) -> Magnified:
    return Magnified(_resized(grey, factor), factor)


def locally_thresholded(grey: MatLike) -> MatLike:
    """Return black and white by the mean of each neighbourhood: shadows and glare."""
    return cv2.adaptiveThreshold(
        grey,
        255,
        cv2.ADAPTIVE_THRESH_MEAN_C,
        cv2.THRESH_BINARY,
        _THRESHOLD_BLOCK,
        _THRESHOLD_OFFSET,
    )


def equalised(grey: MatLike) -> MatLike:
    """Return the picture with its contrast stretched in each of 64 tiles: dim screens."""
    return cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(grey)


def calmed(grey: MatLike) -> MatLike:
    """Return the picture slightly blurred: noise makes the search for bars slow and vain."""
    return cv2.GaussianBlur(grey, (3, 3), 0)


def thumbnail(grey: MatLike) -> MatLike:
    return cv2.resize(grey, _THUMBNAIL_SIZE, interpolation=cv2.INTER_AREA)


def difference(one: MatLike, other: MatLike) -> float:
    """Return the mean distance of two pictures of one size, 0 to 255."""
    return float(cv2.mean(cv2.absdiff(one, other))[0])


def is_hard_to_search(grey: MatLike, small: MatLike) -> bool:
    """Whether a picture, given with its thumbnail, is dark or noisy."""
    return float(cv2.mean(small)[0]) < _DARK_BELOW or _noise(grey) >= _NOISY_FROM


def is_big_enough(grey: MatLike) -> bool:
    """Whether there is a picture to treat at all: OpenCV refuses an empty one."""
    height, width = grey.shape[:2]
    return bool(min(height, width) >= _SMALLEST_SIDE)


def _noise(grey: MatLike) -> float:
    # The median of the steps between neighbours: edges are few, noise is everywhere.
    rows = grey[::_NOISE_ROW_STEP].astype(np.int16)
    return float(np.median(np.abs(np.diff(rows, axis=1))))


def _resized(grey: MatLike, factor: float) -> MatLike:
    kind = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
    return cv2.resize(grey, None, fx=factor, fy=factor, interpolation=kind)
