"""How often a printer has cut, where it counts: a second witness, and never more than a hint.

The rule it keeps: a cut says that some paper was cut, not which, nor whether it could be read.
It may set what a question suggests; it never answers it (decision 0018).

Source: Epson ESC/POS reference, "GS g 2": counter 178, cuts, cumulative; CUSTOM's command
manuals, 1D E2: text such as "785cuts".
"""

from __future__ import annotations

import re

from pos_app.printer import commands
from pos_app.printer.link import Link
from pos_app.printer.proven import CutCounter

_CUSTOM_ANSWER = re.compile(rb"(\d{1,10}) ?cuts", re.ASCII)
_DIGITS_MAX = 10


def cuts(link: Link, counter: CutCounter, answer_s: float) -> int | None:
    """Return what the printer counts; None if it does not, or does not say.

    The answer comes in its turn, after what was sent before is on paper. Nothing else may be
    under way on the link; unanswered, it takes no more questions.

    Raises:
        ConnectionLost: as the link's other methods.
    """
    match counter:
        case CutCounter.NONE:
            return None
        case CutCounter.EPSON:
            return _number(link.ask_text(commands.ASK_CUTS_EPSON, answer_s))
        case CutCounter.CUSTOM:
            said = link.ask_raw(commands.ASK_CUTS_CUSTOM, _CUSTOM_ANSWER, answer_s)
            return _number(said and said.removesuffix(b"cuts").strip())


def _number(digits: bytes | None) -> int | None:
    return int(digits) if digits and digits.isdigit() and len(digits) <= _DIGITS_MAX else None
