"""Which voice the counter has: one line for each way of being heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from pos_app.ports.sound import SoundPlayer
from pos_app.sound.device import Loudspeaker, NoLoudspeaker
from pos_app.sound.player import LoudspeakerPlayer, Silence


class Voice(Enum):
    """Who is to be heard."""

    #: The loudspeaker, and the printer's buzzer while there is none.
    AUTO = "auto"
    SPEAKER = "speaker"
    PRINTER = "printer"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SoundConfig:
    """``volume`` is from 0, silence, to 100; a buzzer knows only whether it is 0."""

    voice: Voice = Voice.AUTO
    volume: int = 70


def open_sound(
    config: SoundConfig,
    printer: SoundPlayer,
    open_loudspeaker: Callable[[], Loudspeaker | None] | None = None,
) -> SoundPlayer:
    """Return the voice of this counter; returns at once, whatever the devices do.

    Args:
        config: Who is to be heard, and how loud.
        printer: The printer's buzzer.
        open_loudspeaker: Called in the voice's own thread; None where there is no speaker.
    """
    opener = open_loudspeaker or default_loudspeaker
    match config.voice:
        case Voice.NONE:
            return Silence()
        case Voice.PRINTER:
            printer.tune(config.volume)
            return printer
        case Voice.SPEAKER:
            return LoudspeakerPlayer(opener, config.volume, Silence())
        case Voice.AUTO:
            printer.tune(config.volume)
            return LoudspeakerPlayer(opener, config.volume, printer)


def default_loudspeaker() -> Loudspeaker | None:
    """Open the machine's loudspeaker, if it has one."""
    from pos_app.sound.loudspeaker import MiniaudioLoudspeaker

    try:
        return MiniaudioLoudspeaker()
    except NoLoudspeaker:
        return None
