"""Which USB printers the kernel's printer driver has taken, and where their device files are.

The rule it keeps: a printer is what it is (vendor, product, serial number), wherever it is plugged
in and whatever number the kernel gave it this time. Linux tells; other systems have none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pos_app.printer.transports import ConnectionLost


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


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
