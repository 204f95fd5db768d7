"""What a decoder read in a picture: a text, the kind of code, and where it was.

The rule it keeps: a reading may be anybody's secret, so its ``repr`` shows no text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

#: Columns and rows from the picture's top left corner, in pixels.
Point = tuple[int, int]
Corners = tuple[Point, ...]


class Symbology(StrEnum):
    """The four kinds this counter reads, by the names that scripts know them by."""

    QR = "QRCode"
    DATA_MATRIX = "DataMatrix"
    CODE_39 = "Code39"
    CODE_128 = "Code128"

    @property
    def corrects_errors(self) -> bool:
        """Whether the code carries error correction, so that one reading is proof enough."""
        return self in {Symbology.QR, Symbology.DATA_MATRIX}


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """One code in one picture. ``corners`` are in that picture's own pixels."""

    text: str
    symbology: Symbology
    corners: Corners = ()

    def __repr__(self) -> str:
        return f"Reading({len(self.text)} signs, {self.symbology})"


@dataclass(frozen=True, slots=True)
class Look:
    """What one picture shows.

    Attributes:
        readings: The codes that were read.
        no_texts: Codes that were read and hold something else than a text: bytes that are no
            UTF-8, or a part of a series. Each such byte stands as a lone surrogate (PEP 383),
            so that whoever judges the text refuses it, by name.
        unread: The corners of what is a code by its shape, but could not be read.
    """

    readings: tuple[Reading, ...] = ()
    no_texts: tuple[Reading, ...] = ()
    unread: tuple[Corners, ...] = ()

    @property
    def codes(self) -> tuple[Reading, ...]:
        """All that was read, be it a text or something to be refused by name."""
        return self.readings + self.no_texts

    @property
    def is_fruitful(self) -> bool:
        return bool(self.codes)

    def __or__(self, other: Look) -> Look:
        """Return what both show, each text once, and what neither could read."""
        readings = distinct_texts(self.readings + other.readings)
        no_texts = distinct_texts(self.no_texts + other.no_texts)
        unread = tuple(
            corners
            for corners in self.unread + other.unread
            if not any(_lies_in(_middle(corners), found.corners) for found in readings + no_texts)
        )
        return Look(readings, no_texts, unread)


def distinct_texts(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the first reading of each text, in order."""
    first: dict[str, Reading] = {}
    for reading in readings:
        first.setdefault(reading.text, reading)
    return tuple(first.values())


def _middle(corners: Corners) -> Point:
    columns, rows = zip(*corners, strict=True)
    return sum(columns) // len(columns), sum(rows) // len(rows)


def _lies_in(point: Point, corners: Corners) -> bool:
    """Whether a point lies in the upright box around the corners."""
    if not corners:
        return False
    return all(
        min(each) <= place <= max(each)
        for place, each in zip(point, zip(*corners, strict=True), strict=True)
    )
