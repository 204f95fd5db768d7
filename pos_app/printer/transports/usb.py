"""A USB printer by what it is: the kernel's device file first, libusb where there is none.

The rule it keeps: looked for anew at each opening, so that a printer that was pulled out and
plugged in elsewhere is the same printer.
"""

from __future__ import annotations

from pos_app.printer.transports import Connection
from pos_app.printer.transports.usb_device import (
    UsbDeviceConnection,
    UsbIdentity,
    UsbPlaces,
    device_path,
)


def open_usb(identity: UsbIdentity, places: UsbPlaces) -> Connection:
    """Open the printer that is meant.

    Raises:
        ConnectionLost: it is not there, in use, or not ours to open. Nothing is left open.
    """
    path = device_path(identity, places)
    if path is not None:
        return UsbDeviceConnection(path)
    # Late: pyusb looks for its library, and most printers never need it.
    from pos_app.printer.transports.usb_library import UsbLibraryConnection

    return UsbLibraryConnection(identity)
