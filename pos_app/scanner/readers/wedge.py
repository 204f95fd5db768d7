"""Tells the key burst of a reader from the keys of a hand.

A reader that poses as a keyboard types a code within milliseconds a sign; a hand needs
eighty or more. The rule it keeps: every key comes out exactly once and in order, either as
typed or as part of a scan, but a line end that belongs to a scan comes out never, so that
no scan can press a button. Some readers send two line ends (CR, LF); hence a scan is told
only when nothing has followed its line end for a moment.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field
from itertools import pairwise

from pos_app.domain.codes.recognise import Refused, recognise
from pos_app.domain.keystrokes import Manner, Press, readings
from pos_app.domain.pin import PIN_LENGTH_MAX
from pos_app.ports.scanner import Burst, Held, KeyReading, Scan, Source, Typed

#: No hand is quicker for the length of a PIN; a reader that nobody has slowed down is.
_HAND_GAP_MIN_S = 0.012
#: A code of two signs and its line end; two keys alone may be fingers that slipped.
_KEYS_MIN = 3
#: A learnt reader may now and then be so many times slower than it was at the set-up.
_GAP_FACTOR = 2.5
_SILENCE_FACTOR = 4.0


@dataclass(frozen=True, slots=True)
class WedgeConfig:
    """How a reader types. Readers over Bluetooth, or set to be slow, need a wider gap.

    Attributes:
        signs_min: A shorter burst is taken for a hand, unless no hand is so quick.
        gap_max_s: The median time between two keys of a burst is at most this.
        silence_s: A burst is over when nothing has followed for this time.
        hand_gap_min_s: While a PIN is asked for, quicker digits are a reader's.
        manner: What its keys mean.
    """

    signs_min: int = 6
    gap_max_s: float = 0.035
    silence_s: float = 0.100
    hand_gap_min_s: float = _HAND_GAP_MIN_S
    manner: Manner = field(default_factory=Manner)


def learnt(manner: Manner) -> WedgeConfig:
    """Return what suits a reader that the set-up has met: slower ones get the time they need."""
    usual, gap_s = WedgeConfig(manner=manner), manner.gap_s or 0.0
    return WedgeConfig(
        gap_max_s=max(usual.gap_max_s, _GAP_FACTOR * gap_s),
        silence_s=max(usual.silence_s, _SILENCE_FACTOR * gap_s),
        hand_gap_min_s=max(usual.hand_gap_min_s, _GAP_FACTOR * gap_s),
        manner=manner,
    )


@dataclass(frozen=True, slots=True)
class _Key:
    press: Press
    at_s: float


class BurstDetector:
    """A ``KeyReader``. Give it no auto-repeated keys: a key held down looks like a reader."""

    def __init__(self, config: WedgeConfig | None = None) -> None:
        self._config = config or WedgeConfig()
        self._held: list[_Key] = []
        self._line_has_ended = False
        self._pin_expected = False

    @property
    def silence_s(self) -> float:
        return self._config.silence_s

    def press(self, press: Press, at_s: float) -> KeyReading:
        """Take one key; the newest may stay held even where others are given back."""
        if press.line_end:
            return self._end_line(press, at_s)
        key = _Key(press, at_s)
        return self._begin_anew(key) if self._is_over(at_s) else self._hold(key)

    def elapse(self, at_s: float) -> KeyReading | None:  # noqa: ARG002 - whenever it is called.
        return self._settle() if self._held else None

    def expect_pin(self, *, expected: bool) -> None:
        self._pin_expected = expected

    def _end_line(self, press: Press, at_s: float) -> KeyReading:
        if self._line_has_ended or self._is_burst(at_s):
            self._line_has_ended = True
            return Held()
        return Typed((*self._release(len(self._held)), press))

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
        is_burst = self._line_has_ended or self._is_burst()
        self._line_has_ended = False
        presses = self._release(len(self._held))
        return Burst(self._scan(presses)) if is_burst else Typed(presses)

    def _scan(self, presses: tuple[Press, ...]) -> Scan:
        """Return what the keys say; of two possible texts, the one that is a code."""
        texts = readings(presses, self._config.manner)
        codes = (text for text in texts if not isinstance(recognise(text), Refused))
        return Scan(next(codes, texts[0]), Source.WEDGE)

    def _is_burst(self, line_end_at_s: float | None = None) -> bool:
        """Whether the held keys, and the line end after them if there is one, are a reader's."""
        if len(self._held) < self._config.signs_min:
            return self._is_too_quick_for_a_hand(line_end_at_s)
        gap_s = statistics.median(self._gaps_s())
        if self._pin_expected and self._may_be_pin():
            return gap_s < self._config.hand_gap_min_s
        return gap_s <= self._config.gap_max_s

    def _is_too_quick_for_a_hand(self, line_end_at_s: float | None) -> bool:
        ends = [] if line_end_at_s is None else [line_end_at_s]
        times_s = [*(key.at_s for key in self._held), *ends]
        if len(times_s) < _KEYS_MIN:
            return False
        gaps_s = [after - before for before, after in pairwise(times_s)]
        return statistics.median(gaps_s) < _HAND_GAP_MIN_S

    def _may_be_pin(self) -> bool:
        """Whether the held keys are as many digits as a PIN may have: a hand drums them."""
        few = len(self._held) <= PIN_LENGTH_MAX
        return few and all(key.press.sign.isdigit() for key in self._held)

    def _release(self, count: int) -> tuple[Press, ...]:
        presses = tuple(key.press for key in self._held[:count])
        del self._held[:count]
        return presses

    def _gaps_s(self) -> list[float]:
        return [after.at_s - before.at_s for before, after in pairwise(self._held)]
