"""What may happen next in a world: each move with words for it, and whether it is a fault.

The rule it keeps: whatever the till does is what the shipping functions say; whatever network,
backend, printer and disks do is any behaviour that they may show, without a budget.
"""

from __future__ import annotations

from collections.abc import Iterator

from pos_app.domain import transitions
from pos_app.ports.journal import Head
from pos_app.workflow.recovery import has_forgotten
from tests.model import backend, wire
from tests.model.carrying import Carrier, Move, calm, fault, name, title
from tests.model.rows import ABSENT, Ask, Paper, Rows
from tests.model.rules import Bounds, Slips
from tests.model.serving import Serving, printed
from tests.model.wire import Copy
from tests.model.world import (
    Disk,
    Phase,
    Till,
    World,
    asking,
    put,
    with_net,
    with_sale,
    with_till,
)

#: Two ends of a journal: all that ``has_forgotten`` looks at is whether they are one.
_THIS_END, _OTHER_END = Head(2, "this"), Head(1, "other")


class Moves:
    """All moves of all worlds, under one set of bounds and slips."""

    def __init__(self, rows: Rows, bounds: Bounds, slips: Slips) -> None:
        self._rows = rows
        self._bounds = bounds
        self._slips = slips
        self._numbers = range(bounds.operations)
        self._carrier = Carrier(rows)
        self._serving = Serving(rows, self._carrier, bounds, slips)

    def of(self, world: World) -> Iterator[Move]:
        yield from self._papers(world)
        yield from self._network(world)
        yield from self._disks(world)
        for at, till in enumerate(world.tills):
            match till.phase:
                case Phase.IMAGE:
                    continue
                case Phase.OFF:
                    yield calm(f"{name(at)} starts", self._start(world, at))
                    continue
                case Phase.GREETING:
                    yield from self._greet(world, at)
                    yield from self._meanwhile(world, at)
                case Phase.LISTING:
                    yield from self._list(world, at)
                    yield from self._meanwhile(world, at)
                case Phase.SELLING:
                    for number in self._numbers:
                        yield from self._serving.of(world, at, number)
            yield fault(f"{name(at)} is killed, or loses power", self._carrier.kill(world, at))

    def _meanwhile(self, world: World, at: int) -> Iterator[Move]:
        """A till that greets again in mid-run goes on with what it has begun."""
        if world.tills[at].shown:
            for number in self._numbers:
                yield from self._serving.meanwhile(world, at, number)

    def _papers(self, world: World) -> Iterator[Move]:
        for number in self._numbers:
            sale = world.sales[number]
            if sale.held:
                out = printed(sale._replace(held=False), Paper.ORIGINAL)
                words = f"{title(number)}: the held ORIGINAL comes out"
                yield calm(words, with_sale(world, number, out))

    # The network.

    def _network(self, world: World) -> Iterator[Move]:
        for number in self._numbers:
            for ask, copy in wire.under_way(world.net.requests[number]):
                yield from self._arrive(world, number, ask, copy)
        if world.net.listing:
            late = self._void_undecided(world)
            if late != world:
                yield fault("a copy of RECONCILE arrives late", late)
        if world.net.holder >= 0:
            yield fault("a copy of HELLO arrives late", self._hello(world, -1))

    def _arrive(self, world: World, number: int, ask: Ask, copy: Copy) -> Iterator[Move]:
        at = world.net.holder
        told = wire.tell(world, at, number, ask, copy)
        for sale, verdict in backend.decide(world.sales[number], ask, self._slips):
            after = with_sale(told, number, sale)
            said = f"{ask.name} for {title(number)} arrives: {verdict.value}"
            if after != world:
                yield fault(f"{said}; the answer is lost", after)
            if at < 0 or world.tills[at].phase is not Phase.SELLING:
                continue
            row = world.tills[at].rows[number]
            if row == ABSENT:
                continue
            driven = self._rows.drive(row, verdict.value, at)
            if _answers(ask, world.tills[at].asks[number]):
                after = with_till(after, at, asking(after.tills[at], number, Ask.NOTHING))
            elif ask >= Ask.REVERSE_1 or not driven.commits:
                # Nobody waits for it: it says nothing new, or it is about another reversal,
                # which the client does not take for an answer (docs/protocol.md, rule 4).
                continue
            words = f"{said}, and {name(at)} hears it"
            yield from self._carrier.happen(after, at, number, driven, words)

    def _void_undecided(self, world: World) -> World:
        return World(backend.void_undecided(world.sales, self._slips), world.tills, world.net)

    def _hello(self, world: World, holder: int) -> World:
        return wire.hello(world, holder, fences=not self._slips.no_fence)

    # Disks.

    def _disks(self, world: World) -> Iterator[Move]:
        bounds, first = self._bounds, world.tills[0]
        is_off = first.phase is Phase.OFF
        if len(world.tills) == 1 and (bounds.rollback or bounds.clone):
            yield fault("somebody keeps an image of the disk", _keep_image(world))
        if len(world.tills) > 1 and world.tills[1].phase is Phase.IMAGE:
            if bounds.clone:
                booted = with_till(world, 1, world.tills[1]._replace(phase=Phase.OFF))
                yield fault("the image is put into a second machine", booted)
            if bounds.rollback and is_off:
                yield fault("the disk is put back as the image had it", _restore(world))
        if bounds.wipe and is_off and any(first.rows):
            yield fault("the disk is lost; a new one is put in", _lose(world))

    # Starting.

    def _start(self, world: World, at: int) -> World:
        if self._slips.no_hello:
            return self._open(with_net(world, world.net._replace(holder=at)), at)
        return with_till(world, at, world.tills[at]._replace(phase=Phase.GREETING))

    def _greet(self, world: World, at: int) -> Iterator[Move]:
        hello, words = self._hello(world, at), f"{name(at)} says HELLO"
        if self._has_forgotten(world.tills[at]):
            listing = with_till(hello, at, world.tills[at]._replace(phase=Phase.LISTING))
            yield calm(f"{words} and learns that its journal has forgotten", listing)
        else:
            yield calm(f"{words} and begins to sell", self._open(hello, at))
        lost = self._hello(world, -1)
        if lost != world:
            yield fault(f"{words}; the answer is lost", lost)

    def _has_forgotten(self, till: Till) -> bool:
        level = till.level and not self._slips.level_journal_is_whole
        known = _THIS_END if level else _OTHER_END
        forgotten = has_forgotten(_THIS_END, known, contains_known=till.contains)
        return forgotten and not self._slips.no_reconcile

    def _list(self, world: World, at: int) -> Iterator[Move]:
        again = world.tills[at]._replace(phase=Phase.GREETING)
        if world.net.holder != at:
            words = f"{name(at)} asks for the list: stale session"
            yield calm(words, with_till(world, at, again))
            return
        voided = self._void_undecided(world)
        listed = with_net(voided, voided.net._replace(listing=True))
        lost = with_till(listed, at, again)
        yield fault("RECONCILE reaches the backend; the list is lost", lost)
        yield from self._mend(listed, at)

    def _mend(self, world: World, at: int) -> Iterator[Move]:
        """Take the list row by row, as the runner does; it may be killed after each."""
        first = True
        for number in self._numbers:
            verdict = backend.listed(world.sales[number])
            before = world.tills[at].rows[number]
            row = before if verdict is None else self._rows.reconcile(before, verdict, at)
            if row != before:
                if not first:
                    dead = self._carrier.kill(world, at)
                    yield fault(f"{name(at)} is killed while it reconciles", dead)
                world, first = self._carrier.record(world, at, number, row), False
        yield calm(f"{name(at)} reconciles, and begins to sell", self._open(world, at))

    def _open(self, world: World, at: int) -> World:
        """Sell: what the start-up table says is done about each row that is open."""
        selling = world.tills[at]._replace(phase=Phase.SELLING, shown=True)
        world = with_till(world, at, selling)
        for number in self._numbers:
            row = world.tills[at].rows[number]
            if row != ABSENT and transitions.is_open(self._rows.operation(row)):
                world = self._carrier.apply(world, at, number, self._rows.resume(row, at))
                if self._slips.abandons_by_itself:
                    driven = self._rows.drive(row, "abandoned", at)
                    world = self._carrier.apply(world, at, number, driven)
        return world


def _answers(sent: Ask, wanted: Ask) -> bool:
    """Whether an answer ends the waiting: a void may be asked for while SUBMIT is under way."""
    return sent is wanted or (sent is Ask.SUBMIT and wanted is Ask.VOID)


def _keep_image(world: World) -> World:
    first = world.tills[0]
    count = len(first.rows)
    image = first._replace(
        phase=Phase.IMAGE,
        moved=False,
        shown=False,
        asks=(Ask.NOTHING,) * count,
        queues=((),) * count,
    )
    return World(world.sales, (first._replace(moved=False), image), world.net)


def _restore(world: World) -> World:
    first, image = world.tills
    disk = first._replace(
        contains=image.contains,
        level=image.level,
        empty=image.empty,
        moved=False,
        rows=image.rows,
    )
    return World(world.sales, (disk,), world.net._replace(disk=Disk.RESTORED))


def _lose(world: World) -> World:
    first, net = world.tills[0], world.net
    new = first._replace(
        contains=net.told_empty,
        level=net.told_empty,
        empty=True,
        moved=len(world.tills) > 1,
        rows=(ABSENT,) * len(first.rows),
    )
    if len(world.tills) == 1:
        net = wire.estranged(net)
    return World(world.sales, put(world.tills, 0, new), net._replace(disk=Disk.LOST))
