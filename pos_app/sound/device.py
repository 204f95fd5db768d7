"""What a loudspeaker is to the thread that plays."""

from __future__ import annotations

from typing import Protocol


class NoLoudspeaker(Exception):
    """There is none, or it does not open. Nothing sounds, and nothing is held."""


class Loudspeaker(Protocol):
    """Plays samples. Belongs to one thread."""

    @property
    def name(self) -> str:
        """What it plays through, for a technician."""
        ...

    def begin(self, samples: bytes) -> None:
        """Play from now on, and return at once; what was playing ends.

        Raises:
            NoLoudspeaker: it has gone; close it.
        """
        ...

    def rest(self) -> None:
        """Stop: nothing is to be played for a while."""
        ...

    def close(self) -> None:
        """Let go of the device; nothing else may be called after it."""
        ...
