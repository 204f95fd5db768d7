"""A shift: what happened to the drawer from one closure to the next, folded from chained notes.

The rule it keeps: a shift reaches from closure to closure without a gap, so no cash can fall
between two. Which operations' cash belongs to it is not noted at all: it is what the rows hold
now less what they held when the shift before was closed (``domain.tally``).

A shift opens by itself, with the float the last one left; saying how much float there really is
opens it again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import assert_never

from pos_app.domain import report_text
from pos_app.domain.operation import IntentId, RunId
from pos_app.domain.print_job import ORIGINAL, Mark
from pos_app.domain.report import Carried, Move, Report


class Reason(Enum):
    """Why cash is put in or taken out: a short list, kept by name in the journal."""

    CHANGE = "change"
    BANK = "bank"
    OWNER = "owner"
    EXPENSE = "expense"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class ShiftOpened:
    """The shopkeeper says how much float there is. The last one said in a shift counts."""

    float_cents: int


@dataclass(frozen=True, slots=True)
class ShiftRestarted:
    """The journal was lost, and its rows written again from the backend's list.

    When each one's cash came in is not known any more: what they hold is no takings of this
    shift, and the next count says what there is.
    """


@dataclass(frozen=True, slots=True)
class CashMoved:
    """Cash put in (positive) or taken out (negative) for a reason other than an operation."""

    cents: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted in the drawer, float not included, before anything was compared.

    Attributes:
        expected_cents: What should have been there at that moment. Kept so that a count
            which cash has moved since is known to be stale; shown to nobody before it.
    """

    cents: int
    expected_cents: int


@dataclass(frozen=True, slots=True)
class ShiftClosed:
    """The shift is over. The whole Z report is in the note: it is printed from nothing else."""

    report: Report


@dataclass(frozen=True, slots=True)
class ReportOrdered:
    """A Z report is about to be printed (again)."""

    number: int


@dataclass(frozen=True, slots=True)
class ReportUnsent:
    """Not one byte of the Z report last ordered has left: that order counts for nothing."""

    number: int


ShiftEvent = (
    ShiftOpened | ShiftRestarted | CashMoved | Counted | ShiftClosed | ReportOrdered | ReportUnsent
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An event of a shift, as the chain has it; ``seq`` counts the chain's events up to it."""

    event: ShiftEvent
    at: datetime
    run: RunId
    seq: int


@dataclass(frozen=True, slots=True)
class Shift:
    """Where the drawer stands between two closures.

    Attributes:
        number: The closure that will end it. Counts this till's closures, from 1.
        since_seq: How long the chain was when the last closure had been written.
        opened_at: When its float was first said; None where nobody has.
        counts: How often the drawer was counted in this shift.
        carried: The rows the last closure left open or unexplained, as it left them.
        decided_upto: How far the backend's decisions were read at a closure.
        last: The last closure's report; None before the first.
        closed_by: The run that wrote it; only it may print it unmarked.
        last_orders: How often that report may have reached the printer.
    """

    number: int = 1
    since_seq: int = 0
    opened_at: datetime | None = None
    float_cents: int = 0
    moves: tuple[Move, ...] = ()
    count: Counted | None = None
    counts: int = 0
    carried: Mapping[IntentId, Carried] = field(default_factory=dict)
    decided_upto: int = 0
    last: Report | None = None
    closed_by: RunId | None = None
    last_orders: int = 0

    @property
    def moved_cents(self) -> int:
        return sum(move.cents for move in self.moves)


NEW = Shift()


def after(shift: Shift, entry: Entry) -> Shift:
    """Take one entry of the chain into account."""
    match entry.event:
        case ShiftOpened(float_cents):
            opened_at = shift.opened_at or entry.at
            return replace(shift, opened_at=opened_at, float_cents=float_cents)
        case ShiftRestarted():
            return replace(shift, since_seq=entry.seq)
        case CashMoved(cents, reason):
            return replace(shift, moves=(*shift.moves, Move(entry.at, cents, reason.value)))
        case Counted() as count:
            return replace(shift, count=count, counts=shift.counts + 1)
        case ShiftClosed(report):
            return _closed(report, entry)
        case ReportOrdered():
            return replace(shift, last_orders=shift.last_orders + 1)
        case ReportUnsent():
            return replace(shift, last_orders=shift.last_orders - 1)
        case _ as never:
            assert_never(never)


def z_mark(shift: Shift, run: RunId) -> Mark:
    """Say how the next print of the last Z report is marked: as receipts are, rule W8."""
    if shift.last_orders:
        return Mark(copy=shift.last_orders)
    return ORIGINAL if shift.closed_by == run else Mark(after_restart=True)


def note_of(event: ShiftEvent) -> tuple[str, Mapping[str, str | int | None]]:
    """Return the name and the plain values under which an event is chained."""
    match event:
        case ShiftOpened(float_cents):
            return "ShiftOpened", {"float_cents": float_cents}
        case ShiftRestarted():
            return "ShiftRestarted", {}
        case CashMoved(cents, reason):
            return "CashMoved", {"cents": cents, "reason": reason.value}
        case Counted(cents, expected_cents):
            return "Counted", {"cents": cents, "expected_cents": expected_cents}
        case ShiftClosed(report):
            text = report_text.encode(report)
            hash_ = report_text.hash_of(report)
            return "ShiftClosed", {"number": report.number, "report": text, "hash": hash_}
        case ReportOrdered(number) | ReportUnsent(number):
            return type(event).__name__, {"number": number}
        case _ as never:
            assert_never(never)


def event_of(name: str, detail: Mapping[str, str | int | None]) -> ShiftEvent:
    """Read a chained note back; ``KeyError`` or ``ValueError`` for what is none of ours."""
    match name:
        case "ShiftOpened":
            return ShiftOpened(_whole(detail["float_cents"]))
        case "ShiftRestarted":
            return ShiftRestarted()
        case "CashMoved":
            return CashMoved(_whole(detail["cents"]), Reason(detail["reason"]))
        case "Counted":
            return Counted(_whole(detail["cents"]), _whole(detail["expected_cents"]))
        case "ShiftClosed":
            return ShiftClosed(report_text.decode(str(detail["report"])))
        case "ReportOrdered":
            return ReportOrdered(_whole(detail["number"]))
        case "ReportUnsent":
            return ReportUnsent(_whole(detail["number"]))
        case _:
            raise ValueError(name)


#: The notes a shift is folded from.
NOTE_NAMES = frozenset(
    {
        "ShiftOpened",
        "ShiftRestarted",
        "CashMoved",
        "Counted",
        "ShiftClosed",
        "ReportOrdered",
        "ReportUnsent",
    }
)


def _whole(value: str | int | None) -> int:
    return int(value or 0)


def _closed(report: Report, entry: Entry) -> Shift:
    return Shift(
        number=report.number + 1,
        since_seq=entry.seq,
        float_cents=report.float_cents,
        carried={row.iid: row for row in report.carried},
        decided_upto=report.decided_upto,
        last=report,
        closed_by=entry.run,
    )
