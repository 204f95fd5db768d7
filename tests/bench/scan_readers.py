"""The readers that are compared: ours twice, and those it is measured against.

Each takes a frame in blue, green, red and returns the texts it read; turning the frame grey
is part of the work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
import zxingcpp
from pyzbar import pyzbar

from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2

if TYPE_CHECKING:
    # At run time only by way of ours, which sets OpenCV up first.
    from cv2.typing import MatLike

Texts = tuple[str, ...]
Read = Callable[["MatLike"], Texts]

#: The till, studying a still picture; and the till, meeting it as a camera's frames.
OURS = "ours"
LIVE = "ours live"
DEFAULT = "zxing-cpp"
ZBAR = "pyzbar"


def readers() -> Mapping[str, Read]:
    """Return the readers by name, ours first."""
    return {
        OURS: study,
        DEFAULT: read_by_default,
        ZBAR: _read_by_zbar,
        "OpenCV": _OpenCv(cv2.QRCodeDetector()),
        "Aruco": _OpenCv(cv2.QRCodeDetectorAruco()),
    }


def study(frame: MatLike) -> Texts:
    look = Decoder().study(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY))
    return tuple(reading.text for reading in look.readings)


def read_by_default(frame: MatLike) -> Texts:
    return tuple(barcode.text for barcode in zxingcpp.read_barcodes(frame))


def _read_by_zbar(frame: MatLike) -> Texts:
    grey = np.ascontiguousarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY))
    symbol = pyzbar.ZBarSymbol
    try:
        found = pyzbar.decode(grey, symbols=[symbol.QRCODE, symbol.CODE39, symbol.CODE128])
    except ValueError:  # A part of a series (pyzbar #107).
        return ()
    return tuple(code.data.decode("utf-8", "replace") for code in found)


class _OpenCv:
    """One of OpenCV's detectors, several codes a picture."""

    def __init__(self, detector: cv2.QRCodeDetector | cv2.QRCodeDetectorAruco) -> None:
        self._detector = detector

    def __call__(self, frame: MatLike) -> Texts:
        try:
            _, texts, _, _ = self._detector.detectAndDecodeMulti(frame)
        except (cv2.error, UnicodeDecodeError):
            return ()
        return tuple(filter(None, texts))
