"""What may go wrong at a counter without anybody's being to blame.

A fault is a value: it travels in events, is journalled by name, and has words for the
shopkeeper in the catalogue of ``domain/words`` (a test proves that each code has them).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class FaultCode(Enum):
    """Names are kept in the journal: rename one only together with a migration."""

    #: The request may or may not have arrived; nothing usable came back.
    BACKEND_SILENT = "backend_silent"
    #: Nothing left this machine: no network, no name, no route, connection refused.
    BACKEND_UNREACHABLE = "backend_unreachable"
    #: The server's certificate or the decision's signature is not the one we know.
    BACKEND_NOT_TRUSTED = "backend_not_trusted"
    #: 401/403: this terminal is not, or no longer, allowed in.
    TERMINAL_NOT_ALLOWED = "terminal_not_allowed"
    #: A newer session of this terminal exists; the request decided nothing.
    SESSION_STALE = "session_stale"
    #: The backend answered, but in words we do not know.
    BACKEND_UNINTELLIGIBLE = "backend_unintelligible"
    #: This terminal has not been enrolled.
    NOT_ENROLLED = "not_enrolled"
    #: The enrolment code is wrong, used or too old.
    ENROLMENT_REFUSED = "enrolment_refused"

    CODE_UNKNOWN = "code_unknown"
    CODE_NOT_ACTIVE = "code_not_active"
    AMOUNT_OUTSIDE_LIMITS = "amount_outside_limits"
    QUOTE_EXPIRED = "quote_expired"
    SERVICE_CLOSED = "service_closed"
    #: The family has used what the recharge brought: it cannot be taken back.
    BALANCE_SPENT = "balance_spent"
    REVERSAL_WINDOW_CLOSED = "reversal_window_closed"
    #: Refused for a reason that this version does not know by name; ``detail`` has the word.
    REFUSED_OTHERWISE = "refused_otherwise"
    #: An operation with this code is still open at this till.
    CODE_BUSY = "code_busy"
    #: One customer's visit has as many codes as it may (``visit.VISIT_MAX``).
    VISIT_FULL = "visit_full"
    #: A true customer's code, at a till that is only practising.
    CODE_NOT_PRACTICE = "code_not_practice"
    #: One customer's visit would cost more than may be paid in cash (``money.CASH_MAX_CENTS``).
    VISIT_OVER_CASH = "visit_over_cash"

    PRINTER_UNREACHABLE = "printer_unreachable"
    PRINTER_OFFLINE = "printer_offline"
    PRINTER_COVER_OPEN = "printer_cover_open"
    PRINTER_PAPER_OUT = "printer_paper_out"
    PRINTER_CUTTER = "printer_cutter"
    PRINTER_SILENT = "printer_silent"
    #: Not a trouble but its nature: it never says whether the paper came out.
    PRINTER_ONE_WAY = "printer_one_way"
    PRINTER_LOST = "printer_lost"
    #: Lost while printing; found again, it had counted one cut more than before, or none.
    PRINTER_LOST_CUT = "printer_lost_cut"
    PRINTER_LOST_UNCUT = "printer_lost_uncut"
    PRINTER_BUSY = "printer_busy"

    CAMERA_MISSING = "camera_missing"
    CAMERA_STALLED = "camera_stalled"
    CAMERA_BUSY = "camera_busy"
    #: The process that reads the camera died or hung; it is begun again.
    CAMERA_RESTARTED = "camera_restarted"
    #: A file that was to be searched for codes is no picture, or too large for one.
    PICTURE_UNREADABLE = "picture_unreadable"
    #: The search for codes in a picture died, or took too long.
    PICTURE_SEARCH_FAILED = "picture_search_failed"

    READER_MISSING = "reader_missing"
    READER_BUSY = "reader_busy"

    VAULT_MISSING = "vault_missing"
    VAULT_LOCKED = "vault_locked"
    VAULT_KEY_CHANGED = "vault_key_changed"

    JOURNAL_IN_USE = "journal_in_use"
    JOURNAL_DAMAGED = "journal_damaged"
    #: The disk, or a right, kept it from being read; it may be whole.
    JOURNAL_UNREADABLE = "journal_unreadable"
    #: It was damaged and lies in a folder of its own; a new one was begun.
    JOURNAL_SET_ASIDE = "journal_set_aside"
    #: It did not know all that the backend knows, and was told.
    JOURNAL_BEHIND = "journal_behind"
    JOURNAL_NEWER = "journal_newer"
    JOURNAL_FOREIGN = "journal_foreign"
    #: No new copy of the journal could be made; selling goes on.
    BACKUP_FAILED = "backup_failed"
    #: Too little room for another sale; what is open can be finished.
    DISK_ALMOST_FULL = "disk_almost_full"
    DISK_FULL = "disk_full"
    #: A commit raised: what is on the disk is not known before the next start (rule W10).
    JOURNAL_WRITE_FAILED = "journal_write_failed"

    SETTINGS_WRONG = "settings_wrong"
    #: A bug was met: the till stops where it can be seen, open operations are in the journal.
    PROGRAM_STOPPED = "program_stopped"


@dataclass(frozen=True, slots=True)
class Fault:
    """A named trouble. ``detail`` is for the technician's log: never personal, never a code."""

    code: FaultCode
    detail: str = ""


#: While one of these lasts no sale is begun; open operations go on.
KEEP_FROM_SELLING = frozenset({FaultCode.DISK_ALMOST_FULL})
