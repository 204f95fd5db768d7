"""Trying the sounds: the first way that is heard, or the word that none is."""

from __future__ import annotations

from pos_app.field.sounds import Way, try_sounds
from pos_app.ports.sound import Sound
from pos_app.sound.trial import LoudspeakerTrial
from tests.helpers.voices import FakeLoudspeaker


def test_says_through_what_each_was_played() -> None:
    said: list[str] = []
    mute, loud = Way("mute", lambda _: False), Way("loud", lambda _: True)
    assert try_sounds([Sound.TAKEN, Sound.DONE], [mute, loud], said.append)
    assert said == ["taken: played through loud", "done: played through loud"]


def test_says_that_nothing_can_be_heard() -> None:
    said: list[str] = []
    assert not try_sounds(list(Sound), [], said.append)
    assert said == ["nothing can be heard here: set to silence"]


def test_the_loudspeaker_is_waited_for_until_the_sound_is_over() -> None:
    speaker, waits_s = FakeLoudspeaker(), list[float]()
    trial = LoudspeakerTrial(50, lambda: speaker, waits_s.append)
    assert trial.play(Sound.REFUSED)
    assert (trial.name, len(speaker.begun)) == ("loudspeaker (fake)", 1)
    assert waits_s[0] > 0.28
    speaker.is_plugged_in = False
    assert not trial.play(Sound.REFUSED)


def test_a_machine_without_one_plays_nothing() -> None:
    trial = LoudspeakerTrial(50, lambda: None)
    assert (trial.name, trial.play(Sound.TAKEN)) == ("no loudspeaker", False)
