"""From a grey picture to the codes in it: quickly for a live frame, thoroughly for a still.

A live frame gets a cheap first look for a QR code. If that finds nothing, it gets the next
steps of a round that goes on from frame to frame: the other kinds of code, then one second
chance on a treated picture. The rule it keeps: no new step once half a frame's time is used,
so that the newest frame never waits for an old one; but always one step, so that a slow
machine comes round as well.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from pos_app.scanner import treatments, zbar, zxing
from pos_app.scanner.reading import Look, Reading
from pos_app.scanner.zxing import Formats

if TYPE_CHECKING:
    from cv2.typing import MatLike

#: Half of a frame at thirty a second.
STEP_DEADLINE_S = 0.016
#: Grey levels; below it two thumbnails show the same scene.
UNCHANGED_BELOW = 1.0
#: A still scene is looked at anew this often: noise and focus may have been the trouble.
REST_LONGEST_S = 0.5

#: A still picture is treated at no more than this many pixels; a larger one is shrunk first.
_STUDY_PIXELS_MAX = 2_500_000
_DOUBLE_PIXELS_MAX = 1_500_000

Readings = tuple[Reading, ...]
_Step = Callable[["MatLike"], Readings]


class Decoder:
    """One camera's decoder. Not thread-safe: it remembers where in its round it is."""

    def __init__(self, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._monotonic_s = monotonic_s
        self._round = itertools.cycle(_ROUND)
        self._scene = _Scene(steps_wanted=len(_ROUND))

    def look(self, grey: MatLike) -> Look:
        """Return what is found in a live frame within its time; often none.

        ``grey`` has eight bits a pixel and two dimensions. An unchanged scene in which a
        whole round found nothing is not searched again for half a second.
        """
        if not treatments.is_big_enough(grey):
            return Look()
        began_s = self._monotonic_s()
        if self._scene.is_exhausted(treatments.thumbnail(grey), began_s):
            return Look()
        readings = zxing.read(grey, Formats.QR) or self._go_round(grey, began_s)
        if readings:
            self._scene.was_read()
        return Look(readings)

    def study(self, grey: MatLike) -> Look:
        """Return what is in a still picture, by every means and however long it takes."""
        if not treatments.is_big_enough(grey):
            return Look()
        plain = zxing.read(grey, Formats.QR) + zxing.read(grey, Formats.OTHERS)
        return Look(plain or next(filter(None, (step(grey) for step in _STUDY)), ()))

    def _go_round(self, grey: MatLike, began_s: float) -> Readings:
        for step in itertools.islice(self._round, _STEPS_A_FRAME):
            self._scene.was_tried()
            if readings := step(grey):
                return readings
            if self._monotonic_s() - began_s >= STEP_DEADLINE_S:
                break
        return ()


class _Scene:
    """What the camera has been looking at, and whether everything has been tried on it."""

    def __init__(self, steps_wanted: int) -> None:
        self._steps_wanted = steps_wanted
        self._steps_left = steps_wanted
        self._thumbnail: MatLike | None = None
        self._since_s = 0.0

    def is_exhausted(self, thumbnail: MatLike, at_s: float) -> bool:
        if self._is_new(thumbnail) or at_s - self._since_s >= REST_LONGEST_S:
            self._thumbnail = thumbnail
            self._since_s = at_s
            self._steps_left = self._steps_wanted
        return self._steps_left <= 0

    def was_tried(self) -> None:
        self._steps_left -= 1

    def was_read(self) -> None:
        self._steps_left = self._steps_wanted

    def _is_new(self, thumbnail: MatLike) -> bool:
        known = self._thumbnail
        return known is None or treatments.difference(known, thumbnail) >= UNCHANGED_BELOW


def _others(grey: MatLike) -> Readings:
    return zxing.read(_searchable(grey), Formats.OTHERS)


def _others_upright(grey: MatLike) -> Readings:
    return zxing.read(_searchable(grey), Formats.OTHERS, upright=True)


def _searchable(grey: MatLike) -> MatLike:
    hard = treatments.is_hard_to_search(grey, treatments.thumbnail(grey))
    return treatments.calmed(grey) if hard else grey


def _globally_thresholded(grey: MatLike) -> Readings:
    return zxing.read(grey, Formats.QR, global_threshold=True)


def _centre_doubled(grey: MatLike) -> Readings:
    return _magnified(treatments.centre_doubled(grey))


def _locally_thresholded(grey: MatLike) -> Readings:
    return zxing.read(treatments.locally_thresholded(grey), Formats.QR)


def _equalised(grey: MatLike) -> Readings:
    return zxing.read(treatments.equalised(grey), Formats.QR)


def _magnified(part: treatments.Magnified) -> Readings:
    return tuple(part.carry_back(found) for found in zxing.read(part.pixels, Formats.QR))


#: The second chances in order of what each recovers for its cost; between any two of them
#: the other kinds of code get their look.
_ROUND: tuple[_Step, ...] = (
    _others,
    _globally_thresholded,
    _others,
    _centre_doubled,
    _others,
    _locally_thresholded,
    _others_upright,
    _equalised,
    _others,
    zbar.read_bars,
)
_STEPS_A_FRAME = 2


def _study_doubled(grey: MatLike) -> Readings:
    return _magnified(treatments.scaled(grey, 2.0)) if grey.size <= _DOUBLE_PIXELS_MAX else ()


def _study_doubled_equalised(grey: MatLike) -> Readings:
    if grey.size > _DOUBLE_PIXELS_MAX:
        return ()
    return _magnified(treatments.scaled(treatments.equalised(grey), 2.0))


def _shrunk_first(step: _Step) -> _Step:
    """Make a step see a picture of at most ``_STUDY_PIXELS_MAX``."""

    def shrunk(grey: MatLike) -> Readings:
        if grey.size <= _STUDY_PIXELS_MAX:
            return step(grey)
        small = treatments.scaled(grey, (_STUDY_PIXELS_MAX / grey.size) ** 0.5)
        return tuple(small.carry_back(found) for found in step(small.pixels))

    return shrunk


_STUDY: tuple[_Step, ...] = tuple(
    map(
        _shrunk_first,
        (
            _globally_thresholded,
            _centre_doubled,
            _locally_thresholded,
            _study_doubled,
            _equalised,
            _others_upright,
            _study_doubled_equalised,
            zbar.read_all,
        ),
    )
)
