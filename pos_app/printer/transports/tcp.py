"""Printers on the network: raw bytes to port 9100 and answers back on the same connection.

The rule it keeps: every wait has a deadline, and closing never cuts a receipt short. A socket
closed with unread answers in it sends RST, at which printers throw their buffer away
(RFC 9293, 3.10.4; seen with Epson's Ethernet boards, which push status bytes unasked).
"""

from __future__ import annotations

import contextlib
import select
import socket
import time
from dataclasses import dataclass

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.errand import Errand, StillOut

_RECEIVE_MAX = 4096
#: Small, so that a printer which stopped reading is noticed and not hidden by our own kernel.
_SEND_BUFFER_BYTES = 4096


@dataclass(frozen=True, slots=True)
class TcpAddress:
    """Where the printer listens, and how long we wait for it.

    Attributes:
        connect_timeout_s: For a printer that is off, whose address nobody answers; finding the
            address of a name is part of it.
        unheard_ms: After so long without a sign from the other machine the line counts as
            broken (TCP_USER_TIMEOUT, RFC 5482).
        farewell_s: How long ``close`` waits for the printer to take everything.
    """

    host: str
    port: int = 9100
    connect_timeout_s: float = 1.2
    unheard_ms: int = 5000
    farewell_s: float = 1.0


class TcpConnection:
    """Implements ``transports.Connection`` on a socket of its own."""

    is_private = True

    def __init__(self, address: TcpAddress) -> None:
        """Connect.

        Raises:
            ConnectionLost: nobody listens there, or not in time. Nothing is left open.
        """
        self._farewell_s = address.farewell_s
        try:
            self._socket = _connect(address)
        except OSError as error:
            where = f"{address.host}:{address.port}"
            raise ConnectionLost(f"{where}: {error.strerror or error}") from error
        _tune(self._socket, address.unheard_ms)

    def send(self, data: bytes) -> int:
        try:
            return self._socket.send(data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise ConnectionLost(str(error)) from error

    def receive(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> bytes:
        ours = [self._socket]
        writable = ours if or_until_it_takes_more else []
        readable, _, _ = select.select(ours, writable, [], max(timeout_s, 0))
        if not readable:
            return b""
        try:
            data = self._socket.recv(_RECEIVE_MAX)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise ConnectionLost(str(error)) from error
        if not data:
            raise ConnectionLost("the printer closed the connection")
        return data

    def close(self) -> None:
        if self._socket.fileno() < 0:
            return
        # A connection already lost has nothing to say goodbye to.
        with contextlib.suppress(OSError):
            self._say_goodbye()
        self._socket.close()

    def _say_goodbye(self) -> None:
        """Read until the printer has taken all and closed too; one that chatters on is left."""
        self._socket.shutdown(socket.SHUT_WR)
        leave_at_s = time.monotonic() + self._farewell_s
        while (left_s := leave_at_s - time.monotonic()) > 0:
            self._socket.settimeout(left_s)
            if not self._socket.recv(_RECEIVE_MAX):
                return


def _connect(address: TcpAddress) -> socket.socket:
    """Connect to the first of the host's addresses that answers, all within one deadline."""
    give_up_at_s = time.monotonic() + address.connect_timeout_s
    last: OSError = TimeoutError("timed out")
    for host in _addresses(address):
        left_s = give_up_at_s - time.monotonic()
        if left_s <= 0:
            break
        try:
            return socket.create_connection((host, address.port), left_s)
        except OSError as error:
            last = error
    raise last


def _addresses(address: TcpAddress) -> list[str]:
    """Return the host's addresses. The system's look-up knows no deadline and is given one."""
    try:
        found = Errand("look-up").run(
            lambda: socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM),
            address.connect_timeout_s,
        )
    except StillOut as error:
        raise TimeoutError("its name was not found in time") from error
    return [str(entry[4][0]) for entry in found]


def _tune(connection: socket.socket, unheard_ms: int) -> None:
    connection.setblocking(False)  # noqa: FBT003 - the standard library's signature.
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, unheard_ms)
