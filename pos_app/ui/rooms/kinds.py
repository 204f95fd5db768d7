"""Which page lies over the front, and what is chosen on it.

The rule it keeps: a room holds no money and decides nothing about it. What is beneath goes on
by itself; leaving the room shows it again, wherever it has come to.
"""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.help import Topic
from pos_app.ports.devices import Device
from pos_app.ports.practice import Mishap
from pos_app.ui.rooms.office_kinds import Office


@dataclass(frozen=True, slots=True)
class About:
    """Whose till this is, and which."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the program is made of; ``page`` counts from 0."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class Devices:
    """How the devices are. ``reads``: the next code is read for a trial, and nothing else."""

    chosen: Device = Device.PRINTER
    reads: bool = False


@dataclass(frozen=True, slots=True)
class Lens:
    """What the camera sees, large."""


@dataclass(frozen=True, slots=True)
class Help:
    """What to do if something happens: one topic read, or one looked for.

    Attributes:
        topic: What is read, or was before the search.
        text: What is looked for; None while a topic is read.
        selected: Which of what was found, from 0.
        before: The room that it was opened from, if one was.
    """

    topic: Topic
    text: str | None = None
    selected: int = 0
    before: Room | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be chosen at the till. ``changed``: the names of what was, since it was opened."""

    considered: str
    changed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Exercises:
    """What a learner may let happen; ``happens`` is what was last ordered."""

    happens: Mishap | None = None


Room = About | Devices | Lens | Help | Settings | Exercises | Parts | Office
