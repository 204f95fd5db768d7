"""Encrypted copies while the till runs: whole, rotated, and back again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId, State
from pos_app.journal.backups import BackupConfig, kept
from pos_app.journal.sealed_file import PIECE_BYTES, seal_file, unseal_file
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import BackupFailed
from pos_app.vault.sealing import Sealer
from tests.helpers.operations import QUOTED, in_state
from tests.helpers.times import NOON
from tests.unit.journal.test_sqlite_journal import change

SEALER = Sealer(b"k" * 32)


@pytest.fixture
def config(tmp_path: Path) -> JournalConfig:
    data = tmp_path / "data"
    return JournalConfig(data, "T", backups=BackupConfig(tmp_path / "stick", data, SEALER))


@pytest.fixture
def journal(config: JournalConfig) -> Iterator[SqliteJournal]:
    journal = SqliteJournal(config)
    journal.record(change(None, QUOTED))
    yield journal
    journal.close()


def copy(journal: SqliteJournal, now: datetime = NOON) -> None:
    pieces = journal.begin_backup(now)
    assert pieces is not None
    for _ in pieces:
        pass


def opened(sealed: Path, folder: Path) -> SqliteJournal:
    """Open a sealed copy as a journal of its own."""
    folder.mkdir()
    unseal_file(sealed, folder / "journal.sqlite", SEALER)
    return SqliteJournal(JournalConfig(folder, "T"))


def test_a_copy_is_the_journal_and_nobody_else_reads_it(
    journal: SqliteJournal, tmp_path: Path
) -> None:
    copy(journal)
    (sealed,) = (tmp_path / "stick").iterdir()
    assert sealed.name == "20261124T110000Z.posb"
    assert sealed.stat().st_mode & 0o077 == 0
    assert QUOTED.code_digest.encode() not in sealed.read_bytes()
    assert not (tmp_path / "data" / "backup.part").exists()
    again = opened(sealed, tmp_path / "again")
    assert (again.head(), again.find(QUOTED.iid)) == (journal.head(), QUOTED)
    again.close()


def test_steps_go_on_while_it_is_copied(journal: SqliteJournal, tmp_path: Path) -> None:
    for number in range(2, 400):
        row = replace(QUOTED, iid=IntentId(f"{number:032x}"), number=number)
        journal.record(change(None, row))
    pieces = journal.begin_backup(NOON)
    assert pieces is not None
    next(pieces)
    journal.record(change(State.QUOTED, in_state(State.SUBMITTING)))
    assert len(list(pieces)) > 1
    (sealed,) = (tmp_path / "stick").iterdir()
    again = opened(sealed, tmp_path / "again")
    assert again.head().seq in {399, 400}
    again.close()


def test_a_copy_is_due_six_hours_after_the_last(journal: SqliteJournal) -> None:
    copy(journal)
    assert journal.begin_backup(NOON + timedelta(hours=5)) is None
    assert journal.begin_backup(NOON + timedelta(hours=6)) is not None
    # The clock was a year ahead when that one was made: it counts for nothing now.
    assert journal.begin_backup(NOON - timedelta(days=365)) is not None


def test_when_the_newest_copy_was_made_is_told(journal: SqliteJournal) -> None:
    assert journal.copied_at() is None
    copy(journal)
    assert journal.copied_at() == NOON


def test_a_missing_stick_is_said_and_harms_nothing(journal: SqliteJournal, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("a file where a folder should be")
    with pytest.raises(BackupFailed) as caught:
        copy(journal)
    assert caught.value.fault.code is FaultCode.BACKUP_FAILED
    journal.record(change(State.QUOTED, in_state(State.SUBMITTING)))
    assert not list((tmp_path / "data").glob("*.part"))


def test_a_full_stick_leaves_no_half_copy(
    journal: SqliteJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pos_app.journal.sealed_file.os.fsync", full)
    with pytest.raises(BackupFailed, match="No space left"):
        copy(journal)
    assert list((tmp_path / "stick").iterdir()) == []


def test_rotation_keeps_days_weeks_and_months() -> None:
    newest = datetime(2026, 11, 24, 18, tzinfo=UTC)
    stamps = [newest - timedelta(hours=6 * number) for number in range(4 * 500)]
    stay = sorted(kept(stamps), reverse=True)
    assert stay[0] == newest
    assert [stamp.day for stamp in stay[:7]] == [24, 23, 22, 21, 20, 19, 18]
    assert len(stay) == 7 + 3 + 11  # Some days are the newest of a week, one of a month.
    assert newest - stay[-1] > timedelta(days=320)
    assert kept([]) == set()


def test_old_copies_go_when_a_new_one_is_there(journal: SqliteJournal, tmp_path: Path) -> None:
    for number in range(30):
        copy(journal, NOON + timedelta(hours=6 * number))
    (tmp_path / "stick" / "holiday.jpg").touch()
    names = {path.name for path in (tmp_path / "stick").iterdir()}
    assert "20261201T170000Z.posb" in names
    assert len(names) == 7 + 1


@pytest.mark.parametrize("size", [0, 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES])
def test_a_sealed_file_opens_as_it_was(tmp_path: Path, size: int) -> None:
    plain, sealed, again = (tmp_path / name for name in ("plain", "sealed", "again"))
    plain.write_bytes(os.urandom(size))
    assert len(list(seal_file(plain, sealed, SEALER))) >= 1
    unseal_file(sealed, again, SEALER)
    assert again.read_bytes() == plain.read_bytes()


@pytest.mark.parametrize("spoil", ["cut", "changed", "swapped", "other key", "no copy", "empty"])
def test_what_is_not_as_it_was_sealed_is_refused(tmp_path: Path, spoil: str) -> None:
    plain, sealed, again = (tmp_path / name for name in ("plain", "sealed", "again"))
    plain.write_bytes(os.urandom(2 * PIECE_BYTES))
    list(seal_file(plain, sealed, SEALER))
    octets = bytearray(sealed.read_bytes())
    piece = (len(octets) - 22) // 2
    match spoil:
        case "cut":
            del octets[22 + piece :]
        case "changed":
            octets[1_000] ^= 1
        case "swapped":
            octets[22:] = octets[22 + piece :] + octets[22 : 22 + piece]
        case "no copy":
            octets[:] = b"hello"
        case "empty":
            del octets[22:]
        case _:
            assert spoil == "other key"
    sealed.write_bytes(octets)
    with pytest.raises(ValueError, match=r"cut short|sealed"):
        unseal_file(sealed, again, Sealer(b"x" * 32) if spoil == "other key" else SEALER)
    assert not again.exists()
