"""The voice's thread: a loudspeaker that comes, goes, hangs, or was never there."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable

from pos_app.ports.sound import Sound
from pos_app.sound.player import LOOK_AGAIN_S, LoudspeakerPlayer, Silence
from pos_app.sound.registry import SoundConfig, Voice, open_sound
from pos_app.sound.synthesis import pcm
from tests.helpers.voices import PATIENCE_S, FakeLoudspeaker, RecordingVoice

VOLUME = 40


class Shelf:
    """Where a loudspeaker is looked for."""

    def __init__(self, speaker: FakeLoudspeaker | None) -> None:
        self.speaker = speaker
        self.now_s = 0.0
        self.looks = 0
        self.instead = RecordingVoice()

    def player(
        self, open_: Callable[[], FakeLoudspeaker | None] | None = None
    ) -> LoudspeakerPlayer:
        return LoudspeakerPlayer(open_ or self.open, VOLUME, self.instead, lambda: self.now_s)

    def open(self) -> FakeLoudspeaker | None:
        self.looks += 1
        return self.speaker


def test_a_sound_is_begun_and_the_device_rests_after_it() -> None:
    speaker = FakeLoudspeaker()
    player = Shelf(speaker).player()
    player.play(Sound.TAKEN)
    assert speaker.wait_for(begun=1, rests=1)
    player.close()
    assert speaker.begun == [pcm(Sound.TAKEN, VOLUME)]
    assert speaker.is_closed


def test_without_a_loudspeaker_somebody_else_sounds_and_nobody_searches_all_day() -> None:
    shelf = Shelf(None)
    player = shelf.player()
    for sound in Sound:
        player.play(sound)
    player.close()
    assert shelf.instead.played == list(Sound)
    assert shelf.looks == 1


def test_one_that_is_plugged_in_later_is_found() -> None:
    shelf = Shelf(None)
    player = shelf.player()
    player.play(Sound.TAKEN)
    while not shelf.instead.played:
        threading.Event().wait(0.001)
    shelf.speaker, shelf.now_s = FakeLoudspeaker(), LOOK_AGAIN_S
    player.play(Sound.REFUSED)
    assert shelf.speaker.wait_for(begun=1)
    player.close()
    assert shelf.instead.played == [Sound.TAKEN]


def test_one_that_goes_is_let_go_of_and_the_sound_is_not_lost() -> None:
    speaker = FakeLoudspeaker()
    shelf = Shelf(speaker)
    player = shelf.player()
    speaker.is_plugged_in = False
    player.play(Sound.BUSY)
    player.close()
    assert speaker.is_closed
    assert shelf.instead.played == [Sound.BUSY]


def test_nobody_waits_for_a_device_that_hangs() -> None:
    opening, may_open = threading.Event(), threading.Event()

    def open_slowly() -> FakeLoudspeaker | None:
        opening.set()
        may_open.wait(PATIENCE_S)
        return None

    shelf = Shelf(None)
    player = shelf.player(open_slowly)
    assert opening.wait(PATIENCE_S)
    player.play(Sound.TAKEN)  # Returns while the thread is still opening.
    assert shelf.instead.played == []
    may_open.set()
    player.close()
    assert shelf.instead.played == [Sound.TAKEN]


def test_the_library_is_not_imported_where_the_voice_is_chosen() -> None:
    code = """
import sys
from pos_app.sound.registry import SoundConfig, open_sound
from pos_app.sound.player import Silence
open_sound(SoundConfig(volume=0), Silence()).close()
assert "miniaudio" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)


def test_it_can_be_tuned_while_it_plays_and_be_silent_for_a_while() -> None:
    speaker = FakeLoudspeaker()
    player = Shelf(speaker).player()
    player.play(Sound.TAKEN)
    player.tune(0)
    player.play(Sound.BUSY)
    player.tune(100)
    player.play(Sound.TAKEN)
    player.close()
    assert speaker.begun == [pcm(Sound.TAKEN, VOLUME), pcm(Sound.TAKEN, 100)]


def test_a_counter_that_began_in_silence_opens_its_loudspeaker_when_it_is_tuned() -> None:
    opened: list[FakeLoudspeaker] = []

    def open_() -> FakeLoudspeaker:
        opened.append(FakeLoudspeaker())
        return opened[-1]

    player = open_sound(SoundConfig(Voice.SPEAKER, 0), Silence(), open_)
    player.play(Sound.TAKEN)
    player.tune(70)
    player.play(Sound.DONE)
    player.close()
    assert [speaker.begun for speaker in opened] == [[pcm(Sound.DONE, 70)]]
