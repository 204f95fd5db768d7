"""What the strip says where all its words have room, and what it leaves out first where not.

The rule it keeps: what wants somebody loses its words last, and no light ever loses its shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from pos_app.ui.presenters.lights import ICONS
from pos_app.ui.presenters.views import Light, StripView, Tone
from pos_app.ui.theme import Role


@dataclass(frozen=True, slots=True)
class Said:
    """A word of a light, or an icon in its place, in the colour of that name."""

    text: str
    role: Role
    ink: str
    icon: str = ""


class Brevity(IntEnum):
    """Each leaves out more than the one before it."""

    WHOLE = 0
    #: What is well is said by its name and shape.
    WELL_BY_NAME = 1
    #: Everything is: what is wrong the shape says, and the touch.
    ALL_BY_NAME = 2
    #: An icon stands for each name.
    BY_ICON = 3


def said_of(light: Light, brevity: Brevity) -> tuple[Said, ...]:
    """Return the words of a device's light."""
    is_well = light.tone is Tone.OK
    name = Said(light.name, Role.STRIP, "ink2")
    state = Said(light.state, Role.STRIP_STRONG, "ink" if is_well else light.tone.value)
    match brevity:
        case Brevity.WHOLE:
            return (name, state)
        case Brevity.WELL_BY_NAME:
            return (name,) if is_well else (name, state)
        case Brevity.ALL_BY_NAME:
            return (name,)
        case Brevity.BY_ICON:
            return (Said("", Role.STRIP, "ink2", ICONS[light.device]),)


def said_of_operator(view: StripView, brevity: Brevity) -> tuple[Said, ...]:
    """Return who is in charge; where there is no room at all, that somebody is."""
    lock = Said("", Role.STRIP, "ink2", "lock")
    return (
        (lock,)
        if brevity is Brevity.BY_ICON
        else (lock, Said(view.operator, Role.STRIP_STRONG, "ink"))
    )


def said_of_clock(view: StripView, brevity: Brevity) -> tuple[str, tuple[Said, ...]]:
    """Return shape and words of the clock's: only where it matters, for it may be wrong."""
    light, time = view.clock, Said(view.time, Role.STRIP_STRONG, "ink")
    if light.tone in {Tone.OK, Tone.PLAIN}:
        return "", (time,)
    if brevity >= Brevity.ALL_BY_NAME:
        return light.icon, (time,)
    return light.icon, (time, Said(light.state, Role.STRIP_STRONG, light.tone.value))
