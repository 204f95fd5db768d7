"""Which readings count as a scan.

The rules it keeps. A code that corrects its own errors is believed at once; bars are
believed after two equal readings within five frames (their check sign is looked at later,
by whoever recognises the text). A text that stays in view, or comes back within two
seconds, is one scan, whatever was a scan beside it: a poster behind the customers is told
once. Where several different texts are in view, nobody guesses: those read
twice are told together, once, for a person to be asked; one that was only glimpsed beside
another holds that other back for three frames.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import islice

from pos_app.scanner.decode.reading import Reading, distinct_texts

AGREEING_READINGS = 2
WINDOW_FRAMES = 5
GLIMPSE_FRAMES = 3
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
        self._recent: deque[dict[str, Reading]] = deque(maxlen=WINDOW_FRAMES)
        self._last_text = ""
        #: When each text that was accepted, and has stayed in view since, was last seen.
        self._told: dict[str, float] = {}
        self._asked: frozenset[str] = frozenset()
        self._asked_seen_s = 0.0

    def see(self, readings: tuple[Reading, ...], at_s: float, *, paused: bool = False) -> Verdict:
        """Judge the readings of the next frame, taken at ``at_s`` of a clock that only rises.

        While paused nothing is accepted; but what was accepted is still kept in mind for as
        long as it stays in view. Else the phone of a customer just served, still held up
        when the till reads again, would begin another sale.
        """
        self._recent.append({reading.text: reading for reading in distinct_texts(readings)})
        self._keep_told(at_s)
        believed = [found for found in self._recent[-1].values() if self._is_believed(found)]
        if not believed:
            return Nothing()
        rivals = self._read_twice()
        if len(rivals) > 1:
            return self._ask_once(rivals, at_s, paused=paused)
        if len(believed) > 1 or self._has_company(believed[0]):
            return Nothing()
        return self._once(believed[0], at_s, paused=paused)

    def recall(self, text: str, at_s: float) -> None:
        """Take up from another that accepted ``text`` last, and had it in view until just now.

        A camera just opened is dark and out of focus for a while: the text has twice the
        usual time to come back and still be the same scan.
        """
        self._last_text = text
        self._told[text] = at_s + SAME_SCAN_S

    def seen_ago_s(self, at_s: float) -> float | None:
        """Return how long the scan accepted last has been out of view; None without one."""
        return max(0.0, at_s - self._told[self._last_text]) if self._last_text else None

    def _keep_told(self, at_s: float) -> None:
        """Note what of the accepted is in view; forget what has not been for too long."""
        for text, seen_s in list(self._told.items()):
            if at_s - seen_s >= SAME_SCAN_S:
                if text != self._last_text:
                    del self._told[text]
            elif text in self._recent[-1]:
                self._told[text] = at_s

    def _is_told(self, text: str, at_s: float) -> bool:
        return text in self._told and at_s - self._told[text] < SAME_SCAN_S

    def _is_believed(self, reading: Reading) -> bool:
        return reading.symbology.corrects_errors or self._seen(reading.text) >= AGREEING_READINGS

    def _seen(self, text: str) -> int:
        return sum(text in frame for frame in self._recent)

    def _read_twice(self) -> tuple[Reading, ...]:
        """Return what was read in two frames or more, where it stood last; the last scan aside."""
        newest = {text: reading for frame in self._recent for text, reading in frame.items()}
        return tuple(
            reading
            for text, reading in newest.items()
            if self._seen(text) >= AGREEING_READINGS and not self._is_going(text)
        )

    def _is_going(self, text: str) -> bool:
        """Whether it is the scan just told, whose phone makes room for the next one."""
        return text == self._last_text and text not in self._recent[-1]

    def _has_company(self, reading: Reading) -> bool:
        last_frames = islice(reversed(self._recent), GLIMPSE_FRAMES)
        return any(
            text != reading.text and found.symbology.corrects_errors and not self._is_going(text)
            for frame in last_frames
            for text, found in frame.items()
        )

    def _ask_once(self, rivals: tuple[Reading, ...], at_s: float, *, paused: bool) -> Verdict:
        texts = frozenset(reading.text for reading in rivals)
        is_asked = texts <= self._asked and at_s - self._asked_seen_s < SAME_SCAN_S
        if paused and not is_asked:
            return Nothing()
        self._asked = self._asked if is_asked else texts
        self._asked_seen_s = at_s
        return Nothing() if is_asked else Several(rivals)

    def _once(self, reading: Reading, at_s: float, *, paused: bool) -> Verdict:
        if paused or self._is_told(reading.text, at_s):
            return Nothing()
        self._last_text = reading.text
        self._told[reading.text] = at_s
        return Accepted(reading)
