"""A journal lost, damaged or brought back from yesterday: told again before a sale, and said."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import apsw
import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import State
from pos_app.journal.backups import BackupConfig
from pos_app.journal.restoring import restore
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.counter import DraftId, Phase
from pos_app.ports.journal import Head
from pos_app.vault.sealing import Sealer
from pos_app.workflow.custody import RECONCILED
from tests.helpers.shops import Shop
from tests.helpers.times import NOON


@dataclass
class RealShop:
    """A shop whose journal is the real one, on a disk that can be meddled with."""

    shop: Shop
    config: JournalConfig

    def open_till(self) -> None:
        self.shop.switch_on()
        self.shop.start()

    def close_till(self) -> None:
        self.shop.counter.close()
        self.shop.pump.run()

    def sell(self) -> None:
        self.shop.scan(draft=self.journal.next_number())
        self.shop.collect()
        assert self.shop.state() is State.RCPT_DONE

    def warnings(self) -> list[FaultCode]:
        return [fault.code for fault in self.shop.status.warnings]

    @property
    def journal(self) -> SqliteJournal:
        assert isinstance(self.shop.journal, SqliteJournal)
        return self.shop.journal

    @property
    def states(self) -> list[State]:
        return sorted((row.state for row in self.journal.latest(99)), key=lambda each: each.value)


@pytest.fixture
def real(tmp_path: Path) -> RealShop:
    made = RealShop(Shop(), JournalConfig(tmp_path / "data", "T-0027", heals=True))

    def open_journal() -> SqliteJournal:
        vars(made.shop)["journal"] = journal = SqliteJournal(made.config)
        return journal

    made.shop.open_journal = open_journal
    made.open_till()
    assert made.warnings() == []
    return made


def test_a_journal_from_yesterday_is_told_what_it_missed(real: RealShop, tmp_path: Path) -> None:
    real.sell()
    real.close_till()
    shutil.copytree(real.config.folder, tmp_path / "yesterday")
    real.open_till()
    real.sell()
    real.shop.scan(draft=9)  # Never submitted: no cash was asked for.
    real.close_till()
    shutil.rmtree(real.config.folder)
    shutil.copytree(tmp_path / "yesterday", real.config.folder)

    real.open_till()

    assert real.warnings() == [FaultCode.JOURNAL_BEHIND]
    assert real.states == [State.RCPT_DONE, State.RCPT_PRINTING, State.VOIDED]
    assert len(real.shop.backend.ledger) == 2
    assert real.shop.copies() == [0, 0]
    assert [noted.note.detail["because"] for noted in real.journal.notes({RECONCILED})] == [
        "journal_behind"
    ]


@pytest.mark.parametrize("mishap", ["deleted", "damaged"])
def test_a_journal_that_is_gone_is_told_everything(real: RealShop, mishap: str) -> None:
    real.sell()
    real.close_till()
    path = real.config.folder / "journal.sqlite"
    path.with_name(f"{path.name}-wal").unlink()
    if mishap == "deleted":
        path.unlink()
    else:
        path.write_bytes(b"scribble" * 1_000)

    real.open_till()

    told = FaultCode.JOURNAL_BEHIND if mishap == "deleted" else FaultCode.JOURNAL_SET_ASIDE
    assert real.warnings() == [told]
    assert real.states == [State.RCPT_PRINTING]
    (noted,) = real.journal.notes({RECONCILED})
    assert (noted.note.detail["steps"], noted.note.detail["because"]) == (1, told.value)
    assert real.shop.phase() is Phase.SELLING


def test_the_last_steps_deleted_are_noticed(real: RealShop) -> None:
    """The chain that is left is whole: only the head that the backend was told shows it."""
    real.sell()
    real.close_till()
    _forget_all(real.config)
    real.open_till()
    assert real.warnings() == [FaultCode.JOURNAL_BEHIND]
    assert real.states == [State.RCPT_PRINTING]


def test_no_room_is_said_before_a_price_is_asked() -> None:
    shop = Shop()
    shop.start()
    shop.journal.troubles.append(Fault(FaultCode.DISK_ALMOST_FULL))
    shop.scan(draft=3)
    assert shop.heard.refused[DraftId(3)].code is FaultCode.DISK_ALMOST_FULL
    shop.journal.troubles.clear()
    shop.scan(draft=4)
    assert DraftId(4) in shop.heard.priced


def _forget_all(config: JournalConfig) -> None:
    """Delete every event and row: what whoever owns the file can do."""
    connection = apsw.Connection(str(config.folder / "journal.sqlite"))
    for statement in (
        "DROP TRIGGER events_are_not_deleted",
        "DELETE FROM events WHERE seq > 0",
        "DELETE FROM operations",
    ):
        connection.execute(statement).fetchall()
    connection.close()


def test_the_journal_is_copied_between_sales(real: RealShop, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    real.close_till()
    backups = BackupConfig(stick, real.config.folder, Sealer(b"k" * 32))
    real.config = replace(real.config, backups=backups)
    real.open_till()
    real.shop.wait(11)
    assert len(list(stick.iterdir())) == 1
    real.sell()
    real.shop.wait(7 * 3_600)
    assert len(list(stick.iterdir())) == 1  # The newest of a day is enough.
    assert real.warnings() == []


def test_a_restored_copy_is_told_what_was_sold_since(real: RealShop, tmp_path: Path) -> None:
    """Sell, copy, sell more, restore, start: all is known, nothing is doubled, nothing lost."""
    sealer = Sealer(b"k" * 32)
    backups = BackupConfig(tmp_path / "stick", real.config.folder, sealer)
    real.sell()
    for _ in real.journal.back_up(backups, NOON):
        pass
    real.sell()
    real.sell()
    real.close_till()
    (copy,) = (tmp_path / "stick").iterdir()
    restore(copy, real.config.folder, "T-0027", sealer, over_newer=True)

    real.open_till()

    assert real.warnings() == [FaultCode.JOURNAL_BEHIND]
    assert real.states == [State.RCPT_DONE, State.RCPT_PRINTING, State.RCPT_PRINTING]
    assert {row.iid for row in real.journal.latest(9)} == {
        line.iid for line in real.shop.backend.ledger
    }
    assert real.shop.copies() == [0, 0, 0]


def test_a_stick_that_is_gone_is_said_and_asked_for_again(real: RealShop, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.touch()
    real.close_till()
    backups = BackupConfig(stick, real.config.folder, Sealer(b"k" * 32))
    real.config = replace(real.config, backups=backups)
    real.open_till()
    real.shop.wait(11)
    assert real.warnings() == [FaultCode.BACKUP_FAILED]
    real.sell()
    stick.unlink()
    real.shop.wait(3_601)
    real.shop.wait(11)
    assert real.warnings() == []
    assert len(list(stick.iterdir())) == 1


def test_what_has_been_archived_is_no_news_to_a_journal_that_is_behind(
    real: RealShop, tmp_path: Path
) -> None:
    backups = BackupConfig(tmp_path / "stick", real.config.folder, Sealer(b"k" * 32))
    real.config = replace(real.config, backups=backups)
    real.close_till()
    real.open_till()
    real.sell()
    real.shop.clock.passed_s += 120 * 86_400
    real.shop.wait(30)
    assert real.journal.latest(9) == []
    real.close_till()
    real.shop.backend.known = Head(99, "f" * 64)
    real.open_till()
    assert real.shop.phase() is Phase.SELLING
    assert real.journal.latest(9) == []
    assert real.warnings() == []


def test_a_month_that_cannot_be_archived_stays_and_is_said(real: RealShop, tmp_path: Path) -> None:
    backups = BackupConfig(tmp_path / "stick", real.config.folder, Sealer(b"k" * 32))
    real.config = replace(real.config, backups=backups)
    real.close_till()
    real.open_till()
    real.sell()
    (real.config.folder / "archive").touch()
    real.shop.clock.passed_s += 120 * 86_400
    real.shop.wait(30)
    assert real.states == [State.RCPT_DONE]
    assert real.warnings() == [FaultCode.BACKUP_FAILED]
