"""Where the counter stands: what is in front, and everything that is known beside it.

Lives in the GUI thread and in memory only. ``Desk`` changes it; ``scene`` reads it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.operators import Leave, OperatorId, Right, leave, owners_of
from pos_app.domain.transitions import Question, is_open
from pos_app.ports.counter import (
    QUIET,
    Activity,
    CounterStatus,
    HistoryTold,
    JournalTold,
    OperationsListed,
    Phase,
)
from pos_app.ports.licences import Licence
from pos_app.ports.operators import NOBODY, StaffTold
from pos_app.ports.preferences import Chosen
from pos_app.ports.scanner import CameraState, ReaderState
from pos_app.ports.shifts import ShiftTold
from pos_app.ui.fronts.kinds import (
    CAMERA_ASKED,
    Authorising,
    Browsing,
    Closed,
    Front,
    Idle,
    Pricing,
    Resuming,
    Searching,
    Serving,
    Starting,
    Together,
)
from pos_app.ui.gear import Gear
from pos_app.ui.hinting import Guidance
from pos_app.ui.lock.kinds import SigningIn
from pos_app.ui.pin_entry import PinEntry
from pos_app.ui.presenters.views import Band
from pos_app.ui.rooms.kinds import Devices, Room
from pos_app.ui.rooms.office_kinds import Office


@dataclass(frozen=True, slots=True, repr=False)
class Answered:
    """Codes that were asked about, not to be asked about again yet. No ``repr``: secrets.

    Attributes:
        until_s: When they count as gone, monotonic, unless they are seen again before.
    """

    texts: frozenset[str]
    until_s: float


RECENT_MAX = 3


class Sheet(Enum):
    """What an overlay asks."""

    ABANDON = "abandon"
    ABANDON_FOUND = "abandon_found"
    VOID = "void"
    REVERSE = "reverse"
    REPEAT = "repeat"
    SECOND_LOOK = "second_look"
    LEAVE_VISIT = "leave_visit"
    CLOSE = "close"
    CLOSE_SHIFT = "close_shift"


@dataclass(slots=True)
class Situation:
    """Everything that the screens are made of."""

    front: Front = field(default_factory=Starting)
    #: The page that lies over the front; what is beneath goes on by itself.
    room: Room | None = None
    band: Band | None = None
    sheet: Sheet | None = None
    status: CounterStatus | None = None
    camera: CameraState | None = None
    #: The readers with a line of their own, by number; one that types has no state.
    readers: dict[int, ReaderState] = field(default_factory=dict)
    #: A reader that types has typed something: before that nobody knows that it is there.
    reader_seen: bool = False
    #: What is known of the devices beside how they are.
    gear: Gear = field(default_factory=Gear)
    #: How the till is set where that can be chosen at it; None where it cannot.
    chosen: Chosen | None = None
    #: What the program is made of; None until somebody has looked.
    licences: tuple[Licence, ...] | None = None
    #: How the journal stood when it was last asked.
    journal: JournalTold | None = None
    #: The camera has been asked to search what it sees, and has not answered.
    study_owed: bool = False
    #: What the picture wants done, calmed.
    guidance: Guidance = field(default_factory=Guidance)
    #: The codes that a person was last asked about.
    answered: Answered | None = None
    operations: dict[IntentId, Operation] = field(default_factory=dict)
    activities: dict[IntentId, Activity] = field(default_factory=dict)
    questions: dict[IntentId, Question] = field(default_factory=dict)
    #: Of a row found at start that was to be paid together with others: those, as found.
    sisters: dict[IntentId, tuple[Operation, ...]] = field(default_factory=dict)
    #: Codes of this run's unfinished operations; forgotten as soon as one is submitted.
    codes: dict[IntentId, ServiceCode] = field(default_factory=dict)
    #: When each operation was first seen, monotonic: its price runs out from here.
    seen_at_s: dict[IntentId, float] = field(default_factory=dict)
    slips_asked: set[IntentId] = field(default_factory=set)
    found: tuple[IntentId, ...] = ()
    #: The person has put the questions off; they wait on the idle screen.
    postponed: bool = False
    #: The last receipts that came out, newest first: one to print again, two to find again.
    recent: tuple[Operation, ...] = ()
    #: Reversals that the backend refused while somebody else was served: not seen yet.
    not_reversed: set[IntentId] = field(default_factory=set)
    #: What the journal last answered the list of operations.
    listed: OperationsListed | None = None
    #: What the journal last told of an operation's steps.
    history: HistoryTold | None = None
    #: Papers of ours that were scanned, and what each says: the journal knows better.
    papers_asked: dict[IntentId, str] = field(default_factory=dict)
    #: How the shift stood when the workflow last told.
    shift: ShiftTold | None = None
    #: Who the operators are and which of them is in charge, as the workflow last told.
    staff: StaffTold = field(default_factory=StaffTold)
    #: The lock has been asked for, and the workflow has not said that nobody is in charge.
    locking: bool = False
    #: What is chosen and typed while the till is locked.
    signing_in: SigningIn = field(default_factory=SigningIn)

    @property
    def is_locked(self) -> bool:
        return self.locking or self.staff.role is None

    @property
    def in_charge(self) -> str:
        """The name of who has signed in; empty where nobody has."""
        operator = self.staff.find(self.staff.in_charge)
        return "" if operator is None or self.is_locked else operator.name

    def forget_pins(self) -> None:
        """Forget what was typed of a PIN, and leave the room that one had opened."""
        if isinstance(self.front, Authorising):
            self.front = replace(self.front, entry=PinEntry())
        if isinstance(self.room, Office):
            self.room = None

    def leave(self, right: Right) -> Leave:
        """Say whether who is at the till may do that; nobody may while it is locked."""
        role = self.staff.role
        return Leave.NO if role is None or self.locking else leave(role, right)

    def may(self, right: Right) -> bool:
        """Whether that may be done, perhaps with an owner's PIN."""
        return self.leave(right) is not Leave.NO

    @property
    def owner(self) -> OperatorId:
        """Whose PIN is asked for where an owner's is: of who is in charge, else of the first."""
        owners = [operator.id for operator in owners_of(self.staff.operators)]
        if self.staff.in_charge in owners:
            return self.staff.in_charge
        return owners[0] if owners else NOBODY

    @property
    def selling(self) -> bool:
        return self.status is not None and self.status.phase is Phase.SELLING

    @property
    def last_done(self) -> Operation | None:
        return self.recent[0] if self.recent else None

    def remember(self, operation: Operation) -> None:
        """Keep the last receipts as they are now: a new one comes first, a copy stays in place."""
        others = tuple(row for row in self.recent if row.iid != operation.iid)
        if operation.state is not State.RCPT_DONE:
            self.recent = others
        elif len(others) < len(self.recent):
            self.recent = tuple(
                operation if row.iid == operation.iid else row for row in self.recent
            )
        else:
            self.recent = (operation, *others)[:RECENT_MAX]

    @property
    def served(self) -> Operation | None:
        """The operation in front, if one is."""
        match self.front:
            case Serving(iid) | Resuming(iid) | Authorising(iid):
                return self.operations.get(iid)
            case Browsing():
                return self.browsed
            case _:
                return None

    @property
    def listens(self) -> bool:
        """Whether the next code is taken, for a sale or for a trial."""
        reads = isinstance(self.room, Devices) and self.room.reads
        return reads or self.takes_scans

    @property
    def in_front(self) -> tuple[Operation, ...]:
        """The operations in front: one, or those that a customer pays in one go."""
        match self.front:
            case Together(iids):
                return tuple(self.operations[iid] for iid in iids)
            case _:
                return () if self.served is None else (self.served,)

    @property
    def takes_scans(self) -> bool:
        if not self.selling or self.sheet is not None or self.room is not None:
            return False
        if not self.may(Right.LIST if isinstance(self.front, Browsing) else Right.SELL):
            return False
        match self.front:
            case Idle() | Browsing() | Closed():
                return True
            case Searching(asked):
                return asked == CAMERA_ASKED
            case Pricing() as pricing:
                return pricing.has_room
            case Serving() | Together():
                return all(_is_settled(row, self.activity(row.iid)) for row in self.in_front)
            case _:
                return False

    @property
    def browsed(self) -> Operation | None:
        """The row of the list that is selected, if one is."""
        match self.front:
            case Browsing(selected=iid) if self.listed is not None:
                return next((row for row in self.listed.rows if row.iid == iid), None)
            case _:
                return None

    def activity(self, iid: IntentId) -> Activity:
        return self.activities.get(iid, QUIET)

    def pending(self) -> list[Operation]:
        """Return what still wants something, oldest first."""
        rows = [
            operation
            for operation in self.operations.values()
            if is_open(operation) or operation.iid in self.not_reversed
        ]
        return sorted(rows, key=_by_number)

    def drop_settled(self) -> None:
        """Forget what is done, but for the last one and the one in front."""
        kept = set(self.not_reversed)
        kept.update(row.iid for row in self.in_front)
        settled = [row.iid for row in self.operations.values() if not is_open(row)]
        for iid in settled:
            if iid not in kept:
                del self.operations[iid]
                self.activities.pop(iid, None)
                self.seen_at_s.pop(iid, None)

    def to_resume(self) -> list[Operation]:
        """Return the rows found at start that are still open."""
        rows = [self.operations[iid] for iid in self.found if iid in self.operations]
        return [row for row in rows if is_open(row)]

    def awaiting_decision(self) -> list[Operation]:
        waiting = {State.SUBMITTING, State.VOIDING, State.REVERSING}
        return [operation for operation in self.pending() if operation.state in waiting]


def _is_settled(operation: Operation, activity: Activity) -> bool:
    """Whether the next customer may be served while this one is still in front."""
    if operation.frozen:
        return True  # Support must look; nothing can be done about it here.
    match operation.state:
        case State.SUBMITTING:
            return activity.in_doubt
        case (
            State.VOIDING
            | State.REVERSING
            | State.CONFIRMED
            | State.RCPT_PRINTING
            | State.RCPT_DONE
            | State.REJ_CLOSED
            | State.VOID_CLOSED
            | State.REV_CLOSED
            | State.ABANDONED
        ):
            return True
        case _:
            return False


def _by_number(operation: Operation) -> int:
    return operation.number
