"""Adds a shift up: four columns, and for each that differs the operations that make it differ.

The rule it keeps: every column is a flow. An operation's part in a shift is what it stands for
now less what it stood for when the shift before was closed, so an operation that is open across
a closure is counted in each column exactly once, in whichever shift it got there. The sums of
all shifts are the sums of all operations (tests prove it on any interleaving).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from pos_app.domain.operation import IntentId, Operation, State, Verdict
from pos_app.domain.operators import OperatorId
from pos_app.domain.report import (
    Carried,
    Cause,
    Columns,
    Difference,
    Flows,
    Head,
    Levels,
    Named,
    Report,
    Side,
    Sum,
    Takings,
)
from pos_app.domain.shift import Shift
from pos_app.domain.suspects import suspects
from pos_app.domain.transitions import cash_in_drawer_cents, is_open


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """An operation that may have a part in a shift.

    Attributes:
        before: Its state when the last shift was closed; None where it did not exist.
        last_seq: The chain's last event about it.
    """

    before: State | None
    now: Operation
    last_seq: int


@dataclass(frozen=True, slots=True)
class Listed:
    """One decision in the backend's list. ``decided_at`` is by its clock: data only."""

    iid: IntentId
    verdict: Verdict
    total_cents: int
    decided_at: datetime


def sum_cents(listed: Iterable[Listed]) -> int:
    """Return what a list adds up to: the confirmed totals less those taken back."""
    return sum(_SIGNS.get(each.verdict, 0) * each.total_cents for each in listed)


_SIGNS = {Verdict.CONFIRMED: 1, Verdict.REVERSED: -1}


@dataclass(frozen=True)
class BackendWord:
    """Everything the backend has decided since the last list that a closure used.

    Attributes:
        upto: How far the list goes; the next one begins behind it.
        asked_seq: The chain's length when it was asked: what is younger it cannot contain.
    """

    listed: tuple[Listed, ...]
    upto: int
    asked_seq: int

    @cached_property
    def standing(self) -> Mapping[IntentId, Verdict]:
        """Each listed key's last verdict; a refused reversal leaves what was."""
        stands = (each for each in self.listed if each.verdict is not Verdict.REVERSE_REFUSED)
        return {each.iid: each.verdict for each in stands}


@dataclass(frozen=True, slots=True)
class _Part:
    """One row's part in a shift: where it stood in each column, and where it stands."""

    row: ShiftRow
    before: Levels
    now: Levels

    @property
    def held_cents(self) -> int:
        return self.now.held_cents - self.before.held_cents

    @property
    def confirmed_cents(self) -> int:
        return self.now.confirmed_cents - self.before.confirmed_cents

    @property
    def proved_cents(self) -> int:
        return self.now.proved_cents - self.before.proved_cents


def report(
    shift: Shift,
    rows: Sequence[ShiftRow],
    word: BackendWord | None,
    *,
    head: Head,
    at: datetime,
    is_closure: bool,
) -> Report:
    """Add the shift up as it stands.

    ``rows`` are all that moved since the last closure, all that are open, and all that the
    backend lists and the journal knows; each once.
    """
    parts = [_part(shift, row, word) for row in rows]
    strangers = _strangers(rows, word)
    columns = Columns(
        recorded=_column(part.held_cents for part in parts),
        confirmed=None if word is None else _confirmed_column(parts, strangers),
        proved=_column(part.proved_cents for part in parts),
    )
    blank = Report(
        is_closure=is_closure,
        number=shift.number,
        opened_at=_opened_at(shift, rows),
        made_at=at,
        float_cents=shift.float_cents,
        moves=shift.moves,
        counted_cents=None if shift.count is None else shift.count.cents,
        counts=shift.counts,
        flows=_flows(rows),
        columns=columns,
        differences=(),
        carried=tuple(_carried(part) for part in parts if _is_carried(part)),
        decided_upto=shift.decided_upto if word is None else word.upto,
        head=head,
        takings=_takings(rows),
    )
    found = (
        _cash_difference(blank, rows),
        None if word is None else _difference(Side.CONFIRMED, parts, word, strangers),
        _difference(Side.PROVED, parts, word, ()),
    )
    return replace(blank, differences=tuple(each for each in found if each is not None))


def takings_cents(shift: Shift, rows: Iterable[ShiftRow]) -> int:
    """Return what should be in the drawer beside the float."""
    flows = (_held(row.now) - _before(shift, row).held_cents for row in rows)
    return sum(flows) + shift.moved_cents


def _opened_at(shift: Shift, rows: Iterable[ShiftRow]) -> datetime | None:
    """Return the first thing that is known of the shift, by the clock as it was: for show."""
    sales = (row.now.opened_at for row in rows if row.before is None)
    known = [shift.opened_at, *(move.at for move in shift.moves), *sales]
    return min((at for at in known if at is not None), default=None)


# What one row stands for.


def _part(shift: Shift, row: ShiftRow, word: BackendWord | None) -> _Part:
    before = _before(shift, row)
    now = Levels(_held(row.now), _confirmed(row, before, word), _proved(row.now))
    return _Part(row, before, now)


def _before(shift: Shift, row: ShiftRow) -> Levels:
    """Return where the last closure left the row; one it did not carry stood in agreement."""
    carried = shift.carried.get(row.now.iid)
    if carried is not None:
        return carried.levels
    held_cents = _held_before(row)
    return Levels(held_cents, held_cents, held_cents)


def _held_before(row: ShiftRow) -> int:
    return 0 if row.before is None else _held(replace(row.now, state=row.before))


def _held(operation: Operation) -> int:
    return cash_in_drawer_cents(operation)


def _proved(operation: Operation) -> int:
    # The table lets a row into RCPT_DONE by a witness of the paper and by nothing else.
    return operation.total_cents if operation.state in _PROVED else 0


def _confirmed(row: ShiftRow, before: Levels, word: BackendWord | None) -> int:
    """Return what the backend's word makes of the row: its list first, else what it told us."""
    listed = None if word is None else word.standing.get(row.now.iid)
    is_younger = word is None or row.last_seq > word.asked_seq
    if listed is None or (is_younger and row.now.state in _TAKEN_BACK):
        return _told(row, before) if is_younger else before.confirmed_cents
    return row.now.total_cents if listed is Verdict.CONFIRMED else 0


def _told(row: ShiftRow, before: Levels) -> int:
    """Return what the decisions in the row itself say; a row that waits for one says nothing."""
    state = row.now.state
    if state is row.before or state in {State.SUBMITTING, State.VOIDING}:
        return before.confirmed_cents
    return row.now.total_cents if state in _CONFIRMED else 0


_CONFIRMED = frozenset({State.CONFIRMED, State.RCPT_PRINTING, State.RCPT_DONE, State.REVERSING})
_TAKEN_BACK = frozenset({State.REVERSED, State.REV_CLOSED})
_PROVED = frozenset({State.RCPT_DONE, State.REVERSING})


# The columns.


def _column(flows: Iterable[int]) -> Sum:
    """Add flows up; the count is of operations that came to stand, less those that fell."""
    moved = [cents for cents in flows if cents]
    return Sum(sum(1 if cents > 0 else -1 for cents in moved), sum(moved))


def _confirmed_column(parts: Sequence[_Part], strangers: Sequence[Named]) -> Sum:
    known = (part.confirmed_cents for part in parts)
    return _column([*known, *(each.cents for each in strangers)])


def _flows(rows: Iterable[ShiftRow]) -> Flows:
    flows = Flows()
    for row in rows:
        flows = _with_flow(flows, row)
    return flows


def _takings(rows: Iterable[ShiftRow]) -> tuple[Takings, ...]:
    """Add up what each operator has collected, in the order of their ids."""
    sums: dict[OperatorId | None, Sum] = {}
    for row in rows:
        if was_collected(row):
            by = row.now.collected_by
            sums[by] = sums.get(by, Sum()).plus(row.now.total_cents)
    named = sorted((by for by in sums if by is not None), key=int)
    if not named:
        return ()
    nobody = [None] if None in sums else []
    return tuple(Takings(by, sums[by]) for by in (*named, *nobody))


def _with_flow(flows: Flows, row: ShiftRow) -> Flows:
    operation, total_cents = row.now, row.now.total_cents
    if row.before is operation.state:
        return flows
    if was_collected(row):
        flows = replace(
            flows,
            collected=flows.collected.plus(total_cents),
            fees=flows.fees.plus(operation.fee_cents),
        )
    match operation.state:
        case State.REJ_CLOSED:
            return replace(flows, refused=flows.refused.plus(total_cents))
        case State.VOID_CLOSED:
            return replace(flows, voided=flows.voided.plus(total_cents))
        case State.REV_CLOSED:
            return replace(flows, reversed=flows.reversed.plus(total_cents))
        case _:
            return flows


def was_collected(row: ShiftRow) -> bool:
    """Whether the customer's cash was taken in this shift, and not in one before."""
    is_new = row.before is not row.now.state and not _held_before(row)
    return is_new and row.now.state in _PAID


#: The customer's cash has been in the drawer, whether or not it still is.
_PAID = frozenset(State) - {State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED, State.ABANDONED}


# Differences, each led to its operations.


def _difference(
    side: Side, parts: Sequence[_Part], word: BackendWord | None, strangers: Sequence[Named]
) -> Difference | None:
    named = [_named(side, part, word) for part in parts]
    found = (*(each for each in named if each.cents), *strangers)
    return Difference(side, sum(each.cents for each in found), found) if found else None


def _named(side: Side, part: _Part, word: BackendWord | None) -> Named:
    operation = part.row.now
    flow_cents = part.confirmed_cents if side is Side.CONFIRMED else part.proved_cents
    return Named(
        iid=operation.iid,
        number=operation.number,
        at=operation.opened_at,
        total_cents=operation.total_cents,
        state=operation.state,
        cause=_cause(side, part, word),
        cents=flow_cents - part.held_cents,
    )


def _cause(side: Side, part: _Part, word: BackendWord | None) -> Cause:
    stands_cents = part.now.confirmed_cents if side is Side.CONFIRMED else part.now.proved_cents
    state, iid = part.row.now.state, part.row.now.iid
    if stands_cents == part.now.held_cents:
        return Cause.SETTLED_SINCE
    if state in _ASKED:
        return Cause.IN_VERIFICATION
    if state in _OWED:
        return Cause.TO_GIVE_BACK
    if side is Side.PROVED:
        return Cause.RECEIPT_DUE
    contradicted = word is not None and iid in word.standing
    return Cause.CONTRADICTED if contradicted else Cause.UNKNOWN_THERE


_ASKED = frozenset({State.SUBMITTING, State.VOIDING, State.REVERSING})
_OWED = frozenset({State.REJECTED, State.VOIDED, State.REVERSED})


def _strangers(rows: Iterable[ShiftRow], word: BackendWord | None) -> tuple[Named, ...]:
    """Name what the backend lists and the journal does not have."""
    known = {row.now.iid for row in rows}
    listed = () if word is None else word.listed
    return tuple(
        _stranger(each) for each in listed if each.iid not in known and each.verdict in _SIGNS
    )


def _stranger(listed: Listed) -> Named:
    return Named(
        iid=listed.iid,
        number=None,
        at=listed.decided_at,
        total_cents=listed.total_cents,
        state=None,
        cause=Cause.UNKNOWN_HERE,
        cents=sum_cents([listed]),
    )


def _cash_difference(blank: Report, rows: Sequence[ShiftRow]) -> Difference | None:
    cents = blank.cash_difference_cents
    if not cents:
        return None
    operations = [row.now for row in rows]
    found = suspects(cents, operations, moves=blank.moves, float_cents=blank.float_cents)
    return Difference(Side.COUNTED, cents, suspects=found)


# What the next shift is told.


def _is_carried(part: _Part) -> bool:
    return is_open(part.row.now) or not part.now.agree


def _carried(part: _Part) -> Carried:
    operation = part.row.now
    return Carried(
        iid=operation.iid,
        number=operation.number,
        opened_at=operation.opened_at,
        total_cents=operation.total_cents,
        state=operation.state,
        levels=part.now,
    )
