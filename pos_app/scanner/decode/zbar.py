"""ZBar, for the codes it reads better than zxing-cpp: thin bars, and bars without a margin.

The rule it keeps: no text that ZBar may have altered. It guesses the letters of a QR code
that are not ASCII, and guesses every accented Italian word wrong (pyzbar #14, zbar #212), so
its QR texts count only where they are ASCII. Its absence costs these readings and nothing
else: the library is a system package that a machine may lack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from pos_app.scanner.decode.reading import Look, Reading, Symbology

try:
    from pyzbar import pyzbar
except ImportError:  # libzbar.so is missing; see the docstring.
    pyzbar = None

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cv2.typing import MatLike

_SYMBOLOGIES = {
    "QRCODE": Symbology.QR,
    "CODE39": Symbology.CODE_39,
    "CODE128": Symbology.CODE_128,
}


class _Decoded(Protocol):
    """What pyzbar returns for a code (its own tuple has no types)."""

    data: bytes
    type: str
    polygon: Sequence[tuple[int, int]]


def bars(grey: MatLike) -> Look:
    """Look for Code 39 and Code 128."""
    return _look(grey, ("CODE39", "CODE128"))


def qr_codes(grey: MatLike) -> Look:
    """Look for QR codes, and keep what is ASCII."""
    return _look(grey, ("QRCODE",))


def _look(grey: MatLike, types: tuple[str, ...]) -> Look:
    if pyzbar is None or grey.size == 0:
        return Look()
    grey = np.ascontiguousarray(grey)
    try:
        # Always named symbols: without them ZBar writes to file descriptor 2 (pyzbar #29).
        found = pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol[name] for name in types])
    except ValueError:
        # A part of a structured-append series has no orientation pyzbar knows (pyzbar #107).
        return Look()
    readings = (_reading(code) for code in found)
    return Look(tuple(reading for reading in readings if reading is not None))


def _reading(code: _Decoded) -> Reading | None:
    symbology = _SYMBOLOGIES.get(code.type)
    if symbology is None or not code.data or not code.data.isascii():
        return None
    corners = tuple((int(column), int(row)) for column, row in code.polygon)
    return Reading(code.data.decode("ascii"), symbology, corners)
