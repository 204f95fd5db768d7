"""What an X or Z report says: counts, sums, four columns, differences, open rows. Plain values.

The rule it keeps: a report is whole. Paper, screen, table and PDF are made from this value and
from nothing else, so a Z report printed next year says what it said today.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pos_app.domain.operation import IntentId, State
from pos_app.domain.operators import OperatorId


class Side(Enum):
    """The columns that are compared with what is recorded here."""

    COUNTED = "counted"
    CONFIRMED = "confirmed"
    PROVED = "proved"


class Cause(Enum):
    """Why an operation makes a column differ."""

    #: The backend has not decided, as far as this till knows.
    IN_VERIFICATION = "in_verification"
    #: Decided no: the customer's cash is still in the drawer.
    TO_GIVE_BACK = "to_give_back"
    #: Recharged, and no receipt has been proved on paper.
    RECEIPT_DUE = "receipt_due"
    #: Open at the last closure, in agreement now: this shift makes up for that one.
    SETTLED_SINCE = "settled_since"
    #: The backend has it and the journal has not.
    UNKNOWN_HERE = "unknown_here"
    #: Recharged by the journal, and the backend does not list it.
    UNKNOWN_THERE = "unknown_there"
    #: The backend lists another decision than the row has.
    CONTRADICTED = "contradicted"


class Suspicion(Enum):
    """What a sum of cash without an operation may have been; asked, never asserted."""

    ABANDONED_BUT_PAID = "abandoned_but_paid"
    RETURNED_ON_PAPER_ONLY = "returned_on_paper_only"
    RETURNED_UNMARKED = "returned_unmarked"
    CHANGE_WRONG = "change_wrong"
    NEVER_COLLECTED = "never_collected"
    COLLECTED_TWICE = "collected_twice"
    MOVE_NOT_NOTED = "move_not_noted"
    FLOAT_COUNTED = "float_counted"


@dataclass(frozen=True, slots=True)
class Levels:
    """What one row stands for in each column, in cents: all of its total, or nothing."""

    held_cents: int
    confirmed_cents: int
    proved_cents: int

    @property
    def agree(self) -> bool:
        return self.held_cents == self.confirmed_cents == self.proved_cents


@dataclass(frozen=True, slots=True)
class Carried:
    """A row that a closure leaves to the next shift, by name."""

    iid: IntentId
    number: int
    opened_at: datetime
    total_cents: int
    state: State
    levels: Levels


@dataclass(frozen=True, slots=True)
class Move:
    """Cash put in or taken out; ``reason`` is a ``domain.shift.Reason``'s value."""

    at: datetime
    cents: int
    reason: str


@dataclass(frozen=True, slots=True)
class Sum:
    count: int = 0
    cents: int = 0

    def plus(self, cents: int) -> Sum:
        return Sum(self.count + 1, self.cents + cents)


@dataclass(frozen=True, slots=True)
class Flows:
    """What went in and out of the drawer because of operations, by kind.

    ``collected`` holds amounts and fees together; ``fees`` says how much of it were fees. What
    was given back is told apart by why.
    """

    collected: Sum = Sum()
    fees: Sum = Sum()
    refused: Sum = Sum()
    voided: Sum = Sum()
    reversed: Sum = Sum()


@dataclass(frozen=True, slots=True)
class Takings:
    """What one operator has collected. ``operator`` None: nobody had signed in."""

    operator: OperatorId | None
    collected: Sum


@dataclass(frozen=True, slots=True)
class Columns:
    """The cash of this shift's operations, as each witness has it.

    Attributes:
        recorded: By the journal.
        confirmed: By the backend's signed list; None while it has not answered.
        proved: By receipts proved to be on paper.
    """

    recorded: Sum
    confirmed: Sum | None
    proved: Sum


@dataclass(frozen=True, slots=True)
class Named:
    """An operation that explains a part of a difference, or may.

    Attributes:
        iid: Its key; of a row the journal lacks, the backend's.
        number: None of a row the journal lacks.
        at: When it was opened here; of a row the journal lacks, decided there.
        state: None of a row the journal lacks.
        cents: Its part of the difference, signed.
    """

    iid: IntentId
    number: int | None
    at: datetime
    total_cents: int
    state: State | None
    cause: Cause
    cents: int


@dataclass(frozen=True, slots=True)
class Suspect:
    """Something whose sum is the cash difference's. ``iid`` and ``at`` None: no operation."""

    suspicion: Suspicion
    iid: IntentId | None
    number: int | None
    at: datetime | None
    cents: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A column that is not what is recorded here: by how much, and because of what.

    ``cents`` is the column less what is recorded. Of CONFIRMED and PROVED the ``named`` add up
    to it; of COUNTED nothing does, and ``suspects`` are questions.
    """

    side: Side
    cents: int
    named: tuple[Named, ...] = ()
    suspects: tuple[Suspect, ...] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """The journal's end when the report was made: how many events, and the last one's hash."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Report:
    """An X report (``is_closure`` False) or a Z report.

    Attributes:
        number: The closure's, from 1; of an X report the one that is to come.
        counted_cents: In the drawer, float not included; None where nobody has counted.
        counts: How often was counted.
        decided_upto: How far the backend's decisions have been read.
        takings: Who collected how much of ``flows.collected``; empty where nobody signs in.
    """

    is_closure: bool
    number: int
    opened_at: datetime | None
    made_at: datetime
    float_cents: int
    moves: tuple[Move, ...]
    counted_cents: int | None
    counts: int
    flows: Flows
    columns: Columns
    differences: tuple[Difference, ...]
    carried: tuple[Carried, ...]
    decided_upto: int
    head: Head
    takings: tuple[Takings, ...] = ()

    @property
    def moved_cents(self) -> int:
        return sum(move.cents for move in self.moves)

    @property
    def expected_cents(self) -> int:
        """What should be in the drawer beside the float."""
        return self.columns.recorded.cents + self.moved_cents

    @property
    def cash_difference_cents(self) -> int | None:
        """What was counted less what should be there; negative where cash is missing."""
        return None if self.counted_cents is None else self.counted_cents - self.expected_cents

    def difference(self, side: Side) -> Difference | None:
        return next((each for each in self.differences if each.side is side), None)
