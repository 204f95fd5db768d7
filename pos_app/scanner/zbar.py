"""ZBar, for the codes it reads better than zxing-cpp: thin bars, and bars without a margin.

The rule it keeps: no text that ZBar may have altered. It guesses the letters of a QR code
that are not ASCII, and guesses every accented Italian word wrong (pyzbar #14, zbar #212), so
its QR texts count only where they are ASCII. Its absence costs these readings and nothing
else: the library is a system package that a machine may lack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from pos_app.scanner.reading import Reading, Symbology

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
_BARS = ("CODE39", "CODE128")
#: Bars are the same in every row: each sixth reads as well, for a fifth of the time.
_ROW_STEP = 6


class _Decoded(Protocol):
    """What pyzbar returns for a code (its own tuple has no types)."""

    data: bytes
    type: str
    polygon: Sequence[tuple[int, int]]


def read_bars(grey: MatLike) -> tuple[Reading, ...]:
    """Read Code 39 and Code 128 in every sixth row."""
    rows = np.ascontiguousarray(grey[::_ROW_STEP])
    return tuple(_stretched(reading) for reading in _read(rows, _BARS))


def read_all(grey: MatLike) -> tuple[Reading, ...]:
    """Read Code 39, Code 128 and QR codes in the whole picture."""
    return _read(np.ascontiguousarray(grey), tuple(_SYMBOLOGIES))


def _read(grey: MatLike, types: tuple[str, ...]) -> tuple[Reading, ...]:
    if pyzbar is None or grey.size == 0:
        return ()
    try:
        # Always named symbols: without them ZBar writes to file descriptor 2 (pyzbar #29).
        found = pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol[name] for name in types])
    except ValueError:
        # A part of a structured-append series has no orientation pyzbar knows (pyzbar #107).
        return ()
    readings = (_reading(code) for code in found)
    return tuple(reading for reading in readings if reading is not None)


def _reading(code: _Decoded) -> Reading | None:
    symbology = _SYMBOLOGIES.get(code.type)
    if symbology is None or not code.data or not code.data.isascii():
        return None
    corners = tuple((int(column), int(row)) for column, row in code.polygon)
    return Reading(code.data.decode("ascii"), symbology, corners)


def _stretched(reading: Reading) -> Reading:
    corners = tuple((column, row * _ROW_STEP) for column, row in reading.corners)
    return Reading(reading.text, reading.symbology, corners)
