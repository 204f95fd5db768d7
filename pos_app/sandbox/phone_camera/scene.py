"""A counter seen by a cheap camera: something comes into view, sways, goes away.

The rule it keeps: a frame is a function of the seed, its number and what has been shown
since which frame, so that a demonstration and its test see the same video.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pos_app.sandbox.film.drawing import draw
from pos_app.sandbox.film.effects import held
from pos_app.sandbox.film.flat import Flat
from pos_app.sandbox.film.hand import Hand
from pos_app.sandbox.film.lens import Lens
from pos_app.sandbox.film.shot import Pose, Shot
from pos_app.sandbox.film.things import Body, Thing, phone

if TYPE_CHECKING:
    from cv2.typing import MatLike

DISTANCE_MM = 300.0
#: Whatever is shown comes from below, and the lens needs a moment to find it.
_ALWAYS = ("arriving", "focusing")


class Scene:
    """Gives frames one after the other. Not thread-safe."""

    def __init__(self, seed: int = 1, *, dark_mode: bool = False, fps: float = 15.0) -> None:
        self.seed = seed
        self.dark_mode = dark_mode
        self._fps = fps
        self._lens = Lens(seed)
        self._hand = Hand(seed)
        self._shown: tuple[Flat, ...] = ()
        self._distance_mm = DISTANCE_MM
        self._effects: tuple[str, ...] = ()
        self._disturbing: tuple[str, ...] = ()
        self._frame = 0
        self._shown_since = 0

    def show(self, text: str) -> None:
        """Hold up a phone with this text from the next frame on; an empty text: none.

        Raises:
            NotDrawable: the text is too long for a code. What was shown still is.
        """
        self.hold_up(self.phone(text))

    def phone(self, text: str) -> tuple[Thing, ...]:
        """Return a phone that shows the text, as this scene's phones do; none for no text."""
        return (phone(text, dark_mode=self.dark_mode),) if text else ()

    def hold_up(
        self,
        things: Sequence[Thing],
        *,
        distance_mm: float = DISTANCE_MM,
        effects: Sequence[str] = (),
    ) -> None:
        """Hold these up side by side from the next frame on; none of them: an empty counter.

        Raises:
            NotDrawable: a text is none that its kind of code can say. What was shown still is.
        """
        self._shown = tuple(draw(thing, self.seed) for thing in things)
        self._distance_mm = distance_mm
        self._effects = tuple(effects)
        self._disturbing = ()
        self._shown_since = self._frame

    def disturb(self, effects: Sequence[str]) -> None:
        """Let these effects pass over what is shown from the next frame on; none: end them."""
        self._disturbing = tuple(effects)

    def next_frame(self) -> MatLike:
        """Return 720 rows of 1280 pixels, blue, green, red."""
        at_s = (self._frame - self._shown_since) / self._fps
        effects = (*_ALWAYS, *self._effects, *self._disturbing)
        shot = held(self._hand, at_s, self._distance_mm, len(self._shown), effects)
        picture = self._lens.take(self._frame, self._shown, shot)
        self._frame += 1
        return picture


def still(text: str, seed: int = 1, *, dark_mode: bool = False) -> MatLike:
    """Return a photograph of a phone that shows the text: turned, tilted, a little soft."""
    chance = random.Random(seed)
    pose = Pose(
        distance_mm=chance.uniform(230, 330),
        x_mm=chance.uniform(-40, 40),
        y_mm=chance.uniform(-10, 10),
        roll_deg=chance.uniform(-30, 30),
        yaw_deg=chance.uniform(-15, 15),
        pitch_deg=chance.uniform(-15, 15),
    )
    brightness = chance.uniform(0.7, 1.0)
    shown = Thing(Body.PHONE, (text,), dark_mode=dark_mode, brightness=brightness)
    shot = Shot((pose,), defocus_px=chance.uniform(0.5, 1.1))
    return Lens(seed).take(0, [draw(shown, seed)], shot)
