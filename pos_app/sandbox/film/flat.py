"""A thing drawn flat, and what is known of its codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from pos_app.sandbox.film.symbols import modules
from pos_app.sandbox.film.things import Symbology

if TYPE_CHECKING:
    from cv2.typing import MatLike

#: Bars are this high, or a quarter of their width where that is more.
_BARS_HEIGHT_MM = 12.0
_QUIET_MODULES = 4


@dataclass(frozen=True, slots=True, repr=False)
class Printed:
    """One code on a thing: its left, top, width and height, and the size of its modules."""

    text: str
    symbology: Symbology
    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float
    module_mm: float

    def __repr__(self) -> str:
        return f"Printed({self.symbology})"

    @property
    def middle_mm(self) -> tuple[float, float]:
        return self.left_mm + self.width_mm / 2, self.top_mm + self.height_mm / 2


@dataclass(frozen=True, slots=True, eq=False)
class Flat:
    """A drawn thing.

    Attributes:
        picture: Grey, ``px_per_mm`` pixels for each of its millimetres.
        outline: White where the thing is, of the same size.
        codes: Where its codes are.
        glossy: Whether it is a screen: only there do lamps mirror and pixels beat.
    """

    picture: MatLike
    outline: MatLike
    px_per_mm: float
    codes: tuple[Printed, ...]
    glossy: bool

    @property
    def width_mm(self) -> float:
        return float(self.picture.shape[1] / self.px_per_mm)

    @property
    def height_mm(self) -> float:
        return float(self.picture.shape[0] / self.px_per_mm)

    @property
    def aim_mm(self) -> tuple[float, float]:
        """Where a hand holds it into the middle of the view: the middle of its codes."""
        middles = [code.middle_mm for code in self.codes]
        return (
            sum(x for x, _ in middles) / len(middles),
            sum(y for _, y in middles) / len(middles),
        )


def put_code(
    picture: MatLike,
    text: str,
    symbology: Symbology,
    *,
    middle_mm: tuple[float, float],
    width_mm: float,
    px_per_mm: float,
    paper: int = 255,
    ink: int = 0,
) -> Printed:
    """Draw a code with its quiet zone into ``picture``; at most ``width_mm`` wide without it.

    Its modules are whole pixels, so that nothing is blurred but by the camera.
    """
    dark = modules(text, symbology)
    module_px = max(1, int(width_mm * px_per_mm / dark.shape[1]))
    rows = dark.shape[0] * module_px
    if dark.shape[0] == 1:
        rows = round(max(_BARS_HEIGHT_MM, width_mm / 4) * px_per_mm)
    drawn = _enlarged(np.where(dark > 0, ink, paper), dark.shape[1] * module_px, rows)
    margin = _QUIET_MODULES * module_px
    drawn = cv2.copyMakeBorder(
        drawn, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=(paper,)
    )
    left = round(middle_mm[0] * px_per_mm - drawn.shape[1] / 2)
    top = round(middle_mm[1] * px_per_mm - drawn.shape[0] / 2)
    _paste(picture, drawn, left, top)
    return Printed(
        text,
        symbology,
        left_mm=(left + margin) / px_per_mm,
        top_mm=(top + margin) / px_per_mm,
        width_mm=(drawn.shape[1] - 2 * margin) / px_per_mm,
        height_mm=(drawn.shape[0] - 2 * margin) / px_per_mm,
        module_mm=module_px / px_per_mm,
    )


def _enlarged(modules_drawn: MatLike, width: int, height: int) -> MatLike:
    small = modules_drawn.astype(np.uint8)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST)


def _paste(picture: MatLike, drawn: MatLike, left: int, top: int) -> None:
    """Paste what fits: a code too wide for its carrier loses its quiet zone first."""
    height, width = picture.shape[:2]
    cut_left, cut_top = max(0, -left), max(0, -top)
    right, bottom = min(width, left + drawn.shape[1]), min(height, top + drawn.shape[0])
    picture[top + cut_top : bottom, left + cut_left : right] = drawn[
        cut_top : bottom - top, cut_left : right - left
    ]
