"""What is printed, marked how, and what is known about the paper afterwards.

The rule it keeps: "unknown" is an outcome. After the first byte has left, only paper proved
by the printer or seen by a person counts as printed (docs/decisions/0004).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NewType

#: Four printable ASCII signs that a printer echoes when the job before them is on paper.
JobId = NewType("JobId", str)


class DocumentKind(Enum):
    PRE_RECEIPT = "pre_receipt"
    RECEIPT = "receipt"
    #: For a customer who leaves before the backend has decided.
    IN_DOUBT_SLIP = "in_doubt_slip"
    #: For a customer who gets the cash back.
    NOT_DONE_SLIP = "not_done_slip"
    #: For a customer whose recharge has been taken back, to be signed.
    STORNO_SLIP = "storno_slip"


class PrintOutcome(Enum):
    #: The printer said, on the same connection, that everything before the fence is on paper.
    PRINTED = "printed"
    #: Not one byte of the job has left: it may be sent again.
    NOT_SENT = "not_sent"
    #: The printer holds the job and will print it when paper or cover are put right.
    HELD = "held"
    #: Bytes have left and nobody knows: only a person may order another copy.
    UNKNOWN = "unknown"


class Witness(Enum):
    """Who says that the paper is out."""

    PRINTER = "printer"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a copy says of itself. ``copy`` 0 is the unmarked original (rule W8)."""

    copy: int = 0
    after_restart: bool = False

    @property
    def is_original(self) -> bool:
        return self.copy == 0 and not self.after_restart


ORIGINAL = Mark()
