"""The pretended world of the training, as window and composition see it."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from pos_app.domain.codes.token import ServiceCode


class Mishap(Enum):
    """What a learner may let happen."""

    PAPER_OUT = "paper_out"
    #: The server says nothing for a while about the next recharge.
    SILENT = "silent"
    #: The server refuses the next recharge after the cash has been taken.
    REFUSED = "refused"
    #: All is well again.
    NONE = "none"


class Practice(Protocol):
    """Every call returns at once, from any thread: what it takes is done elsewhere."""

    def knows(self, code: ServiceCode) -> bool:
        """Whether it is one of the pretended families' codes; any other is a true customer's."""
        ...

    def next_code(self) -> str:
        """Return the text of a code to practise with, each of them in turn."""
        ...

    def happen(self, mishap: Mishap) -> None:
        """Let it happen, as soon as it can."""
        ...
