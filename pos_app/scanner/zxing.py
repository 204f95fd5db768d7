"""zxing-cpp, asked in the one way that alters no text.

The rule it keeps: a text is what the code's bytes say in UTF-8, or there is no reading.
``TextMode.Plain``, because the default rewrites GS1 and control signs; ``Code39Std``, because
plain ``Code39`` turns ``+A`` into ``a`` and six signs into an Italian pharmacy code. Tried
with zxing-cpp 3.1.1, which wants 8-bit grey pictures that are not empty.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import zxingcpp

from pos_app.scanner.reading import Reading, Symbology

if TYPE_CHECKING:
    from cv2.typing import MatLike

_SYMBOLOGIES = {
    zxingcpp.BarcodeFormat.QRCode: Symbology.QR,
    zxingcpp.BarcodeFormat.DataMatrix: Symbology.DATA_MATRIX,
    zxingcpp.BarcodeFormat.Code39: Symbology.CODE_39,
    zxingcpp.BarcodeFormat.Code128: Symbology.CODE_128,
}


class Formats(Enum):
    """What to look for: QR codes alone cost a quarter of the rest."""

    QR = (zxingcpp.BarcodeFormat.QRCode,)
    OTHERS = (
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.Code39Std,
        zxingcpp.BarcodeFormat.Code128,
    )


_WANTED = {formats: zxingcpp.BarcodeFormats(formats.value) for formats in Formats}


def read(
    grey: MatLike, formats: Formats, *, upright: bool = False, global_threshold: bool = False
) -> tuple[Reading, ...]:
    """Read every code of these formats.

    Args:
        grey: Eight bits a pixel, two dimensions; may be a view.
        formats: What to look for.
        upright: Look for one-dimensional codes that stand on their end, too. The square
            codes are found at any angle without it, at a quarter of the cost.
        global_threshold: One threshold for the whole picture: misses more, but other things.
    """
    if grey.size == 0:
        return ()
    binarizer = zxingcpp.Binarizer
    found = zxingcpp.read_barcodes(
        grey,
        formats=_WANTED[formats],
        text_mode=zxingcpp.TextMode.Plain,
        try_rotate=upright,
        binarizer=binarizer.GlobalHistogram if global_threshold else binarizer.LocalAverage,
    )
    readings = (_reading(barcode) for barcode in found)
    return tuple(reading for reading in readings if reading is not None)


def _reading(barcode: zxingcpp.Barcode) -> Reading | None:
    symbology = _SYMBOLOGIES.get(barcode.symbology)
    text = _text(barcode)
    if symbology is None or not text:
        return None
    place = barcode.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return Reading(text, symbology, tuple((corner.x, corner.y) for corner in corners))


def _text(barcode: zxingcpp.Barcode) -> str:
    if barcode.content_type == zxingcpp.ContentType.Binary:
        return ""
    try:
        return barcode.bytes.decode("utf-8")
    except UnicodeDecodeError:
        return ""
