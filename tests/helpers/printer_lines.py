"""Lines to a virtual printer that are not TCP: a tty, a USB device file, libusb.

The rule it keeps: the printer behind them is the real virtual printer. Where TCP would break,
the cable comes out, and is put back at once, perhaps under another name.
"""

from __future__ import annotations

import contextlib
import os
import select
import selectors
import socket
import threading
import tty
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import Any, Self

import usb.core
import usb.util
from usb.backend import IBackend

from pos_app.sandbox.virtual_printer import VirtualPrinter

_MAX = 65536
EPSON_VENDOR, EPSON_PRODUCT, EPSON_SERIAL = 0x04B8, 0x0202, "J4XF001"


def cable_to(printer: VirtualPrinter) -> socket.socket:
    return socket.create_connection(("127.0.0.1", printer.port))


class PtyLine:
    """A pseudo-terminal with the printer at its far end, while the ``with`` block lasts.

    ``plug`` is called with the terminal's path each time the cable is put in.
    """

    def __init__(self, printer: VirtualPrinter, plug: Callable[[str], None]) -> None:
        self._printer = printer
        self._plug = plug
        self._ending, self._bell = socket.socketpair()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._put_in()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bell.send(b"!")
        self._thread.join()
        self._pull_out()
        self._ending.close()
        self._bell.close()

    def _put_in(self) -> None:
        self._cable = cable_to(self._printer)
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self._plug(os.ttyname(self._slave))

    def _pull_out(self) -> None:
        os.close(self._slave)
        os.close(self._master)
        self._cable.close()

    def _run(self) -> None:
        while True:
            with selectors.DefaultSelector() as selector:
                for each in (self._ending, self._master, self._cable):
                    selector.register(each, selectors.EVENT_READ)
                ready = {key.fileobj for key, _ in selector.select()}
            if self._ending in ready:
                return
            try:
                self._carry(ready)
            except ConnectionError:
                self._pull_out()
                self._put_in()

    def _carry(self, ready: set[Any]) -> None:
        if self._master in ready:
            self._cable.sendall(os.read(self._master, _MAX))
        if self._cable in ready:
            answer = self._cable.recv(_MAX)
            if not answer:
                raise ConnectionResetError
            os.write(self._master, answer)


def plug_at(path: Path) -> Callable[[str], None]:
    """Return what lets ``path`` lead to the terminal, like a name in /dev/serial/by-id."""

    def plug(terminal: str) -> None:
        path.unlink(missing_ok=True)
        path.symlink_to(terminal)

    return plug


def plug_as_usb(classes: Path, devices: Path) -> Callable[[str], None]:
    """Return what lets the kernel tell of the printer: each time under the next number."""
    numbers: Iterator[int] = iter(range(100))

    def plug(terminal: str) -> None:
        for old in (*classes.glob("lp*"), *devices.glob("lp*")):
            if old.is_symlink():
                old.unlink()
            else:
                (old / "device").unlink()
                old.rmdir()
        name = f"lp{next(numbers)}"
        add_to_sysfs(classes, name, "04b8", "0202", EPSON_SERIAL)
        (devices / name).symlink_to(terminal)

    return plug


def add_to_sysfs(classes: Path, name: str, vendor: str, product: str, serial: str) -> None:
    """Write what usblp shows of one printer: a class entry, whose device is an interface."""
    device = classes.parent / f"usb-{name}"
    (device / "1-1:1.0").mkdir(parents=True)
    for file, text in (("idVendor", vendor), ("idProduct", product), ("serial", serial)):
        if text:
            (device / file).write_text(f"{text}\n")
    (device / "manufacturer").write_text("EPSON\n")
    (device / "product").write_text("TM-T88V\n")
    (classes / name).mkdir(parents=True)
    (classes / name / "device").symlink_to(device / "1-1:1.0")


class UsbWorld(IBackend):  # type: ignore[misc]  # pyusb has no types.
    """A libusb with one printer on it; a broken cable is a new device with the same identity.

    Args:
        printer: What is at the far end.
        packet_bytes: No write takes more than this: the short writes that libusb reports.
    """

    def __init__(self, printer: VirtualPrinter, packet_bytes: int = 512) -> None:
        super().__init__()
        self._printer = printer
        self._packet_bytes = packet_bytes
        self.cable: socket.socket | None = None
        self.is_plugged_in = True
        self.kernel_driver = False
        self.claimed: set[int] = set()

    def close(self) -> None:
        if self.cable is not None:
            self.cable.close()

    def enumerate_devices(self) -> Iterator[str]:
        return iter(["printer"] if self.is_plugged_in else [])

    def get_device_descriptor(self, _: object) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=18,
            bDescriptorType=1,
            bcdUSB=0x200,
            bDeviceClass=0,
            bDeviceSubClass=0,
            bDeviceProtocol=0,
            bMaxPacketSize0=64,
            idVendor=EPSON_VENDOR,
            idProduct=EPSON_PRODUCT,
            bcdDevice=0x100,
            iManufacturer=1,
            iProduct=2,
            iSerialNumber=3,
            bNumConfigurations=1,
            address=5,
            bus=1,
            port_number=1,
            port_numbers=(1,),
            speed=3,
        )

    def get_configuration_descriptor(self, _: object, __: int) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=9,
            bDescriptorType=2,
            wTotalLength=32,
            bNumInterfaces=1,
            bConfigurationValue=1,
            iConfiguration=0,
            bmAttributes=0xC0,
            bMaxPower=1,
            extra_descriptors=[],
        )

    def get_interface_descriptor(
        self, _: object, interface: int, setting: int, __: int
    ) -> SimpleNamespace:
        if interface or setting:
            raise IndexError
        return SimpleNamespace(
            bLength=9,
            bDescriptorType=4,
            bInterfaceNumber=0,
            bAlternateSetting=0,
            bNumEndpoints=2,
            bInterfaceClass=7,
            bInterfaceSubClass=1,
            bInterfaceProtocol=2,
            iInterface=0,
            extra_descriptors=[],
        )

    def get_endpoint_descriptor(
        self, _: object, endpoint: int, __: int, ___: int, ____: int
    ) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=7,
            bDescriptorType=5,
            bEndpointAddress=(0x01, 0x82)[endpoint],
            bmAttributes=usb.util.ENDPOINT_TYPE_BULK,
            wMaxPacketSize=64,
            bInterval=0,
            bRefresh=0,
            bSynchAddress=0,
            extra_descriptors=[],
        )

    def open_device(self, _: object) -> str:
        if self.cable is None:
            self.cable = cable_to(self._printer)
            self.cable.settimeout(0.001)
        return "handle"

    def close_device(self, _: object) -> None:
        pass

    def get_configuration(self, _: object) -> int:
        return 1

    def claim_interface(self, _: object, interface: int) -> None:
        if interface in self.claimed:
            raise usb.core.USBError("Resource busy", errno=16)
        self.claimed.add(interface)

    def release_interface(self, _: object, interface: int) -> None:
        self.claimed.discard(interface)

    def is_kernel_driver_active(self, _: object, __: int) -> bool:
        return self.kernel_driver

    def detach_kernel_driver(self, _: object, __: int) -> None:
        assert self.kernel_driver, "nothing to send away"
        self.kernel_driver = False

    def ctrl_transfer(
        self, _: object, __: int, ___: int, value: int, ____: int, data: Any, _____: int
    ) -> int:
        texts = {0: b"\x04\x03\x09\x04", 3: _string_descriptor(EPSON_SERIAL)}
        text = texts[value & 0xFF]
        for at, byte in enumerate(text[: len(data)]):
            data[at] = byte
        return min(len(text), len(data))

    def bulk_write(self, _: object, endpoint: int, __: int, data: Any, ___: int) -> int:
        assert endpoint == 0x01, endpoint
        piece = bytes(data)[: self._packet_bytes]
        try:
            self._plugged().sendall(piece)
        except ConnectionError as error:
            raise self._pulled_out() from error
        return len(piece)

    def bulk_read(self, _: object, endpoint: int, __: int, data: Any, timeout_ms: int) -> int:
        assert endpoint == 0x82, endpoint
        cable = self._plugged()
        if not select.select([cable], [], [], timeout_ms / 1000)[0]:
            raise usb.core.USBTimeoutError("Operation timed out", errno=110)
        heard = b""
        with contextlib.suppress(ConnectionError):
            heard = cable.recv(len(data))
        if not heard:
            raise self._pulled_out()
        for at, byte in enumerate(heard):
            data[at] = byte
        return len(heard)

    def _plugged(self) -> socket.socket:
        if self.cable is None:
            raise usb.core.USBError("No such device", errno=19)
        return self.cable

    def _pulled_out(self) -> usb.core.USBError:
        self.close()
        self.cable = None
        self.claimed.clear()
        return usb.core.USBError("No such device", errno=19)


def _string_descriptor(text: str) -> bytes:
    data = text.encode("utf-16-le")
    return bytes((len(data) + 2, 3)) + data
