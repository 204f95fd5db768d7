from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.usb import open_usb
from pos_app.printer.transports.usb_kernel import (
    UsbIdentity,
    UsbPlaces,
    device_path,
    plugged_in,
)
from tests.helpers.printer_lines import add_to_sysfs


@pytest.fixture
def places(tmp_path: Path) -> UsbPlaces:
    return UsbPlaces(tmp_path / "usbmisc", tmp_path / "usb")


def test_printers_are_told_by_what_they_are(places: UsbPlaces) -> None:
    add_to_sysfs(places.classes, "lp0", "04b8", "0202", "J4XF001")
    add_to_sysfs(places.classes, "lp3", "0dd4", "01a8", "")
    (places.classes / "hiddev0").mkdir()
    found = list(plugged_in(places))
    assert [str(each.identity) for each in found] == ["04b8:0202/J4XF001", "0dd4:01a8"]
    assert [each.path.name for each in found] == ["lp0", "lp3"]
    assert found[0].name == "EPSON TM-T88V"


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        (UsbIdentity(0x04B8, 0x0202, "J4XF002"), "lp1"),
        (UsbIdentity(0x0DD4, 0x01A8), "lp2"),
        (UsbIdentity(0x04B8, 0x0202, "J4XF009"), None),
        (UsbIdentity(0x0DD4, 0x0202), None),
    ],
)
def test_the_one_that_is_meant_is_found(
    places: UsbPlaces, wanted: UsbIdentity, name: str | None
) -> None:
    add_to_sysfs(places.classes, "lp0", "04b8", "0202", "J4XF001")
    add_to_sysfs(places.classes, "lp1", "04b8", "0202", "J4XF002")
    add_to_sysfs(places.classes, "lp2", "0dd4", "01a8", "X")
    path = device_path(wanted, places)
    assert (path and path.name) == name


def test_of_two_of_a_kind_none_is_guessed(places: UsbPlaces) -> None:
    add_to_sysfs(places.classes, "lp0", "04b8", "0202", "J4XF001")
    add_to_sysfs(places.classes, "lp1", "04b8", "0202", "J4XF002")
    with pytest.raises(ConnectionLost, match="2 printers are 04b8:0202: add the serial number"):
        device_path(UsbIdentity(0x04B8, 0x0202), places)


def test_without_a_device_file_libusb_is_asked(places: UsbPlaces) -> None:
    # Either there is no libusb on this machine, or it has no such printer.
    with pytest.raises(ConnectionLost, match="ffff:ffff"):
        open_usb(UsbIdentity(0xFFFF, 0xFFFF), places)
