"""zxing-cpp, asked in the one way that alters no text.

The rule it keeps: a text is what the code's bytes say in UTF-8, or it is no text.
``TextMode.Plain``, because the default rewrites GS1 and control signs; ``Code39Std``, because
plain ``Code39`` turns ``+A`` into ``a`` and six signs into an Italian pharmacy code; and never
the library's guess at other encodings: it takes ``ÀÈÌÒÙ`` in Latin-1 for ``ﾀﾈﾌﾒﾙ`` and ``m²``
for ``mｲ``. Tried with zxing-cpp 3.1.1, which wants 8-bit grey pictures that are not empty.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import zxingcpp

from pos_app.scanner.decode import series
from pos_app.scanner.decode.reading import Corners, Look, Reading, Symbology
from pos_app.scanner.decode.series import Share

if TYPE_CHECKING:
    from cv2.typing import MatLike

_SYMBOLOGIES = {
    zxingcpp.BarcodeFormat.QRCode: Symbology.QR,
    zxingcpp.BarcodeFormat.DataMatrix: Symbology.DATA_MATRIX,
    zxingcpp.BarcodeFormat.Code39: Symbology.CODE_39,
    zxingcpp.BarcodeFormat.Code128: Symbology.CODE_128,
}


class Formats(Enum):
    """What to look for: each kind has its own cost, and its own turn.

    ``QRCodeModel2``, because ``QRCode`` is all its kin: each finder of a code that cannot be
    read would be tried as a Micro QR code, too.
    """

    QR = (zxingcpp.BarcodeFormat.QRCodeModel2,)
    DATA_MATRIX = (zxingcpp.BarcodeFormat.DataMatrix,)
    BARS = (zxingcpp.BarcodeFormat.Code39Std, zxingcpp.BarcodeFormat.Code128)


_WANTED = {formats: zxingcpp.BarcodeFormats(formats.value) for formats in Formats}
#: A symbol that fails on its very format has no place: all its corners are 0.
_NOWHERE = ((0, 0),) * 4


def look(
    grey: MatLike,
    formats: Formats,
    *,
    inverted: bool = False,
    shrunk: bool = False,
    one_threshold: bool = False,
    and_unread: bool = False,
) -> Look:
    """Look for codes of these formats, from the left to the right of the picture.

    Args:
        grey: Eight bits a pixel, two dimensions; may be a view.
        formats: What to look for. Square codes are found at any angle.
        inverted: Look for light on dark, too: a phone in dark mode.
        shrunk: Look at half the size, too: large codes with a torn or blotted surface.
        one_threshold: One threshold for the whole picture: misses more, but other things.
        and_unread: Say where there are codes that cannot be read. Not for bars: the first row
            that is misread would keep the others from being tried.
    """
    if grey.size == 0:
        return Look()
    binarizer = zxingcpp.Binarizer
    found = zxingcpp.read_barcodes(
        grey,
        formats=_WANTED[formats],
        text_mode=zxingcpp.TextMode.Plain,
        try_rotate=False,
        try_invert=inverted,
        try_downscale=shrunk,
        binarizer=binarizer.GlobalHistogram if one_threshold else binarizer.LocalAverage,
        return_errors=and_unread,
    )
    return _look(found)


def _look(found: list[zxingcpp.Barcode]) -> Look:
    readings: list[Reading] = []
    no_texts: list[Reading] = []
    unread: list[Corners] = []
    for barcode in found:
        symbology, corners = _SYMBOLOGIES[barcode.symbology], _corners(barcode)
        share = series.share_of(barcode) if barcode.valid else Share.IN_DOUBT
        if share is Share.IN_DOUBT:
            if corners != _NOWHERE:
                unread.append(corners)
        elif barcode.bytes:
            text, is_text = _text(barcode, share)
            (readings if is_text else no_texts).append(Reading(text, symbology, corners))
    return Look(tuple(readings), tuple(no_texts), tuple(dict.fromkeys(unread)))


def _corners(barcode: zxingcpp.Barcode) -> Corners:
    place = barcode.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return tuple((corner.x, corner.y) for corner in corners)


def _text(barcode: zxingcpp.Barcode, share: Share) -> tuple[str, bool]:
    """Return what the bytes say, and whether it is a whole text."""
    text = barcode.bytes.decode("utf-8", "surrogateescape")
    if share is Share.PART:
        return text + series.REST, False
    is_text = barcode.content_type != zxingcpp.ContentType.Binary
    return text, is_text and not any("\udc80" <= sign <= "\udcff" for sign in text)
