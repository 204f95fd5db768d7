"""How one frame is taken: where each thing is held, what the light does, how the lens stands.

The lens is a pinhole of sixty degrees before 1280 by 720 pixels, so that distances are real:
a phone's code spans 200 pixels at thirty centimetres and 85 at seventy.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pos_app.sandbox.film.flat import Flat

if TYPE_CHECKING:
    from cv2.typing import MatLike

WIDTH = 1280
HEIGHT = 720
FOCAL_PX = 1109.0


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the middle of a thing's codes is before the camera, and how the thing is turned.

    Attributes:
        distance_mm: From the lens.
        x_mm, y_mm: To the right of the view's middle, and below it.
        roll_deg: Turned in the picture, clockwise.
        yaw_deg: The right edge turned away.
        pitch_deg: The upper edge turned away.
    """

    distance_mm: float = 280.0
    x_mm: float = 0.0
    y_mm: float = 0.0
    roll_deg: float = 0.0
    yaw_deg: float = 0.0
    pitch_deg: float = 0.0

    @property
    def px_per_mm(self) -> float:
        return FOCAL_PX / self.distance_mm

    @property
    def foreshortening(self) -> float:
        """How much of its length the shorter direction of the thing keeps."""
        yaw, pitch = math.radians(self.yaw_deg), math.radians(self.pitch_deg)
        return min(math.cos(yaw), math.cos(pitch))

    def project(self, flat: Flat, points_mm: MatLike) -> MatLike:
        """Return where points of the thing, a row of x and y each, come to lie in the frame."""
        about_aim = points_mm - np.array(flat.aim_mm)
        in_space = np.column_stack([about_aim, np.zeros(len(about_aim))]) @ self._turned().T
        in_space += np.array([self.x_mm, self.y_mm, self.distance_mm])
        seen: MatLike = in_space[:, :2] * FOCAL_PX / in_space[:, 2:] + (WIDTH / 2, HEIGHT / 2)
        return seen

    def _turned(self) -> MatLike:
        roll, yaw, pitch = (
            math.radians(angle) for angle in (self.roll_deg, self.yaw_deg, self.pitch_deg)
        )
        about_z = np.array(
            [[math.cos(roll), -math.sin(roll), 0], [math.sin(roll), math.cos(roll), 0], [0, 0, 1]]
        )
        about_y = np.array([[math.cos(yaw), 0, 0], [0, 1, 0], [math.sin(yaw), 0, math.cos(yaw)]])
        about_x = np.array(
            [[1, 0, 0], [0, math.cos(pitch), 0], [0, -math.sin(pitch), math.cos(pitch)]]
        )
        turned: MatLike = about_y @ about_x @ about_z
        return turned


@dataclass(frozen=True, slots=True)
class Blob:
    """A lamp mirrored in a screen, placed as seen from the middle of the first thing's codes."""

    x_mm: float
    y_mm: float
    radius_mm: float
    #: Grey levels added in its middle; 255 leaves nothing of what is beneath.
    strength: float


@dataclass(frozen=True, slots=True)
class Shot:
    """One frame's circumstances; the default is a good one.

    Attributes:
        poses: One for each thing in view.
        defocus_px: Sigma of the blur of a lens out of focus.
        motion_px: How far the things move while the shutter is open.
        motion_deg: In which direction they do.
        light: 1 is a lit shop; dims all that is seen.
        contrast: 1 is all; the rest is fog, or a dirty lens.
        noise: Sigma of the sensor's noise in grey levels.
        glare: Lamps mirrored in a screen.
        moire: 0 to 1: beats of the screen's pixels with the camera's.
        bands: 0 to 1: how dark the bars of a pulsing screen are.
        shadow: 0 to 1: how dark the shadow of a hand across the view is.
    """

    poses: tuple[Pose, ...] = ()
    defocus_px: float = 0.7
    motion_px: float = 0.0
    motion_deg: float = 0.0
    light: float = 1.0
    contrast: float = 1.0
    noise: float = 4.0
    glare: tuple[Blob, ...] = ()
    moire: float = 0.0
    bands: float = 0.0
    shadow: float = 0.0
