"""What is chosen at the till itself, and kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """How the till is set where that can be chosen at it.

    Attributes:
        values: In force now, by name, ``screen.theme``.
        fixed: The names of those that somebody else has settled.
        is_damaged: What was chosen before could not be read, and counts for nothing.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    fixed: frozenset[str] = frozenset()
    is_damaged: bool = False


class Preferences(Protocol):
    """Keeps choices. Raises nothing: what cannot be kept counts until the till ends."""

    def choose(self, name: str, value: Value, kept: Callable[[bool], None]) -> None:
        """Keep a choice and return at once. From one thread.

        ``kept`` hears from another thread whether it lies on the disk, to survive a power cut.
        """
        ...

    def close(self) -> None:
        """Keep what has been chosen, at most two seconds. Safe to call twice."""
        ...
