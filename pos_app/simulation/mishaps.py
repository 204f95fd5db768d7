"""What may go wrong on a simulated day, how often, and how often it really did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import Enum


class Mishap(Enum):
    """Each member is the fault in a person's words."""

    REQUEST_LOST = "a request is lost"
    REQUEST_LATE = "a request arrives after the till has given up waiting"
    REQUEST_TWICE = "a request arrives twice"
    ANSWER_LOST = "cut after the backend acted"
    ANSWER_SLOW = "an answer takes seconds"
    ANSWER_OLD = "the answer to an earlier request comes instead"
    ANSWER_GARBAGE = "the answer is garbage"
    ANSWER_PAGE = "the answer is an HTML page with status 200"
    ANSWER_FORGED = "the answer's signature is not the backend's"
    ERROR_BEFORE = "5xx, nothing done"
    ERROR_AFTER = "5xx, though it was done"
    TOO_MANY = "429 with Retry-After"
    NOT_ALLOWED = "401, though the terminal is enrolled"
    REDIRECT = "a redirect"
    NO_NETWORK = "no network for minutes"

    KILL = "the process is killed"
    POWER_CUT = "power cut: what was not flushed is lost"
    DISK_FULL = "the disk is full"
    IO_ERROR = "the n-th disk call fails"
    JOURNAL_LOST = "the journal is lost"
    JOURNAL_OLD = "an older journal is put back"
    DISK_CLONED = "the same disk in two tills"

    PAPER_OUT = "paper out in mid receipt, then put in"
    PAPER_UNKNOWN = "the printer's word is lost, the paper is there"
    PAPER_HALF = "half a paper, and no word"
    PAPER_NONE = "no paper, and no word"
    PRINTER_DEAD = "the printer is dead for a while"

    CLOCK_JUMP = "the clock jumps"
    SUSPEND = "the machine sleeps"
    QUOTE_EXPIRED = "the price runs out at the counter"

    DOUBLE_CLICK = "a button is pressed twice"
    DOUBLE_SCAN = "a code is scanned twice"
    CANCEL = "the sale is given up before it is paid"
    CHANGE_AMOUNT = "the amount is changed after the pre-receipt"
    WALK_AWAY = "nobody is at the till for minutes"
    CUSTOMER_LEAVES = "the customer leaves before the answer"
    VOID = "the money is wanted back before the answer"
    REVERSAL = "a recharge is taken back"
    REPRINT = "a receipt is printed again"
    NOT_SEEN = "the paper is there, the operator says it is not"
    WANTS_BACK = "after a restart the customer wants the cash back"


class Chances:
    """How often each mishap happens each time it can: the day's weather.

    ``factor`` 0 is a fine day; ``instead`` sets some of the chances, whatever the factor.
    """

    def __init__(self, factor: float = 1.0, instead: Mapping[Mishap, float] | None = None) -> None:
        self._factor = factor
        self._instead = instead or {}

    def of(self, mishap: Mishap) -> float:
        return self._instead.get(mishap, _CHANCES[mishap] * self._factor)


#: A request, a print, a disk call's plan, or a customer: the occasion is the mishap's own.
_CHANCES = {
    Mishap.REQUEST_LOST: 0.012,
    Mishap.REQUEST_LATE: 0.012,
    Mishap.REQUEST_TWICE: 0.012,
    Mishap.ANSWER_LOST: 0.015,
    Mishap.ANSWER_SLOW: 0.02,
    Mishap.ANSWER_OLD: 0.006,
    Mishap.ANSWER_GARBAGE: 0.005,
    Mishap.ANSWER_PAGE: 0.005,
    Mishap.ANSWER_FORGED: 0.006,
    Mishap.ERROR_BEFORE: 0.008,
    Mishap.ERROR_AFTER: 0.008,
    Mishap.TOO_MANY: 0.004,
    Mishap.NOT_ALLOWED: 0.004,
    Mishap.REDIRECT: 0.004,
    Mishap.NO_NETWORK: 0.004,
    Mishap.KILL: 0.02,
    Mishap.POWER_CUT: 0.02,
    Mishap.DISK_FULL: 0.004,
    Mishap.IO_ERROR: 0.01,
    Mishap.JOURNAL_LOST: 0.10,
    Mishap.JOURNAL_OLD: 0.15,
    Mishap.DISK_CLONED: 0.10,
    Mishap.PAPER_OUT: 0.012,
    Mishap.PAPER_UNKNOWN: 0.012,
    Mishap.PAPER_HALF: 0.012,
    Mishap.PAPER_NONE: 0.012,
    Mishap.PRINTER_DEAD: 0.006,
    Mishap.CLOCK_JUMP: 0.01,
    Mishap.SUSPEND: 0.004,
    Mishap.QUOTE_EXPIRED: 0.01,
    Mishap.DOUBLE_CLICK: 0.03,
    Mishap.DOUBLE_SCAN: 0.02,
    Mishap.CANCEL: 0.02,
    Mishap.CHANGE_AMOUNT: 0.02,
    Mishap.WALK_AWAY: 0.01,
    Mishap.CUSTOMER_LEAVES: 0.3,
    Mishap.VOID: 0.3,
    Mishap.REVERSAL: 0.02,
    Mishap.REPRINT: 0.02,
    Mishap.NOT_SEEN: 0.05,
    Mishap.WANTS_BACK: 0.3,
}

#: What people do every day is no fault: it does not count towards the sales that were hit.
ORDINARY = frozenset({Mishap.CANCEL, Mishap.CHANGE_AMOUNT, Mishap.REPRINT, Mishap.REVERSAL})


class Log:
    """Counts mishaps of one day, and which customer's sale each of them hit."""

    def __init__(self) -> None:
        self.times: Counter[Mishap] = Counter()
        self.hit: set[int] = set()

    def happened(self, mishap: Mishap, customer: int) -> None:
        self.times[mishap] += 1
        if customer and mishap not in ORDINARY:
            self.hit.add(customer)
