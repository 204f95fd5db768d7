"""Frames made small enough for the screen, and told apart from one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pos_app.ports.scanner import Picture, Scan, Sighting, Source, Studied
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.decode.reading import Reading, distinct_texts

if TYPE_CHECKING:
    from cv2.typing import MatLike

    from pos_app.scanner.decode.decoder import Decoder

_SAMPLE_STEP = 16
_HEIGHTS_MAX = 4


def picture_of(frame: MatLike, width_max_px: int) -> Picture:
    """Return the frame at no more than this width, its rows packed without a gap.

    The picture of a roll of paper is no higher than four times that width.
    """
    height, width = frame.shape[:2]
    factor = min(width_max_px / width, _HEIGHTS_MAX * width_max_px / height)
    if factor < 1:
        size = (max(1, round(width * factor)), max(1, round(height * factor)))
        frame = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    height, width = frame.shape[:2]
    return Picture(width, height, frame.tobytes())


def sightings(
    frame: MatLike, readings: tuple[Reading, ...], source: Source, picture: Picture
) -> tuple[Sighting, ...]:
    """Say where in ``picture`` stands what was read in ``frame``; each text once."""
    factor = picture.width / frame.shape[1]
    return tuple(
        Sighting(
            Scan(reading.text, source, reading.symbology.value),
            tuple((round(column * factor), round(row * factor)) for column, row in reading.corners),
        )
        for reading in distinct_texts(readings)
    )


def png_bytes(picture: Picture) -> bytes:
    pixels = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.width, 3)
    done, png = cv2.imencode(".png", pixels)
    assert done, (picture.width, picture.height)
    return png.tobytes()


def studied(decoder: Decoder, frame: MatLike, width_max_px: int) -> Studied:
    """Search a still picture with every means, however long that takes."""
    look = decoder.study(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY))
    picture = picture_of(frame, width_max_px)
    return Studied(picture, sightings(frame, look.codes, Source.PICTURE, picture))


def is_same(one: MatLike | None, other: MatLike) -> bool:
    """Whether two frames are equal in every byte; a few bytes nearly always tell."""
    if one is None or one.shape != other.shape:
        return False
    step = _SAMPLE_STEP
    sampled = np.array_equal(one[::step, ::step], other[::step, ::step])
    return sampled and np.array_equal(one, other)
