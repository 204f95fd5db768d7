"""Who on this machine's own segment listens where printers do: they are asked, one by one.

The rule it keeps: nobody beyond the segment is disturbed, and nobody on it for long. At most the
254 addresses around our own, few at a time, a connection that says nothing and is closed at
once: a printer that is printing for another till notices nothing of it.
"""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import selectors
import socket
import struct
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Segment = ipaddress.IPv4Interface

#: The smallest mask that is asked out; of a wider network only the part around our address.
_PREFIX_MIN = 24
#: Links between two machines have no segment.
_PREFIX_MAX = 30

# Linux, <linux/sockios.h> and <net/if.h>; the address stands after 16 bytes of name and 4 more.
_GET_ADDRESS, _GET_MASK, _GET_FLAGS = 0x8915, 0x891B, 0x8913
_UP, _LOOPBACK, _POINT_TO_POINT = 0x1, 0x8, 0x10


@dataclass(frozen=True, slots=True)
class Asking:
    """How gently.

    Attributes:
        deadline_s: For one address; on a segment a printer answers within some thousandths.
    """

    port: int = 9100
    at_once: int = 32
    deadline_s: float = 0.5


def own_segments() -> list[Segment]:
    """Return this machine's own address on each network it is on; none where it cannot tell."""
    if sys.platform != "linux":
        return []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        found = (_segment(asking, name) for _, name in socket.if_nameindex())
        return [segment for segment in found if segment is not None]


def listening(segments: Iterable[Segment], asking: Asking) -> list[str]:
    """Return the addresses at which somebody listens, in order."""
    ours = {segment.ip for segment in segments if not segment.ip.is_loopback}
    hosts = {host for segment in segments for host in hosts_around(segment)} - ours
    return [str(host) for host in _ask(sorted(hosts), asking)]


def hosts_around(segment: Segment) -> Sequence[ipaddress.IPv4Address]:
    """Return whom to ask: the machines of our network, of a wide one those next to us."""
    prefix = max(segment.network.prefixlen, _PREFIX_MIN)
    if prefix > _PREFIX_MAX:
        return []
    return list(ipaddress.IPv4Interface(f"{segment.ip}/{prefix}").network.hosts())


def _ask(hosts: Sequence[ipaddress.IPv4Address], asking: Asking) -> list[ipaddress.IPv4Address]:
    waiting = deque(hosts)
    found: list[ipaddress.IPv4Address] = []
    with selectors.DefaultSelector() as selector:
        while waiting or selector.get_map():
            while waiting and len(selector.get_map()) < asking.at_once:
                _knock(selector, waiting.popleft(), asking)
            for host, answered in _heard(selector):
                found += [host] if answered else []
    return sorted(found)


def _knock(selector: selectors.BaseSelector, host: ipaddress.IPv4Address, asking: Asking) -> None:
    knocking = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    knocking.setblocking(False)  # noqa: FBT003 - the standard library's signature.
    if knocking.connect_ex((str(host), asking.port)) in {0, errno.EINPROGRESS}:
        give_up_at_s = time.monotonic() + asking.deadline_s
        selector.register(knocking, selectors.EVENT_WRITE, (host, give_up_at_s))
    else:
        knocking.close()  # No way there.


def _heard(selector: selectors.BaseSelector) -> Iterator[tuple[ipaddress.IPv4Address, bool]]:
    """Wait for the next answer or deadline; tell all that are over, and let go of them."""
    now_s = time.monotonic()
    first_s = min((key.data[1] for key in selector.get_map().values()), default=now_s)
    selector.select(max(first_s - now_s, 0))
    now_s = time.monotonic()
    for key in list(selector.get_map().values()):
        host, give_up_at_s = key.data
        knocking = key.fileobj
        assert isinstance(knocking, socket.socket), knocking
        is_open = _is_connected(knocking)
        if is_open is None and now_s < give_up_at_s:
            continue
        selector.unregister(knocking)
        with contextlib.suppress(OSError):
            knocking.shutdown(socket.SHUT_RDWR)
        knocking.close()
        yield host, bool(is_open)


def _is_connected(knocking: socket.socket) -> bool | None:
    """Return None while it is under way."""
    if knocking.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        return False
    try:
        knocking.getpeername()
    except OSError:
        return None
    return True


def _segment(asking: socket.socket, name: str) -> Segment | None:
    import fcntl  # Late: there is none on Windows.

    request = struct.pack("256s", name.encode()[:15])
    try:
        flags = struct.unpack_from("H", fcntl.ioctl(asking, _GET_FLAGS, request), 16)[0]
        address = socket.inet_ntoa(fcntl.ioctl(asking, _GET_ADDRESS, request)[20:24])
        mask = socket.inet_ntoa(fcntl.ioctl(asking, _GET_MASK, request)[20:24])
    except OSError:
        return None  # No IPv4 on it.
    if not flags & _UP or flags & (_LOOPBACK | _POINT_TO_POINT):
        return None
    return ipaddress.IPv4Interface(f"{address}/{mask}")
