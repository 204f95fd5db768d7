"""Everything there is in the model, as nested tuples: sales, tills with their disks, the network.

The rule it keeps: nothing here decides; ``moves`` says what may happen, ``judge`` what must not.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple, TypeVar

from tests.model.rows import ABSENT, Ask
from tests.model.rules import Bounds

T = TypeVar("T")


class Key(IntEnum):
    """What the backend has stored under an operation's key."""

    STRANGER = 0
    UNDECIDED = 1
    CONFIRMED = 2
    REFUSED = 3
    VOIDED = 4


class Sale(NamedTuple):
    """One operation outside the till: the backend's books, the drawer and the papers.

    ``refused``: a bit for each reversal key that was refused for ever. ``cash``: the
    customer's cash is in the drawer. ``originals`` and ``credits`` count to two, which is
    one too many. ``held``: the printer has the original and may still print it.
    ``overlaps``: the same customer's sale before it was undecided when this one was quoted.
    """

    key: Key = Key.STRANGER
    refused: int = 0
    credits: int = 0
    reversed: int = 0
    cash: bool = False
    pre_receipt: bool = False
    originals: int = 0
    copy: bool = False
    held: bool = False
    overlaps: bool = False

    @property
    def stands(self) -> bool:
        return self.credits > self.reversed


class Phase(IntEnum):
    #: A disk in a drawer: the backup, or the image that a second machine will start from.
    IMAGE = 0
    OFF = 1
    GREETING = 2
    LISTING = 3
    SELLING = 4


class Till(NamedTuple):
    """A disk, and the run of the program on it.

    Of the journal's chain only this matters: whether it is ``empty``, whether it ``contains``
    the head that the backend was last told and is ``level`` with it, and whether it has
    ``moved`` since an image of it was taken. ``shown``: this run has shown its rows.
    ``believed``: what the screen shows of each row
    where that is not what the journal says (only a mutant has such rows).
    """

    phase: Phase
    contains: bool
    level: bool
    empty: bool
    moved: bool
    shown: bool
    rows: tuple[int, ...]
    asks: tuple[Ask, ...]
    queues: tuple[tuple[int, ...], ...]
    believed: tuple[int, ...] = ()


class Disk(IntEnum):
    """What the disk of a till is to the heads that its requests under way carry."""

    OWN = 0
    #: It is now the image: it contains the heads that the image contains.
    RESTORED = 1
    #: It is new: it contains none of them.
    LOST = 2


class Net(NamedTuple):
    """The session and what is under way in it; messages of older sessions decide nothing.

    ``holder``: which till has the newest session, -1 if its HELLO was never answered.
    ``told``: whether a request of this session has told a head. ``told_empty``: that the head
    last told is the empty one. ``listing``: a RECONCILE of this session may still arrive.
    ``requests``: the copies under way, see ``wire``.
    """

    holder: int
    told: bool
    told_empty: bool
    listing: bool
    disk: Disk
    requests: tuple[int, ...]


class World(NamedTuple):
    sales: tuple[Sale, ...]
    tills: tuple[Till, ...]
    net: Net


def start(bounds: Bounds) -> World:
    """Return the world before the first sale: a till that is off, an idle backend."""
    count = bounds.operations
    first_ever = not bounds.sold_before
    till = Till(
        phase=Phase.OFF,
        contains=True,
        level=first_ever,
        empty=first_ever,
        moved=False,
        shown=False,
        rows=(ABSENT,) * count,
        asks=(Ask.NOTHING,) * count,
        queues=((),) * count,
    )
    net = Net(
        holder=-1,
        told=False,
        told_empty=first_ever,
        listing=False,
        disk=Disk.OWN,
        requests=(0,) * count,
    )
    return World((Sale(),) * count, (till,), net)


def tidy(world: World) -> World:
    """Return the world without what can no longer make a difference."""
    net = world.net
    if net.listing and all(sale.key > Key.UNDECIDED for sale in world.sales):
        net = net._replace(listing=False)
    alone = len(world.tills) == 1 and net.disk is Disk.OWN
    if net.told and alone and not world.tills[0].level:
        net = net._replace(told=False)
    if not any(net.requests):
        off = net.holder >= 0 and world.tills[net.holder].phase is Phase.OFF
        if off or net.disk:
            net = net._replace(holder=-1 if off else net.holder, disk=Disk.OWN)
    return world if net is world.net else World(world.sales, world.tills, net)


def put(values: tuple[T, ...], at: int, value: T) -> tuple[T, ...]:
    """Return ``values`` with another one at ``at``."""
    return (*values[:at], value, *values[at + 1 :])


def with_till(world: World, at: int, till: Till) -> World:
    return World(world.sales, put(world.tills, at, till), world.net)


def with_sale(world: World, number: int, sale: Sale) -> World:
    return World(put(world.sales, number, sale), world.tills, world.net)


def with_net(world: World, net: Net) -> World:
    return World(world.sales, world.tills, net)


def asking(till: Till, number: int, ask: Ask) -> Till:
    return till._replace(asks=put(till.asks, number, ask))
