"""Opens a USB printer through libusb and sends it a question; says as JSON how it went."""

from __future__ import annotations

import json
import sys

from usb.backend import libusb1

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.usb_kernel import UsbIdentity
from pos_app.printer.transports.usb_library import UsbLibraryConnection

library, serial_number = sys.argv[1:]
identity = UsbIdentity(0x04B8, 0x0202, serial_number)
told: dict[str, object] = {}
try:
    backend = libusb1.get_backend(find_library=lambda _: library)
    connection = UsbLibraryConnection(identity, backend)
    told["opened"] = True
    connection.send(b"\x10\x04\x01")
except ConnectionLost as error:
    told |= {"error": str(error), "may_have_taken": error.may_have_taken}
sys.stdout.write(json.dumps(told))
