"""Time as a pretended reader keeps it: on the wall, or only on paper."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import Protocol


class Clock(Protocol):
    @property
    def now_s(self) -> float:
        """Seconds since this clock began."""
        ...

    def wait(self, seconds: float) -> bool:
        """Let so much time pass; True where all is to be broken off."""
        ...


def until(clock: Clock) -> Callable[[float], bool]:
    """Return what waits until so many seconds from now."""
    began_s = clock.now_s
    return lambda at_s: clock.wait(began_s + at_s - clock.now_s)


class WallClock:
    """Real time, broken off when the program is to end."""

    def __init__(self, over: Event) -> None:
        self._over = over
        self._began_s = time.monotonic()

    @property
    def now_s(self) -> float:
        return time.monotonic() - self._began_s

    def wait(self, seconds: float) -> bool:
        return self._over.wait(max(0.0, seconds))


class PaperClock:
    """Time that passes at once, for a timeline that is only written down."""

    def __init__(self) -> None:
        self._now_s = 0.0

    @property
    def now_s(self) -> float:
        return self._now_s

    def wait(self, seconds: float) -> bool:
        self._now_s += max(0.0, seconds)
        return False
