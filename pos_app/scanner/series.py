"""Whether a QR code is one part of a series (structured append), whose text is no whole one.

zxing-cpp 3.1.1 does not tell: the part's text comes alone, and nothing beside it says that
there is more. But it hands back the symbol it has sampled and the mask it found in it, and
the first four modules from the bottom right corner, unmasked, name the mode of what follows
(ISO/IEC 18004, 7.3.2, 7.4 and 7.7.3): 0011 stands for a part of a series. Error correction
does not reach the sampled symbol, so where any was needed the answer is in doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, cast

import numpy as np
import zxingcpp

#: Stands for the parts that were not read.
REST = "\N{REPLACEMENT CHARACTER}"

_STRUCTURED_APPEND = [False, False, True, True]
_DARK_BELOW = 128
#: The modules that hold the mode, from the symbol's far corner: rows and columns.
_MODE_MODULES = ((1, 1), (1, 2), (2, 1), (2, 2))
#: ISO/IEC 18004, table 10: whether a mask turns the module at this row and column.
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, _: row % 2 == 0,
    lambda _, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 6 == 0,
    lambda row, column: row * column % 6 < 3,  # noqa: PLR2004 - a formula of the standard.
    lambda row, column: (row + column + row * column % 3) % 2 == 0,
)


class Share(Enum):
    """How much of a text a code holds."""

    WHOLE = "whole"
    PART = "part"
    #: A damaged code may only seem a part: the next frame, or the next treatment, will tell.
    IN_DOUBT = "in_doubt"


def share_of(barcode: zxingcpp.Barcode) -> Share:
    """Say whether others belong to a code that was read."""
    if barcode.symbology != zxingcpp.BarcodeFormat.QRCode or not _begins_a_part(barcode):
        return Share.WHOLE
    return Share.PART if _extra(barcode)["UEC"] == 1 else Share.IN_DOUBT


def _begins_a_part(barcode: zxingcpp.Barcode) -> bool:
    dark = np.asarray(barcode.to_image(scale=1, add_quiet_zones=False)) < _DARK_BELOW
    side = len(dark)
    is_turned = _MASKS[_extra(barcode)["DataMask"]]
    places = ((side - row, side - column) for row, column in _MODE_MODULES)
    mode = [bool(dark[place]) is not is_turned(*place) for place in places]
    return mode == _STRUCTURED_APPEND


def _extra(barcode: zxingcpp.Barcode) -> Mapping[str, Any]:
    """Return the mask ("DataMask") and the share of error correction not used ("UEC")."""
    return cast("Mapping[str, Any]", barcode.extra)
