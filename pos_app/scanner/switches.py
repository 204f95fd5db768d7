"""What any thread may ask of the two threads of a camera."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event


@dataclass(frozen=True, slots=True, eq=False)
class Switches:
    """``stopping`` is never unset; ``study_asked`` is unset by whoever studies."""

    stopping: Event = field(default_factory=Event)
    paused: Event = field(default_factory=Event)
    study_asked: Event = field(default_factory=Event)

    def pause(self, *, paused: bool) -> None:
        if paused:
            self.paused.set()
        else:
            self.paused.clear()
