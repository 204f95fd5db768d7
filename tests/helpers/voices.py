"""Voices and loudspeakers for tests: they remember what they were to play."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Condition

from pos_app.ports.sound import Sound
from pos_app.sound.device import NoLoudspeaker

PATIENCE_S = 10.0


@dataclass
class RecordingVoice:
    """Implements ``ports.sound.SoundPlayer``."""

    played: list[Sound] = field(default_factory=list)
    is_closed: bool = False
    volume: int = 70

    def play(self, sound: Sound) -> None:
        if not self.is_closed:
            self.played.append(sound)

    def tune(self, volume: int) -> None:
        self.volume = volume

    def close(self) -> None:
        self.is_closed = True


class FakeLoudspeaker:
    """Implements ``sound.device.Loudspeaker``; a test waits for what it was given."""

    name = "fake"

    def __init__(self) -> None:
        self.begun: list[bytes] = []
        self.rests = 0
        self.is_closed = False
        self.is_plugged_in = True
        self._changed = Condition()

    def begin(self, samples: bytes) -> None:
        if not self.is_plugged_in:
            raise NoLoudspeaker("unplugged")
        with self._changed:
            self.begun.append(samples)
            self._changed.notify_all()

    def rest(self) -> None:
        with self._changed:
            self.rests += 1
            self._changed.notify_all()

    def close(self) -> None:
        self.is_closed = True

    def wait_for(self, *, begun: int = 0, rests: int = 0) -> bool:
        def enough() -> bool:
            return len(self.begun) >= begun and self.rests >= rests

        with self._changed:
            return self._changed.wait_for(enough, PATIENCE_S)
