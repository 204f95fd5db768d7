"""A counter seen by a cheap camera: a phone comes into view, sways, goes away.

The rule it keeps: a frame is a function of the seed, its number and what has been shown
since which frame, so that a demonstration and its test see the same video.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from pos_app.sandbox.phone_camera import phone as phones
from pos_app.sandbox.phone_camera.phone import Phone

if TYPE_CHECKING:
    from cv2.typing import MatLike

WIDTH = 1280
HEIGHT = 720
_COUNTER_TOP = round(HEIGHT * 0.86)
_WALL_LIGHT, _WALL_DARK = (62, 66, 71), (32, 36, 39)
_COUNTER_LIGHT, _COUNTER_DARK = (70, 80, 89), (58, 66, 74)
_NOISE_FIELDS = 8
_NOISE_SIGMA = 4.0
#: Frames from the edge of the picture to where the phone is held.
_ARRIVAL_FRAMES = 8
#: Frames that the camera's focus needs once the phone is there.
_FOCUS_FRAMES = 6
_LIGHTS_PER_FRAME_RAD = 0.9


@dataclass(frozen=True, slots=True)
class _Pose:
    """Where the phone is: its middle in pixels, its size, and how it is turned and tilted."""

    x: float
    y: float
    scale: float
    turn_rad: float
    tilt: float


class Scene:
    """Gives frames one after the other. Not thread-safe."""

    def __init__(self, seed: int = 1, *, dark_mode: bool = False) -> None:
        self._chance = random.Random(seed)
        self._phases = tuple(self._chance.uniform(0, math.tau) for _ in range(4))
        self._dark_mode = dark_mode
        self._noise = _noise_fields(seed)
        self._room = _room()
        self._shown: tuple[MatLike, MatLike] | None = None
        self._frame = 0
        self._shown_since = 0

    def show(self, text: str) -> None:
        """Hold up a phone with this text from the next frame on; an empty text: none."""
        self._shown = phones.draw(Phone(text, dark_mode=self._dark_mode)) if text else None
        self._shown_since = self._frame

    def next_frame(self) -> MatLike:
        """Return 720 rows of 1280 pixels, blue, green, red."""
        picture = self._room.copy()
        age = self._frame - self._shown_since
        if self._shown is not None:
            self._hold_up(picture, self._shown, age)
        picture = _blurred(picture, age)
        picture = self._lit_and_noisy(picture)
        self._frame += 1
        return picture

    def _hold_up(self, picture: MatLike, shown: tuple[MatLike, MatLike], age: int) -> None:
        _put(picture, *shown, self._pose(age))

    def _pose(self, age: int) -> _Pose:
        sway = [math.sin(self._frame / period + phase) for period, phase in self._swaying()]
        away = max(0.0, 1 - age / _ARRIVAL_FRAMES) ** 2
        return _Pose(
            x=WIDTH / 2 + 22 * sway[0],
            y=HEIGHT / 2 + 40 + 10 * sway[1] + away * HEIGHT,
            scale=0.74 + 0.02 * sway[3],
            turn_rad=-0.06 + 0.035 * sway[2],
            tilt=0.05 + 0.03 * sway[1],
        )

    def _swaying(self) -> zip[tuple[float, float]]:
        return zip((11.0, 17.0, 23.0, 29.0), self._phases, strict=True)

    def _lit_and_noisy(self, picture: MatLike) -> MatLike:
        # The lamps hum at twice the mains frequency; the camera sees a slow beat of it.
        light = 1.0 + 0.02 * math.sin(self._frame * _LIGHTS_PER_FRAME_RAD)
        lighter, darker = self._noise[self._frame % _NOISE_FIELDS]
        picture = cv2.convertScaleAbs(picture, alpha=light)
        return cv2.subtract(cv2.add(picture, lighter), darker)


def still(text: str, seed: int = 1, *, dark_mode: bool = False) -> MatLike:
    """Return a photograph of a phone that shows the text: turned, tilted, a little soft."""
    chance = random.Random(seed)
    pose = _Pose(
        x=WIDTH / 2 + chance.uniform(-150, 150),
        y=HEIGHT / 2 + chance.uniform(0, 80),
        scale=chance.uniform(0.6, 0.85),
        turn_rad=chance.uniform(-0.5, 0.5),
        tilt=chance.uniform(-0.12, 0.12),
    )
    picture = _room()
    shown = phones.draw(Phone(text, dark_mode=dark_mode, brightness=chance.uniform(0.7, 1.0)))
    _put(picture, *shown, pose)
    picture = cv2.GaussianBlur(picture, (0, 0), chance.uniform(0.5, 1.1))
    lighter, darker = _noise_fields(seed)[0]
    return cv2.subtract(cv2.add(picture, lighter), darker)


def _put(picture: MatLike, phone: MatLike, outline: MatLike, pose: _Pose) -> None:
    view = _perspective(pose)
    size = (picture.shape[1], picture.shape[0])
    warped = cv2.warpPerspective(phone, view, size, flags=cv2.INTER_AREA)
    alpha = cv2.warpPerspective(outline, view, size, flags=cv2.INTER_LINEAR)
    cv2.copyTo(warped, alpha, picture)


def _perspective(pose: _Pose) -> MatLike:
    half_width = phones.PHONE_WIDTH / 2 * pose.scale
    half_height = phones.PHONE_HEIGHT / 2 * pose.scale
    cosine, sine = math.cos(pose.turn_rad), math.sin(pose.turn_rad)
    corners = []
    for across, down in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        # The upper edge leans away: everything there is nearer to the middle.
        x = across * half_width * (1 + pose.tilt * down)
        y = down * half_height * (1 - abs(pose.tilt))
        corners.append((pose.x + x * cosine - y * sine, pose.y + x * sine + y * cosine))
    right, bottom = phones.PHONE_WIDTH, phones.PHONE_HEIGHT
    flat = np.array([(0, 0), (right, 0), (right, bottom), (0, bottom)], np.float32)
    return cv2.getPerspectiveTransform(flat, np.array(corners, np.float32))


def _blurred(picture: MatLike, age: int) -> MatLike:
    hunting = max(0, _ARRIVAL_FRAMES + _FOCUS_FRAMES - age) / _FOCUS_FRAMES
    return cv2.GaussianBlur(picture, (0, 0), 0.7 + 1.6 * min(1.0, hunting))


def _room() -> MatLike:
    across = np.linspace(0, 1, WIDTH)[np.newaxis, :, np.newaxis]
    wall = np.broadcast_to(_shade(across, _WALL_LIGHT, _WALL_DARK), (HEIGHT, WIDTH, 3)).copy()
    wall[_COUNTER_TOP:] = _shade(across, _COUNTER_LIGHT, _COUNTER_DARK)
    return wall.astype(np.uint8)


def _shade(across: MatLike, light: tuple[int, int, int], dark: tuple[int, int, int]) -> MatLike:
    shade: MatLike = np.asarray(light) * (1 - across) + np.asarray(dark) * across
    return shade


def _noise_fields(seed: int) -> list[tuple[MatLike, MatLike]]:
    """Return what the sensor adds to a frame and takes from it, for some frames in turn."""
    grain = np.random.default_rng(seed).normal(0, _NOISE_SIGMA, (HEIGHT, WIDTH)).round()
    lighter = _grey_in_colour(np.clip(grain, 0, 255).astype(np.uint8))
    darker = _grey_in_colour(np.clip(-grain, 0, 255).astype(np.uint8))
    # One grain moved about is as good as many, and the camera opens sooner.
    shifts = [(number * 89, number * 157) for number in range(_NOISE_FIELDS)]
    return [
        (np.roll(lighter, shift, axis=(0, 1)), np.roll(darker, shift, axis=(0, 1)))
        for shift in shifts
    ]


def _grey_in_colour(grey: MatLike) -> MatLike:
    return cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)
