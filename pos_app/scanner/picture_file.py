"""A picture file, opened with suspicion: somebody sent it, and somebody else made it.

The rules it keeps: nothing is decoded but the four kinds a phone or a scanner makes, of a
bounded size on the disk and in pixels (``opencv.py`` sets the limit that OpenCV checks before
it makes room). A picture is shown upright (Exif) and on white where it is transparent.
"""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import Studied
from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.pictures import studied

if TYPE_CHECKING:
    from cv2.typing import MatLike

FILE_BYTES_MAX = 40_000_000
_DIMENSIONS = 3
_CHANNELS_WITH_ALPHA = 4
#: PNG, JPEG, BMP, and the RIFF of WebP.
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM", b"RIFF")


class NotAPicture(Exception):
    """The file is missing, or holds no picture that can be opened. The message says which."""


def search(path: Path, width_max_px: int) -> Studied:
    """Return the codes in a picture file, found with every means there is."""
    try:
        frame = open_picture(path)
    except NotAPicture as error:
        return Studied(fault=Fault(FaultCode.PICTURE_UNREADABLE, str(error)))
    return studied(Decoder(), frame, width_max_px)


def open_picture(path: Path) -> MatLike:
    """Return rows by columns by B, G, R.

    Raises:
        NotAPicture: there is no such file, or no picture in it, or too large a one.
    """
    content = np.frombuffer(_content(path), np.uint8)
    try:
        frame = _transparent(content)
        # Twice where nothing is transparent, because only so is the orientation honoured.
        frame = cv2.imdecode(content, cv2.IMREAD_COLOR) if frame is None else _on_white(frame)
    except cv2.error as error:
        raise NotAPicture("not a picture, or too many pixels") from error
    if frame is None:
        raise NotAPicture("not a picture")
    return frame


def _content(path: Path) -> bytes:
    try:
        # A pipe or a device would never end; opening one may already wait.
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotAPicture("not a file")
        with path.open("rb") as file:
            content = file.read(FILE_BYTES_MAX + 1)
    except OSError as error:
        raise NotAPicture(error.strerror or "cannot be read") from error
    if len(content) > FILE_BYTES_MAX:
        raise NotAPicture("too large a file")
    if not content.startswith(_BEGINNINGS):
        raise NotAPicture("not a picture")
    return content


def _transparent(content: MatLike) -> MatLike | None:
    frame = cv2.imdecode(content, cv2.IMREAD_UNCHANGED)
    if frame is None or frame.ndim < _DIMENSIONS or frame.shape[2] != _CHANNELS_WITH_ALPHA:
        return None
    return frame if frame.dtype == np.uint8 else np.right_shift(frame, 8).astype(np.uint8)


def _on_white(frame: MatLike) -> MatLike:
    """Lay a transparent picture on paper: a code drawn on nothing would be black on black."""
    alpha = cv2.cvtColor(frame[:, :, 3], cv2.COLOR_GRAY2BGR)
    shown = cv2.multiply(frame[:, :, :3], alpha, scale=1 / 255)
    return cv2.add(shown, cv2.bitwise_not(alpha))
