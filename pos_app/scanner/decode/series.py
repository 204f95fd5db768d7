"""Whether a QR code is one part of a series (structured append), whose text is no whole one.

zxing-cpp 3.1.1 does not tell: the part's text comes alone, and nothing beside it says that
there is more. But it hands back the symbol it has sampled and the mask it found in it. The
mode of what follows is in the first four modules from the bottom right corner (ISO/IEC 18004,
7.4 and 7.7.3): 0011 stands for a part of a series.

Error correction does not reach the sampled symbol, and that corner is where it is damaged
first. So in a damaged code the text is looked for in the codewords: a part begins with twenty
bits more than a whole text, which shifts all that follows against the codewords' edges.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, cast

import numpy as np
import zxingcpp

#: Stands for the parts that were not read.
REST = "\N{REPLACEMENT CHARACTER}"

_STRUCTURED_APPEND = "0011"
#: Mode, position, total, parity: ISO/IEC 18004, 8.1.
_SERIES_HEADER_BITS = 20
_DARK_BELOW = 128
_BELOW_FINDER = 9
_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
#: How many bits tell the length, up to each of these versions: table 3.
_LAST_VERSIONS = (9, 26, 40)
_COUNT_BITS = {"numeric": (10, 12, 14), "alphanumeric": (9, 11, 13), "byte": (8, 16, 16)}
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
    if barcode.symbology != zxingcpp.BarcodeFormat.QRCode:
        return Share.WHOLE
    bits = _first_bits(barcode)
    begins_a_part = "".join(itertools.islice(bits, 4)) == _STRUCTURED_APPEND
    if _extra(barcode)["UEC"] == 1:
        return Share.PART if begins_a_part else Share.WHOLE
    as_whole, as_part = _agreements(barcode, "".join(_first_bits(barcode)))
    # One codeword alone may fit by chance.
    is_clear = as_whole != as_part and max(as_whole, as_part) > 1
    seems_a_part = as_part > as_whole if is_clear else begins_a_part
    return Share.IN_DOUBT if seems_a_part else Share.WHOLE


def _first_bits(barcode: zxingcpp.Barcode) -> Iterator[str]:
    """Yield the bits of the four columns on the right, below the finder, in their order.

    No alignment pattern and no version reaches there, and they hold whole codewords.
    """
    dark = np.asarray(barcode.to_image(scale=1, add_quiet_zones=False)) < _DARK_BELOW
    side = len(dark)
    is_turned = _MASKS[_extra(barcode)["DataMask"]]
    up, down = range(side - 1, _BELOW_FINDER - 1, -1), range(_BELOW_FINDER, side)
    for rows, columns in ((up, (1, 2)), (down, (3, 4))):
        for row, column in itertools.product(rows, (side - each for each in columns)):
            yield str(int(bool(dark[row, column]) is not is_turned(row, column)))


def _agreements(barcode: zxingcpp.Barcode, bits: str) -> tuple[int, int]:
    """Return how many codewords fit the text as a whole one, and as a part of another.

    In whichever mode fits best. Blocks are interleaved, so that order says nothing.
    """
    version = int(_extra(barcode)["Version"])
    size = bisect.bisect_left(_LAST_VERSIONS, version)
    found = [bits[start : start + 8] for start in range(0, len(bits), 8)]
    agreements = {}
    for header in (0, _SERIES_HEADER_BITS):
        payloads = _payloads(barcode.bytes)
        fits = [
            _codewords(payloads[mode], header + 4 + _COUNT_BITS[mode][size]) for mode in payloads
        ]
        agreements[header] = max(sum(word in words for word in found) for words in fits)
    return agreements[0], agreements[_SERIES_HEADER_BITS]


def _codewords(payload: str, offset: int) -> frozenset[str]:
    """Cut what begins ``offset`` bits after a codeword's edge into codewords."""
    return frozenset(
        payload[start : start + 8] for start in range(-offset % 8, len(payload) - 7, 8)
    )


def _payloads(content: bytes) -> Mapping[str, str]:
    """Return the bits of the content in each mode that can hold it."""
    payloads = {"byte": "".join(f"{byte:08b}" for byte in content)}
    text = content.decode("latin-1")
    if all(sign in _ALPHANUMERIC for sign in text):
        values = [_ALPHANUMERIC.index(sign) for sign in text]
        pairs = zip(values[::2], values[1::2], strict=False)
        payloads["alphanumeric"] = "".join(f"{45 * one + other:011b}" for one, other in pairs)
    if content.isdigit():
        threes = (text[start : start + 3] for start in range(0, len(text) - 2, 3))
        payloads["numeric"] = "".join(f"{int(three):010b}" for three in threes)
    return payloads


def _extra(barcode: zxingcpp.Barcode) -> Mapping[str, Any]:
    """Return the mask ("DataMask") and the share of error correction not used ("UEC")."""
    return cast("Mapping[str, Any]", barcode.extra)
