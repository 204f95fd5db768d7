"""Whatever is interleaved, the shifts' sums are the operations' sums: no cash between two."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain import report_text, tally
from pos_app.domain.events import Decided, Event, decided
from pos_app.domain.operation import IntentId, Operation, State, Verdict
from pos_app.domain.report import Head, Levels, Report, Side
from pos_app.domain.shift import (
    NEW,
    CashMoved,
    Counted,
    Entry,
    Reason,
    Shift,
    ShiftClosed,
    ShiftEvent,
    after,
)
from pos_app.domain.tally import BackendWord, Listed, ShiftRow, report, takings_cents
from pos_app.domain.transitions import (
    TABLE,
    advance,
    allows,
    cash_in_drawer_cents,
    is_open,
)
from tests.helpers.operations import NOW, QUOTED, RUN, SAMPLES, decision
from tests.helpers.times import NOON

#: Rows that a decision moves, and what may be decided about them.
_CHOICES = {
    State.SUBMITTING: (Verdict.CONFIRMED, Verdict.REFUSED),
    State.VOIDING: (Verdict.VOIDED, Verdict.CONFIRMED),
    State.REVERSING: (Verdict.REVERSED, Verdict.REVERSE_REFUSED),
}


@dataclass
class World:
    """Operations, their backend and a drawer, all obeying one seed."""

    dice: Random
    rows: dict[IntentId, Operation] = field(default_factory=dict)
    #: The state of each row after each event about it, by the event's place in the chain.
    history: list[tuple[int, IntentId, State]] = field(default_factory=list)
    seq: int = 0
    shift: Shift = NEW
    decisions: list[Listed] = field(default_factory=list)
    standing: dict[IntentId, Verdict] = field(default_factory=dict)
    reversing: dict[IntentId, Verdict] = field(default_factory=dict)
    closed: list[Report] = field(default_factory=list)
    moved_cents: int = 0
    numbers: count[int] = field(default_factory=lambda: count(1))

    def begin(self) -> None:
        number = next(self.numbers)
        fee_cents, amount_cents = self.dice.choice([0, 1_00]), self.dice.randrange(5_00, 99_00)
        operation = replace(
            QUOTED,
            iid=IntentId(f"{number:032x}"),
            number=number,
            amount_cents=amount_cents,
            fee_cents=fee_cents,
            total_cents=amount_cents + fee_cents,
        )
        self._put(operation)

    def go_on(self) -> None:
        """Let one legal thing happen to one row; decisions are the backend's."""
        movable = [row for row in self.rows.values() if TABLE[row.state]]
        if not movable:
            self.begin()
            return
        row = self.dice.choice(movable)
        legal: list[Event] = [
            event
            for event in SAMPLES
            if allows(row, type(event)) and not isinstance(event, Decided)
        ]
        if row.state in _CHOICES:
            legal += [decided(decision(self.decide(row), row))] * 3
        self._put(advance(row, self.dice.choice(legal), NOW).operation)

    def decide_unheard(self) -> None:
        """Let the backend decide about a row without the till's hearing of it yet."""
        waiting = [row for row in self.rows.values() if row.state in _CHOICES]
        if waiting:
            self.decide(self.dice.choice(waiting))

    def decide(self, row: Operation) -> Verdict:
        reversal = row.state is State.REVERSING
        known = self.reversing if reversal else self.standing
        if row.iid not in known or (row.state is State.REVERSING and self._is_asked_anew(row)):
            known[row.iid] = self.dice.choice(_CHOICES[row.state])
            self.decisions.append(Listed(row.iid, known[row.iid], row.total_cents, NOON))
        return known[row.iid]

    def move_cash(self) -> None:
        cents = self.dice.randrange(-50_00, 50_00)
        self.moved_cents += cents
        self.note(CashMoved(cents, Reason.OWNER))

    def close(self, *, silent: bool = False, after_asking: int = 0) -> Report:
        """Close, with so many things happening between the backend's list and the closure."""
        told = None if silent else self.ask()
        for _ in range(after_asking):
            self.go_on()
        rows = self.scope(told)
        expected_cents = takings_cents(self.shift, rows)
        self.note(Counted(expected_cents, expected_cents))
        head = Head(self.seq, f"{self.seq:064x}")
        done = report(self.shift, self.scope(told), told, head=head, at=NOON, is_closure=True)
        self.closed.append(done)
        self.note(ShiftClosed(done))
        return done

    def ask(self) -> BackendWord:
        listed = tuple(self.decisions[self.shift.decided_upto :])
        return BackendWord(listed, len(self.decisions), self.seq)

    def scope(self, told: BackendWord | None) -> list[ShiftRow]:
        listed = set() if told is None else {each.iid for each in told.listed}
        moved = {iid for seq, iid, _ in self.history if seq > self.shift.since_seq}
        return [
            self._row(row)
            for row in self.rows.values()
            if row.iid in moved | listed or is_open(row)
        ]

    def note(self, event: ShiftEvent) -> None:
        self.seq += 1
        self.shift = after(self.shift, Entry(event, NOON, RUN, self.seq))

    def _is_asked_anew(self, row: Operation) -> bool:
        """Whether this reversal is another than the one that was refused."""
        return self.reversing[row.iid] is Verdict.REVERSE_REFUSED and row.reversal is not None

    def _put(self, operation: Operation) -> None:
        self.seq += 1
        self.rows[operation.iid] = operation
        self.history.append((self.seq, operation.iid, operation.state))

    def _row(self, now: Operation) -> ShiftRow:
        steps = [(seq, state) for seq, iid, state in self.history if iid == now.iid]
        before = [state for seq, state in steps if seq <= self.shift.since_seq]
        return ShiftRow(before[-1] if before else None, now, steps[-1][0])


def live(seed: int, *, silences: bool) -> World:
    world = World(Random(seed))
    actions = [world.begin, world.go_on, world.decide_unheard, world.move_cash]
    for _ in range(world.dice.randrange(5, 120)):
        world.dice.choices(actions, weights=[2, 12, 2, 1])[0]()
        if world.dice.random() < 0.08:
            silent = silences and world.dice.random() < 0.5
            world.close(silent=silent, after_asking=world.dice.randrange(4))
    for _ in range(300):
        waiting = [row for row in world.rows.values() if row.state in _CHOICES]
        if not waiting:
            break
        row = waiting[0]
        world._put(advance(row, decided(decision(world.decide(row), row)), NOW).operation)
    return world


@given(st.integers(0, 2**32))
def test_the_shifts_add_up_to_the_drawer_the_ledger_and_the_paper(seed: int) -> None:
    world = live(seed, silences=False)
    world.close()
    reports, rows = world.closed, list(world.rows.values())
    assert sum(each.expected_cents for each in reports) == world.moved_cents + sum(
        cash_in_drawer_cents(row) for row in rows
    )
    confirmed = [each.columns.confirmed for each in reports]
    assert sum(each.cents for each in confirmed if each) == ledger_cents(world)
    proved = {State.RCPT_DONE, State.REVERSING}
    assert sum(each.columns.proved.cents for each in reports) == sum(
        row.total_cents for row in rows if row.state in proved
    )


@given(st.integers(0, 2**32))
def test_every_difference_is_the_sum_of_its_operations(seed: int) -> None:
    world = live(seed, silences=True)
    world.close()
    for done in world.closed:
        for side, column in (
            (Side.CONFIRMED, done.columns.confirmed),
            (Side.PROVED, done.columns.proved),
        ):
            difference = done.difference(side)
            off_cents = 0 if column is None else column.cents - done.columns.recorded.cents
            named = difference.named if difference else ()
            assert sum(each.cents for each in named) == off_cents
        assert done.difference(Side.COUNTED) is None
        assert report_text.decode(report_text.encode(done)) == done
        flows = done.flows
        back_cents = flows.refused.cents + flows.voided.cents + flows.reversed.cents
        assert done.columns.recorded.cents == flows.collected.cents - back_cents


@given(st.integers(0, 2**32))
def test_an_honest_backend_is_never_called_a_liar(seed: int) -> None:
    world = live(seed, silences=True)
    world.close()
    accused = {
        each.cause.value
        for done in world.closed
        for diff in done.differences
        for each in diff.named
    }
    assert not accused & {"unknown_here", "unknown_there", "contradicted"}


@given(st.integers(0, 2**32))
def test_closures_are_numbered_without_a_gap(seed: int) -> None:
    world = live(seed, silences=True)
    numbers = [each.number for each in world.closed]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_row_counted_as_new_in_both_shifts_would_be_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The positive control: forget where rows stood, and the sums are wrong."""
    monkeypatch.setattr(tally, "_before", lambda *_: Levels(0, 0, 0))
    wrong = 0
    for seed in range(50):
        world = live(seed, silences=False)
        world.close()
        held_cents = sum(cash_in_drawer_cents(row) for row in world.rows.values())
        expected_cents = sum(each.expected_cents for each in world.closed)
        wrong += expected_cents != world.moved_cents + held_cents
    assert wrong


def ledger_cents(world: World) -> int:
    """What the backend's ledger holds with its fees, from its decisions alone."""
    signs = {Verdict.CONFIRMED: 1, Verdict.REVERSED: -1}
    return sum(signs.get(each.verdict, 0) * each.total_cents for each in world.decisions)
