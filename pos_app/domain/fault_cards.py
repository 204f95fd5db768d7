"""What a person is told of each fault besides its words: its code, its money, whom to call.

The rule it keeps: a code is said over the phone and stands in the support's books, so it is
never given to another fault, nor changed. A new fault takes the next number of its letter.
docs/fault-codes.md lists them for whoever answers the phone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from pos_app.domain.faults import FaultCode


class Money(Enum):
    """Did money move because of it?"""

    NOT_MOVED = "not_moved"
    #: It is about a device or a file: what the sale has come to, it stays at.
    AS_IT_WAS = "as_it_was"
    #: The recharge stands, and so does what was paid for it.
    STAYS = "stays"
    #: Only a restart, or the drawer, tells.
    UNKNOWN = "unknown"


class Helper(Enum):
    """Who is called if what to do does not help."""

    NOBODY = "nobody"
    #: Who set up till, printer and readers.
    TECHNICIAN = "technician"
    #: Who runs the server.
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class FaultCard:
    """``code`` is a letter for its part of the till and two digits: ``P-04``."""

    code: str
    money: Money
    helper: Helper


CARDS: Mapping[FaultCode, FaultCard] = {
    # R, rete: server and network.
    FaultCode.BACKEND_SILENT: FaultCard("R-01", Money.NOT_MOVED, Helper.SUPPORT),
    FaultCode.BACKEND_UNREACHABLE: FaultCard("R-02", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.BACKEND_NOT_TRUSTED: FaultCard("R-03", Money.NOT_MOVED, Helper.SUPPORT),
    FaultCode.TERMINAL_NOT_ALLOWED: FaultCard("R-04", Money.NOT_MOVED, Helper.SUPPORT),
    FaultCode.SESSION_STALE: FaultCard("R-05", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.BACKEND_UNINTELLIGIBLE: FaultCard("R-06", Money.NOT_MOVED, Helper.SUPPORT),
    FaultCode.NOT_ENROLLED: FaultCard("R-07", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.ENROLMENT_REFUSED: FaultCard("R-08", Money.NOT_MOVED, Helper.SUPPORT),
    # C, codice: what the server says of a code.
    FaultCode.CODE_UNKNOWN: FaultCard("C-01", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.CODE_NOT_ACTIVE: FaultCard("C-02", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.AMOUNT_OUTSIDE_LIMITS: FaultCard("C-03", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.QUOTE_EXPIRED: FaultCard("C-04", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.SERVICE_CLOSED: FaultCard("C-05", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.BALANCE_SPENT: FaultCard("C-06", Money.STAYS, Helper.NOBODY),
    FaultCode.REVERSAL_WINDOW_CLOSED: FaultCard("C-07", Money.STAYS, Helper.NOBODY),
    FaultCode.REFUSED_OTHERWISE: FaultCard("C-08", Money.NOT_MOVED, Helper.SUPPORT),
    FaultCode.CODE_BUSY: FaultCard("C-09", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.VISIT_OVER_CASH: FaultCard("C-10", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.VISIT_FULL: FaultCard("C-11", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.CODE_NOT_PRACTICE: FaultCard("C-12", Money.NOT_MOVED, Helper.NOBODY),
    # S, stampante.
    FaultCode.PRINTER_UNREACHABLE: FaultCard("S-01", Money.AS_IT_WAS, Helper.TECHNICIAN),
    FaultCode.PRINTER_OFFLINE: FaultCard("S-02", Money.AS_IT_WAS, Helper.TECHNICIAN),
    FaultCode.PRINTER_COVER_OPEN: FaultCard("S-03", Money.AS_IT_WAS, Helper.NOBODY),
    FaultCode.PRINTER_PAPER_OUT: FaultCard("S-04", Money.AS_IT_WAS, Helper.NOBODY),
    FaultCode.PRINTER_CUTTER: FaultCard("S-05", Money.AS_IT_WAS, Helper.TECHNICIAN),
    FaultCode.PRINTER_SILENT: FaultCard("S-06", Money.AS_IT_WAS, Helper.TECHNICIAN),
    FaultCode.PRINTER_ONE_WAY: FaultCard("S-07", Money.AS_IT_WAS, Helper.NOBODY),
    FaultCode.PRINTER_LOST: FaultCard("S-08", Money.AS_IT_WAS, Helper.TECHNICIAN),
    FaultCode.PRINTER_LOST_CUT: FaultCard("S-09", Money.AS_IT_WAS, Helper.TECHNICIAN),
    FaultCode.PRINTER_LOST_UNCUT: FaultCard("S-10", Money.AS_IT_WAS, Helper.TECHNICIAN),
    FaultCode.PRINTER_BUSY: FaultCard("S-11", Money.AS_IT_WAS, Helper.TECHNICIAN),
    # F, fotocamera.
    FaultCode.CAMERA_MISSING: FaultCard("F-01", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.CAMERA_STALLED: FaultCard("F-02", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.CAMERA_BUSY: FaultCard("F-03", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.CAMERA_RESTARTED: FaultCard("F-04", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.PICTURE_UNREADABLE: FaultCard("F-05", Money.NOT_MOVED, Helper.NOBODY),
    FaultCode.PICTURE_SEARCH_FAILED: FaultCard("F-06", Money.NOT_MOVED, Helper.NOBODY),
    # L, lettore.
    FaultCode.READER_MISSING: FaultCard("L-01", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.READER_BUSY: FaultCard("L-02", Money.NOT_MOVED, Helper.TECHNICIAN),
    # K: the terminal's key.
    FaultCode.VAULT_MISSING: FaultCard("K-01", Money.NOT_MOVED, Helper.SUPPORT),
    FaultCode.VAULT_LOCKED: FaultCard("K-02", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.VAULT_KEY_CHANGED: FaultCard("K-03", Money.NOT_MOVED, Helper.SUPPORT),
    # G, registro: the journal and its disk. (R is taken.)
    FaultCode.JOURNAL_IN_USE: FaultCard("G-01", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.JOURNAL_DAMAGED: FaultCard("G-02", Money.UNKNOWN, Helper.SUPPORT),
    FaultCode.JOURNAL_UNREADABLE: FaultCard("G-03", Money.UNKNOWN, Helper.SUPPORT),
    FaultCode.JOURNAL_SET_ASIDE: FaultCard("G-04", Money.UNKNOWN, Helper.SUPPORT),
    FaultCode.JOURNAL_BEHIND: FaultCard("G-05", Money.UNKNOWN, Helper.SUPPORT),
    FaultCode.JOURNAL_NEWER: FaultCard("G-06", Money.NOT_MOVED, Helper.SUPPORT),
    FaultCode.JOURNAL_FOREIGN: FaultCard("G-07", Money.NOT_MOVED, Helper.SUPPORT),
    FaultCode.BACKUP_FAILED: FaultCard("G-08", Money.AS_IT_WAS, Helper.TECHNICIAN),
    FaultCode.DISK_ALMOST_FULL: FaultCard("G-09", Money.AS_IT_WAS, Helper.SUPPORT),
    FaultCode.DISK_FULL: FaultCard("G-10", Money.NOT_MOVED, Helper.SUPPORT),
    FaultCode.JOURNAL_WRITE_FAILED: FaultCard("G-11", Money.UNKNOWN, Helper.SUPPORT),
    # T, terminale: the program itself.
    FaultCode.SETTINGS_WRONG: FaultCard("T-01", Money.NOT_MOVED, Helper.TECHNICIAN),
    FaultCode.PROGRAM_STOPPED: FaultCard("T-02", Money.UNKNOWN, Helper.SUPPORT),
}
