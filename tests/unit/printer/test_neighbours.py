"""Loopback is a whole network of machines that are all this one: 127.0.0.1 to 127.0.0.254."""

from __future__ import annotations

import ipaddress
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from pos_app.printer.neighbours import Asking, hosts_around, listening, own_segments

LOOPBACK = ipaddress.IPv4Interface("127.0.0.1/8")


@pytest.fixture
def printers() -> Iterator[list[socket.socket]]:
    """Three that listen at one port: two of ours, one beyond the part that is asked."""
    first = socket.create_server(("127.0.0.77", 0))
    port = first.getsockname()[1]
    others = [socket.create_server((host, port)) for host in ("127.0.0.9", "127.0.1.5")]
    yield [first, *others]
    for each in (first, *others):
        each.close()


def test_those_that_listen_next_to_us_are_found_and_nobody_further(
    printers: list[socket.socket],
) -> None:
    asking = Asking(port=printers[0].getsockname()[1])
    assert listening([LOOPBACK], asking) == ["127.0.0.9", "127.0.0.77"]


def test_who_is_asked_hears_nothing_but_that_somebody_was_there(
    printers: list[socket.socket],
) -> None:
    listening([LOOPBACK], Asking(port=printers[0].getsockname()[1]))
    asked, _ = printers[0].accept()
    with asked:
        assert asked.recv(10) == b""


def test_only_a_few_are_asked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    open_now, most = 0, 0

    class Counted(socket.socket):
        def __init__(self, *arguments: int) -> None:
            nonlocal open_now, most
            super().__init__(*arguments)
            open_now += 1
            most = max(most, open_now)

        def close(self) -> None:
            nonlocal open_now
            open_now -= self.fileno() >= 0
            super().close()

    monkeypatch.setattr("pos_app.printer.neighbours.socket.socket", Counted)
    listening([LOOPBACK], Asking(port=1, at_once=5))
    assert (open_now, most) == (0, 5)


def test_an_address_that_nobody_answers_has_a_deadline() -> None:
    with socket.create_server(("127.0.0.9", 0), backlog=0) as full, ExitStack() as callers:
        address = full.getsockname()
        for _ in range(4):  # Whoever calls now is neither let in nor sent away.
            caller = callers.enter_context(socket.socket())
            caller.setblocking(False)  # noqa: FBT003 - the standard library's signature.
            caller.connect_ex(address)
        segment = ipaddress.IPv4Interface("127.0.0.9/30")
        started_s = time.monotonic()
        assert listening([segment], Asking(port=address[1], deadline_s=0.05)) == []
        assert time.monotonic() - started_s >= 0.05


@pytest.mark.parametrize(
    ("segment", "count", "first"),
    [
        ("192.168.1.50/24", 254, "192.168.1.1"),
        ("10.7.3.9/8", 254, "10.7.3.1"),
        ("192.168.1.130/26", 62, "192.168.1.129"),
        ("10.0.0.1/31", 0, None),
        ("10.0.0.1/32", 0, None),
    ],
)
def test_at_most_the_part_of_a_network_that_is_around_us(
    segment: str, count: int, first: str | None
) -> None:
    hosts = hosts_around(ipaddress.IPv4Interface(segment))
    assert len(hosts) == count
    assert (str(hosts[0]) if hosts else None) == first


@pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")
def test_our_own_segments_are_none_of_loopback() -> None:
    assert all(not segment.ip.is_loopback for segment in own_segments())
