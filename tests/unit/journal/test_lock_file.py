"""The lock where the disk, or a right, keeps us from it."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.journal.lock_file import LockFile, of_disk
from pos_app.journal.place import Folder
from pos_app.ports.journal import JournalError


def test_a_lock_that_cannot_be_made_is_a_fault_and_no_bug(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(JournalError) as told:
        LockFile(tmp_path / "file" / "terminal.lock")
    assert told.value.fault.code is FaultCode.JOURNAL_UNREADABLE
    with pytest.raises(JournalError) as told:
        Folder(tmp_path / "file" / "journal").prepare()
    assert told.value.fault.code is FaultCode.JOURNAL_UNREADABLE


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_disk_without_room_is_called_full(number: int) -> None:
    assert of_disk(OSError(number, "no room", "/data")).code is FaultCode.DISK_FULL


def test_a_reserve_that_cannot_be_made_is_left_undone(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    Folder(tmp_path / "file").reserve("ballast", 4096)
    assert (tmp_path / "file").read_bytes() == b""
