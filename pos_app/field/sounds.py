"""Trying the sounds of the counter: which device is heard, or that none is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pos_app.ports.sound import Sound


@dataclass(frozen=True, slots=True)
class Way:
    """One way of being heard.

    Attributes:
        name: What a technician calls it.
        play: Plays a sound to its end; False where nothing can have been heard.
    """

    name: str
    play: Callable[[Sound], bool]


def try_sounds(sounds: Sequence[Sound], ways: Sequence[Way], say: Callable[[str], None]) -> bool:
    """Play all of them through the first way that sounds; whether there is one."""
    for way in ways:
        heard = [sound for sound in sounds if _try(sound, way, say)]
        if heard:
            return True
    say("nothing can be heard here: " + ("; ".join(way.name for way in ways) or "set to silence"))
    return False


def _try(sound: Sound, way: Way, say: Callable[[str], None]) -> bool:
    played = way.play(sound)
    if played:
        say(f"{sound.value}: played through {way.name}")
    return played
