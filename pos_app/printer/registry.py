"""Which transport belongs to which address: one line each.

The rule it keeps: a wrong address is a sentence for the technician at start-up, not a printer
that fails later.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Mapping
from urllib.parse import SplitResult, urlsplit

from pos_app.printer.receipt_printer import PrinterConfig, ReceiptPrinter
from pos_app.printer.transports import Connect
from pos_app.printer.transports.tcp import TcpAddress, TcpConnection

_RAW_PORT = 9100


def open_printer(
    config: PrinterConfig, monotonic_s: Callable[[], float] = time.monotonic
) -> ReceiptPrinter:
    """Make the printer of this configuration. Touches no device: the first call does.

    Raises:
        ValueError: the address cannot be one; the message says why and shows a right one.
    """
    return ReceiptPrinter(config, connector(config.address), monotonic_s)


def connector(address: str) -> Connect:
    """Return what opens a connection to ``address``.

    Raises:
        ValueError: as ``open_printer``.
    """
    parts = urlsplit(address)
    if parts.scheme not in _TRANSPORTS:
        known = ", ".join(f"{scheme}://" for scheme in _TRANSPORTS)
        raise _wrong(address, f"it must begin with {known}")
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


def _wrong(address: str, why: str) -> ValueError:
    return ValueError(
        f"{address!r} is no printer address: {why}; a right one is tcp://192.168.1.50:9100"
    )


_TRANSPORTS: Mapping[str, Callable[[str, SplitResult], Connect]] = {"tcp": _tcp}
