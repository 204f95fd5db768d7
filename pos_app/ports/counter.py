"""What the window may ask of the workflow, and what it is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NewType, Protocol

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.events import MayBeLate
from pos_app.domain.faults import Fault
from pos_app.domain.operation import IntentId, Operation, RunId, VisitId
from pos_app.domain.operators import OperatorId
from pos_app.domain.pin import Pin
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.repeat import Repeat
from pos_app.domain.search import Days, Ended
from pos_app.domain.transitions import Question
from pos_app.ports.backend import Terms
from pos_app.ports.devices import Trial, TrialTold
from pos_app.ports.journal import Happening
from pos_app.ports.operators import PinAnswered, PinVerdict, StaffOrder, StaffTold
from pos_app.ports.printer import PrinterStatus
from pos_app.ports.shifts import ShiftOrder, ShiftTold

#: Names one asking of a price, before there is an operation. Lives in memory only.
DraftId = NewType("DraftId", int)


class Phase(Enum):
    """How far the till has come."""

    #: Journal opened, backend not yet greeted, or its session found stale and not yet renewed:
    #: nothing is sold, pending prints go on.
    STARTING = "starting"
    SELLING = "selling"
    #: A commit raised or a bug was met: only a restart helps.
    STOPPED = "stopped"


class Reach(Enum):
    """What is known of the way to the backend."""

    UNKNOWN = "unknown"
    ANSWERING = "answering"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class CounterStatus:
    """What stands in the strip and decides whether a sale may begin.

    Attributes:
        terms: What may be sold; None until the backend has been greeted once.
        cash_cents: What the drawer should hold in this shift, float not included.
        next_number: The number that the next operation will have.
        warnings: What is wrong with the journal while it can be used, the gravest first.
        clock_off_min: By how many minutes this machine's clock is ahead of the backend's, below 0
            behind; None while the backend has not said what the time is.
        run: This run of the program, as the journal names it.
    """

    phase: Phase
    reach: Reach
    backend_fault: Fault | None
    printer: PrinterStatus | None
    terms: Terms | None
    cash_cents: int
    next_number: int
    warnings: tuple[Fault, ...] = ()
    clock_off_min: int | None = None
    run: RunId | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """What is going on about an operation; in memory only, never a reason for a transition.

    Attributes:
        in_doubt: The foreground wait is over, or this run did not make the request.
        tries: Requests sent without a decision, in this run.
        next_try_at_s: When the next is sent, on the clock's monotonic scale; None while one
            is under way or none is due.
        held: Why the printer holds the job, while it does.
        asking_since_s: When this run began to ask, monotonic; None where it does not.
        slip: What became of the in-verification or not-done slip; None while none was asked.
    """

    in_doubt: bool = False
    tries: int = 0
    next_try_at_s: float | None = None
    held: Fault | None = None
    asking_since_s: float | None = None
    slip: PrintOutcome | None = None


QUIET = Activity()


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A row found at start that only the person at the counter can move.

    Attributes:
        sisters: The other operations of the same visit, as they were found, by number; those that
            are closed, too. Cash was taken for all of a visit in one sum, so a question about
            cash names them: submitted ones were paid for, those before payment share its answer.
    """

    operation: Operation
    question: Question
    sisters: tuple[Operation, ...] = ()


@dataclass(frozen=True, slots=True)
class Search:
    """Which operations somebody wants to see; empty is all of them, newest first.

    Attributes:
        text: What a person typed of a number, code, sum or time (``domain.search``).
        only_open: Only what is still to be finished.
        ended: Only what has ended so; None for whatever its end.
        days: Only what was opened then.
        iid: This one and no other: its key stands on a paper that was scanned.
    """

    text: str = ""
    only_open: bool = False
    ended: Ended | None = None
    days: Days = Days.ALL
    iid: IntentId | None = None


@dataclass(frozen=True, slots=True)
class OperationsListed:
    """The answer to a search: rows as the journal has them, newest first.

    Attributes:
        rows: At most ``LISTED_MAX``.
        today: How many operations were opened today, by the shop's wall clock; for show.
        unfinished: How many are still to be finished.
    """

    search: Search
    rows: tuple[Operation, ...]
    today: int
    unfinished: int


@dataclass(frozen=True, slots=True)
class CodeChecked:
    """The answer about a code that has just been read.

    Attributes:
        busy: An operation with this code that is not finished: it comes first. It may be one of
            this very visit: no code is done twice in one go.
        repeat: A sale with this code a moment ago: is a second one meant?
    """

    visit: VisitId
    busy: Operation | None = None
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class ReversalAnswered:
    """The answer to asking for a reversal.

    Attributes:
        tries_left: Wrong tries before the first wait, after WRONG.
        locked_until_s: On the clock's monotonic scale, after LOCKED.
    """

    iid: IntentId
    verdict: PinVerdict
    tries_left: int = 0
    locked_until_s: float | None = None


@dataclass(frozen=True, slots=True)
class HistoryTold:
    """All that happened to an operation, oldest first; empty where its month has been archived."""

    iid: IntentId
    happenings: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class JournalTold:
    """How the journal stands.

    Attributes:
        operations: How many were ever begun.
        events: How long the chain is, and ``seal`` the hash of its last event.
        copied_at: When the newest encrypted copy was begun; None where there is none.
    """

    operations: int
    events: int
    seal: str
    copied_at: datetime | None


#: What the window may ask about and is answered by ``CounterListener.on_answer``.
Answer = (
    CodeChecked
    | OperationsListed
    | HistoryTold
    | PinAnswered
    | ReversalAnswered
    | ShiftTold
    | StaffTold
    | TrialTold
    | JournalTold
)

LISTED_MAX = 200


def _nobody(_: Answer) -> None:
    """Listen for a listener that asks nothing."""


@dataclass(frozen=True, slots=True)
class CounterListener:
    """Whom the workflow tells, from its own thread; each callee only queues.

    Attributes:
        on_operation: A row has moved, or what goes on about it has changed. Committed already.
        on_draft_priced: The draft has become the operation of that key.
        on_draft_refused: No price: the draft is as if it had never been.
        on_status: The strip has changed.
        on_found: Once after start: open rows, those with a question and those without.
        on_stopped: The till has stopped; the fault says why. Nothing is told after it.
        on_answer: What was asked by a call that names its answer.
    """

    on_operation: Callable[[Operation, Activity], None]
    on_draft_priced: Callable[[DraftId, IntentId], None]
    on_draft_refused: Callable[[DraftId, Fault], None]
    on_status: Callable[[CounterStatus], None]
    on_found: Callable[[tuple[OpenQuestion, ...], tuple[Operation, ...]], None]
    on_stopped: Callable[[Fault], None]
    on_answer: Callable[[Answer], None] = _nobody


@dataclass(frozen=True, slots=True)
class Draft:
    """A code and an amount for which a price is wanted. Not journalled: nothing is promised.

    Attributes:
        visit: Whose it is; drafts that are to be paid in one go have the same. At most
            ``visit.VISIT_MAX`` of them, and no more than may be paid in cash: else VISIT_FULL or
            VISIT_OVER_CASH.
        replaces: An operation whose price ran out or whose amount is changed: it is
            abandoned in the same breath, and the new one gets a key of its own.
        waits: No pre-receipt yet, for it shares one with others of its visit: the operation stays
            QUOTED until ``PreReceiptOrdered`` is posted.
    """

    draft: DraftId
    visit: VisitId | None
    code: ServiceCode
    amount_cents: int
    replaces: IntentId | None = field(default=None)
    waits: bool = False


class Counter(Protocol):
    """The workflow, as the window sees it. Every call returns at once; any thread may call."""

    def ask_price(self, draft: Draft) -> None:
        """Ask the backend; the answer is ``on_draft_priced`` or ``on_draft_refused``."""
        ...

    def post(self, iid: IntentId, event: MayBeLate) -> None:
        """Queue something the person did, about one operation. Too late is dropped.

        Never a reversal: that one is ``reverse``'s, behind an owner's PIN.
        """
        ...

    def post_together(self, iids: Sequence[IntentId], event: MayBeLate) -> None:
        """Queue something the person did about several operations of one visit at once.

        One to ``visit.VISIT_MAX`` keys, in the order in which papers name them. Each operation
        takes the event by itself, one durable step after the other; one that may no longer take
        it is left out. Only a collection is one sum: ``received_cents`` is what was handed over
        for all of them, and if one may no longer be collected, none is.

        Papers ordered so are one paper: the pre-receipts always, the receipts if unmarked. After
        a collection the till itself orders the receipts: together, once each operation is decided
        or in doubt; until then a confirmed one waits in CONFIRMED. A pre-receipt that is out
        cannot be ordered again: a visit that changes after it is priced anew, each with
        ``replaces``.
        """
        ...

    def print_slip(self, iid: IntentId) -> None:
        """Print (again) the slip for where the operation stands. Moves nothing."""
        ...

    def try_now(self, iid: IntentId) -> None:
        """Ask the backend again now instead of at the planned time."""
        ...

    def check_code(self, visit: VisitId, code: ServiceCode) -> None:
        """Look for this code among the newest operations; the answer is ``CodeChecked``."""
        ...

    def reverse(self, iid: IntentId, owner: OperatorId, pin: Pin) -> None:
        """Take a recharge back on an owner's word; the answer is ``ReversalAnswered``."""
        ...

    def list_operations(self, search: Search) -> None:
        """Look into the journal; the answer is ``OperationsListed``."""
        ...

    def tell_history(self, iid: IntentId) -> None:
        """Look up what happened to an operation; the answer is ``HistoryTold``."""
        ...

    def tend_shift(self, order: ShiftOrder) -> None:
        """Do something about the shift; the answer is ``ShiftTold``, perhaps several times."""
        ...

    def tend_staff(self, order: StaffOrder) -> None:
        """Sign in, lock, or change the operators; the answer is ``StaffTold``, perhaps twice.

        A PIN is answered by ``PinAnswered`` behind it.
        """
        ...

    def check_devices(self) -> None:
        """Ask printer and backend how they are; the answer is ``on_status``."""
        ...

    def try_device(self, trial: Trial) -> None:
        """Print a slip or ask the backend something harmless; the answer is ``TrialTold``.

        Not while a customer waits for that device: then ``NotTried`` at once.
        """
        ...

    def look_at_journal(self) -> None:
        """Say how the journal stands; the answer is ``JournalTold``."""
        ...
