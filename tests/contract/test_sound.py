"""What every voice of the counter keeps to: the fake, the loudspeaker, the printer, silence."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import miniaudio
import pytest

from pos_app.ports.sound import Sound, SoundPlayer
from pos_app.sound.device import Loudspeaker
from pos_app.sound.loudspeaker import MiniaudioLoudspeaker
from pos_app.sound.player import Silence
from pos_app.sound.registry import SoundConfig, Voice, open_sound
from pos_app.workflow.buzzing import PrinterVoice
from pos_app.workflow.lanes import ThreadLane
from tests.helpers.printers import FakePrinter, PrinterBench
from tests.helpers.voices import FakeLoudspeaker, RecordingVoice


def null_device() -> Loudspeaker:
    """Return miniaudio's own device that plays into nothing, which every machine has."""
    return MiniaudioLoudspeaker((miniaudio.Backend.NULL,))


def with_speaker(open_: Callable[[], Loudspeaker | None]) -> SoundPlayer:
    return open_sound(SoundConfig(Voice.AUTO, 50), RecordingVoice(), open_)


@contextmanager
def fake() -> Iterator[SoundPlayer]:
    yield RecordingVoice()


@contextmanager
def silence() -> Iterator[SoundPlayer]:
    yield Silence()


@contextmanager
def speaker() -> Iterator[SoundPlayer]:
    yield with_speaker(FakeLoudspeaker)


@contextmanager
def real_library() -> Iterator[SoundPlayer]:
    yield with_speaker(null_device)


@contextmanager
def this_machine() -> Iterator[SoundPlayer]:
    yield open_sound(SoundConfig(Voice.SPEAKER, 1), RecordingVoice())


@contextmanager
def fake_printer() -> Iterator[SoundPlayer]:
    with printer_lane() as lane:
        yield PrinterVoice(FakePrinter(), lane, time.monotonic)


@contextmanager
def unplugged_printer() -> Iterator[SoundPlayer]:
    bench = PrinterBench()
    bench.is_plugged_in = False
    with printer_lane() as lane:
        yield PrinterVoice(bench.printer, lane, time.monotonic)


@contextmanager
def printer_lane() -> Iterator[ThreadLane]:
    bugs: list[BaseException] = []
    lane = ThreadLane("printer", bugs.append)
    yield lane
    lane.close()
    assert lane.join(10)
    assert bugs == []


@pytest.fixture(
    params=[fake, silence, speaker, real_library, this_machine, fake_printer, unplugged_printer],
    ids=lambda make: make.__name__,
)
def voice(request: pytest.FixtureRequest) -> Iterator[SoundPlayer]:
    with request.param() as voice:
        yield voice
        voice.close()


def test_takes_every_sound_from_any_thread(voice: SoundPlayer) -> None:
    threads = [threading.Thread(target=voice.play, args=(sound,)) for sound in Sound]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()


def test_may_be_closed_twice_and_says_nothing_after(voice: SoundPlayer) -> None:
    voice.play(Sound.TAKEN)
    voice.close()
    voice.close()
    voice.play(Sound.TAKEN)


def test_says_nothing_on_stderr(voice: SoundPlayer, capfd: pytest.CaptureFixture[str]) -> None:
    for sound in Sound:
        voice.play(sound)
    voice.close()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("config", [SoundConfig(Voice.NONE), SoundConfig(Voice.AUTO, 0)])
def test_a_counter_set_to_silence_asks_no_device(config: SoundConfig) -> None:
    asked: list[bool] = []

    def open_() -> None:
        asked.append(True)

    printer = RecordingVoice()
    voice = open_sound(config, printer, open_)
    voice.play(Sound.TAKEN)
    voice.close()
    assert (asked, printer.played) == ([], [])


@pytest.mark.parametrize(
    ("voice", "heard"), [(Voice.AUTO, True), (Voice.PRINTER, True), (Voice.SPEAKER, False)]
)
def test_the_printer_sounds_where_it_is_meant_to(voice: Voice, *, heard: bool) -> None:
    printer = RecordingVoice()
    player = open_sound(SoundConfig(voice), printer, lambda: None)
    player.play(Sound.TAKEN)
    player.close()
    assert bool(printer.played) is heard
