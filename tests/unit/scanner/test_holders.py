"""Who has a device, and what else keeps it from opening."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.scanner.holders import Holder, holders, why_closed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc tells who has what")


@pytest.fixture
def device(tmp_path: Path) -> Path:
    (tmp_path / "video0").touch()
    link = tmp_path / "usb-Maker_Model-video-index0"
    link.symlink_to("video0")
    return link


@pytest.fixture
def holder(device: Path) -> Iterator[int]:
    command = ["sh", "-c", 'exec 3<>"$0"; echo open; read line', str(device)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        yield process.pid
        process.communicate(b"\n")


def test_the_program_that_has_it_is_named(device: Path, holder: int) -> None:
    assert holders(device) == (Holder(holder, "sh"),)
    fault = why_closed(device)
    assert fault.code is FaultCode.CAMERA_BUSY
    assert fault.detail == f"held by sh ({holder})"


def test_this_very_process_does_not_count(device: Path) -> None:
    with device.open("rb"):
        assert holders(device) == ()


def test_one_that_nobody_has_simply_does_not_open(device: Path) -> None:
    fault = why_closed(device)
    assert (fault.code, fault.detail) == (FaultCode.CAMERA_MISSING, "it does not open")


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.EACCES, Fault(FaultCode.CAMERA_MISSING, "this user may not open it")),
        (errno.EBUSY, Fault(FaultCode.CAMERA_BUSY, "held by a program of another user")),
        (errno.ENODEV, Fault(FaultCode.CAMERA_MISSING, "it does not open")),
    ],
)
def test_what_the_system_says_of_it_is_told(
    device: Path, monkeypatch: pytest.MonkeyPatch, number: int, fault: Fault
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    assert why_closed(device) == fault


def test_programs_that_end_meanwhile_or_hide_their_files_are_passed_over(
    device: Path, tmp_path: Path
) -> None:
    (tmp_path / "proc" / "7").mkdir(parents=True)
    (tmp_path / "proc" / "8" / "fd").mkdir(parents=True)
    (tmp_path / "proc" / "8" / "fd" / "3").symlink_to(device.resolve())
    assert holders(device, tmp_path / "proc") == (Holder(8, "a program"),)
