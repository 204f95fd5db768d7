"""What the customer hears in words: the sums, the question, the outcome."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pos_app.domain.words import Language


@dataclass(frozen=True, slots=True)
class Speech:
    """Something to be said aloud, in its language; nothing of a person, ever."""

    text: str
    language: Language


class Voice(Protocol):
    """Whatever can speak. Raises nothing: where nothing speaks, nothing is said. Any thread."""

    def say(self, speech: Speech) -> None:
        """Begin to say it and return at once; what is still being said is cut short."""
        ...

    def hush(self) -> None:
        """Say no more of what is being said."""
        ...

    def close(self) -> None:
        """Be silent from now on; nothing of it is left running. Safe to call twice."""
        ...
