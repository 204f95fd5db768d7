"""A camera watched for some seconds by nobody but this: what it gave, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from threading import Event
from time import monotonic

from pos_app.domain.faults import Fault
from pos_app.ports.scanner import CameraListener, CameraState, Picture, Scan, Several
from pos_app.scanner.beat import Beat
from pos_app.scanner.config import NO_CAMERA, CameraConfig
from pos_app.scanner.isolated import IsolatedCamera

#: Some drivers take twenty seconds (opencv #17687).
_OPENS_WITHIN_S = 25.0


@dataclass(slots=True)
class Trial:
    """What a camera gave; ``codes`` counts each kind, and holds no text.

    Attributes:
        age_ms: The oldest that a frame was when it was searched.
        frames_a_second: As the camera gave them; 0 where too few came to tell.
    """

    picture: Picture | None = None
    first_picture_s: float = 0.0
    last_beat: Beat = field(default_factory=Beat)
    age_ms: float = 0.0
    frames_a_second: float = 0.0
    codes: Counter[str] = field(default_factory=Counter)
    troubles: list[tuple[CameraState, Fault]] = field(default_factory=list)


def try_camera(config: CameraConfig, seconds: float) -> Trial:
    """Watch a camera for so long from its first picture on, or until it is told as not there."""
    trial, came, enough = Trial(), Event(), Event()
    if config.source == NO_CAMERA:
        return trial
    began_s = monotonic()
    paced = _Pace(trial)

    def on_picture(picture: Picture) -> None:
        if trial.picture is None:
            trial.first_picture_s = monotonic() - began_s
        trial.picture = picture
        came.set()

    def on_scan(scan: Scan) -> None:
        trial.codes[scan.symbology] += 1

    def on_several(several: Several) -> None:
        trial.codes.update(sighting.scan.symbology for sighting in several.sightings)

    def on_state(state: CameraState, fault: Fault | None) -> None:
        if fault is not None:
            trial.troubles.append((state, fault))
        if state in {CameraState.MISSING, CameraState.BUSY}:
            came.set()

    patient = replace(config, opening_s=_OPENS_WITHIN_S)
    camera = IsolatedCamera(patient, on_beat=paced.on_beat)
    camera.start(
        CameraListener(
            on_scan=on_scan,
            on_picture=on_picture,
            on_state=on_state,
            on_several=on_several,
            on_hint=lambda _: None,
            on_studied=lambda _: None,
        )
    )
    try:
        came.wait(_OPENS_WITHIN_S)
        if trial.picture is not None:
            enough.wait(seconds)
    finally:
        camera.stop()
    return trial


class _Pace:
    """Counts frames between signs of life: an eye begun again counts from one."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self._first: tuple[float, int] | None = None

    def on_beat(self, beat: Beat) -> None:
        now_s, trial = monotonic(), self._trial
        if self._first is None or beat.frames < self._first[1]:
            self._first = (now_s, beat.frames) if beat.frames else None
        elif now_s > self._first[0]:
            since_s, frames = self._first
            trial.frames_a_second = (beat.frames - frames) / (now_s - since_s)
        trial.last_beat = beat
        trial.age_ms = max(trial.age_ms, beat.age_ms)
