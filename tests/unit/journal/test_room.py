"""A disk that fills up: no sale is begun, and what is open is finished."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId
from pos_app.journal.room import RoomLimits
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import JournalWriteFailed
from tests.helpers.operations import QUOTED
from tests.helpers.small_disks import SmallDisk
from tests.unit.journal.test_sqlite_journal import change

MIB = 1024 * 1024
#: As many steps as the largest number of open operations could need, many times over.
STEPS = 150


@pytest.fixture
def disk(tmp_path: Path) -> SmallDisk:
    return SmallDisk(tmp_path / "data", 100 * MIB)


def opened(disk: SmallDisk, room: RoomLimits | None = None) -> SqliteJournal:
    return SqliteJournal(JournalConfig(disk.root, "T", room=room or RoomLimits()), disk)


def steps_until_full(journal: SqliteJournal, steps_max: int) -> int:
    """Record until a commit fails, looking at the disk now and then as the till does."""
    for done in numbers(steps_max):
        row = replace(QUOTED, iid=IntentId(f"{done:032x}"), number=done)
        if done % 10 == 1:
            journal.warnings()
        try:
            journal.record(change(None, row))
        except JournalWriteFailed:
            return done - 1
    return steps_max


def numbers(steps_max: int) -> Iterator[int]:
    return iter(range(1, steps_max + 1))


def codes(journal: SqliteJournal) -> list[FaultCode]:
    return [fault.code for fault in journal.warnings()]


def test_what_is_open_is_finished_on_a_full_disk(disk: SmallDisk) -> None:
    journal = opened(disk)
    assert codes(journal) == []
    disk.fill_up()
    assert codes(journal) == [FaultCode.DISK_ALMOST_FULL]
    assert steps_until_full(journal, 10 * STEPS) == 10 * STEPS
    journal.close()


@pytest.mark.parametrize("lacking", ["ballast", "log"])
def test_each_reserve_is_enough_for_what_is_open(disk: SmallDisk, lacking: str) -> None:
    journal = opened(disk, replace(RoomLimits(), **{lacking: 0}))
    disk.fill_up()
    assert steps_until_full(journal, STEPS) == STEPS
    journal.close()


def test_without_either_reserve_a_full_disk_stops_the_till(disk: SmallDisk) -> None:
    """The positive control: the disk is truly full."""
    journal = opened(disk, RoomLimits(ballast=0, log=0))
    disk.fill_up()
    assert steps_until_full(journal, STEPS) < 5
    journal.close()


def test_a_till_that_was_stopped_by_a_full_disk_opens_again(disk: SmallDisk) -> None:
    journal = opened(disk, RoomLimits(ballast=MIB))
    disk.fill_up()
    done = steps_until_full(journal, 100_000)
    assert done > 2 * STEPS
    journal.close()
    again = opened(disk)
    # The step that raised may be there all the same (W10).
    assert again.head().seq in {done, done + 1}
    assert codes(again) == [FaultCode.DISK_ALMOST_FULL]
    again.close()


def test_the_ballast_is_taken_back_when_there_is_room_again(disk: SmallDisk) -> None:
    journal = opened(disk)
    disk.fill_up()
    journal.warnings()
    assert not disk.exists("ballast")
    disk.capacity += 40 * MIB
    assert codes(journal) == [FaultCode.DISK_ALMOST_FULL]
    disk.capacity += 40 * MIB
    assert codes(journal) == []
    assert disk.size("ballast") == 8 * MIB
    journal.close()


def test_a_disk_too_full_for_a_ballast_sells_nothing(tmp_path: Path) -> None:
    disk = SmallDisk(tmp_path / "data", 30 * MIB)
    journal = opened(disk)
    assert codes(journal) == [FaultCode.DISK_ALMOST_FULL]
    journal.close()


def test_the_log_is_never_cut(disk: SmallDisk) -> None:
    journal = opened(disk)
    steps_until_full(journal, 4 * STEPS)
    journal.close()
    assert disk.size("journal.sqlite-wal") >= 4 * MIB
    opened(disk).close()
    assert disk.size("journal.sqlite-wal") >= 4 * MIB


def test_a_folder_reserves_and_gives_up_for_real(tmp_path: Path) -> None:
    config = JournalConfig(tmp_path / "data", "T")
    SqliteJournal(config).close()
    ballast = config.folder / "ballast"
    assert ballast.stat().st_size == 8 * MIB
    assert ballast.stat().st_blocks * 512 >= 8 * MIB
    journal = SqliteJournal(replace(config, room=RoomLimits(sell=1 << 60, full=1 << 59)))
    assert codes(journal) == [FaultCode.DISK_ALMOST_FULL]
    assert not ballast.exists()
    journal.close()
