"""What is under way between tills and backend, and what journal head it tells.

Messages are sets: once sent, a request may arrive any number of times, in any order, as long
as its session lasts. What matters of the head it carries is how it stands to the *other* disk:
the image where there is one, else the till's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from tests.model.rows import Ask
from tests.model.world import Disk, Net, Till, World, put


class Copy(IntEnum):
    """A copy of a request, by its head: in the other disk, at its very end, or not in it."""

    OLDER = 1
    LEVEL = 2
    UNKNOWN = 4


#: Beside UNKNOWN: nothing has been written since the newest such copy was sent.
_FRESH = 8
_BITS = 4
_LEVELS = sum(Copy.LEVEL << (_BITS * ask) for ask in Ask)
_FRESHES = sum(_FRESH << (_BITS * ask) for ask in Ask)


def hello(world: World, holder: int, *, fences: bool = True) -> World:
    """Open a session: what is under way in the older ones is as good as lost."""
    net = world.net
    if not fences:
        return World(world.sales, world.tills, net._replace(holder=holder, told=False))
    fresh = Net(
        holder=holder,
        told=False,
        told_empty=net.told_empty,
        listing=False,
        disk=Disk.OWN,
        requests=(0,) * len(net.requests),
    )
    return World(world.sales, world.tills, fresh)


def under_way(requests: int) -> Iterator[tuple[Ask, Copy]]:
    """Yield every copy that may arrive next about one sale."""
    for ask in Ask:
        if copies := requests >> (_BITS * ask) & 7:
            yield from ((ask, copy) for copy in Copy if copies & copy)


def sent(world: World, at: int, number: int, ask: Ask) -> World:
    """Let a request leave, with the head as it is now."""
    net = world.net
    copy = _now(world, at) << (_BITS * ask)
    requests = put(net.requests, number, net.requests[number] | copy)
    return World(world.sales, world.tills, net._replace(requests=requests))


def written(net: Net, *, has_image: bool) -> Net:
    """Return the network after the till's journal has moved on: no head is its end any more."""
    if not any(net.requests):
        return net
    if has_image:
        requests = tuple(each & ~_FRESHES for each in net.requests)
    else:
        requests = tuple(each & ~_LEVELS | (each & _LEVELS) >> 1 for each in net.requests)
    return net._replace(requests=requests)


def estranged(net: Net) -> Net:
    """Return the network after the only disk was lost: no disk contains what is under way."""
    requests = tuple(
        sum(Copy.UNKNOWN << (_BITS * ask) for ask in {ask for ask, _ in under_way(each)})
        for each in net.requests
    )
    return net._replace(requests=requests)


def tell_now(world: World, at: int) -> World:
    """Let a request be sent and arrive at once: the backend is told the head as it is."""
    told = _hear(world, at, _now(world, at))
    return World(told.sales, told.tills, told.net._replace(told_empty=world.tills[at].empty))


def tell(world: World, at: int, number: int, ask: Ask, copy: Copy) -> World:
    """Let a copy arrive: the backend remembers its head, if it is newer than the one it knows."""
    if at < 0:
        return world
    fresh = world.net.requests[number] >> (_BITS * ask) & _FRESH
    return _hear(world, at, copy | fresh if copy is Copy.UNKNOWN else copy)


def _now(world: World, at: int) -> int:
    """Return the bits of a request that leaves now."""
    if world.tills[at].moved:
        return Copy.UNKNOWN | _FRESH
    other_moved = len(world.tills) > 1 and world.tills[1 - at].moved
    return Copy.OLDER if other_moved else Copy.LEVEL


def _hear(world: World, at: int, bits: int) -> World:
    net, tills = world.net, world.tills
    known = not bits & Copy.UNKNOWN
    own = tills[at]
    if net.disk is Disk.OWN:
        is_end = bool(bits & _FRESH) or (bool(bits & Copy.LEVEL) and not own.moved)
        # An older copy does not take the place of a newer head of this session.
        own = own._replace(contains=True, level=is_end or (net.told and own.level))
    else:
        in_own = known and net.disk is Disk.RESTORED
        own = _other(own, net, contains=in_own, level=bool(bits & Copy.LEVEL))
    tills = put(tills, at, own)
    if len(tills) > 1:
        there = _other(tills[1 - at], net, contains=known, level=bool(bits & Copy.LEVEL))
        tills = put(tills, 1 - at, there)
    return World(world.sales, tills, net._replace(told=True, told_empty=False))


def _other(till: Till, net: Net, *, contains: bool, level: bool) -> Till:
    if net.told and contains and not till.contains:
        return till  # The session has told a newer head, which this disk has not.
    still = net.told and till.level and contains
    return till._replace(
        contains=contains, level=contains and ((level and not till.moved) or still)
    )
