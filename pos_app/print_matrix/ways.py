"""The ways to a printer that can be had without one, each with the shipping transport on it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pos_app.print_matrix.instant_line import InstantLine
from pos_app.print_matrix.shared_time import SharedTime
from pos_app.printer.delivery import Patience
from pos_app.printer.profiles import CUSTOM_KUBE, EPSON_TM, UNKNOWN, XPRINTER_80MM, Profile
from pos_app.printer.transports import Connect, Connection, ConnectionLost
from pos_app.printer.transports.serial_line import SerialAddress, SerialConnection
from pos_app.printer.transports.tcp import TcpAddress, TcpConnection
from pos_app.printer.transports.usb_device import UsbDeviceConnection
from pos_app.sandbox.virtual_printer import VirtualPrinter
from pos_app.sandbox.virtual_printer.personality import PERSONALITIES

#: A printer that takes nothing more is not waited for: the matrix has the real time only.
_FAREWELL_S = 0.02
_SPEED_MM_S = 150
#: As at a counter, but for a person with the next roll: they come within half a minute or never.
PATIENCE: Final = Patience(held_s=35.0)

#: What a till would have been set up with for each.
PROFILES: Final[Mapping[str, Profile]] = {
    "epson": EPSON_TM,
    "epson_ethernet": EPSON_TM,
    "custom": CUSTOM_KUBE,
    "clone": XPRINTER_80MM,
    "silent": UNKNOWN,
    "liar": UNKNOWN,
}


class Way:
    """A virtual printer at the end of one transport; plugged in unless told otherwise."""

    def __init__(self, printer: VirtualPrinter, time: SharedTime, connect: Connect) -> None:
        self.printer = printer
        self.is_plugged_in = True
        self._time = time
        self._connect = connect
        self._lines = 0 if isinstance(connect, TcpWay) else None

    def connect(self) -> Connection:
        """Open an instant line.

        Raises:
            ConnectionLost: nothing is plugged in, or the transport says so.
        """
        self._time.catch_up()  # Somebody may have plugged it in since.
        if not self.is_plugged_in:
            raise ConnectionLost("nothing is plugged in")
        if self._lines is not None:
            self._lines += 1
        return InstantLine(self._connect, self.printer, self._time, self._lines)


@contextmanager
def open_way(transport: str, personality: str, time: SharedTime, seed: int) -> Iterator[Way]:
    """Set a printer up at the end of a transport."""
    with tempfile.TemporaryDirectory(prefix="pos-app-matrix-") as folder:
        link = Path(folder) / "printer" if transport != "tcp" else None
        printer = VirtualPrinter(
            serial=link is not None,
            columns=PROFILES[personality].columns,
            link=link,
            personality=PERSONALITIES[personality],
            speed_mm_s=_SPEED_MM_S,
            seed=seed,
            monotonic_s=time,
        )
        printer.open()
        try:
            yield Way(printer, time, TRANSPORTS[transport](printer))
        finally:
            printer.close()


class TcpWay:
    """Each call is a line of its own, and they are served in their order."""

    def __init__(self, printer: VirtualPrinter) -> None:
        self._address = TcpAddress("127.0.0.1", printer.port, farewell_s=_FAREWELL_S)

    def __call__(self) -> Connection:
        return TcpConnection(self._address)


def _serial(printer: VirtualPrinter) -> Connect:
    # So fast that its pace, which goes by the real clock, is not felt.
    address = SerialAddress(str(printer.path), baud=4_000_000, farewell_s=_FAREWELL_S)
    return lambda: SerialConnection(address)


def _usb(printer: VirtualPrinter) -> Connect:
    """Open the terminal as the kernel's printer device is opened: a file that answers."""
    return lambda: UsbDeviceConnection(printer.path)


TRANSPORTS: Final[Mapping[str, Callable[[VirtualPrinter], Connect]]] = {
    "tcp": TcpWay,
    "serial": _serial,
    "usb": _usb,
}
