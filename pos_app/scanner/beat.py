"""A sign of life of the thread that reads codes, and what it can say about the camera."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beat:
    """Told several times a second, frames or none.

    Attributes:
        allowed_s: How long until the next beat, where that takes longer than usual; else 0.
        seen_ago_s: When the scan accepted last was in view; None where there was none.
        frames: Read from the camera so far.
        looks: Frames searched for codes so far.
        width_px: Of the newest frame as the camera gave it; 0 where none came yet.
        height_px: As the width.
        age_ms: How old the newest frame was when its search began.
    """

    allowed_s: float = 0.0
    seen_ago_s: float | None = None
    frames: int = 0
    looks: int = 0
    width_px: int = 0
    height_px: int = 0
    age_ms: float = 0.0
