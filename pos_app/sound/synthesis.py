"""From a sound's meaning to its samples: a pure function, no device and no file.

The rule it keeps: the sounds differ in pitch, in rhythm and in length, never only in
loudness, so that they are told apart by somebody hard of hearing and over a poor speaker.
A code taken is one high tick, refused are two low ones, busy are three in the middle, and a
recharge done is a rising third, one that is not a falling third, one in verification a long tone.
"""

from __future__ import annotations

import io
import math
import sys
import wave
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pos_app.ports.sound import Sound

SAMPLE_RATE_HZ = 44_100
SAMPLE_BYTES = 2
VOLUME_MAX = 100

#: At full volume: room is left for what a sound card adds.
_PEAK = 0.8 * 32_767
#: Strengths of the overtones: without them a small speaker gives nothing at 220 Hz.
_OVERTONES = (1.0, 0.4, 0.2)
_ATTACK_S = 0.004
_PAUSE_S = 0.5
_RELEASE_S = 0.030


@dataclass(frozen=True, slots=True)
class Tone:
    """One note and the silence after it."""

    pitch_hz: float
    duration_ms: int
    silence_ms: int = 0


SCORES: Mapping[Sound, tuple[Tone, ...]] = {
    Sound.TAKEN: (Tone(880.0, 80),),
    Sound.REFUSED: (Tone(220.0, 110, 60), Tone(220.0, 110)),
    Sound.BUSY: (Tone(440.0, 50, 45), Tone(440.0, 50, 45), Tone(440.0, 50)),
    Sound.DONE: (Tone(659.26, 100), Tone(830.61, 180)),
    Sound.NOT_DONE: (Tone(1108.73, 100), Tone(880.0, 140)),
    Sound.CHECKING: (Tone(329.63, 500),),
}


def duration_s(sound: Sound) -> float:
    return sum(tone.duration_ms + tone.silence_ms for tone in SCORES[sound]) / 1000


@lru_cache(maxsize=16)
def pcm(sound: Sound, volume: int = VOLUME_MAX) -> bytes:
    """Return one channel of signed 16-bit little-endian samples at ``SAMPLE_RATE_HZ``.

    ``volume`` is from 0, silence, to 100; what it does is even to the ear, not to the meter.
    """
    assert 0 <= volume <= VOLUME_MAX, volume
    loudness = (volume / VOLUME_MAX) ** 2 * _PEAK
    samples = array("h", (round(loudness * value) for value in _shape(sound)))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()


def wav(sounds: Sequence[Sound], volume: int = VOLUME_MAX) -> bytes:
    """Return the bytes of a WAV file: one sound after the other, with a pause after each."""
    pause = bytes(round(_PAUSE_S * SAMPLE_RATE_HZ) * SAMPLE_BYTES)
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(SAMPLE_RATE_HZ)
        file.writeframes(b"".join(pcm(sound, volume) + pause for sound in sounds))
    return made.getvalue()


@lru_cache(maxsize=len(Sound))
def _shape(sound: Sound) -> tuple[float, ...]:
    """Return the samples between -1 and 1, the largest of them one of the two."""
    samples = [value for tone in SCORES[sound] for value in _tone(tone)]
    largest = max(map(abs, samples))
    return tuple(value / largest for value in samples)


def _tone(tone: Tone) -> list[float]:
    count = round(tone.duration_ms / 1000 * SAMPLE_RATE_HZ)
    silence = round(tone.silence_ms / 1000 * SAMPLE_RATE_HZ)
    turn = 2 * math.pi * tone.pitch_hz / SAMPLE_RATE_HZ
    return [_wave(turn * at) * _envelope(at, count) for at in range(count)] + [0.0] * silence


def _wave(phase: float) -> float:
    return sum(strength * math.sin(number * phase) for number, strength in _STRENGTHS)


_STRENGTHS = tuple(enumerate(_OVERTONES, 1))


def _envelope(at: int, count: int) -> float:
    """Rise and fall without a click."""
    rising = at / (_ATTACK_S * SAMPLE_RATE_HZ)
    falling = (count - 1 - at) / (_RELEASE_S * SAMPLE_RATE_HZ)
    nearest = min(rising, falling, 1.0)
    return 0.5 - 0.5 * math.cos(math.pi * nearest)
