"""A frame on its way from the camera to the decoder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cv2.typing import MatLike


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """Rows by columns by B, G, R; ``number`` counts from 1 since the camera was started."""

    pixels: MatLike
    number: int
    at_s: float
