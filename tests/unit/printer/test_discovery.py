from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.printer.discovery import Found, Kind, in_queues, on_serial_lines, on_usb
from pos_app.printer.registry import way_to
from pos_app.printer.transports.usb_kernel import UsbPlaces
from tests.helpers.printer_lines import add_to_sysfs


def test_usb_printers_are_found_under_addresses_that_are_right(tmp_path: Path) -> None:
    places = UsbPlaces(tmp_path / "usbmisc", tmp_path / "usb")
    add_to_sysfs(places.classes, "lp0", "04b8", "0202", "J4/XF 1")
    add_to_sysfs(places.classes, "lp1", "0dd4", "01a8", "")
    found = list(on_usb(places))
    assert found == [
        Found("usb://04b8:0202/J4%2FXF%201", Kind.USB, "EPSON TM-T88V"),
        Found("usb://0dd4:01a8", Kind.USB, "EPSON TM-T88V"),
    ]
    for each in found:
        way_to(each.address)


class Port:
    def __init__(self, device: Path) -> None:
        self.device = str(device)
        self.description = "TM-T20"

    def __lt__(self, other: Port) -> bool:
        return self.device < other.device


def test_a_serial_port_goes_by_the_name_that_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_id = tmp_path / "by-id"
    by_id.mkdir()
    for name in ("ttyUSB0", "ttyS0"):
        (tmp_path / name).touch()
    (by_id / "usb-EPSON-if00").symlink_to(tmp_path / "ttyUSB0")
    ports = [Port(tmp_path / "ttyUSB0"), Port(tmp_path / "ttyS0")]
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: ports)
    found = list(on_serial_lines(by_id))
    assert [each.address for each in found] == [
        f"serial://{tmp_path / 'ttyS0'}",
        f"serial://{by_id / 'usb-EPSON-if00'}",
    ]
    assert {each.name for each in found} == {"TM-T20"}


def test_queues_are_those_of_cups(tmp_path: Path) -> None:
    lpstat = tmp_path / "lpstat"
    lpstat.write_text("#!/bin/sh\necho receipts\necho labels\n")
    lpstat.chmod(0o755)
    assert list(in_queues(str(lpstat))) == [
        Found("cups://receipts", Kind.QUEUE),
        Found("cups://labels", Kind.QUEUE),
    ]
    assert list(in_queues(str(tmp_path / "nothing"))) == []
