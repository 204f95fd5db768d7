"""Tells a camera that lives from one that only seems to.

An unplugged camera may fail at once, block for ever, or give its last frame again and again,
by the driver (opencv #5221, #6107, #14044). The rule it keeps: each of the three is noticed
within the same time, and no time is read here: every moment is handed in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pos_app.domain.faults import Fault, FaultCode

_FAILED_READS_MAX = 3
#: Some drivers take twenty seconds to open a camera (opencv #17687), and none to read a frame.
_STUCK_OPENING_S = 30.0
_STUCK_READING_S = 5.0
_BACK_OFF_S = (0.2, 0.5, 1.0, 2.0, 3.0)


@dataclass(frozen=True, slots=True)
class _Opening:
    since_s: float


@dataclass(frozen=True, slots=True)
class _Open:
    last_frame_s: float
    last_change_s: float
    last_read_s: float
    failed_reads: int = 0


class Watchdog:
    """Watches one camera from its opening to its release, over and over.

    One thread reports what happens; any thread may ask for ``trouble``, because what is
    known is replaced as a whole and never changed.
    """

    def __init__(self, *, silence_s: float, opening_s: float) -> None:
        self._silence_s = silence_s
        self._opening_s = opening_s
        self._known: _Opening | _Open | None = None
        self._openings_in_vain = 0

    def opening(self, at_s: float) -> None:
        self._known = _Opening(at_s)

    def frame(self, at_s: float, *, is_repeated: bool) -> None:
        if is_repeated and isinstance(self._known, _Open):
            self._known = replace(self._known, last_frame_s=at_s, last_read_s=at_s, failed_reads=0)
            return
        self._known = _Open(at_s, at_s, at_s)
        self._openings_in_vain = 0

    def failed_read(self, at_s: float) -> None:
        known = self._known if isinstance(self._known, _Open) else _Open(at_s, at_s, at_s)
        self._known = replace(known, last_read_s=at_s, failed_reads=known.failed_reads + 1)

    def opened(self, at_s: float) -> None:
        self._known = _Open(at_s, at_s, at_s)

    def closed(self) -> None:
        self._known = None

    def next_wait_s(self) -> float:
        """Return how long to wait before opening again: longer each time it was in vain."""
        wait_s = _BACK_OFF_S[min(self._openings_in_vain, len(_BACK_OFF_S) - 1)]
        self._openings_in_vain += 1
        return wait_s

    def trouble(self, at_s: float) -> Fault | None:
        """Say what is wrong, None where nothing is, or where the camera is let go already."""
        match self._known:
            case None:
                return None
            case _Opening(since_s):
                late = at_s - since_s >= self._opening_s
                return Fault(FaultCode.CAMERA_MISSING, "does not open in time") if late else None
            case _Open() as known:
                return self._stall(known, at_s)

    def is_stuck(self, at_s: float) -> bool:
        """Whether the driver has answered nothing for so long that it never will."""
        match self._known:
            case None:
                return False
            case _Opening(since_s):
                return at_s - since_s >= _STUCK_OPENING_S
            case _Open() as known:
                return at_s - known.last_read_s >= _STUCK_READING_S

    def _stall(self, known: _Open, at_s: float) -> Fault | None:
        if known.failed_reads >= _FAILED_READS_MAX:
            return Fault(FaultCode.CAMERA_STALLED, "reads fail")
        if at_s - known.last_frame_s >= self._silence_s:
            return Fault(FaultCode.CAMERA_STALLED, "no frame")
        if at_s - known.last_change_s >= self._silence_s:
            return Fault(FaultCode.CAMERA_STALLED, "the same frame again and again")
        return None
