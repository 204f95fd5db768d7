"""The machine's loudspeaker, through miniaudio; imported late, in the thread that plays.

The rule it keeps: a machine without one is an answer, not a trouble, and not a line on
stderr. ALSA's library writes there when it finds no card, so it is asked only where there
is one; and miniaudio's null device, which swallows everything, never counts as a speaker.
"""

from __future__ import annotations

import sys
from collections.abc import Generator, Sequence
from pathlib import Path

import miniaudio

from pos_app.sound.device import NoLoudspeaker
from pos_app.sound.synthesis import SAMPLE_BYTES, SAMPLE_RATE_HZ

#: How far ahead the device asks: what a sound is late by, at most.
_BUFFER_MS = 40
_CARDS = Path("/proc/asound/card0")


class MiniaudioLoudspeaker:
    """Implements ``Loudspeaker``.

    Raises:
        NoLoudspeaker: when made.
    """

    def __init__(self, backends: Sequence[miniaudio.Backend] | None = None) -> None:
        wanted = list(usable_backends() if backends is None else backends)
        if not wanted:
            raise NoLoudspeaker("no sound card")
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=SAMPLE_RATE_HZ,
                buffersize_msec=_BUFFER_MS,
                backends=wanted,
                app_name="pos-app",
            )
        except miniaudio.MiniaudioError as error:
            raise NoLoudspeaker(str(error)) from error

    @property
    def name(self) -> str:
        return str(self._device.backend)

    def begin(self, samples: bytes) -> None:
        source = _source(samples)
        next(source)
        try:
            self._device.stop()
            self._device.start(source)
        except miniaudio.MiniaudioError as error:
            raise NoLoudspeaker(str(error)) from error

    def rest(self) -> None:
        self._device.stop()

    def close(self) -> None:
        self._device.close()


def usable_backends() -> tuple[miniaudio.Backend, ...]:
    """Return the ways to a loudspeaker that this machine may have."""
    if sys.platform.startswith("linux"):
        alsa = (miniaudio.Backend.ALSA,) if _CARDS.exists() else ()
        return (miniaudio.Backend.PULSEAUDIO, *alsa)
    silent = {miniaudio.Backend.NULL, miniaudio.Backend.CUSTOM}
    return tuple(backend for backend in miniaudio.Backend if backend not in silent)


def _source(samples: bytes) -> Generator[bytes, int]:
    """Hand out so many frames as are asked for, until there are no more."""
    at = 0
    frames = yield b""
    while at < len(samples):
        end = at + frames * SAMPLE_BYTES
        frames = yield samples[at:end]
        at = end
