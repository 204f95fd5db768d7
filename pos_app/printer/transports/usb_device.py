"""Printers that the kernel's USB printer driver has taken: /dev/usb/lp0 and its like.

The rule it keeps: a printer is found by what it is (vendor, product, serial number), wherever
it is plugged in and whatever number the kernel gave it this time. Linux only.

Source: drivers/usb/class/usblp.c. A write in non-blocking mode says "taken" while its packet is
still on its way, the next one waits until it has arrived, and closing kills it: so ``close``
waits until the device would take more.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.descriptor import Descriptor

_FAREWELL_S = 1.0


@dataclass(frozen=True, slots=True)
class UsbIdentity:
    """What a USB printer is. ``serial_number`` is empty for any, or for one that has none."""

    vendor: int
    product: int
    serial_number: str = ""

    def covers(self, other: UsbIdentity) -> bool:
        """Whether ``other`` is one that is meant."""
        same_kind = (self.vendor, self.product) == (other.vendor, other.product)
        return same_kind and self.serial_number in {"", other.serial_number}

    def __str__(self) -> str:
        kind = f"{self.vendor:04x}:{self.product:04x}"
        return f"{kind}/{self.serial_number}" if self.serial_number else kind


@dataclass(frozen=True, slots=True)
class PluggedIn:
    """One USB printer that has a device file."""

    identity: UsbIdentity
    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class UsbPlaces:
    """Where the kernel tells of its printers, and where their device files are."""

    classes: Path = Path("/sys/class/usbmisc")
    devices: Path = Path("/dev/usb")


def plugged_in(places: UsbPlaces) -> Iterator[PluggedIn]:
    """List the printers that the kernel's driver has taken."""
    for entry in sorted(places.classes.glob("lp*")):
        # The link leads to the interface; the device it belongs to is its parent.
        device = (entry / "device").resolve().parent
        vendor, product = _read(device / "idVendor"), _read(device / "idProduct")
        if vendor and product:
            identity = UsbIdentity(int(vendor, 16), int(product, 16), _read(device / "serial"))
            name = f"{_read(device / 'manufacturer')} {_read(device / 'product')}".strip()
            yield PluggedIn(identity, name, places.devices / entry.name)


def device_path(identity: UsbIdentity, places: UsbPlaces) -> Path | None:
    """Return the device file of the printer that is meant; None when the kernel has none.

    Raises:
        ConnectionLost: more than one could be meant; which one is not guessed.
    """
    found = [each.path for each in plugged_in(places) if identity.covers(each.identity)]
    if len(found) > 1:
        raise ConnectionLost(f"{len(found)} printers are {identity}: add the serial number")
    return found[0] if found else None


class UsbDeviceConnection:
    """Implements ``transports.Connection`` on a device file."""

    is_private = False

    def __init__(self, path: Path) -> None:
        """Open it.

        Raises:
            ConnectionLost: it is not there, in use, or not ours to open. Nothing is left open.
        """
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        except OSError as error:
            raise ConnectionLost(f"{path}: {error.strerror}") from error
        self._line = Descriptor(
            descriptor, lambda: os.close(descriptor), write_error_may_have_taken=True
        )
        self._line.drop_stale()

    def send(self, data: bytes) -> int:
        return self._line.send(data)

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        return self._line.receive(timeout_s, or_until_it_takes_more=or_until_it_takes_more)

    def close(self) -> None:
        self._line.close(_FAREWELL_S, self._line.takes_more)


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
