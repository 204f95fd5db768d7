"""What the counter is heard through."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.printers import open_printer
from pos_app.settings import Settings
from pos_app.system_clock import SystemClock

if TYPE_CHECKING:
    from pos_app.field.sounds import Way
    from pos_app.ports.sound import Sound, SoundPlayer
    from pos_app.printer.registry import CounterPrinter
    from pos_app.workflow.lanes import Lane


def open_sound_player(settings: Settings, printer: CounterPrinter, lane: Lane) -> SoundPlayer:
    from pos_app.sound.registry import SoundConfig, Voice, open_sound
    from pos_app.workflow.buzzing import PrinterVoice

    config = SoundConfig(Voice(settings.sound.device), settings.sound.volume)
    return open_sound(config, PrinterVoice(printer, lane, SystemClock().monotonic_s))


def ways_to_be_heard(settings: Settings, data: Path, volume: int) -> list[Way]:
    """Return what the sounds may be tried through, the best first; no till may be running."""
    from pos_app.field.sounds import Way
    from pos_app.sound.registry import Voice
    from pos_app.sound.trial import LoudspeakerTrial
    from pos_app.workflow.buzzing import BEEPS

    voice = Voice(settings.sound.device)
    ways: list[Way] = []
    if volume and voice in {Voice.AUTO, Voice.SPEAKER}:
        trial = LoudspeakerTrial(volume)
        ways.append(Way(trial.name, trial.play))
    if volume and voice in {Voice.AUTO, Voice.PRINTER}:
        printer = open_printer(settings, data)

        def buzz(sound: Sound) -> bool:
            try:
                printer.status()  # Opens the line, which a buzz never does.
                return printer.buzz(BEEPS[sound])
            finally:
                printer.close()

        ways.append(Way("the printer's buzzer", buzz))
    return ways
