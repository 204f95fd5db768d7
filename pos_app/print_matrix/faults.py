"""What is broken in the matrix, when somebody mends it, and how a job may then end.

The rule it keeps: each row says what is *allowed*, not what happens. That an outcome agrees with
the paper is judged for every row alike (``cell``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pos_app.domain.print_job import PrintOutcome

PRINTED, NOT_SENT, UNKNOWN = PrintOutcome.PRINTED, PrintOutcome.NOT_SENT, PrintOutcome.UNKNOWN
Outcomes = frozenset[PrintOutcome]

_P: Final = frozenset({PRINTED})
_N: Final = frozenset({NOT_SENT})
_U: Final = frozenset({UNKNOWN})
_PU: Final = _P | _U
_NU: Final = _N | _U
_ANY: Final = _P | _N | _U


@dataclass(frozen=True, slots=True)
class Case:
    """One thing that goes wrong.

    Attributes:
        faults: In the virtual printer's words; none: all is well.
        mended_after_s: When a person has seen to it; None: not while the till waits.
        allowed: How a job may end at a printer that answers.
        unplugged: There is no printer at all at first.
        held_before: A job before this one is still in the printer, which was out of paper.
    """

    name: str
    allowed: Outcomes
    faults: str = ""
    mended_after_s: float | None = None
    unplugged: bool = False
    held_before: bool = False

    def allowed_for(self, personality: str) -> Outcomes:
        """Return how a job may end at this kind of printer."""
        if personality == "silent":
            # It is sent blindly, unless there is nothing to send to.
            return self.allowed & _N if self.unplugged else _NU
        if personality == "liar" and not self.unplugged:
            # It says that it is ready, so the job is in its buffer, or waited for in vain.
            return self.allowed | _PU if self.allowed == _N else self.allowed | _U
        return self.allowed


CASES: Final = (
    Case("all is well", _P),
    Case("paper low", _P, "paper_low"),
    Case("no paper", _N, "paper_out"),
    Case("cover open", _N, "cover_open"),
    Case("cutter jammed", _N, "cutter"),
    Case("head hot", _N, "head_hot"),
    Case("off-line", _N, "offline"),
    Case("no printer", _N, unplugged=True),
    Case("paper ends, new roll", _P, "paper_out_at_line(5)", 20),
    Case("paper ends at the last lines", _P, "paper_out_at_line(17)", 20),
    Case("paper ends, nobody comes", _U, "paper_out_at_line(5)"),
    Case("cover opened meanwhile", _P, "cover_open_at_line(8)", 4),
    Case("cutter jams, is freed", _P, "cutter_at_cut", 30),
    Case("cutter jams, nobody comes", _U, "cutter_at_cut"),
    Case("dropped at the first question", _NU, "drop_after_bytes(2)"),
    Case("dropped early in the job", _U, "drop_after_bytes(60)"),
    Case("dropped in the middle", _U, "drop_after_bytes(500)"),
    Case("hung up at the first question", _NU, "close_after_bytes(2)"),
    Case("hung up in the middle", _U, "close_after_bytes(500)"),
    Case("power fails, buffer lost", _U, "power_at_line(6)"),
    Case("power fails, buffer kept", _U, "power_kept_at_line(6)"),
    Case("power fails at the last lines", _U, "power_at_line(17)"),
    Case("takes nothing more", _NU, "stall_after_bytes(0)"),
    Case("stalls in the middle", _U, "stall_after_bytes(300)"),
    Case("stalls, goes on", _P, "stall_after_bytes(300)", 3),
    Case("slow line", _PU, "slow(200)"),
    Case("falls silent", _ANY, "silent"),
    Case("has no echo", _P, "no_gs_h"),
    Case("printed, line breaks before the word", _NU, "lose_answer"),
    Case("printed, the word is lost", _NU, "swallow_answer"),
    Case("old words on a new line", _PU, "stale_answer"),
    Case("noise before each word", _PU, "garbage"),
    Case("each word twice", _PU, "duplicate"),
    Case("words late", _P, "late(150)"),
    Case("words very late", _ANY, "late(900)"),
    Case("noise, paper ends", _PU, "garbage paper_out_at_line(5)", 20),
    Case("twice, paper ends, nobody comes", _U, "duplicate paper_out_at_line(5)"),
    Case("twice, cover open", _N, "duplicate cover_open"),
    Case("old words, paper ends, nobody comes", _U, "stale_answer paper_out_at_line(5)"),
    Case("old words, cutter jams", _U, "stale_answer cutter_at_cut"),
    Case("no echo, cutter jams, nobody comes", _U, "no_gs_h cutter_at_cut"),
    Case("the job before is held, new roll", _ANY, "stale_answer", held_before=True),
    Case("the job before is held, then cover", _ANY, "stale_answer cover_open_at_line(30)",
         held_before=True),
)  # fmt: skip
