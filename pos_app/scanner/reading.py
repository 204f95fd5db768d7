"""What a decoder read in a picture: a text, the kind of code, and where it was.

The rule it keeps: a reading may be anybody's secret, so its ``repr`` shows no text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

#: Columns and rows from the picture's top left corner, in pixels.
Point = tuple[int, int]


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
    corners: tuple[Point, ...] = ()

    def __repr__(self) -> str:
        return f"Reading({len(self.text)} signs, {self.symbology})"


@dataclass(frozen=True, slots=True)
class Look:
    """What one picture shows.

    Attributes:
        readings: The codes that were read.
        unread: The corners of what is a code by its shape, but could not be read.
    """

    readings: tuple[Reading, ...] = ()
    unread: tuple[tuple[Point, ...], ...] = ()


def distinct_texts(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the first reading of each text, in order."""
    first: dict[str, Reading] = {}
    for reading in readings:
        first.setdefault(reading.text, reading)
    return tuple(first.values())
