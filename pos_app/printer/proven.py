"""What one printer, this very unit, has shown that it can do; the technician asked it.

The rule it keeps: a profile is what a model ought to do, this is what the unit did. Where the
two differ, the unit is right; nothing that was not tried is claimed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class CutCounter(Enum):
    """How a printer is asked how often it has cut, if at all."""

    NONE = "none"
    #: GS g 2, counter 178, which nobody can reset.
    EPSON = "epson"
    #: 1D E2, on CUSTOM's.
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class Proven:
    """The answers of one unit.

    Attributes:
        status: It answers DLE EOT.
        fence: It answers GS r.
        echo: It answers GS ( H, not before the paper was out; None: not tried on paper.
        cut_counter: How its cuts are counted, as far as tried.
        says: Maker, model and firmware by its own words (GS I): a hint, clones lie.
        probed_at: When, as RFC 3339.
    """

    status: bool
    fence: bool
    echo: bool | None = None
    cut_counter: CutCounter = CutCounter.NONE
    says: str = ""
    probed_at: str = ""

    @property
    def is_one_way(self) -> bool:
        return not (self.status or self.fence)
