"""Tells the key burst of a reader from the keys of a hand.

A reader that poses as a keyboard types a code within milliseconds a sign; a hand needs
eighty or more. The rule it keeps: every key comes out exactly once and in order, either as
typed or as part of a scan, but a line end that belongs to a scan comes out never, so that
no scan can press a button. Some readers send two line ends (CR, LF); hence a scan is told
only when nothing has followed its line end for a moment.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from itertools import pairwise

from pos_app.ports.scanner import Burst, Held, KeyReading, Scan, Source, Typed

_LINE_ENDS = frozenset("\r\n\t")


@dataclass(frozen=True, slots=True)
class WedgeConfig:
    """How a reader types. Readers over Bluetooth, or set to be slow, need a wider gap.

    Attributes:
        signs_min: A shorter burst is taken for a hand.
        gap_max_s: The median time between two signs of a burst is at most this.
        silence_s: A burst is over when nothing has followed for this time.
    """

    signs_min: int = 6
    gap_max_s: float = 0.035
    silence_s: float = 0.100


@dataclass(frozen=True, slots=True)
class _Key:
    sign: str
    at_s: float


class BurstDetector:
    """A ``KeyReader``. Give it no auto-repeated keys: a key held down looks like a reader."""

    def __init__(self, config: WedgeConfig | None = None) -> None:
        self._config = config or WedgeConfig()
        self._held: list[_Key] = []
        self._line_has_ended = False

    @property
    def silence_s(self) -> float:
        return self._config.silence_s

    def press(self, sign: str, at_s: float) -> KeyReading:
        r"""Take one key; the newest may stay held even where others are given back."""
        if sign in _LINE_ENDS:
            return self._end_line(sign)
        key = _Key(sign, at_s)
        return self._begin_anew(key) if self._is_over(at_s) else self._hold(key)

    def elapse(self, at_s: float) -> KeyReading | None:  # noqa: ARG002 - whenever it is called.
        return self._settle() if self._held else None

    def _end_line(self, sign: str) -> KeyReading:
        if self._is_burst():
            self._line_has_ended = True
            return Held()
        return Typed((*self._release(len(self._held)), sign))

    def _is_over(self, at_s: float) -> bool:
        """Whether the held keys belong together, and a new one does not belong to them."""
        if not self._held:
            return False
        return self._line_has_ended or at_s - self._held[-1].at_s >= self._config.silence_s

    def _begin_anew(self, key: _Key) -> KeyReading:
        settled = self._settle()
        self._held.append(key)
        return settled

    def _hold(self, key: _Key) -> KeyReading:
        self._held.append(key)
        typed = self._release(self._typed_for_certain())
        return Typed(typed) if typed else Held()

    def _typed_for_certain(self) -> int:
        """Count the held keys that a hand must have typed; never the newest one."""
        if len(self._held) > 2 * self._config.signs_min:
            return 0  # A long run is judged once, at its end: a code may have 4,296 signs.
        gaps = self._gaps_s()
        if len(gaps) > 1 and statistics.median(gaps) > self._config.gap_max_s:
            return len(gaps)
        return 1 if gaps and gaps[0] > self._config.gap_max_s else 0

    def _settle(self) -> KeyReading:
        is_burst = self._is_burst()
        self._line_has_ended = False
        keys = self._release(len(self._held))
        return Burst(Scan("".join(keys), Source.WEDGE)) if is_burst else Typed(keys)

    def _is_burst(self) -> bool:
        if len(self._held) < self._config.signs_min:
            return False
        return statistics.median(self._gaps_s()) <= self._config.gap_max_s

    def _release(self, count: int) -> tuple[str, ...]:
        keys = tuple(key.sign for key in self._held[:count])
        del self._held[:count]
        return keys

    def _gaps_s(self) -> list[float]:
        return [after.at_s - before.at_s for before, after in pairwise(self._held)]
