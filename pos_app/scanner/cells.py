"""What a frame is like in cells of sixteen pixels: how light, and how full of edges.

Codes are the fullest things before a camera: wherever one is, seen sharp or not, lie many
edges, while walls, hands and sleeves have few and a phone's rim has one. The rule it keeps:
a millisecond a frame, so everything is done on a half of the frame's size or less.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pos_app.scanner.decode.opencv import cv2

if TYPE_CHECKING:
    from cv2.typing import MatLike

_COLUMNS, _ROWS = 80, 45
_HALF = (640, 360)
#: Mean step between neighbours, in grey levels, from which a cell is full of edges.
_FULL_FROM = 10.0
#: The same, in multiples of what noise makes everywhere.
_FULL_FROM_NOISE = 3.0
#: A rim is one or two cells wide, a code never: smaller spots are wiped out.
_SPOT = np.ones((3, 3), np.uint8)
_HAZE_SPOT = np.ones((2, 2), np.uint8)
#: What is white at its lightest and grey at its darkest has lost its ink to a lamp's light.
_WHITE_FROM = 250
_HAZE_FROM, _HAZE_TO = 70, 225
#: Grey levels between two cells, as between black and white modules larger than they are.
_COARSE_STEP = 70
_HALVES_A_CELL = 8


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """A frame in 45 rows of 80 cells.

    Attributes:
        light: Mean grey level of each cell.
        full: 1 where a cell is full of edges and belongs to a spot of them, else 0.
        hazy: 1 where light mirrored by a screen has washed out what is beneath, else 0.
    """

    light: MatLike
    full: MatLike
    hazy: MatLike

    @property
    def lightest(self) -> float:
        """The grey level that one cell in a hundred exceeds."""
        return float(np.percentile(self.light, 99))

    @property
    def coarseness(self) -> float:
        """How much of the frame is black beside white, cell by cell: 0 to 1."""
        light = self.light.astype(np.int16)
        across = np.abs(np.diff(light, axis=1))[:-1] > _COARSE_STEP
        down = np.abs(np.diff(light, axis=0))[:, :-1] > _COARSE_STEP
        return float((across | down).mean())

    def moved_since(self, before: Cells) -> float:
        """Return the mean change of light, in grey levels, but for what all cells share.

        A camera that changes its exposure moves nothing.
        """
        change = self.light.astype(np.float32) - before.light
        return float(np.abs(change - change.mean()).mean())


def cells_of(grey: MatLike) -> Cells:
    """Measure a grey frame of any size; eight bits a pixel."""
    half = cv2.resize(grey, _HALF, interpolation=cv2.INTER_AREA)
    across = cv2.absdiff(half[:-1, 1:], half[:-1, :-1])
    down = cv2.absdiff(half[1:, :-1], half[:-1, :-1])
    size = (_COLUMNS, _ROWS)
    edges = cv2.resize(cv2.max(across, down), size, interpolation=cv2.INTER_AREA)
    full_from = max(_FULL_FROM, _FULL_FROM_NOISE * float(np.median(edges)))
    full = (edges > full_from).astype(np.uint8)
    light = cv2.resize(half, size, interpolation=cv2.INTER_AREA)
    return Cells(light, cv2.morphologyEx(full, cv2.MORPH_OPEN, _SPOT), _hazy(half))


def largest_spot(full: MatLike) -> int:
    """Return how many cells the largest connected patch of full cells has; 0: none is full."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(full, connectivity=8)
    # The first of them is the rest of the frame.
    return max((int(stats[number][cv2.CC_STAT_AREA]) for number in range(1, count)), default=0)


def _hazy(half: MatLike) -> MatLike:
    whole_cell = np.ones((_HALVES_A_CELL, _HALVES_A_CELL), np.uint8)
    step = np.s_[::_HALVES_A_CELL, ::_HALVES_A_CELL]
    darkest = cv2.erode(half, whole_cell, anchor=(0, 0))[step]
    lightest = cv2.dilate(half, whole_cell, anchor=(0, 0))[step]
    grey = (darkest > _HAZE_FROM) & (darkest < _HAZE_TO)
    hazy = (grey & (lightest >= _WHITE_FROM)).astype(np.uint8)
    # Strokes of text are single cells like this; a lamp makes patches of them.
    return cv2.morphologyEx(hazy, cv2.MORPH_OPEN, _HAZE_SPOT)
