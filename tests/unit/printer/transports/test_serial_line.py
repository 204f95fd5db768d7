from __future__ import annotations

import os
import time
import tty
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.serial_line import Flow, SerialAddress, SerialConnection
from pos_app.printer.transports.usb_device import UsbDeviceConnection


@dataclass
class Cable:
    """A pseudo-terminal: the printer's end, and the path of ours."""

    printer: int
    path: str


@pytest.fixture
def cable() -> Iterator[Cable]:
    printer, ours = os.openpty()
    tty.setraw(ours)
    yield Cable(printer, os.ttyname(ours))
    os.close(ours)
    with pytest.MonkeyPatch.context():
        os.close(printer)


def connect(cable: Cable, flow: Flow = Flow.NONE, baud: int = 9600) -> SerialConnection:
    return SerialConnection(SerialAddress(cable.path, baud, flow, farewell_s=0.02))


def test_bytes_go_both_ways(cable: Cable) -> None:
    connection = connect(cable)
    assert connection.send(b"\x10\x04\x01") == 3
    assert os.read(cable.printer, 10) == b"\x10\x04\x01"
    os.write(cable.printer, b"\x12")
    assert connection.receive(1) == b"\x12"
    assert connection.receive(0) == b""
    connection.close()
    connection.close()


def test_answers_to_whoever_was_before_are_dropped(cable: Cable) -> None:
    os.write(cable.printer, b"\x12\x00")
    connection = connect(cable)
    assert connection.receive(0) == b""
    connection.close()


def test_a_piece_goes_and_the_rest_waits_for_the_line(cable: Cable) -> None:
    connection = connect(cable)
    assert connection.send(b"x" * 5000) == 256
    assert connection.send(b"x" * 5000) == 0
    started_s = time.monotonic()
    assert connection.receive(5, or_until_it_takes_more=True) == b""
    assert time.monotonic() - started_s < 1
    assert 0 < connection.send(b"x" * 5000) < 256
    connection.close()


def test_a_port_in_use_is_not_taken(cable: Cable) -> None:
    first = connect(cable)
    with pytest.raises(ConnectionLost, match="lock"):
        connect(cable)
    first.close()


@pytest.mark.parametrize("flow", Flow)
def test_a_printer_that_takes_nothing_is_left_in_time(cable: Cable, flow: Flow) -> None:
    connection = connect(cable, flow, 230_400)
    until_s = time.monotonic() + 5
    taken = 1
    while taken and time.monotonic() < until_s:  # The pty takes some thousand bytes.
        taken = connection.send(b"x" * 4096)
        connection.receive(0.05, or_until_it_takes_more=True)
    assert not taken
    started_s = time.monotonic()
    connection.close()
    assert time.monotonic() - started_s < 1


@pytest.mark.parametrize("is_usb", [False, True])
def test_a_pulled_cable_is_noticed(is_usb: bool) -> None:  # noqa: FBT001 - the two kinds.
    printer, ours = os.openpty()
    tty.setraw(ours)
    cable = Cable(printer, os.ttyname(ours))
    connection = UsbDeviceConnection(cable.path) if is_usb else connect(cable)  # type: ignore[arg-type]
    os.close(ours)
    os.close(printer)
    with pytest.raises(ConnectionLost):
        connection.receive(1)
    with pytest.raises(ConnectionLost) as caught:
        connection.send(b"x")
    assert caught.value.may_have_taken is is_usb
    connection.close()


def test_a_port_that_is_not_there_is_said_with_its_path() -> None:
    with pytest.raises(ConnectionLost, match=r"/dev/serial/by-id/nothing: .*No such file"):
        SerialConnection(SerialAddress("/dev/serial/by-id/nothing"))
