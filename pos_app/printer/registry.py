"""Which transport belongs to which address: one line each.

The rule it keeps: a wrong address is a sentence for the technician at start-up, not a printer
that fails later.
"""

from __future__ import annotations

import functools
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from pos_app.printer.one_way import OneWayPrinter
from pos_app.printer.practice import PracticePrinter
from pos_app.printer.receipt_printer import PrinterConfig, ReceiptPrinter
from pos_app.printer.transports import Connect, Connection, ConnectionLost, Spooler
from pos_app.printer.transports.blind import BlindLine
from pos_app.printer.transports.cups import CupsQueue
from pos_app.printer.transports.spool import SpoolFolder
from pos_app.printer.transports.tcp import TcpAddress, TcpConnection

CounterPrinter = ReceiptPrinter | OneWayPrinter | PracticePrinter

_RAW_PORT = 9100
_BAUDS = (1200, 2400, 4800, 9600, 19_200, 38_400, 57_600, 115_200, 230_400)
#: How long a printer that is never heard may take a job: as long as a person takes for a roll.
_TAKING_S = 60.0
_USB_KIND = re.compile(r"(?P<vendor>[0-9a-f]{4}):(?P<product>[0-9a-f]{4})", re.ASCII)
#: What CUPS lets a queue be called, and nothing that a command could take for an option.
_QUEUE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@-]{0,126}", re.ASCII)


def open_printer(
    config: PrinterConfig, monotonic_s: Callable[[], float] = time.monotonic
) -> CounterPrinter:
    """Make the printer of this configuration. Touches no device: the first call does.

    Raises:
        ValueError: the address cannot be one; the message says why and shows a right one.
    """
    way = way_to(config.address)
    if not callable(way):
        return OneWayPrinter(way, config.profile)
    if config.proven is not None and config.proven.is_one_way:
        return OneWayPrinter(BlindLine(way, _TAKING_S), config.profile)
    return ReceiptPrinter(config, way, monotonic_s)


def way_to(address: str) -> Connect | Spooler:
    """Return what opens a connection to ``address``, or what takes jobs for it.

    Raises:
        ValueError: as ``open_printer``.
    """
    parts = urlsplit(address)
    if parts.scheme not in _TRANSPORTS:
        known = ", ".join(f"{scheme}://" for scheme in _TRANSPORTS)
        raise _wrong(address, f"it must begin with one of {known}")
    return _TRANSPORTS[parts.scheme](address, parts)


def _tcp(address: str, parts: SplitResult) -> Connect:
    try:
        port = parts.port or _RAW_PORT
    except ValueError as error:
        raise _wrong(address, "its port is not a number up to 65535") from error
    if not parts.hostname:
        raise _wrong(address, "it names no machine")
    if parts.path or parts.query or parts.fragment or parts.username:
        raise _wrong(address, "there is something besides machine and port")
    return functools.partial(TcpConnection, TcpAddress(parts.hostname, port))


def _serial(address: str, parts: SplitResult) -> Connect:
    right = "serial:///dev/serial/by-id/NAME?baud=115200&flow=rtscts"
    given = dict(parse_qsl(parts.query, keep_blank_values=True))
    baud, flow = given.pop("baud", "115200"), given.pop("flow", "none")
    if parts.netloc or len(parts.path) < len("/x"):
        raise _wrong(address, "it names no port by its path", right)
    if given or parts.fragment:
        raise _wrong(address, "there is something besides baud and flow", right)
    if baud not in map(str, _BAUDS):
        raise _wrong(address, f"baud is one of {', '.join(map(str, _BAUDS))}", right)
    if flow not in {"none", "rtscts", "xonxoff"}:
        raise _wrong(address, "flow is one of none, rtscts, xonxoff", right)
    return functools.partial(_open_serial, unquote(parts.path), int(baud), flow)


def _open_serial(path: str, baud: int, flow: str) -> Connection:
    try:
        from pos_app.printer.transports.serial_line import (
            Flow,
            SerialAddress,
            SerialConnection,
        )
    except ImportError as error:
        raise ConnectionLost("there are no serial lines on this system") from error
    return SerialConnection(SerialAddress(path, baud, Flow(flow)))


def _usb(address: str, parts: SplitResult) -> Connect:
    right = "usb://04b8:0202/SERIAL"
    if parts.query or parts.fragment:
        raise _wrong(address, "there is something besides vendor, product and serial number", right)
    if not parts.netloc and parts.path.startswith("/dev/"):
        return functools.partial(_open_usb_file, Path(parts.path))
    kind = _USB_KIND.fullmatch(parts.netloc.lower())
    if kind is None:
        raise _wrong(address, "vendor and product are four hexadecimal digits each", right)
    serial_number = unquote(parts.path.removeprefix("/"))
    return functools.partial(
        _open_usb, int(kind["vendor"], 16), int(kind["product"], 16), serial_number
    )


def _open_usb(vendor: int, product: int, serial_number: str) -> Connection:
    from pos_app.printer.transports.usb import open_usb
    from pos_app.printer.transports.usb_kernel import UsbIdentity, UsbPlaces

    return open_usb(UsbIdentity(vendor, product, serial_number), UsbPlaces())


def _open_usb_file(path: Path) -> Connection:
    from pos_app.printer.transports.usb_device import UsbDeviceConnection

    return UsbDeviceConnection(path)


def _spool(address: str, parts: SplitResult) -> Spooler:
    if parts.netloc or parts.query or parts.fragment or len(parts.path) < len("/x"):
        raise _wrong(address, "it names no folder by its path", "spool:///var/spool/pos-printer")
    return SpoolFolder(Path(unquote(parts.path)))


def _cups(address: str, parts: SplitResult) -> Spooler:
    if not _QUEUE.fullmatch(parts.netloc) or parts.path or parts.query or parts.fragment:
        raise _wrong(address, "it names no queue", "cups://receipts")
    return CupsQueue(parts.netloc)


def _winspool(address: str, parts: SplitResult) -> Spooler:
    name = unquote(parts.netloc + parts.path)
    if not name or not name.isprintable() or parts.query or parts.fragment:
        raise _wrong(address, "it names no queue", "winspool://EPSON%20TM-T20III")
    # Late, and only where it is asked for: ctypes is slow to come, and elsewhere of no use.
    from pos_app.printer.transports.winspool import WindowsQueue, winspool_library

    return WindowsQueue(name, winspool_library)


def _wrong(address: str, why: str, right: str = "tcp://192.168.1.50:9100") -> ValueError:
    return ValueError(f"{address!r} is no printer address: {why}; a right one is {right}")


_TRANSPORTS: Mapping[str, Callable[[str, SplitResult], Connect | Spooler]] = {
    "tcp": _tcp,
    "serial": _serial,
    "usb": _usb,
    "spool": _spool,
    "cups": _cups,
    "winspool": _winspool,
}
