"""The voice of the counter: a thread that plays whatever happened last.

The rule it keeps: nobody waits for a sound and nobody fails for the lack of one. The device
is opened, and its library imported, in a thread of its own; where there is no loudspeaker,
somebody else may be asked to sound instead, and it is looked for again only now and then.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread

from pos_app.ports.sound import Sound, SoundPlayer
from pos_app.sound.device import Loudspeaker, NoLoudspeaker
from pos_app.sound.synthesis import duration_s, pcm

logger = logging.getLogger(__name__)

#: A loudspeaker may be plugged in later; looking for one takes a moment each time.
LOOK_AGAIN_S = 30.0
#: What is under way when the till closes may end.
_JOIN_S = 1.0
#: The device has been given everything, and has still to play the end of it.
_TAIL_S = 0.2


class Silence:
    """Implements ``SoundPlayer`` for a counter that wants none."""

    def play(self, sound: Sound) -> None:
        """Be silent."""

    def tune(self, volume: int) -> None:
        """Be silent, however loud."""

    def close(self) -> None:
        """Hold nothing."""


class LoudspeakerPlayer:
    """Implements ``SoundPlayer``; ``instead`` sounds while there is no loudspeaker."""

    def __init__(
        self,
        open_loudspeaker: Callable[[], Loudspeaker | None],
        volume: int,
        instead: SoundPlayer,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._open_loudspeaker = open_loudspeaker
        self._volume = volume
        self._instead = instead
        self._monotonic_s = monotonic_s
        self._asked: SimpleQueue[Sound | int | None] = SimpleQueue()
        self._speaker: Loudspeaker | None = None
        self._look_at_s = float("-inf")
        self._thread = Thread(target=self._work, name="sound", daemon=True)
        self._thread.start()

    def play(self, sound: Sound) -> None:
        self._asked.put(sound)

    def tune(self, volume: int) -> None:
        self._asked.put(volume)

    def close(self) -> None:
        self._asked.put(None)
        self._thread.join(_JOIN_S)
        self._instead.close()

    def _work(self) -> None:
        self._look_for_speaker()  # Before it is needed: opening takes longer than a tick.
        rest_after_s: float | None = None
        while True:
            try:
                asked = self._asked.get(timeout=rest_after_s)
            except Empty:
                rest_after_s = None
                if self._speaker is not None:
                    self._speaker.rest()
                continue
            match asked:
                case None:
                    break
                case int():
                    self._volume = asked
                    self._instead.tune(asked)
                case sound:
                    self._sound(sound)
                    rest_after_s = duration_s(sound) + _TAIL_S
        self._let_go()

    def _sound(self, sound: Sound) -> None:
        if self._volume == 0:
            return
        self._look_for_speaker()
        if self._speaker is None or not self._begin(self._speaker, sound):
            self._instead.play(sound)

    def _begin(self, speaker: Loudspeaker, sound: Sound) -> bool:
        try:
            speaker.begin(pcm(sound, self._volume))
        except NoLoudspeaker as error:
            logger.info("the loudspeaker has gone: %s", error)
            self._let_go()
            return False
        return True

    def _look_for_speaker(self) -> None:
        if self._volume and self._speaker is None and self._monotonic_s() >= self._look_at_s:
            self._look_at_s = self._monotonic_s() + LOOK_AGAIN_S
            self._speaker = self._open_loudspeaker()

    def _let_go(self) -> None:
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None
