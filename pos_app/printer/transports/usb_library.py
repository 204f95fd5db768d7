"""USB printers without a device file, through libusb: where the kernel's driver is not at hand.

The rule it keeps: nothing is done to the device that is not needed. No reset, no configuration
over one that is set, the kernel's driver sent away only where one holds the interface; the
endpoints are those of the descriptor, and a short write is counted as what it is.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterable
from typing import Any, Final

import usb.core
import usb.util
from usb.backend import IBackend

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.usb_kernel import UsbIdentity

_PRINTER_CLASS: Final = 7
#: Makers that build their own driver say so.
_VENDOR_CLASS: Final = 0xFF
_PIECE_MAX = 4096
_READ_MAX = 512
#: Long enough for a piece at full speed; a printer that takes nothing is noticed in this time.
_SEND_MS = 50
_HEAR_MS = 100
#: As short as it gets: to libusb, 0 is for ever.
_LOOK_MS = 1


class UsbLibraryConnection:
    """Implements ``transports.Connection`` on a claimed interface. Used by one thread."""

    is_private = False

    def __init__(self, identity: UsbIdentity, backend: IBackend | None = None) -> None:
        """Find the printer, by identity as it is plugged in now, and claim it.

        Raises:
            ConnectionLost: it is not there, in use, or not ours to open. Nothing is left open.
        """
        try:
            self._device = _find(identity, backend)
            self._interface = _claim(self._device)
            self._out = _endpoint(self._interface, usb.util.ENDPOINT_OUT)
            self._in = _endpoint(self._interface, usb.util.ENDPOINT_IN)
        except (usb.core.USBError, usb.core.NoBackendError, NotImplementedError) as error:
            raise ConnectionLost(f"{identity}: {error}") from error
        if self._out is None:
            self._release()
            raise ConnectionLost(f"{identity}: its interface takes no data")
        self._is_open = True

    def send(self, data: bytes) -> int:
        try:
            taken: int = self._out.write(data[:_PIECE_MAX], _SEND_MS)
        except usb.core.USBTimeoutError:
            return 0  # pyusb returns the count when some of it went before the time-out.
        except usb.core.USBError as error:
            # It does not say how much of the piece went before the cable was out.
            raise ConnectionLost(str(error), may_have_taken=True) from error
        return taken

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        until_s = time.monotonic() + max(timeout_s, 0)
        if or_until_it_takes_more:
            return self._hear(_LOOK_MS)  # Only trying tells whether it does.
        while True:
            left_ms = int((until_s - time.monotonic()) * 1000)
            heard = self._hear(max(_LOOK_MS, min(left_ms, _HEAR_MS)))
            if heard or left_ms <= _LOOK_MS:
                return heard

    def close(self) -> None:
        if self._is_open:
            self._is_open = False
            self._release()

    def _hear(self, within_ms: int) -> bytes:
        if self._in is None:
            threading.Event().wait(within_ms / 1000)  # Nothing will be heard; time passes.
            return b""
        try:
            return bytes(self._in.read(_READ_MAX, within_ms))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise ConnectionLost(str(error)) from error

    def _release(self) -> None:
        # A printer that is no longer there has nothing to be released from.
        with contextlib.suppress(usb.core.USBError):
            usb.util.release_interface(self._device, self._interface)
        usb.util.dispose_resources(self._device)


def _find(identity: UsbIdentity, backend: IBackend | None) -> Any:
    found = [
        device
        for device in usb.core.find(
            find_all=True, idVendor=identity.vendor, idProduct=identity.product, backend=backend
        )
        if not identity.serial_number or _serial_number(device) == identity.serial_number
    ]
    if not found:
        raise ConnectionLost(f"{identity} is not plugged in")
    if len(found) > 1:
        raise ConnectionLost(f"{len(found)} printers are {identity}: add the serial number")
    return found[0]


def _serial_number(device: Any) -> str:
    try:
        return str(device.serial_number or "")
    except (usb.core.USBError, ValueError):
        return ""  # Not allowed to ask: it cannot be the one that is named.


def _claim(device: Any) -> Any:
    try:
        configuration = device.get_active_configuration()
    except usb.core.USBError:  # None is set.
        device.set_configuration()
        configuration = device.get_active_configuration()
    interface = _printing(configuration)
    number = interface.bInterfaceNumber
    with contextlib.suppress(NotImplementedError):  # Not on this system.
        if device.is_kernel_driver_active(number):
            device.detach_kernel_driver(number)
    usb.util.claim_interface(device, number)
    return interface


def _printing(interfaces: Iterable[Any]) -> Any:
    """Return the interface that prints: one of the printers' class, else one of the maker's."""
    by_class: dict[int, Any] = {}
    for interface in interfaces:
        by_class.setdefault(interface.bInterfaceClass, interface)
    found = by_class.get(_PRINTER_CLASS, by_class.get(_VENDOR_CLASS))
    if found is None:
        raise ConnectionLost("no interface of it prints")
    return found


def _endpoint(interface: Any, direction: int) -> Any:
    return usb.util.find_descriptor(
        interface,
        custom_match=lambda endpoint: (
            usb.util.endpoint_direction(endpoint.bEndpointAddress) == direction
            and usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
        ),
    )
