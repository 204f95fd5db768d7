"""The journal: durable, chained, owned by one, and loud about damage."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.operators import OperatorId
from pos_app.domain.tally import ShiftRow
from pos_app.domain.transitions import CLOSED_STATES
from pos_app.journal import records, schema
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import (
    EMPTY,
    Change,
    Happening,
    Head,
    Journal,
    JournalError,
    JournalWriteFailed,
    Note,
    Overtaken,
)
from tests.helpers.journals import FakeJournal
from tests.helpers.operations import CODE, QUOTED, RUN, every_state, in_state
from tests.helpers.times import NOON


def change(before: State | None, after: Operation, event: str = "Tested") -> Change:
    return Change(before, after, event, {"fault": None}, NOON, RUN)


def note(name: str, **detail: int) -> Note:
    return Note(name, detail, NOON, RUN)


@pytest.fixture
def config(tmp_path: Path) -> JournalConfig:
    return JournalConfig(tmp_path / "data", terminal_id="T-0027")


@pytest.fixture(params=["fake", "sqlite"])
def journal(request: pytest.FixtureRequest, config: JournalConfig) -> Iterator[Journal]:
    made: Journal = FakeJournal() if request.param == "fake" else SqliteJournal(config)
    yield made
    made.close()


class TestContract:
    def test_a_row_moves_only_from_the_state_it_is_in(self, journal: Journal) -> None:
        journal.record(change(None, QUOTED))
        journal.record(change(State.QUOTED, in_state(State.PRE_PRINTING)))
        with pytest.raises(Overtaken):
            journal.record(change(State.QUOTED, in_state(State.ABANDONED)))
        with pytest.raises(Overtaken):
            journal.record(change(None, QUOTED))
        found = journal.find(QUOTED.iid)
        assert found is not None
        assert found.state is State.PRE_PRINTING
        assert journal.head().seq == 2

    def test_the_chain_contains_what_it_has_been_and_nothing_else(self, journal: Journal) -> None:
        first = journal.record(change(None, QUOTED))
        second = journal.record(change(State.QUOTED, in_state(State.ABANDONED)))
        assert journal.head() == second
        assert all(journal.contains(head) for head in (EMPTY, first, second))
        assert not journal.contains(Head(2, first.hash))
        assert not journal.contains(Head(3, second.hash))

    def test_lists_what_is_open_and_what_is_newest(self, journal: Journal) -> None:
        rows = [
            replace(row, iid=IntentId(f"{number:032x}"), number=number)
            for number, row in enumerate(every_state(), start=1)
        ]
        for row in rows:
            journal.record(change(None, row))
        closed = {"RCPT_DONE", "REJ_CLOSED", "VOID_CLOSED", "REV_CLOSED", "ABANDONED"}
        expected = [row.number for row in rows if row.state.value not in closed]
        assert [row.number for row in journal.unfinished()] == expected
        assert [row.number for row in journal.latest(2)] == [16, 15]
        assert [row.number for row in journal.latest(2, below=16)] == [15, 14]
        assert journal.latest(2, below=1) == []
        assert journal.next_number() == 17
        assert journal.cash_cents() == 9 * QUOTED.total_cents

    def test_cash_follows_the_rows(self, journal: Journal) -> None:
        journal.record(change(None, QUOTED))
        assert journal.cash_cents() == 0
        journal.record(change(State.QUOTED, in_state(State.SUBMITTING)))
        assert journal.cash_cents() == 51_00
        journal.record(change(State.SUBMITTING, in_state(State.REJ_CLOSED)))
        assert journal.cash_cents() == 0

    def test_tells_what_moved_since_and_where_it_stood(self, journal: Journal) -> None:
        other = replace(QUOTED, iid=IntentId("ee" * 16), number=QUOTED.number + 1)
        journal.record(change(None, QUOTED))
        journal.record(change(State.QUOTED, in_state(State.PRE_PRINTING)))
        closed = journal.note(note("ShiftClosed"))
        assert journal.moved_since(closed.seq) == []
        journal.record(change(None, other))
        journal.note(note("CashMoved"))
        journal.record(change(State.PRE_PRINTING, in_state(State.PRE_PRINTED)))
        journal.record(change(State.PRE_PRINTED, in_state(State.SUBMITTING)))
        assert journal.moved_since(closed.seq) == [
            ShiftRow(State.PRE_PRINTING, in_state(State.SUBMITTING), 7),
            ShiftRow(None, other, 4),
        ]
        assert [row.before for row in journal.moved_since(0)] == [None, None]

    def test_tells_the_history_of_one_row_and_of_no_other(self, journal: Journal) -> None:
        other = replace(QUOTED, iid=IntentId("ee" * 16), number=QUOTED.number + 1)
        journal.record(change(None, QUOTED, "QuoteReceived"))
        journal.record(change(None, other, "QuoteReceived"))
        journal.note(note("CashMoved"))
        journal.record(change(State.QUOTED, in_state(State.PRE_PRINTING), "PreReceiptOrdered"))
        assert list(journal.history(QUOTED.iid)) == [
            Happening("QuoteReceived", {"fault": None}, State.QUOTED, NOON, RUN),
            Happening("PreReceiptOrdered", {"fault": None}, State.PRE_PRINTING, NOON, RUN),
        ]
        assert [told.event for told in journal.history(other.iid)] == ["QuoteReceived"]
        assert list(journal.history(IntentId("aa" * 16))) == []

    def test_notes_are_chained_among_the_steps_and_move_no_row(self, journal: Journal) -> None:
        first = journal.note(note("ShiftOpened", float_cents=100_00))
        journal.record(change(None, QUOTED))
        second = journal.note(note("CashTaken", cents=-20_00))
        third = journal.note(note("ShiftOpened", float_cents=80_00))
        assert (first.seq, second.seq, third.seq) == (1, 3, 4)
        assert journal.head() == third
        assert all(journal.contains(head) for head in (first, second, third))
        opened = journal.notes({"ShiftOpened"})
        assert [(noted.head, noted.note.detail["float_cents"]) for noted in opened] == [
            (first, 100_00),
            (third, 80_00),
        ]
        assert [
            noted.head for noted in journal.notes({"ShiftOpened", "CashTaken"}, after_seq=1)
        ] == [
            second,
            third,
        ]
        assert journal.notes({"ShiftOpened"})[0].note == note("ShiftOpened", float_cents=100_00)
        assert journal.cash_cents() == 0


@pytest.mark.parametrize("operation", list(every_state()), ids=lambda row: row.state.name)
def test_every_state_is_read_back_as_it_was(operation: Operation) -> None:
    again = records.decode(operation.iid, operation.state.value, records.encode(operation))
    assert again == operation


@given(st.text(), st.text(), st.integers(1, 10**7))
def test_any_text_is_read_back_as_it_was(label: str, detail: str, amount_cents: int) -> None:
    operation = replace(
        QUOTED,
        service_label=label,
        amount_cents=amount_cents,
        total_cents=amount_cents + QUOTED.fee_cents,
        fault=Fault(FaultCode.BACKEND_SILENT, detail),
    )
    record = records.encode(operation)
    assert records.decode(QUOTED.iid, "QUOTED", record) == operation
    assert record == records.canonical(json.loads(record))


@given(st.text(), st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_an_event_has_one_spelling(name: str, detail: dict[str, str | int | None]) -> None:
    event = Change(State.QUOTED, in_state(State.PRE_PRINTING), name, detail, NOON, RUN)
    body = records.encode_event(event, "0" * 64)
    assert body == records.canonical(json.loads(body))
    assert records.has_made(body, "PRE_PRINTING", "0" * 64)
    assert not records.is_note(body)


@pytest.mark.parametrize("who", [None, OperatorId("2")])
def test_who_was_in_charge_is_read_back_and_spelt_in_one_way(who: OperatorId | None) -> None:
    operation = replace(in_state(State.SUBMITTING), collected_by=who)
    record = records.encode(operation)
    assert records.decode(operation.iid, "SUBMITTING", record) == operation
    event = records.encode_event(
        Change(State.PRE_PRINTED, operation, "OperatorCollected", {}, NOON, RUN, who), "0" * 64
    )
    told = records.encode_note(replace(note("CashMoved", cents=1), operator=who))
    assert records.decode_note(told).operator == who
    assert records.is_note(told)
    assert not records.is_note(event)
    for text in (record, event, told):
        assert text == records.canonical(json.loads(text))
        # Where nobody had signed in, a text is what it was before there were operators.
        assert ("collected_by" in text or '"operator"' in text) is (who is not None)
    assert records.has_made(event, "SUBMITTING", "0" * 64)


def test_the_index_of_open_rows_knows_every_closed_state() -> None:
    named = set(re.findall(r"'(\w+)'", schema.IS_OPEN))
    assert named == {state.value for state in CLOSED_STATES}


def test_is_there_again_after_closing(config: JournalConfig) -> None:
    journal = SqliteJournal(config)
    journal.record(change(None, QUOTED))
    head = journal.note(note("ShiftOpened", float_cents=100_00))
    journal.close()
    journal.close()
    again = SqliteJournal(config)
    assert (again.head(), again.find(QUOTED.iid)) == (head, QUOTED)
    assert again.notes({"ShiftOpened"})[0].head == head
    again.close()


def test_only_its_owner_may_read_it(config: JournalConfig) -> None:
    SqliteJournal(config).close()
    modes = [path.stat().st_mode & 0o077 for path in (config.folder, *config.folder.iterdir())]
    assert modes == [0] * len(modes)


def test_a_second_till_is_refused_while_the_first_runs(config: JournalConfig) -> None:
    first = SqliteJournal(config)
    with pytest.raises(JournalError) as caught:
        SqliteJournal(config)
    assert caught.value.fault.code is FaultCode.JOURNAL_IN_USE
    first.close()
    SqliteJournal(config).close()


def test_a_lock_file_left_behind_keeps_nobody_out(config: JournalConfig) -> None:
    config.folder.mkdir()
    (config.folder / "terminal.lock").write_text("4711")
    SqliteJournal(config).close()


def test_another_terminals_journal_is_refused_and_left_alone(config: JournalConfig) -> None:
    SqliteJournal(config).close()
    with pytest.raises(JournalError) as caught:
        SqliteJournal(replace(config, terminal_id="T-0028"))
    assert caught.value.fault.code is FaultCode.JOURNAL_FOREIGN
    SqliteJournal(config).close()


DAMAGE = {
    "a row's number edited": "UPDATE operations SET number = 7",
    "a row's cash edited": "UPDATE operations SET cash_cents = 0",
    "an event moved to no operation": (
        "DROP TRIGGER events_are_not_changed; UPDATE events SET iid = '' WHERE seq = 2"
    ),
    "an event moved to another operation": (
        "DROP TRIGGER events_are_not_changed; UPDATE events SET iid = 'ab' WHERE seq = 2"
    ),
    "an event renumbered": (
        "DROP TRIGGER events_are_not_changed; UPDATE events SET seq = 9 WHERE seq = 2"
    ),
    "a row edited": "UPDATE operations SET record = replace(record, '5000', '9000')",
    "a row's state edited": "UPDATE operations SET state = 'REJ_CLOSED'",
    "a row deleted": "DELETE FROM operations",
    "an event edited": (
        "DROP TRIGGER events_are_not_changed; UPDATE events SET body = body || ' ' WHERE seq = 1"
    ),
    "an event deleted": "DROP TRIGGER events_are_not_deleted; DELETE FROM events WHERE seq = 1",
    "a newer version": "PRAGMA user_version = 99",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_noticed_at_the_start(config: JournalConfig, damage: str) -> None:
    journal = SqliteJournal(config)
    journal.record(change(None, QUOTED))
    journal.record(change(State.QUOTED, in_state(State.SUBMITTING)))
    journal.close()
    spoil(config, DAMAGE[damage])
    with pytest.raises(JournalError) as caught:
        SqliteJournal(config)
    newer = damage == "a newer version"
    expected = FaultCode.JOURNAL_NEWER if newer else FaultCode.JOURNAL_DAMAGED
    assert caught.value.fault.code is expected


def test_a_file_that_is_no_database_is_noticed(config: JournalConfig) -> None:
    config.folder.mkdir()
    (config.folder / "journal.sqlite").write_bytes(b"not a database" * 100)
    with pytest.raises(JournalError) as caught:
        SqliteJournal(config)
    assert caught.value.fault.code is FaultCode.JOURNAL_DAMAGED


def test_events_cannot_be_changed_by_a_slip(config: JournalConfig) -> None:
    journal = SqliteJournal(config)
    journal.record(change(None, QUOTED))
    journal.close()
    with pytest.raises(apsw.ConstraintError, match="not changed"):
        spoil(config, "UPDATE events SET body = ''")
    with pytest.raises(apsw.ConstraintError, match="not deleted"):
        spoil(config, "DELETE FROM events")


def test_a_commit_that_raises_says_that_nothing_is_known(config: JournalConfig) -> None:
    journal = SqliteJournal(config)
    journal._connection.pragma("query_only", 1)
    with pytest.raises(JournalWriteFailed):
        journal.record(change(None, QUOTED))
    with pytest.raises(JournalWriteFailed):
        journal.note(note("ShiftOpened"))
    journal.close()


def test_holds_no_service_code(config: JournalConfig) -> None:
    journal = SqliteJournal(config)
    journal.record(change(None, QUOTED))
    journal.close()
    held = b"".join(path.read_bytes() for path in config.folder.iterdir())
    assert QUOTED.code_digest.encode() in held
    assert CODE.secret.encode() not in held
    assert CODE.secret[:-4].encode() not in held


def test_what_was_recorded_survives_a_kill(config: JournalConfig) -> None:
    """The child records until it is killed; whatever it said is recorded must be there."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.record_for_ever", str(config.folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert child.stdout is not None
    acknowledged = [int(child.stdout.readline()) for _ in range(30)]
    os.kill(child.pid, signal.SIGKILL)
    acknowledged += [int(line) for line in child.stdout if line.endswith("\n")]
    child.stdout.close()
    assert child.wait() == -signal.SIGKILL
    journal = SqliteJournal(config)
    assert journal.head().seq >= acknowledged[-1] >= 30
    journal.close()


def spoil(config: JournalConfig, statements: str) -> None:
    connection = apsw.Connection(str(config.folder / "journal.sqlite"))
    try:
        connection.execute(statements).fetchall()
    finally:
        connection.close()
