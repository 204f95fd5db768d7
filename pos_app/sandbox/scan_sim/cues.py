"""A script as a film: which frame each step begins at, and what is then done to the camera.

The rule it keeps: a script is counted in frames, not in seconds on a clock, so the same script
and seed give the same film on any machine.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Protocol

from pos_app.sandbox.film.things import Thing
from pos_app.sandbox.scan_sim.script import Disturb, Fail, Nothing, Show, Step, Trouble


class Stage(Protocol):
    """The part of the simulated camera that a script commands."""

    def hold_up(
        self, things: Sequence[Thing], *, distance_mm: float = ..., effects: Sequence[str] = ...
    ) -> None: ...
    def disturb(self, effects: Sequence[str]) -> None: ...
    def stall(self) -> None: ...
    def freeze(self) -> None: ...
    def pull(self) -> None: ...
    def resume(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Cue:
    """From this frame of the script on, the step holds; None: all is well again."""

    frame: int
    step: Step | None


def cues(steps: Iterable[Step], fps: float) -> tuple[Cue, ...]:
    """Return when each step begins, and the end; each lasts a frame at least."""
    found, frame = [], 0
    last: Step | None = None
    for last in steps:
        found.append(Cue(frame, last))
        frame += max(1, round(last.for_s * fps))
    ends_shown = isinstance(last, Show)
    return (*found, Cue(frame, Nothing(0) if ends_shown else None))


class Conductor:
    """Gives a camera its cues, frame by frame. Any thread may hand it more."""

    def __init__(self, fps: float) -> None:
        self._fps = fps
        self._lock = Lock()
        self._waiting: deque[Cue] = deque()
        self._frame = 0
        self._again: tuple[Cue, ...] = ()

    def perform(self, steps: Sequence[Step], *, loop: bool = False) -> None:
        """Begin these steps with the next frame, in place of what was under way."""
        found = cues(steps, self._fps)
        with self._lock:
            self._waiting, self._frame = deque(found), 0
            self._again = found if loop else ()

    def tick(self, stage: Stage) -> None:
        """Do what is due before the next frame; called by the film's thread."""
        with self._lock:
            due = self._due()
        for cue in due:
            give(stage, cue.step)

    def _due(self) -> list[Cue]:
        if not self._waiting and self._again:
            self._waiting, self._frame = deque(self._again), 0
        due = []
        while self._waiting and self._waiting[0].frame <= self._frame:
            due.append(self._waiting.popleft())
        self._frame += 1
        return due


def give(stage: Stage, step: Step | None) -> None:
    """Let the camera be as the step says; what failed before works again."""
    stage.resume()
    match step:
        case Show():
            stage.hold_up(step.things, distance_mm=step.distance_mm, effects=step.effects)
        case Nothing():
            stage.hold_up(())
        case Disturb(effect):
            stage.disturb((effect,))
        case Fail(trouble):
            _fail(stage, trouble)
        case None:
            stage.disturb(())


def _fail(stage: Stage, trouble: Trouble) -> None:
    match trouble:
        case Trouble.STALL:
            stage.stall()
        case Trouble.FREEZE:
            stage.freeze()
        case Trouble.CUT:
            stage.pull()
