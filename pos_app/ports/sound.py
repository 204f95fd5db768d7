"""What the counter says without words: one short sound for each thing that has happened."""

from __future__ import annotations

from enum import Enum
from typing import Protocol


class Sound(Enum):
    """What has happened. Each scan has exactly one of the first three."""

    #: The code is taken.
    TAKEN = "taken"
    #: The code is nothing for this counter.
    REFUSED = "refused"
    #: No code is taken now: something else is to be finished first.
    BUSY = "busy"
    #: The recharge is done.
    DONE = "done"
    #: It is not done, and the money goes back.
    NOT_DONE = "not_done"
    #: It is in verification; once more when it is decided while somebody else is served.
    CHECKING = "checking"


class SoundPlayer(Protocol):
    """Whatever can be heard at the counter. Raises nothing: where nothing sounds, none does."""

    def play(self, sound: Sound) -> None:
        """Begin to play and return at once; what is still playing is cut short. Any thread."""
        ...

    def tune(self, volume: int) -> None:
        """Be so loud from the next sound on: from 0, silence, to 100. Any thread."""
        ...

    def close(self) -> None:
        """Be silent from now on, and let go of the device. Safe to call twice."""
        ...
