"""The day by its hours: the picture's sums are the report's."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.hours import Hour, by_hour
from pos_app.domain.operation import IntentId, State
from pos_app.domain.report import Head
from pos_app.domain.shift import NEW
from pos_app.domain.tally import ShiftRow, report
from tests.helpers.operations import in_state
from tests.helpers.times import NOON

STATES = st.sampled_from(State)


def row(
    state: State, *, before: State | None = None, hours: float = 0, number: int = 1
) -> ShiftRow:
    operation = in_state(state)
    taken = operation.submitted_at and operation.submitted_at + timedelta(hours=hours)
    renamed = replace(operation, iid=IntentId(f"{number:032x}"), number=number, submitted_at=taken)
    return ShiftRow(before, renamed, 1)


def test_what_was_taken_stands_in_its_hour_and_none_is_left_out() -> None:
    rows = [row(State.RCPT_DONE), row(State.SUBMITTING, hours=2.5), row(State.RCPT_DONE)]
    assert by_hour(rows) == (Hour(12, 102_00), Hour(13), Hour(14, 51_00))


def test_what_storni_gave_back_stands_where_the_backend_decided() -> None:
    taken_back = row(State.REV_CLOSED)
    assert taken_back.now.reversal is not None
    at = datetime.fromisoformat(taken_back.now.reversal.decided_at) + timedelta(hours=1)
    later = replace(taken_back.now.reversal, decided_at=at.isoformat())
    rows = [ShiftRow(None, replace(taken_back.now, reversal=later), 1)]
    assert by_hour(rows) == (Hour(12, 51_00), Hour(13, 0, 51_00))


def test_what_the_shift_before_has_taken_is_not_of_this_one() -> None:
    assert by_hour([row(State.RCPT_DONE, before=State.SUBMITTING), row(State.QUOTED)]) == ()
    closed = row(State.REV_CLOSED, before=State.RCPT_DONE)
    assert sum(hour.reversed_cents for hour in by_hour([closed])) == 51_00


@given(st.lists(st.tuples(STATES, st.none() | STATES, st.floats(0, 40)), max_size=12))
def test_the_hours_add_up_to_the_flows(drawn: list[tuple[State, State | None, float]]) -> None:
    rows = [
        row(state, before=before, hours=hours, number=number)
        for number, (state, before, hours) in enumerate(drawn)
    ]
    head = Head(100, "ab" * 32)
    flows = report(NEW, rows, None, head=head, at=NOON, is_closure=False).flows
    hours = by_hour(rows)
    assert sum(hour.collected_cents for hour in hours) == flows.collected.cents
    assert sum(hour.reversed_cents for hour in hours) == flows.reversed.cents
