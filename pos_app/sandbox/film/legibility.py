"""Whether a shot is meant to be readable: by what is known of it, not by what reads it.

A rule of thumb for judging a decoder's speed ("first read within 0.3 s of the first frame
that can be read"), held against the real decoders by a test. Its limits are from
measurements with this project's decoders: pixels a module, blur in modules, signal to noise.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from pos_app.sandbox.film.flat import Flat, Printed
from pos_app.sandbox.film.shot import HEIGHT, WIDTH, Pose, Shot
from pos_app.sandbox.film.things import Symbology

#: Pixels that the camera must give a module.
_MODULE_MIN_PX = {
    Symbology.QR: 2.2,
    Symbology.DATA_MATRIX: 2.5,
    Symbology.CODE_39: 2.0,
    Symbology.CODE_128: 2.0,
}
#: Sigma of all blur, in modules, that still leaves a module to be told from its neighbour.
_BLUR_MAX_MODULES = {
    Symbology.QR: 0.55,
    Symbology.DATA_MATRIX: 0.5,
    Symbology.CODE_39: 0.45,
    Symbology.CODE_128: 0.45,
}
#: How long a streak harms as much as a blur of sigma one.
_STREAK_SIGMAS = 2.65
_SIGNAL_MIN = 24.0
_SIGNAL_TO_NOISE_MIN = 2.2
_GLARE_SAMPLES = 12
#: Above this much added light a white and a dark module look the same.
_GLARE_BLIND = 170.0
_GLARE_LOST_MAX = 0.07
_MARGIN_PX = 2


def is_readable(things: Sequence[Flat], shot: Shot) -> bool:
    """Whether any code in view can be read by a good decoder, however long it takes."""
    return any(
        _can_be_read(flat, code, pose, shot)
        for flat, pose in zip(things, shot.poses, strict=True)
        for code in flat.codes
    )


def _can_be_read(flat: Flat, code: Printed, pose: Pose, shot: Shot) -> bool:
    module_px = code.module_mm * pose.px_per_mm * pose.foreshortening
    blur_px = math.hypot(shot.defocus_px, shot.motion_px / _STREAK_SIGMAS)
    signal = (
        _contrast(flat, code) * shot.light * shot.contrast * (1 - shot.bands) * (1 - shot.moire)
    )
    return (
        module_px >= _MODULE_MIN_PX[code.symbology]
        and blur_px <= _BLUR_MAX_MODULES[code.symbology] * module_px
        and signal >= _SIGNAL_MIN
        and signal >= _SIGNAL_TO_NOISE_MIN * shot.noise
        and _is_whole(flat, code, pose)
        and _lost_to_glare(flat, code, shot) <= _GLARE_LOST_MAX
    )


@lru_cache(maxsize=64)
def _contrast(flat: Flat, code: Printed) -> float:
    left, top = round(code.left_mm * flat.px_per_mm), round(code.top_mm * flat.px_per_mm)
    width, height = round(code.width_mm * flat.px_per_mm), round(code.height_mm * flat.px_per_mm)
    part = flat.picture[top : top + height, left : left + width]
    low, high = np.percentile(part, (15, 85))
    return float(high - low)


def _is_whole(flat: Flat, code: Printed, pose: Pose) -> bool:
    right, bottom = code.left_mm + code.width_mm, code.top_mm + code.height_mm
    corners = np.array(
        [(code.left_mm, code.top_mm), (right, code.top_mm), (right, bottom), (code.left_mm, bottom)]
    )
    seen = pose.project(flat, corners)
    edge = (WIDTH - _MARGIN_PX, HEIGHT - _MARGIN_PX)
    return bool((seen >= _MARGIN_PX).all() and (seen <= edge).all())


def _lost_to_glare(flat: Flat, code: Printed, shot: Shot) -> float:
    if not shot.glare or not flat.glossy:
        return 0.0
    x = np.linspace(code.left_mm, code.left_mm + code.width_mm, _GLARE_SAMPLES)[np.newaxis, :]
    y = np.linspace(code.top_mm, code.top_mm + code.height_mm, _GLARE_SAMPLES)[:, np.newaxis]
    aim_x, aim_y = flat.aim_mm
    added = np.zeros((_GLARE_SAMPLES, _GLARE_SAMPLES))
    for blob in shot.glare:
        apart = (x - aim_x - blob.x_mm) ** 2 + (y - aim_y - blob.y_mm) ** 2
        added += blob.strength * np.exp(-apart / (2 * blob.radius_mm**2))
    return float((added > _GLARE_BLIND).mean())
