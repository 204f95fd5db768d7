"""From a grey picture to the codes in it: quickly for a live frame, thoroughly for a still.

A live frame gets a cheap first look for a QR code. If that finds nothing, it gets the next
turn of a round that goes on from frame to frame: another kind of code, a second chance on a
treated picture; what read the frame before comes first. The rule it keeps: no new step once
half a frame's time is used, so that the newest frame never waits for an old one; but always
one step, and what is left of a turn in the next frame, so that a slow machine comes round.

A still picture gets all the plain looks, and all second chances if these find nothing.
"""

from __future__ import annotations

import functools
import itertools
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from pos_app.scanner.decode import chances, treatments
from pos_app.scanner.decode.chances import PLAIN, STUDY, Step
from pos_app.scanner.decode.reading import Look
from pos_app.scanner.decode.treatments import View

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


class Decoder:
    """One camera's decoder. Not thread-safe: it remembers where in its round it is."""

    def __init__(self, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._monotonic_s = monotonic_s
        self._turns = itertools.cycle(chances.TURNS)
        self._due: deque[Step] = deque()
        self._lucky: tuple[Step, ...] = ()
        self._scene = _Scene(steps_wanted=sum(map(len, chances.TURNS)))

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
        look = chances.qr_codes(grey)
        if not look.is_fruitful:
            look |= self._take_turn(grey, began_s)
        if look.is_fruitful:
            self._scene.was_read()
        return look

    def study(self, grey: MatLike) -> Look:
        """Return what is in a still picture, by every means.

        Where the plain looks find something, what they saw beside it and could not read is
        still tried; where they find nothing, the whole picture is.
        """
        if not treatments.is_big_enough(grey):
            return Look()
        look = functools.reduce(Look.__or__, (step(grey) for step in PLAIN))
        if not look.is_fruitful:
            look |= _second_chance(grey)
        return look | chances.unread_codes(grey, look.unread)

    def _take_turn(self, grey: MatLike, began_s: float) -> Look:
        if not self._due:
            self._due.extend(next(self._turns))
        self._due.extendleft(self._lucky)
        self._lucky = ()
        while self._due:
            step = self._due.popleft()
            self._scene.was_tried()
            if (look := step(grey)).is_fruitful:
                self._lucky = (step,)
                return look
            if self._monotonic_s() - began_s >= STEP_DEADLINE_S:
                break
        return Look()


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


def _second_chance(grey: MatLike) -> Look:
    view = _shrunk(grey)
    looks = (view.carry_back(step(view.pixels)) for step in STUDY)
    return next((look for look in looks if look.is_fruitful), Look())


def _shrunk(grey: MatLike) -> View:
    """Return the picture at no more than ``_STUDY_PIXELS_MAX``."""
    if grey.size <= _STUDY_PIXELS_MAX:
        return View(grey)
    factor = (_STUDY_PIXELS_MAX / grey.size) ** 0.5
    return treatments.scaled(grey, factor, factor)
