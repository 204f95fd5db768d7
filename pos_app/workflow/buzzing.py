"""The printer's buzzer as a voice of the counter, where nothing else can be heard.

The rule it keeps: paper comes first. The buzzer is asked in the printer's own lane, so that
no beep stands in the middle of a job; and what could not sound at once does not sound late.
"""

from __future__ import annotations

from collections.abc import Callable

from pos_app.ports.printer import Buzzer
from pos_app.ports.sound import Sound
from pos_app.workflow.lanes import Lane

#: An answer that comes later than this answers nothing any more.
FRESH_S = 0.5

#: Told apart by counting: a buzzer has one pitch.
BEEPS = {
    Sound.TAKEN: 1,
    Sound.REFUSED: 2,
    Sound.BUSY: 3,
    Sound.DONE: 1,
    Sound.NOT_DONE: 2,
    Sound.CHECKING: 3,
}


class PrinterVoice:
    """Implements ``ports.sound.SoundPlayer``."""

    def __init__(self, buzzer: Buzzer, lane: Lane, monotonic_s: Callable[[], float]) -> None:
        self._buzzer = buzzer
        self._lane = lane
        self._monotonic_s = monotonic_s
        self._is_closed = False
        self._is_mute = False

    def play(self, sound: Sound) -> None:
        asked_at_s = self._monotonic_s()
        self._lane.post(lambda: self._buzz(sound, asked_at_s))

    def tune(self, volume: int) -> None:
        """Be silent at 0; a buzzer knows no more of loudness."""
        self._is_mute = volume == 0

    def close(self) -> None:
        """Be silent; the lane is the workflow's and goes on."""
        self._is_closed = True

    def _buzz(self, sound: Sound, asked_at_s: float) -> None:
        is_quiet = self._is_closed or self._is_mute
        if not is_quiet and self._monotonic_s() - asked_at_s < FRESH_S:
            self._buzzer.buzz(BEEPS[sound])
