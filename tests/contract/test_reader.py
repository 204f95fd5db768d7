"""What every reader with a line of its own promises, over a pseudo-terminal."""

from __future__ import annotations

import fcntl
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.ports.scanner import ReaderState, Source
from pos_app.scanner.readers.line_reader import LineReader, NoLine
from pos_app.scanner.readers.serial_reader import SerialConfig, path_of, serial_reader
from tests.helpers.cameras import CODE, OTHER_CODE
from tests.helpers.reader_witness import Witness
from tests.helpers.serial_ports import PretendPort

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX")
STOPS_WITHIN_S = 2.0


@pytest.fixture
def port(tmp_path: Path) -> PretendPort:
    return PretendPort(tmp_path)


@pytest.fixture
def witness() -> Witness:
    return Witness()


@pytest.fixture
def reader(port: PretendPort) -> Iterator[LineReader]:
    made = serial_reader(SerialConfig(str(port.path)), time.monotonic)
    yield made
    made.stop()
    assert not [each for each in threading.enumerate() if each.name.startswith("reader ")]


def test_a_code_in_pieces_is_one_scan(
    port: PretendPort, reader: LineReader, witness: Witness
) -> None:
    port.plug_in()
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.READY)
    for piece in (CODE.secret[:7], CODE.secret[7:], "\r", "\n" + OTHER_CODE.secret + "\r\n"):
        port.send(piece.encode())
    witness.wait_for_scans(2)
    assert witness.texts == [CODE.secret, OTHER_CODE.secret]
    assert {scan.source for scan in witness.scans} == {Source.SERIAL}
    assert witness.states == [ReaderState.OPENING, ReaderState.READY]


def test_a_reader_without_ends_is_heard_after_a_silence(
    port: PretendPort, reader: LineReader, witness: Witness
) -> None:
    port.plug_in()
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.READY)
    port.send(CODE.secret.encode())
    witness.wait_for_scans(1)
    assert witness.texts == [CODE.secret]


def test_unplugged_is_told_and_plugged_in_again_goes_on(
    port: PretendPort, reader: LineReader, witness: Witness
) -> None:
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.MISSING)
    for _ in range(2):
        port.plug_in()
        witness.wait_for_state(ReaderState.READY)
        port.send(CODE.secret[:9].encode())
        port.pull_out()
        witness.wait_for_state(ReaderState.MISSING)
    port.plug_in()
    witness.wait_for_state(ReaderState.READY)
    port.send(CODE.secret.encode() + b"\r")
    witness.wait_until(lambda: CODE.secret in witness.texts)
    faults = {fault.code for fault in witness.faults if fault is not None}
    assert faults == {FaultCode.READER_MISSING}


def test_a_port_of_another_program_is_busy_until_it_is_let_go(
    port: PretendPort, reader: LineReader, witness: Witness
) -> None:
    port.plug_in()
    with port.path.open("rb", buffering=0) as other:
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        reader.start(witness.listener)
        witness.wait_for_state(ReaderState.BUSY)
    witness.wait_for_state(ReaderState.READY)
    assert [fault.code for fault in witness.faults if fault] == [FaultCode.READER_BUSY]


def test_what_is_no_port_is_busy(tmp_path: Path, witness: Witness) -> None:
    path = tmp_path / "file"
    path.touch()
    reader = serial_reader(SerialConfig(str(path)), time.monotonic)
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.BUSY)
    reader.stop()


def test_stops_in_time_and_lets_go(port: PretendPort, reader: LineReader, witness: Witness) -> None:
    port.plug_in()
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.READY)
    before_s = time.monotonic()
    reader.stop()
    reader.stop()
    assert time.monotonic() - before_s < STOPS_WITHIN_S
    with port.path.open("rb", buffering=0) as other:
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_nothing_scanned_is_in_a_fault(
    port: PretendPort, reader: LineReader, witness: Witness
) -> None:
    port.plug_in()
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.READY)
    port.send(CODE.secret.encode())
    port.pull_out()
    witness.wait_for_state(ReaderState.MISSING)
    assert CODE.secret not in repr(witness)


@dataclass
class Plugged:
    device: str
    vid: int | None = None
    pid: int | None = None
    serial_number: str | None = None
    description: str | None = None


PLUGGED = (
    Plugged("/dev/ttyS0"),
    Plugged("/dev/ttyACM0", 0x0C2E, 0x0B61, "A1"),
    Plugged("/dev/ttyACM1", 0x0C2E, 0x0B61, "B2"),
)


@pytest.mark.parametrize(
    ("port", "path"),
    [
        ("0c2e:0b61", "/dev/ttyACM0"),
        ("0C2E:0B61:B2", "/dev/ttyACM1"),
        ("/dev/serial/by-id/usb-X", "/dev/serial/by-id/usb-X"),
        ("COM3", "COM3"),
    ],
)
def test_a_port_is_found_by_what_is_plugged_in(port: str, path: str) -> None:
    assert path_of(port, PLUGGED) == path


@pytest.mark.parametrize("port", ["0c2e:0b62", "0c2e:0b61:C3"])
def test_what_is_not_plugged_in_is_missing(port: str) -> None:
    with pytest.raises(NoLine) as caught:
        path_of(port, PLUGGED)
    assert caught.value.state is ReaderState.MISSING
