"""Playing sounds one by one to their ends, for somebody who listens."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from pos_app.ports.sound import Sound
from pos_app.sound.device import Loudspeaker, NoLoudspeaker
from pos_app.sound.registry import default_loudspeaker
from pos_app.sound.synthesis import duration_s, pcm

#: So that one is heard apart from the next.
_PAUSE_S = 0.5


class LoudspeakerTrial:
    """Opened when made, and as long as the process lives. ``name`` says what it plays through."""

    def __init__(
        self,
        volume: int,
        open_loudspeaker: Callable[[], Loudspeaker | None] = default_loudspeaker,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self._volume = volume
        self._wait = wait or Event().wait
        self._speaker = open_loudspeaker()

    @property
    def name(self) -> str:
        return "no loudspeaker" if self._speaker is None else f"loudspeaker ({self._speaker.name})"

    def play(self, sound: Sound) -> bool:
        """Play a sound and wait for its end; whether there is anything to play it."""
        if self._speaker is None:
            return False
        try:
            self._speaker.begin(pcm(sound, self._volume))
        except NoLoudspeaker:
            return False
        self._wait(duration_s(sound) + _PAUSE_S)
        return True
