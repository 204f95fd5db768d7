"""What the till asks of the eye, and what the eye tells the till, apart from the port's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pos_app.domain.faults import Fault
from pos_app.ports.scanner import CameraState, Hint, Picture, Scan, Several, Studied
from pos_app.scanner.beat import Beat
from pos_app.scanner.config import CameraConfig


@dataclass(frozen=True, slots=True, repr=False)
class Watch:
    """Open the camera and begin. Sent once, first.

    Attributes:
        recalled: The text accepted last by an eye that died with it in view, "" where none
            was: it is not a new scan. It has no ``repr``.
    """

    config: CameraConfig
    is_paused: bool
    recalled: str = ""


@dataclass(frozen=True, slots=True)
class Pause:
    """Tell codes, or do not."""

    is_paused: bool


@dataclass(frozen=True, slots=True)
class StudyNow:
    """Search what is seen now with every means."""


@dataclass(frozen=True, slots=True, repr=False)
class Search:
    """Search this picture file, in place of a camera. The file's name may be a person's."""

    path: Path
    picture_width_px: int


Order = Watch | Pause | StudyNow | Search


@dataclass(frozen=True, slots=True)
class StateTold:
    """What ``CameraListener.on_state`` is to hear."""

    state: CameraState
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class HintTold:
    """What ``CameraListener.on_hint`` is to hear."""

    hint: Hint | None


@dataclass(frozen=True, slots=True)
class Broken:
    """The eye met a bug of its own, or a driver that does not answer, and ends."""

    detail: str


Report = Beat | StateTold | Scan | Picture | Several | HintTold | Studied | Broken
