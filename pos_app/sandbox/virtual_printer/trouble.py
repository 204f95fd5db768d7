"""What can be wrong with the virtual printer, on demand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class TroubleKind(Enum):
    """By the names that ``--fault``, scripts and the control line take."""

    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    #: The roll ends after so many further lines.
    PAPER_OUT_AT_LINE = "paper_out_at_line"
    COVER_OPEN = "cover_open"
    #: Somebody opens the cover after so many further lines.
    COVER_OPEN_AT_LINE = "cover_open_at_line"
    CUTTER = "cutter"
    #: The cutter jams when it is next to cut: all lines are out, and the paper hangs.
    CUTTER_AT_CUT = "cutter_at_cut"
    OFFLINE = "offline"
    #: The head is too hot: off-line until it has cooled.
    HEAD_HOT = "head_hot"
    #: Prints, but never says a word.
    SILENT = "silent"
    #: Knows ``GS ( H`` by its length only and does not echo.
    NO_GS_H = "no_gs_h"
    #: The line breaks after so many bytes of each connection, and what was not printed is lost.
    DROP_AFTER_BYTES = "drop_after_bytes"
    #: The printer hangs up after so many bytes, and prints what it has.
    CLOSE_AFTER_BYTES = "close_after_bytes"
    #: Takes so many bytes of each connection, and then none until that is mended.
    STALL_AFTER_BYTES = "stall_after_bytes"
    #: Takes so many bytes a second.
    SLOW = "slow"
    #: Power fails after so many further lines: the buffer is lost, the line breaks.
    POWER_AT_LINE = "power_at_line"
    #: The same, but a battery has kept the buffer: printing goes on.
    POWER_KEPT_AT_LINE = "power_kept_at_line"
    #: Prints all of it; the line breaks before it can say so.
    LOSE_ANSWER = "lose_answer"
    #: Prints all of it and never says so; the line stays.
    SWALLOW_ANSWER = "swallow_answer"
    #: Says again on every connection how the job of the one before ended.
    STALE_ANSWER = "stale_answer"
    #: Noise of the line before each answer.
    GARBAGE = "garbage"
    #: Each answer comes twice.
    DUPLICATE = "duplicate"
    #: Each answer comes so many milliseconds late.
    LATE = "late"


_COUNTED = {
    TroubleKind.PAPER_OUT_AT_LINE,
    TroubleKind.COVER_OPEN_AT_LINE,
    TroubleKind.DROP_AFTER_BYTES,
    TroubleKind.CLOSE_AFTER_BYTES,
    TroubleKind.STALL_AFTER_BYTES,
    TroubleKind.SLOW,
    TroubleKind.POWER_AT_LINE,
    TroubleKind.POWER_KEPT_AT_LINE,
    TroubleKind.LATE,
}
_STOPPING = {
    TroubleKind.PAPER_OUT,
    TroubleKind.COVER_OPEN,
    TroubleKind.CUTTER,
    TroubleKind.OFFLINE,
    TroubleKind.HEAD_HOT,
}
_WRITTEN = re.compile(r"(?P<kind>[a-z_]+)(?:\((?P<count>\d{1,9})\)|=(?P<same>\d{1,9}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Trouble:
    """One fault; ``count`` is lines, bytes or milliseconds, for the kinds that count."""

    kind: TroubleKind
    count: int = 0

    @property
    def stops_printing(self) -> bool:
        return self.kind in _STOPPING

    def __str__(self) -> str:
        return f"{self.kind.value}({self.count})" if self.kind in _COUNTED else self.kind.value

    @classmethod
    def parse(cls, text: str) -> Trouble:
        """Read ``paper_out`` or ``drop_after_bytes(700)``, also written with ``=700``.

        Raises:
            ValueError: it is neither; the message lists what there is.
        """
        written = _WRITTEN.fullmatch(text)
        kinds = {kind.value: kind for kind in TroubleKind}
        if written is None or written["kind"] not in kinds:
            raise ValueError(f"there is no fault called {text!r}; there are {', '.join(kinds)}")
        kind, count = kinds[written["kind"]], written["count"] or written["same"]
        if (count is not None) != (kind in _COUNTED):
            form = f"{kind.value}(N)" if kind in _COUNTED else kind.value
            raise ValueError(f"{text!r} is not complete or has too much: write {form}")
        return cls(kind, int(count or 0))


def parse_troubles(text: str) -> tuple[Trouble, ...]:
    """Read any number of faults with spaces between them.

    Raises:
        ValueError: as ``Trouble.parse``.
    """
    return tuple(map(Trouble.parse, text.split()))
