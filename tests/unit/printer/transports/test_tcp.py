from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator

import pytest

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.tcp import TcpAddress, TcpConnection

RECEIPT = b"riga\n" * 300


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def connect(listener: socket.socket) -> TcpConnection:
    return TcpConnection(TcpAddress("127.0.0.1", listener.getsockname()[1]))


class ChattyPrinter(threading.Thread):
    """Pushes status bytes that nobody reads, and takes the receipt only when the till has gone."""

    def __init__(self, listener: socket.socket) -> None:
        super().__init__()
        self.listener = listener
        self.has_pushed = threading.Event()
        self.till_has_gone = threading.Event()
        self.received = b""
        self.start()

    def run(self) -> None:
        till, _ = self.listener.accept()
        with till:
            till.sendall(b"\x14\x00\x00\x0f")
            self.has_pushed.set()
            self.till_has_gone.wait(5)
            try:
                while data := till.recv(100):
                    self.received += data
            except ConnectionResetError:
                self.received = b"cut short"


def test_closing_never_cuts_the_receipt_short(listener: socket.socket) -> None:
    printer = ChattyPrinter(listener)
    connection = connect(listener)
    assert connection.send(RECEIPT) == len(RECEIPT)
    assert printer.has_pushed.wait(5)
    printer.till_has_gone.set()
    connection.close()
    printer.join()
    assert printer.received == RECEIPT


def test_positive_control_a_plain_close_does_cut_it_short(listener: socket.socket) -> None:
    printer = ChattyPrinter(listener)
    till = socket.create_connection(listener.getsockname())
    till.sendall(RECEIPT)
    assert printer.has_pushed.wait(5)
    # Seen, so that it lies unread in our buffer at the moment of closing.
    assert till.recv(4, socket.MSG_PEEK | socket.MSG_WAITALL) == b"\x14\x00\x00\x0f"
    till.close()
    printer.till_has_gone.set()
    printer.join()
    assert printer.received == b"cut short"


def test_a_farewell_to_a_printer_that_hangs_has_an_end(listener: socket.socket) -> None:
    address = TcpAddress("127.0.0.1", listener.getsockname()[1], farewell_s=0.01)
    connection = TcpConnection(address)
    hanging, _ = listener.accept()
    with hanging:
        connection.close()
        connection.close()


def test_a_printer_that_is_off_is_said_with_its_address() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(ConnectionLost, match=f"127.0.0.1:{port}"):
        TcpConnection(TcpAddress("127.0.0.1", port))


def test_a_printer_that_stops_taking_is_noticed_at_once(listener: socket.socket) -> None:
    connection = connect(listener)
    stuck, _ = listener.accept()
    with stuck:
        taken = total = 1
        while taken:
            taken = connection.send(b"x" * 65536)
            total += taken
        assert connection.receive(0) == b""
        assert connection.receive(0.001, or_until_it_takes_more=True) == b""
        stuck.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    with pytest.raises(ConnectionLost):
        connection.receive(1)
    with pytest.raises(ConnectionLost):
        connection.send(b"x")
    connection.close()


def test_hears_what_the_printer_says_and_that_it_has_gone(listener: socket.socket) -> None:
    connection = connect(listener)
    printer, _ = listener.accept()
    with printer:
        printer.sendall(b"\x12")
        assert connection.receive(1) == b"\x12"
        assert connection.receive(0) == b""
    with pytest.raises(ConnectionLost, match="closed"):
        connection.receive(1)
    connection.close()


def test_nothing_is_held_back_to_fill_a_packet(listener: socket.socket) -> None:
    connection = connect(listener)
    with listener.accept()[0]:
        raw = connection._socket
        assert raw.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert raw.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) <= 2 * 4608
        assert raw.gettimeout() == 0
    connection.close()
