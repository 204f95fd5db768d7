"""What can be wrong with the virtual printer, on demand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class TroubleKind(Enum):
    """By the names that ``--fault`` and the control line take."""

    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    #: The roll ends after so many further lines.
    PAPER_OUT_AT_LINE = "paper_out_at_line"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    OFFLINE = "offline"
    #: Prints, but never says a word.
    SILENT = "silent"
    #: Knows ``GS ( H`` by its length only and does not echo.
    NO_GS_H = "no_gs_h"
    #: The line breaks after so many bytes of each connection, and what was not printed is lost.
    DROP_AFTER_BYTES = "drop_after_bytes"
    #: Prints all of it; the line breaks before it can say so.
    LOSE_ANSWER = "lose_answer"


_COUNTED = {TroubleKind.PAPER_OUT_AT_LINE, TroubleKind.DROP_AFTER_BYTES}
_STOPPING = {
    TroubleKind.PAPER_OUT,
    TroubleKind.COVER_OPEN,
    TroubleKind.CUTTER,
    TroubleKind.OFFLINE,
}
_WRITTEN = re.compile(r"(?P<kind>[a-z_]+)(?:\((?P<count>\d+)\)|=(?P<same>\d+))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Trouble:
    """One fault; ``count`` is lines or bytes, for the kinds that count."""

    kind: TroubleKind
    count: int = 0

    @property
    def stops_printing(self) -> bool:
        return self.kind in _STOPPING

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
