"""Codes as black and white modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import segno
import zxingcpp

from pos_app.sandbox.film.things import Symbology

if TYPE_CHECKING:
    from cv2.typing import MatLike

_FORMATS = {
    Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.CODE_39: zxingcpp.BarcodeFormat.Code39Std,
    Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
}


class NotDrawable(ValueError):
    """This kind of code cannot say this text. The message does not quote it."""


def modules(text: str, symbology: Symbology) -> MatLike:
    """Return the code without a margin, one pixel a module: 255 where it is dark.

    One-dimensional codes are one row.

    Raises:
        NotDrawable: the text is too long, or has signs that this kind of code has not.
    """
    # Neither library's message may be shown, nor chained: it quotes the text.
    try:
        return _qr(text) if symbology is Symbology.QR else _other(text, _FORMATS[symbology])
    except ValueError:
        pass
    raise NotDrawable(f"a {symbology} cannot say this text")


def _qr(text: str) -> MatLike:
    rows = segno.make(text, error="m", micro=False, boost_error=False).matrix
    dark = np.array([bytes(row) for row in rows]).view(np.uint8).reshape(len(rows), -1)
    return (dark * 255).astype(np.uint8)


def _other(text: str, kind: zxingcpp.BarcodeFormat) -> MatLike:
    barcode = zxingcpp.create_barcode(text, kind)
    drawn = np.array(zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False))
    is_square = kind == zxingcpp.BarcodeFormat.DataMatrix
    return (255 - (drawn if is_square else drawn[:1])).astype(np.uint8)
