"""What a till does with a journal it cannot use: heal what may be healed, stop for the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import State
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import EMPTY, JournalError
from tests.helpers.operations import QUOTED, in_state
from tests.unit.journal.test_sqlite_journal import DAMAGE, change


@pytest.fixture
def config(tmp_path: Path) -> JournalConfig:
    config = JournalConfig(tmp_path / "data", terminal_id="T-0027", heals=True)
    journal = SqliteJournal(config)
    journal.record(change(None, QUOTED))
    journal.record(change(State.QUOTED, in_state(State.SUBMITTING)))
    journal.close()
    return config


def files(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if "journal" in path.name}


def edit(config: JournalConfig, statements: str) -> None:
    """Do what whoever owns the file can do, and leave it in the write-ahead log."""
    connection = apsw.Connection(str(config.folder / "journal.sqlite"))
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.execute(statements).fetchall()
    connection.close()


def scribble(config: JournalConfig) -> None:
    (config.folder / "journal.sqlite").write_bytes(b"not a database" * 100)
    (config.folder / "journal.sqlite-wal").unlink()


def begin_anew(config: JournalConfig) -> Path:
    """Open a journal that is damaged; return where the old one lies now."""
    journal = SqliteJournal(config)
    try:
        assert journal.head() == EMPTY
        assert [fault.code for fault in journal.warnings()] == [FaultCode.JOURNAL_SET_ASIDE]
    finally:
        journal.close()
    (folder,) = (config.folder / "set-aside").iterdir()
    return folder


@pytest.mark.parametrize("damage", sorted(set(DAMAGE) - {"a newer version"}))
def test_a_damaged_journal_is_set_aside_as_it_was(config: JournalConfig, damage: str) -> None:
    edit(config, DAMAGE[damage])
    before = files(config.folder)
    assert files(begin_anew(config)) == before


def test_a_file_that_is_no_database_is_set_aside(config: JournalConfig) -> None:
    scribble(config)
    assert (begin_anew(config) / "journal.sqlite").read_bytes() == b"not a database" * 100


@pytest.mark.parametrize("left", ["no file", "an empty file"])
def test_a_log_that_outlived_its_journal_is_kept(config: JournalConfig, left: str) -> None:
    path = config.folder / "journal.sqlite"
    path.unlink()
    if left == "an empty file":
        path.touch()
    before = files(config.folder)
    assert before["journal.sqlite-wal"]
    assert files(begin_anew(config)) == before


def test_each_is_kept_in_a_folder_of_its_own(config: JournalConfig) -> None:
    for _ in range(2):
        scribble(config)
        SqliteJournal(config).close()
    assert len(list((config.folder / "set-aside").iterdir())) == 2


@pytest.mark.parametrize(
    ("spoilt", "terminal_id", "code"),
    [
        ("PRAGMA user_version = 99", "T-0027", FaultCode.JOURNAL_NEWER),
        ("PRAGMA application_id = 1", "T-0027", FaultCode.JOURNAL_FOREIGN),
        ("", "T-0028", FaultCode.JOURNAL_FOREIGN),
    ],
)
def test_what_needs_a_person_stops_and_is_left_alone(
    config: JournalConfig, spoilt: str, terminal_id: str, code: FaultCode
) -> None:
    edit(config, spoilt)
    before = files(config.folder)
    with pytest.raises(JournalError) as caught:
        SqliteJournal(replace(config, terminal_id=terminal_id))
    assert caught.value.fault.code is code
    assert files(config.folder) == before


def test_a_disk_that_does_not_read_proves_no_damage(
    config: JournalConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise apsw.IOError

    monkeypatch.setattr("pos_app.journal.opening.verify", fail)
    with pytest.raises(JournalError) as caught:
        SqliteJournal(config)
    assert caught.value.fault.code is FaultCode.JOURNAL_UNREADABLE
    assert not (config.folder / "set-aside").exists()


def test_who_only_looks_sets_nothing_aside(config: JournalConfig) -> None:
    edit(config, DAMAGE["a row edited"])
    with pytest.raises(JournalError):
        SqliteJournal(replace(config, heals=False))
    assert not (config.folder / "set-aside").exists()
