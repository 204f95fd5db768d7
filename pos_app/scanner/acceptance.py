"""Which readings count as a scan.

The rules it keeps. A code that corrects its own errors is believed at once; bars are
believed after two equal readings within five frames (their check sign is looked at later,
by whoever recognises the text). A text that stays in view, or comes back within two
seconds, is one scan. Where several different texts are in view, nobody guesses.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from pos_app.scanner.reading import Reading, distinct_texts

AGREEING_READINGS = 2
WINDOW_FRAMES = 5
SAME_SCAN_S = 2.0


@dataclass(frozen=True, slots=True)
class Nothing:
    """No new scan in this frame."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A new scan."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Several:
    """Different texts are in view at once; none of them is a scan."""

    readings: tuple[Reading, ...]


Verdict = Nothing | Accepted | Several


class Acceptance:
    """Judges the frames of one camera, in order. It keeps no time of its own."""

    def __init__(self) -> None:
        self._recent: deque[frozenset[str]] = deque(maxlen=WINDOW_FRAMES)
        self._last_text = ""
        self._last_seen_s = 0.0

    def see(self, readings: tuple[Reading, ...], at_s: float, *, paused: bool = False) -> Verdict:
        """Judge the readings of the next frame, taken at ``at_s`` of a clock that only rises.

        While paused nothing is accepted; but the code accepted last is still kept in mind for
        as long as it stays in view. Else the phone of a customer just served, still held up
        when the till reads again, would begin another sale.
        """
        distinct = distinct_texts(readings)
        self._recent.append(frozenset(reading.text for reading in distinct))
        if len(distinct) > 1:
            return Several(distinct)
        if not distinct or not self._is_believed(distinct[0]):
            return Nothing()
        return self._once(distinct[0], at_s, paused=paused)

    def _is_believed(self, reading: Reading) -> bool:
        seen = sum(reading.text in texts for texts in self._recent)
        return reading.symbology.corrects_errors or seen >= AGREEING_READINGS

    def _once(self, reading: Reading, at_s: float, *, paused: bool) -> Verdict:
        is_same = reading.text == self._last_text and at_s - self._last_seen_s < SAME_SCAN_S
        if paused and not is_same:
            return Nothing()
        self._last_text = reading.text
        self._last_seen_s = at_s
        return Nothing() if is_same else Accepted(reading)
