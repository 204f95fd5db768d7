"""The sounds: how long, how loud, how high, and never one for another."""

from __future__ import annotations

import io
import itertools
import wave

import numpy as np
import numpy.typing as npt
import pytest

from pos_app.ports.sound import Sound
from pos_app.sound.synthesis import SAMPLE_RATE_HZ, SCORES, duration_s, pcm, wav

LONGEST_S = 0.5


def samples(sound: Sound, volume: int = 100) -> npt.NDArray[np.float64]:
    return np.frombuffer(pcm(sound, volume), "<i2").astype(float)


def strongest_hz(part: npt.NDArray[np.float64]) -> float:
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)), 1 << 17))
    return float(np.argmax(spectrum)) * SAMPLE_RATE_HZ / (1 << 17)


def beats(sound: Sound) -> int:
    """Count how often it begins to be heard after being silent."""
    step = SAMPLE_RATE_HZ // 100
    heard = [
        part.max(initial=0) > 500 for part in np.split(samples(sound), range(step, 99999, step))
    ]
    return sum(now and not before for before, now in itertools.pairwise([False, *heard]))


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_short_and_as_long_as_it_says(sound: Sound) -> None:
    assert len(samples(sound)) / SAMPLE_RATE_HZ == pytest.approx(duration_s(sound), abs=0.001)
    assert 0.05 <= duration_s(sound) <= LONGEST_S


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_loud_clean_and_without_a_click(sound: Sound) -> None:
    heard = samples(sound)
    assert 0.75 * 32767 < np.abs(heard).max() < 0.85 * 32767
    assert abs(heard.mean()) < 50
    assert np.abs(heard[[0, -1]]).max() < 100
    assert np.abs(np.diff(heard)).max() < 12_000


@pytest.mark.parametrize("sound", Sound)
def test_each_tone_has_its_pitch(sound: Sound) -> None:
    at = 0
    for tone in SCORES[sound]:
        length = round(tone.duration_ms / 1000 * SAMPLE_RATE_HZ)
        assert strongest_hz(samples(sound)[at : at + length]) == pytest.approx(
            tone.pitch_hz, rel=0.02
        )
        at += length + round(tone.silence_ms / 1000 * SAMPLE_RATE_HZ)


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(Sound, 2)))
def test_two_sounds_differ_in_pitch_and_in_rhythm(one: Sound, other: Sound) -> None:
    low, high = sorted((SCORES[one][0].pitch_hz, SCORES[other][0].pitch_hz))
    assert high / low > 1.25, "at least a third apart"
    rhythms = [
        [(tone.duration_ms, tone.silence_ms) for tone in SCORES[each]] for each in (one, other)
    ]
    assert rhythms[0] != rhythms[1]


def test_the_answers_to_a_scan_are_told_apart_by_counting() -> None:
    answers = (Sound.TAKEN, Sound.REFUSED, Sound.BUSY)
    assert [beats(sound) for sound in answers] == [1, 2, 3]


def test_what_is_done_rises() -> None:
    pitches = [tone.pitch_hz for tone in SCORES[Sound.DONE]]
    assert pitches == sorted(pitches)
    assert len(pitches) == 2


def test_what_is_not_done_falls() -> None:
    first, last = (tone.pitch_hz for tone in SCORES[Sound.NOT_DONE])
    assert first / last == pytest.approx(1.26, abs=0.01), "a third"


def test_a_small_speaker_hears_the_lowest_too() -> None:
    spectrum = np.abs(np.fft.rfft(samples(Sound.REFUSED)))
    hertz = np.fft.rfftfreq(len(samples(Sound.REFUSED)), 1 / SAMPLE_RATE_HZ)
    assert spectrum[hertz > 400].max() > 0.2 * spectrum.max()


def test_the_volume_changes_the_loudness_and_nothing_else() -> None:
    quiet, loud = samples(Sound.DONE, 50), samples(Sound.DONE, 100)
    assert np.abs(loud / 4 - quiet).max() <= 1
    assert not samples(Sound.DONE, 0).any()


def test_a_file_holds_them_one_after_the_other() -> None:
    with wave.open(io.BytesIO(wav(list(Sound)))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        length_s = file.getnframes() / file.getframerate()
    assert length_s == pytest.approx(sum(map(duration_s, Sound)) + 0.5 * len(Sound), abs=0.01)
