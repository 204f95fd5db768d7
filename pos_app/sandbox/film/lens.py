"""Takes a frame: projects the things, adds what light and lens do, and the sensor's noise.

The rule it keeps: a frame is a function of the seed, its number, the things and the shot.
All is done in grey, and where the things are, because a film must be made faster than it is
watched; the colours of a cheap camera come last.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from pos_app.sandbox.film.flat import Flat
from pos_app.sandbox.film.shot import HEIGHT, WIDTH, Blob, Pose, Shot

if TYPE_CHECKING:
    from cv2.typing import MatLike

_COUNTER_TOP = round(HEIGHT * 0.86)
_NOISE_UNIT = 4.0
_NOISE_SPARE_PX = 256
#: The lamps hum at twice the mains frequency; the camera sees a slow beat of it.
_LAMPS_RAD, _LAMPS_DEPTH = 0.9, 0.02
#: Effects that are smooth are drawn at a fraction of the size and enlarged.
_COARSE = 8
_MOIRE_PERIOD_PX = 46.0
_BANDS_PERIOD_PX = 150.0
_BANDS_SPEED_PX = 37.0
_KERNEL_MARGIN = 3


@dataclass(frozen=True, slots=True)
class _Window:
    """The part of the frame in which something happens."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def size(self) -> tuple[int, int]:
        return self.right - self.left, self.bottom - self.top

    def of(self, picture: MatLike) -> MatLike:
        view: MatLike = picture[self.top : self.bottom, self.left : self.right]
        return view

    def grown(self, by: int) -> _Window:
        return _window((self.left - by, self.top - by), (self.right + by, self.bottom + by))


class Lens:
    """A camera above a counter. Frames come from it in any order."""

    def __init__(self, seed: int = 1) -> None:
        self._seed = seed
        self._room = _room(seed)
        self._grain = _grain(seed)

    def take(self, number: int, things: Sequence[Flat], shot: Shot) -> MatLike:
        """Return frame ``number``: 720 rows of 1280 pixels, blue, green, red."""
        grey = self._room.copy()
        for flat, pose in zip(things, shot.poses, strict=True):
            _hold_up(grey, flat, pose, shot, number)
        if shot.shadow:
            _cast_shadow(grey, shot.shadow, number)
        _blur(grey, things, shot)
        light = shot.light * (1.0 + _LAMPS_DEPTH * math.sin(number * _LAMPS_RAD))
        fog = (1 - shot.contrast) * 128 * shot.light
        grey = cv2.convertScaleAbs(grey, alpha=light * shot.contrast, beta=fog)
        return cv2.applyColorMap(self._noisy(grey, shot.noise, number), _TINT)

    def _noisy(self, grey: MatLike, sigma: float, number: int) -> MatLike:
        lighter, darker = self._grain
        across, down = number * 89 % _NOISE_SPARE_PX, number * 157 % _NOISE_SPARE_PX
        spot = np.s_[down : down + HEIGHT, across : across + WIDTH]
        strength = sigma / _NOISE_UNIT
        more, less = lighter[spot], darker[spot]
        if strength != 1:
            more = cv2.convertScaleAbs(more, alpha=strength)
            less = cv2.convertScaleAbs(less, alpha=strength)
        return cv2.subtract(cv2.add(grey, more), less)


def outline_px(flat: Flat, pose: Pose) -> MatLike:
    """Return the thing's four corners in the frame, a row of column and row each."""
    right, bottom = flat.width_mm, flat.height_mm
    return pose.project(flat, np.array([(0, 0), (right, 0), (right, bottom), (0, bottom)], float))


def _hold_up(grey: MatLike, flat: Flat, pose: Pose, shot: Shot, number: int) -> None:
    corners = outline_px(flat, pose)
    window = _around(corners)
    if min(window.size) <= 0:
        return
    picture, outline = _near_size(flat, pose.px_per_mm)
    height, width = picture.shape
    drawn = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    here = (corners - (window.left, window.top)).astype(np.float32)
    view = cv2.getPerspectiveTransform(drawn, here)
    warped = cv2.warpPerspective(picture, view, window.size, flags=cv2.INTER_LINEAR)
    alpha = cv2.warpPerspective(outline, view, window.size, flags=cv2.INTER_LINEAR)
    if flat.glossy:
        warped = _as_a_screen(warped, alpha, window, pose, shot=shot, number=number)
    cv2.copyTo(warped, alpha, window.of(grey))


def _as_a_screen(
    warped: MatLike, alpha: MatLike, window: _Window, pose: Pose, *, shot: Shot, number: int
) -> MatLike:
    if shot.bands:
        warped = cv2.multiply(warped, _bands(window, shot.bands, number), scale=1 / 255)
    if shot.moire:
        warped = cv2.multiply(warped, _moire(window, shot.moire, pose), scale=1 / 255)
    for blob in shot.glare:
        warped = cv2.add(warped, cv2.bitwise_and(_mirrored(window, blob, pose), alpha))
    return warped


def _bands(window: _Window, depth: float, number: int) -> MatLike:
    rows = np.arange(window.top, window.bottom) + number * _BANDS_SPEED_PX
    wave = np.clip(1.5 * np.sin(rows * math.tau / _BANDS_PERIOD_PX), -1, 1)
    gain = (255 * (1 - depth * (0.5 + 0.5 * wave))).astype(np.uint8)[:, np.newaxis]
    rows_of_gain: MatLike = cv2.resize(gain, window.size, interpolation=cv2.INTER_NEAREST)
    return rows_of_gain


def _moire(window: _Window, depth: float, pose: Pose) -> MatLike:
    rows, columns = _coarse_grid(window)
    # The beat turns and widens quickly with the smallest change of pose.
    period = _MOIRE_PERIOD_PX * (0.6 + 0.4 * math.sin(pose.distance_mm * 0.7))
    angle = math.radians(30 + 40 * pose.roll_deg)
    phase = (columns * math.cos(angle) + rows * math.sin(angle)) * math.tau / period
    return _enlarged(255 * (1 - depth * (0.5 + 0.5 * np.sin(phase))), window)


def _mirrored(window: _Window, blob: Blob, pose: Pose) -> MatLike:
    rows, columns = _coarse_grid(window)
    x = WIDTH / 2 + (pose.x_mm + blob.x_mm) * pose.px_per_mm
    y = HEIGHT / 2 + (pose.y_mm + blob.y_mm) * pose.px_per_mm
    radius = blob.radius_mm * pose.px_per_mm
    fade = np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * radius**2))
    return _enlarged(np.clip(blob.strength * fade, 0, 255), window)


def _cast_shadow(grey: MatLike, depth: float, number: int) -> None:
    rows, columns = _coarse_grid(_WHOLE)
    edge = columns - WIDTH * 0.5 + (rows - HEIGHT / 2) * 0.6 + 60 * math.sin(number / 9)
    shade = 255 * (1 - depth / (1 + np.exp(-edge / 18)))
    cv2.multiply(grey, _enlarged(shade, _WHOLE), dst=grey, scale=1 / 255)


def _coarse_grid(window: _Window) -> tuple[MatLike, MatLike]:
    rows = np.arange(window.top, window.bottom + _COARSE, _COARSE, dtype=np.float32)
    columns = np.arange(window.left, window.right + _COARSE, _COARSE, dtype=np.float32)
    return rows[:, np.newaxis], columns[np.newaxis, :]


def _enlarged(coarse: MatLike, window: _Window) -> MatLike:
    small = np.asarray(coarse).astype(np.uint8)
    return cv2.resize(small, window.size, interpolation=cv2.INTER_LINEAR)


def _blur(grey: MatLike, things: Sequence[Flat], shot: Shot) -> None:
    """Blur each thing with what is about it; the room is out of focus already."""
    reach = math.ceil(_KERNEL_MARGIN * shot.defocus_px + shot.motion_px)
    for flat, pose in zip(things, shot.poses, strict=True):
        window = _around(outline_px(flat, pose)).grown(reach)
        if min(window.size) <= 0:
            continue
        part = window.of(grey)
        if shot.motion_px >= 1:
            part[:] = cv2.filter2D(part, -1, _streak(shot.motion_px, shot.motion_deg))
        part[:] = cv2.GaussianBlur(part, (0, 0), shot.defocus_px)


@lru_cache(maxsize=64)
def _streak(length_px: float, angle_deg: float) -> MatLike:
    half = math.ceil(length_px / 2)
    kernel = np.zeros((2 * half + 1, 2 * half + 1), np.float32)
    angle = math.radians(angle_deg)
    for along in np.linspace(-length_px / 2, length_px / 2, 4 * half + 1):
        column = half + round(along * math.cos(angle))
        row = half + round(along * math.sin(angle))
        kernel[row, column] += 1
    normed: MatLike = kernel / kernel.sum()
    return normed


@lru_cache(maxsize=64)
def _shrunk(flat: Flat, halvings: int) -> tuple[MatLike, MatLike]:
    if halvings == 0:
        return flat.picture, flat.outline
    picture, outline = _shrunk(flat, halvings - 1)
    size = (max(1, picture.shape[1] // 2), max(1, picture.shape[0] // 2))
    area = cv2.INTER_AREA
    return cv2.resize(picture, size, interpolation=area), cv2.resize(
        outline, size, None, 0, 0, area
    )


def _near_size(flat: Flat, px_per_mm: float) -> tuple[MatLike, MatLike]:
    """Return the drawing at up to twice the wanted size: warping skips pixels beyond that."""
    halvings = max(0, math.floor(math.log2(flat.px_per_mm / px_per_mm)))
    return _shrunk(flat, min(halvings, 4))


def _window(upper_left: tuple[int, int], lower_right: tuple[int, int]) -> _Window:
    left, top = (max(0, value) for value in upper_left)
    return _Window(left, top, min(WIDTH, lower_right[0]), min(HEIGHT, lower_right[1]))


def _around(corners: MatLike) -> _Window:
    low, high = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
    return _window((int(low[0]), int(low[1])), (int(high[0]), int(high[1])))


_WHOLE = _Window(0, 0, WIDTH, HEIGHT)


def _room(seed: int) -> MatLike:
    """Draw a shop behind a counter, out of focus: shelves with packets, and the counter."""
    chance = np.random.default_rng(seed)
    wall: MatLike = np.tile(np.linspace(66, 36, WIDTH), (HEIGHT, 1)).astype(np.uint8)
    for shelf in range(60, _COUNTER_TOP, 150):
        left = 40
        while left < WIDTH - 80:
            width, height = int(chance.integers(40, 110)), int(chance.integers(50, 110))
            light = int(chance.integers(30, 90))
            corner = (left + width, shelf + 110)
            cv2.rectangle(wall, (left, shelf + 110 - height), corner, (light,), cv2.FILLED)
            left += width + int(chance.integers(6, 40))
        cv2.line(wall, (0, shelf + 114), (WIDTH, shelf + 114), (28,), 8)
    wall = cv2.GaussianBlur(wall, (0, 0), 7)
    wall[_COUNTER_TOP:] = np.linspace(80, 66, WIDTH).astype(np.uint8)
    return wall


def _grain(seed: int) -> tuple[MatLike, MatLike]:
    """Return what the sensor adds to a frame and takes from it; each frame takes another spot."""
    size = (HEIGHT + _NOISE_SPARE_PX, WIDTH + _NOISE_SPARE_PX)
    grain = np.random.default_rng(seed).normal(0, _NOISE_UNIT, size).round()
    lighter: MatLike = np.clip(grain, 0, 255).astype(np.uint8)
    darker: MatLike = np.clip(-grain, 0, 255).astype(np.uint8)
    return lighter, darker


def _tint() -> MatLike:
    """Return the colours of a cheap camera in a shop: cold where dark, warm where light."""
    level = np.arange(256) / 255
    blue, green, red = level**1.06, level, np.clip(level**0.98 * 1.01, 0, 1)
    return (np.stack([blue, green, red], axis=1) * 255).round().astype(np.uint8)[:, np.newaxis]


_TINT = _tint()
