from __future__ import annotations

import os
import tty
from pathlib import Path

import pytest

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.usb_device import UsbDeviceConnection


def test_a_large_job_is_handed_over_in_pieces_as_they_are_taken() -> None:
    printer, ours = os.openpty()
    tty.setraw(ours)
    connection = UsbDeviceConnection(Path(os.ttyname(ours)))
    os.set_blocking(printer, False)
    job, received, sent = bytes(range(32, 127)) * 700, b"", 0
    stalls = 0
    while len(received) < len(job):
        taken = connection.send(job[sent:])
        assert taken <= 4096
        sent += taken
        stalls += not taken
        if not taken or sent == len(job):
            received += os.read(printer, 4096)
    assert received == job
    assert stalls
    connection.close()
    os.close(ours)
    os.close(printer)


def test_a_device_that_is_not_there_is_said_with_its_path() -> None:
    with pytest.raises(ConnectionLost, match="/dev/usb/lp99: No such file"):
        UsbDeviceConnection(Path("/dev/usb/lp99"))
