"""How long the window's thread is ever away at a stretch, while a test plays with a window.

Its own working time is measured, not the clock on the wall. Busy neighbours slow even that down, by
sharing caches and cores: before an alarm, the same piece of work is timed as at the start. A
stretch is one press or one ``settle`` with all that it brings about, so that no turn of the event
loop inside it is longer. Windows that nobody looks at are not painted: test_watchdog.py paints
every screen. Not measured is opening a window, which has a bench and a goal of its own, and
Python's collector, whose pauses depend on the heap of all the tests.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

AWAY_MAX_MS = 50.0
_YARDSTICK_ROUNDS = 10_000


@dataclass
class Watchdog:
    """One for the process; ``alarms`` says what took too long since they were last taken."""

    alarms: list[str] = field(default_factory=list)
    longest_ms: float = 0.0
    _collecting_since_s: float = 0.0
    _collected_s: float = 0.0
    _is_watching: bool = False
    _yardstick_s: float = field(default_factory=lambda: min(_yardstick_s() for _ in range(5)))

    @contextmanager
    def watch(self, what: str) -> Iterator[None]:
        """Time a stretch; one inside another belongs to it."""
        if self._is_watching:
            yield
            return
        self._is_watching, self._collected_s, began_s = True, 0.0, time.thread_time()
        try:
            yield
        finally:
            self._is_watching = False
            self._note(what, (time.thread_time() - began_s - self._collected_s) * 1e3)

    def take_alarms(self) -> list[str]:
        taken, self.alarms = self.alarms, []
        return taken

    def on_collector(self, phase: str, _: Mapping[str, int]) -> None:
        """Leave the collector out. Called by it."""
        if phase == "start":
            self._collecting_since_s = time.thread_time()
        else:
            self._collected_s += time.thread_time() - self._collecting_since_s

    def _note(self, what: str, away_ms: float) -> None:
        if away_ms > AWAY_MAX_MS:
            away_ms /= self._slowness()
        if away_ms > AWAY_MAX_MS:
            self.alarms.append(f"the window's thread worked {away_ms:.0f} ms on: {what}")
        self.longest_ms = max(self.longest_ms, away_ms)

    def _slowness(self) -> float:
        """Return how many times as long work takes now as when this machine was at its best."""
        now_s = _yardstick_s()
        self._yardstick_s = min(self._yardstick_s, now_s)
        return now_s / self._yardstick_s


def _yardstick_s() -> float:
    """Make and drop many small things, as a scene does: neighbours take the caches first."""
    began_s = time.thread_time()
    # Numbers and texts are nothing to the collector: it would be measured, too.
    made = {number: str(number) for number in range(_YARDSTICK_ROUNDS)}
    assert len(made) == _YARDSTICK_ROUNDS, "it has been made"
    return time.thread_time() - began_s


WATCHDOG = Watchdog()
gc.callbacks.append(WATCHDOG.on_collector)
