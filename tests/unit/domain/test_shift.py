"""A shift folded from its notes, and the notes there and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pos_app.domain import report_text
from pos_app.domain.operation import RunId
from pos_app.domain.print_job import Mark
from pos_app.domain.shift import (
    NEW,
    NOTE_NAMES,
    CashMoved,
    Counted,
    Entry,
    Reason,
    ReportOrdered,
    ReportUnsent,
    Shift,
    ShiftClosed,
    ShiftEvent,
    ShiftOpened,
    ShiftRestarted,
    after,
    event_of,
    note_of,
    z_mark,
)
from tests.helpers.operations import OTHER_RUN, RUN
from tests.helpers.reports import REPORT
from tests.helpers.times import NOON


def fold(*events: ShiftEvent, run: RunId = RUN) -> Shift:
    shift = NEW
    for seq, event in enumerate(events, start=1):
        shift = after(shift, Entry(event, NOON + timedelta(minutes=seq), run, seq))
    return shift


EVENTS: tuple[ShiftEvent, ...] = (
    ShiftOpened(100_00),
    CashMoved(-20_00, Reason.OWNER),
    Counted(1_184_00, 1_204_00),
    ShiftClosed(REPORT),
    ReportOrdered(27),
    ReportUnsent(27),
    ShiftRestarted(),
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_is_noted_and_read_back(event: ShiftEvent) -> None:
    name, detail = note_of(event)
    assert name in NOTE_NAMES
    assert event_of(name, detail) == event


def test_every_note_of_a_shift_has_an_event() -> None:
    assert {note_of(event)[0] for event in EVENTS} == NOTE_NAMES


def test_a_strange_note_is_refused() -> None:
    with pytest.raises(ValueError, match="WrongPin"):
        event_of("WrongPin", {})


def test_moves_add_up_and_the_last_float_counts() -> None:
    shift = fold(
        ShiftOpened(100_00),
        ShiftOpened(80_00),
        CashMoved(30_00, Reason.CHANGE),
        CashMoved(-50_00, Reason.BANK),
    )
    assert (shift.float_cents, shift.moved_cents) == (80_00, -20_00)
    assert shift.opened_at == NOON + timedelta(minutes=1)


def test_every_count_is_remembered_and_the_last_one_compared() -> None:
    shift = fold(ShiftOpened(0), Counted(10_00, 12_00), Counted(12_00, 12_00))
    assert (shift.count, shift.counts) == (Counted(12_00, 12_00), 2)


def test_a_closure_leaves_the_float_and_the_open_rows_and_begins_a_new_number() -> None:
    shift = fold(ShiftOpened(100_00), Counted(0, 0), ShiftClosed(REPORT))
    assert shift.number == REPORT.number + 1
    assert shift.since_seq == 3
    assert shift.float_cents == REPORT.float_cents
    assert list(shift.carried.values()) == list(REPORT.carried)
    assert (shift.opened_at, shift.count, shift.moves) == (None, None, ())
    assert shift.last == REPORT


def test_a_z_report_is_unmarked_once_and_only_in_the_run_that_closed() -> None:
    closed = fold(ShiftClosed(REPORT))
    assert z_mark(closed, RUN).is_original
    assert z_mark(closed, OTHER_RUN) == Mark(after_restart=True)
    unsent = fold(ShiftClosed(REPORT), ReportOrdered(27), ReportUnsent(27))
    assert z_mark(unsent, RUN).is_original
    ordered = replace(closed, last_orders=2)
    assert z_mark(ordered, RUN) == z_mark(ordered, OTHER_RUN) == Mark(copy=2)


def test_a_report_is_one_text_and_its_hash_tells_any_other() -> None:
    text = report_text.encode(REPORT)
    assert text.isascii()
    assert report_text.decode(text) == REPORT
    other = replace(REPORT, counted_cents=0)
    assert report_text.hash_of(other) != report_text.hash_of(REPORT)
    bare = replace(
        REPORT, opened_at=None, columns=replace(REPORT.columns, confirmed=None), carried=()
    )
    assert report_text.decode(report_text.encode(bare)) == bare
