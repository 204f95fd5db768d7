"""A USB printer by what it is: the kernel's device file first, libusb where there is none.

The rule it keeps: looked for anew at each opening, so that a printer that was pulled out and
plugged in elsewhere is the same printer.
"""

from __future__ import annotations

from pos_app.printer.transports import Connection
from pos_app.printer.transports.usb_kernel import UsbIdentity, UsbPlaces, device_path


def open_usb(identity: UsbIdentity, places: UsbPlaces) -> Connection:
    """Open the printer that is meant.

    Raises:
        ConnectionLost: it is not there, in use, or not ours to open. Nothing is left open.
    """
    path = device_path(identity, places)
    # Late, both: the first is for POSIX only, and pyusb looks for its library when it comes.
    if path is not None:
        from pos_app.printer.transports.usb_device import UsbDeviceConnection

        return UsbDeviceConnection(path)
    from pos_app.printer.transports.usb_library import UsbLibraryConnection

    return UsbLibraryConnection(identity)
