"""The simulated disk, and its own positive control: what NORMAL loses, FULL does not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId
from pos_app.journal import schema
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import Change, JournalError, JournalWriteFailed
from pos_app.simulation.dice import dice_for
from pos_app.simulation.disk import SECTOR, Disk, StoredFile
from pos_app.simulation.vfs import Mount
from tests.helpers.operations import QUOTED, RUN
from tests.helpers.times import NOON

CONFIG = JournalConfig(Path("/"), "T-0027")


def opened(disk: Disk) -> SqliteJournal:
    return SqliteJournal(CONFIG, Mount(disk))


def record(journal: SqliteJournal, number: int) -> None:
    row = replace(QUOTED, iid=IntentId(f"{number:032x}"), number=number)
    journal.record(Change(None, row, "QuoteReceived", {}, NOON, RUN))


class TestFile:
    def test_a_kill_keeps_what_was_written(self) -> None:
        stored = StoredFile()
        stored.write(0, b"written")
        assert stored.after_kill().seen == b"written"

    def test_a_power_cut_keeps_what_was_flushed(self) -> None:
        stored = StoredFile()
        stored.write(0, b"flushed")
        stored.flush()
        for seed in range(20):
            assert stored.after_power_cut(dice_for(seed, 1, "cut")).seen == b"flushed"

    def test_a_power_cut_keeps_any_of_the_sectors_that_were_not(self) -> None:
        stored = StoredFile()
        stored.write(0, bytes(2 * SECTOR))
        stored.flush()
        stored.write(0, b"n" * 2 * SECTOR)
        left = {
            bytes(stored.after_power_cut(dice_for(seed, 1, "cut")).seen[::SECTOR])
            for seed in range(40)
        }
        assert left == {b"\0\0", b"n\0", b"\0n", b"nn"}

    def test_a_cut_that_was_not_flushed_may_not_have_been_made(self) -> None:
        stored = StoredFile()
        stored.write(0, b"long")
        stored.flush()
        stored.cut(1)
        left = {bytes(stored.after_power_cut(dice_for(seed, 1, "cut")).seen) for seed in range(20)}
        assert left == {b"long", b"l"}

    def test_a_name_that_was_never_flushed_may_be_gone(self) -> None:
        disk = Disk()
        disk.open("new").write(0, b"x")
        there = {
            "new" in disk.after_power_cut(dice_for(seed, 1, "cut")).files for seed in range(20)
        }
        assert there == {True, False}


class TestJournalOnIt:
    def test_is_found_again_after_a_kill(self) -> None:
        disk = Disk()
        record(opened(disk), 1)
        assert opened(disk.after_kill()).next_number() == 2

    def test_lets_no_second_till_in(self) -> None:
        disk = Disk()
        journal = opened(disk)
        with pytest.raises(JournalError) as caught:
            opened(disk)
        assert caught.value.fault.code is FaultCode.JOURNAL_IN_USE
        journal.close()
        opened(disk).close()

    @pytest.mark.parametrize("call", ["write", "sync"])
    def test_a_call_that_fails_is_a_failed_write(self, call: str) -> None:
        disk = Disk()
        journal = opened(disk)

        def fail(made: str, _: str) -> None:
            if made == call:
                raise apsw.exception_for(apsw.SQLITE_IOERR)

        disk.tell = fail
        with pytest.raises(JournalWriteFailed):
            record(journal, 1)
        disk.become_a_ghost()

    def test_a_disk_that_cannot_be_read_is_a_fault_and_no_bug(self) -> None:
        disk = Disk()
        record(opened(disk), 1)
        left = disk.after_kill()

        def fail(made: str, _: str) -> None:
            if made == "read":
                raise apsw.exception_for(apsw.SQLITE_IOERR_READ)

        left.tell = fail
        with pytest.raises(JournalError) as caught:
            opened(left)
        left.become_a_ghost()
        assert caught.value.fault.code is FaultCode.JOURNAL_UNREADABLE


def loses_a_commit(seed: int) -> bool:
    """Cut the power at a random disk call; whether an acknowledged commit is gone after it."""
    dice, disk, acknowledged = dice_for(seed, 1, "cut"), Disk(), 0
    journal = opened(disk)
    calls_left = dice.randint(1, 400)
    after_cut: list[Disk] = []

    def count_down(call: str, _: str) -> None:
        nonlocal calls_left
        calls_left -= call in {"write", "extend", "sync"}
        if calls_left <= 0:
            after_cut.append(disk.after_power_cut(dice))
            disk.become_a_ghost()
            raise apsw.exception_for(apsw.SQLITE_IOERR)

    disk.tell = count_down
    with suppress(JournalWriteFailed):
        while not after_cut:
            record(journal, acknowledged + 1)
            acknowledged += not after_cut
    return opened(after_cut[0]).next_number() <= acknowledged


def lost_by_power_cuts(cuts: int) -> int:
    return sum(loses_a_commit(seed) for seed in range(cuts))


@contextmanager
def synchronous(value: str, read_back: str) -> Iterator[None]:
    kept = schema.PRAGMAS
    planted = ("synchronous", value, read_back)
    schema.PRAGMAS = tuple(planted if row[0] == "synchronous" else row for row in kept)
    try:
        yield
    finally:
        schema.PRAGMAS = kept


def test_no_acknowledged_commit_is_lost_in_a_power_cut() -> None:
    assert lost_by_power_cuts(40) == 0


def test_the_disk_is_a_judge_synchronous_normal_loses_commits() -> None:
    with synchronous("NORMAL", "1"):
        assert lost_by_power_cuts(40) > 0
