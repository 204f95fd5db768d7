"""Old months leave for sealed files, and go after six years; nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId, State
from pos_app.journal import archives
from pos_app.journal.backups import BackupConfig
from pos_app.journal.reading import Reader
from pos_app.journal.sealed_file import unseal_file
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import BackupFailed, Change, JournalError, Note
from pos_app.vault.sealing import Sealer
from tests.helpers.operations import QUOTED, RUN, in_state
from tests.unit.journal.test_opening import edit

SEALER = Sealer(b"k" * 32)
NOVEMBER = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def config(tmp_path: Path) -> JournalConfig:
    data = tmp_path / "data"
    return JournalConfig(data, "T", backups=BackupConfig(tmp_path / "stick", data, SEALER))


@pytest.fixture
def journal(config: JournalConfig) -> Iterator[SqliteJournal]:
    """Three operations and a note in each month from July to November."""
    journal = SqliteJournal(config)
    for month in range(7, 12):
        for day in (1, 14, 28):
            sell(journal, datetime(2026, month, day, 10, tzinfo=UTC))
        journal.note(Note("ShiftClosed", {"month": month}, at(month), RUN))
    yield journal
    journal.close()


def at(month: int) -> datetime:
    return datetime(2026, month, 28, 20, tzinfo=UTC)


def sell(journal: SqliteJournal, when: datetime, *, until: State = State.RCPT_DONE) -> None:
    number = journal.next_number()
    iid = IntentId(f"{number:032x}")
    begun = replace(in_state(State.QUOTED), iid=iid, number=number)
    ended = replace(in_state(until), iid=iid, number=number)
    journal.record(Change(None, begun, "QuoteReceived", {}, when, RUN))
    if until is not State.QUOTED:
        journal.record(Change(State.QUOTED, ended, "Tested", {}, when, RUN))


def tend(journal: SqliteJournal, now: datetime = NOVEMBER) -> int:
    """Do everything that is due; return how many things that was."""
    done = 0
    while journal.tend_archives(now, RUN):
        done += 1
    return done


def files(config: JournalConfig) -> list[str]:
    return sorted(path.name for path in (config.folder / "archive").iterdir())


def told_months(journal: SqliteJournal) -> list[object]:
    return [noted.note.detail["month"] for noted in journal.notes({"ShiftClosed"})]


def test_all_but_three_months_leave(config: JournalConfig, journal: SqliteJournal) -> None:
    before = journal.head()
    assert tend(journal) == 2
    assert files(config) == ["2026-07.posa", "2026-08.posa"]
    assert tend(journal) == 0
    assert [row.number for row in journal.latest(99)] == list(range(15, 6, -1))
    assert journal.head().seq == before.seq + 2
    assert journal.contains(before)
    assert told_months(journal) == [7, 8, 9, 10, 11]
    assert journal.cash_cents() == 9 * QUOTED.total_cents
    assert journal.is_archived(IntentId(f"{1:032x}"))
    assert journal.find(IntentId(f"{1:032x}")) is None
    assert not journal.is_archived(IntentId(f"{9:032x}"))


def test_the_rest_is_a_whole_journal(config: JournalConfig, journal: SqliteJournal) -> None:
    tend(journal)
    head, base = journal.head(), journal._base
    journal.close()
    again = SqliteJournal(config)
    assert (again.head(), again.next_number(), again._base) == (head, 16, base)
    assert again.contains(base)
    assert told_months(again) == [7, 8, 9, 10, 11]
    sell(again, NOVEMBER)
    again.close()
    SqliteJournal(config).close()


def test_numbers_go_on_when_every_operation_has_left(
    config: JournalConfig, journal: SqliteJournal
) -> None:
    assert tend(journal, NOVEMBER + timedelta(days=400)) == 5
    assert journal.latest(9) == []
    journal.close()
    again = SqliteJournal(config)
    assert again.next_number() == 16
    again.close()


def test_an_archive_is_read_and_proved(
    config: JournalConfig, journal: SqliteJournal, tmp_path: Path
) -> None:
    tend(journal)
    for name, numbers in (("2026-07", [1, 2, 3]), ("2026-08", [4, 5, 6])):
        plain = tmp_path / f"{name}.sqlite"
        unseal_file(config.folder / "archive" / f"{name}.posa", plain, SEALER)
        reader = Reader(plain)
        assert [event.is_proved for event in reader.events()] == [True] * 7
        assert [row.operation.number for row in reader.rows()] == numbers
        assert all(row.is_proved for row in reader.rows())
        reader.close()


def test_an_open_operation_keeps_its_month(config: JournalConfig) -> None:
    journal = SqliteJournal(config)
    sell(journal, at(7), until=State.REJECTED)
    sell(journal, at(8))
    assert tend(journal) == 0
    journal.close()


def test_an_operation_that_went_on_later_stays(config: JournalConfig) -> None:
    journal = SqliteJournal(config)
    sell(journal, at(7))
    row = journal.latest(1)[0]
    copied = replace(row, receipts=2)
    journal.record(Change(State.RCPT_DONE, copied, "ReceiptOrdered", {}, at(11), RUN))
    assert tend(journal) == 1
    assert journal.latest(9) == [copied]
    journal.close()
    again = SqliteJournal(config)
    assert again.latest(9) == [copied]
    again.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM old_notes WHERE seq = 7",
        "UPDATE old_notes SET body = replace(body, ':7', ':1')",
        "DELETE FROM archived",
    ],
)
def test_what_stays_of_a_month_is_covered_too(
    config: JournalConfig, journal: SqliteJournal, statement: str
) -> None:
    tend(journal)
    journal.close()
    edit(config, statement)
    with pytest.raises(JournalError) as caught:
        SqliteJournal(config)
    assert caught.value.fault.code is FaultCode.JOURNAL_DAMAGED


def test_nothing_leaves_that_could_not_be_written(
    config: JournalConfig, journal: SqliteJournal
) -> None:
    (config.folder / "archive").write_text("a file where a folder should be")
    with pytest.raises(BackupFailed):
        journal.tend_archives(NOVEMBER, RUN)
    assert len(journal.latest(99)) == 15
    assert not list(config.folder.glob("archive.*"))


def test_a_month_is_written_again_after_a_power_cut_in_between(
    config: JournalConfig, journal: SqliteJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(journal, "_take_out", dies)
        with pytest.raises(KeyboardInterrupt):
            journal.tend_archives(NOVEMBER, RUN)
    assert len(journal.latest(99)) == 15
    assert tend(journal) == 2
    assert files(config) == ["2026-07-2.posa", "2026-07.posa", "2026-08.posa"]


def test_a_month_goes_after_six_years_with_a_record(
    config: JournalConfig, journal: SqliteJournal
) -> None:
    folder = config.folder / "archive"
    folder.mkdir()
    for number in range(73):
        (folder / f"{2020 + number // 12}-{number % 12 + 1:02d}.posa").touch()
    now = datetime(2026, 2, 1, tzinfo=UTC)  # January 2020 is 73 months ago.
    assert tend(journal, now) == 1
    assert "2020-01.posa" not in files(config)
    assert "2020-02.posa" in files(config)
    (noted,) = journal.notes({archives.DELETED})
    assert noted.note.detail == {"file": "2020-01.posa"}


def test_a_clock_that_jumps_deletes_nothing(config: JournalConfig, journal: SqliteJournal) -> None:
    assert tend(journal, NOVEMBER + timedelta(days=20 * 365)) == 5
    assert len(files(config)) == 5
