"""What stands before the camera: a phone with a code on its screen, drawn flat.

The camera's own faults (perspective, blur, noise) are the business of ``scene``; here are
those of the screen: its quiet margin, its brightness, the grid of its pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import segno

if TYPE_CHECKING:
    from cv2.typing import MatLike

#: The phone in its own pixels; the camera sees it smaller.
PHONE_WIDTH = 480
PHONE_HEIGHT = 900
_FRAME = 18
_CORNER_RADIUS = 56
_CODE_WIDTH = 340
_CODE_TOP = 230
_QUIET_MODULES = 4
_BODY = (14, 14, 14)
_GRID_STEP = 3


@dataclass(frozen=True, slots=True, repr=False)
class Phone:
    """A phone that shows a text as a QR code. The text may be a token: it has no ``repr``."""

    text: str
    dark_mode: bool = False
    brightness: float = 1.0

    def __repr__(self) -> str:
        return "Phone(...)"


def draw(phone: Phone) -> tuple[MatLike, MatLike]:
    """Return the phone's picture and its outline, white where the phone is."""
    size = (PHONE_HEIGHT, PHONE_WIDTH)
    outline = _rounded(size, 0, _CORNER_RADIUS)
    screen = _rounded(size, _FRAME, _CORNER_RADIUS - _FRAME)
    picture = np.full((*size, 3), _BODY, np.uint8)
    lit = round(255 * phone.brightness)
    paper, ink = (24, lit) if phone.dark_mode else (lit, 18)
    shown = np.full(size, paper, np.uint8)
    _place(shown, _code(phone.text, paper=paper, ink=ink))
    shown[::_GRID_STEP] = (shown[::_GRID_STEP].astype(np.uint16) * 235 // 255).astype(np.uint8)
    picture[screen > 0] = shown[screen > 0, np.newaxis]
    return picture, outline


def _code(text: str, *, paper: int, ink: int) -> MatLike:
    modules = segno.make(text, error="m", micro=False, boost_error=False).matrix
    dark = np.array([bytes(row) for row in modules]).view(np.uint8).reshape(len(modules), -1)
    dark = np.pad(dark, _QUIET_MODULES)
    module_px = max(1, _CODE_WIDTH // (dark.shape[0] - 2 * _QUIET_MODULES))
    colours = np.where(dark > 0, ink, paper).astype(np.uint8)
    return np.kron(colours, np.ones((module_px, module_px), np.uint8))


def _place(screen: MatLike, code: MatLike) -> None:
    fits = min(1.0, (PHONE_WIDTH - 2 * _FRAME) / code.shape[1])
    code = cv2.resize(code, None, fx=fits, fy=fits, interpolation=cv2.INTER_AREA)
    height, width = code.shape[:2]
    left = (PHONE_WIDTH - width) // 2
    screen[_CODE_TOP : _CODE_TOP + height, left : left + width] = code


def _rounded(size: tuple[int, int], inset: int, radius: int) -> MatLike:
    height, width = size
    mask = np.zeros(size, np.uint8)
    left, top, right, bottom = inset, inset, width - 1 - inset, height - 1 - inset
    cv2.rectangle(mask, (left + radius, top), (right - radius, bottom), 255, cv2.FILLED)
    cv2.rectangle(mask, (left, top + radius), (right, bottom - radius), 255, cv2.FILLED)
    for x in (left + radius, right - radius):
        for y in (top + radius, bottom - radius):
            cv2.circle(mask, (x, y), radius, 255, cv2.FILLED)
    return mask
