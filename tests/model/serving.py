"""One sale at one till that sells: price, requests, papers, cash, and whatever a person taps.

The rule it keeps: a tap is offered where ``allows`` says so; the person is free in all but
this: nobody says that cash or paper has changed hands when it has not.
"""

from __future__ import annotations

from collections.abc import Iterator

from pos_app.domain import transitions
from pos_app.domain.events import (
    OperatorAbandoned,
    OperatorCollected,
    OperatorReturnedCash,
    PreReceiptCameOut,
    PreReceiptOrdered,
    ReceiptCameOut,
    ReceiptOrdered,
    ReversalRequested,
    VoidRequested,
)
from pos_app.domain.operation import Operation, Verdict
from pos_app.domain.print_job import PrintOutcome
from pos_app.workflow.fitting import prints_by_itself
from pos_app.workflow.pricing import is_busy
from tests.model import wire
from tests.model.carrying import Carrier, Move, calm, fault, name, title
from tests.model.rows import ABSENT, DIGEST, Ask, Paper, Rows
from tests.model.rules import Bounds, Slips
from tests.model.world import Key, Phase, Sale, World, asking, put, with_sale, with_till

_TOO_MANY = 2


class Serving:
    """All moves about one sale at one till."""

    def __init__(self, rows: Rows, carrier: Carrier, bounds: Bounds, slips: Slips) -> None:
        self._rows = rows
        self._carrier = carrier
        self._bounds = bounds
        self._slips = slips

    def of(self, world: World, at: int, number: int) -> Iterator[Move]:
        yield from self._quote(world, at, number)
        yield from self._ask(world, at, number)
        yield from self.meanwhile(world, at, number)

    def meanwhile(self, world: World, at: int, number: int) -> Iterator[Move]:
        """Yield what needs no session."""
        yield from self._print(world, at, number)
        if world.tills[at].rows[number] != ABSENT:
            yield from self._cash(world, at, number)
            yield from self._taps(world, at, number)

    # The price.

    def _quote(self, world: World, at: int, number: int) -> Iterator[Move]:
        till, sale = world.tills[at], world.sales[number]
        if till.asks[number] is Ask.PRICE:
            yield from self._priced(world, at, number)
        elif sale.key is Key.STRANGER and world.net.holder == at and self._may_begin(world, at):
            first = number == 0 or world.sales[number - 1].key is not Key.STRANGER
            if first and not till.rows[number]:
                yield from self._ask_price(world, at, number)

    def _ask_price(self, world: World, at: int, number: int) -> Iterator[Move]:
        quoted = with_sale(world, number, world.sales[number]._replace(key=Key.UNDECIDED))
        told = wire.tell_now(quoted, at)
        priced = with_till(told, at, asking(told.tills[at], number, Ask.PRICE))
        yield calm(f"{title(number)}: code read, {name(at)} is told the price", priced)
        yield fault(f"{title(number)}: QUOTE reaches the backend; the price is lost", told)

    def _priced(self, world: World, at: int, number: int) -> Iterator[Move]:
        """The price is taken if nothing was written meanwhile; else it is asked again."""
        till = world.tills[at]
        if not till.level:
            again = wire.tell_now(world, at)
            yield calm(f"{title(number)}: the journal has moved, the price is asked again", again)
            return
        quiet = with_till(world, at, asking(till, number, Ask.NOTHING))
        if not self._may_begin(world, at):
            yield calm(f"{title(number)}: the code is busy by now, the price is dropped", quiet)
            return
        if number and self._bounds.same_code and self._is_undecided(world, at, number - 1):
            quiet = with_sale(quiet, number, world.sales[number]._replace(overlaps=True))
        words = f"{title(number)} is quoted"
        yield from self._carrier.happen(quiet, at, number, self._rows.begin(), words)

    def _may_begin(self, world: World, at: int) -> bool:
        if not self._bounds.same_code or self._slips.no_open_guard:
            return True
        found = [self._rows.operation(row) for row in world.tills[at].rows if row]
        unfinished = [row for row in found if transitions.is_open(row)]
        return not is_busy(DIGEST, unfinished, replaces=None)

    def _is_undecided(self, world: World, at: int, number: int) -> bool:
        row = world.tills[at].rows[number]
        is_open = row != ABSENT and transitions.is_open(self._rows.operation(row))
        return is_open and world.sales[number].key is Key.UNDECIDED

    # What is asked of the backend.

    def _ask(self, world: World, at: int, number: int) -> Iterator[Move]:
        till, net = world.tills[at], world.net
        ask = till.asks[number]
        waits = ask not in {Ask.NOTHING, Ask.PRICE}
        if net.holder != at:
            if waits or (number == 0 and not any(till.asks)):
                again = world.tills[at]._replace(phase=Phase.GREETING)
                words = f"{name(at)} is told that its session is stale"
                yield calm(words, with_till(world, at, again))
        elif waits:
            sent = wire.sent(world, at, number, ask)
            if sent != world:
                yield calm(f"{name(at)} sends {ask.name} for {title(number)}", sent)
            words = f"{name(at)} hears nothing about {title(number)}"
            yield from self._event(world, at, number, "answer lost", words)
            if self._slips.not_found_is_refusal and world.sales[number].key is Key.UNDECIDED:
                words = f"STATUS of {title(number)} says NONE, read as a refusal"
                yield from self._event(world, at, number, Verdict.REFUSED.value, words)

    # Papers.

    def _print(self, world: World, at: int, number: int) -> Iterator[Move]:
        till = world.tills[at]
        row, queue = till.rows[number], till.queues[number]
        if queue:
            begun = with_till(world, at, till._replace(queues=put(till.queues, number, queue[1:])))
            yield from self._job(begun, at, number, Paper(queue[0]))
        elif row and prints_by_itself(self._rows.operation(row)):
            words = f"{name(at)} prints again by itself"
            yield from self._event(world, at, number, "receipt ordered", words, faulty=False)

    def _job(self, world: World, at: int, number: int, paper: Paper) -> Iterator[Move]:
        sale = world.sales[number]
        out = with_sale(world, number, printed(sale, paper))
        held = with_sale(world, number, sale._replace(held=sale.held or paper is Paper.ORIGINAL))
        kind = "pre-receipt" if paper is Paper.PRE_RECEIPT else "receipt"
        what = f"{title(number)}: {paper.name.replace('_', '-')}"
        yield from self._event(
            out, at, number, f"{kind} came out", f"{what} is printed", faulty=False
        )
        dead = self._carrier.kill(out, at)
        yield fault(f"{what} is printed; {name(at)} is killed before it hears", dead)
        for there, outcome, words in (
            (out, PrintOutcome.UNKNOWN, "is printed, told UNKNOWN"),
            (world, PrintOutcome.UNKNOWN, "is not printed, told UNKNOWN"),
            (world, PrintOutcome.NOT_SENT, "is NOT_SENT"),
            (held, PrintOutcome.HELD, "is HELD by the printer"),
        ):
            event = f"{kind} failed: {outcome.value}"
            yield from self._event(there, at, number, event, f"{what} {words}")

    # The person.

    def _cash(self, world: World, at: int, number: int) -> Iterator[Move]:
        """Cash changes hands where the screen offers the tap that says so."""
        till, sale = world.tills[at], world.sales[number]
        shown = self._rows.operation((till.believed or till.rows)[number])
        if not sale.cash and transitions.allows(shown, OperatorCollected):
            paid = with_sale(world, number, sale._replace(cash=True))
            yield calm(f"{title(number)}: the customer pays", paid)
        if sale.cash and self._gives_back(world, at, number, shown):
            back = with_sale(world, number, sale._replace(cash=False))
            yield calm(f"{title(number)}: the cash is given back", back)

    def _gives_back(self, world: World, at: int, number: int, shown: Operation) -> bool:
        """Whether the screen offers it, and this person has not collected at the other till."""
        if transitions.allows(shown, OperatorReturnedCash):
            return True
        others = [till.rows[number] for till in world.tills if till.phase is not Phase.IMAGE]
        others.remove(world.tills[at].rows[number])
        kept = any(row and self._rows.operation(row).submitted_at is not None for row in others)
        return transitions.allows(shown, OperatorAbandoned) and not kept

    def _taps(self, world: World, at: int, number: int) -> Iterator[Move]:
        till, sale, slips = world.tills[at], world.sales[number], self._slips
        shown = self._rows.operation((till.believed or till.rows)[number])
        room = len(till.queues[number]) < self._bounds.queue
        taps = (
            ("pre-receipt ordered", PreReceiptOrdered, room),
            ("pre-receipt seen", PreReceiptCameOut, sale.pre_receipt),
            ("collected", OperatorCollected, sale.cash or slips.collected_without_cash),
            ("abandoned", OperatorAbandoned, not sale.cash or slips.abandon_asks_no_cash),
            ("void requested", VoidRequested, True),
            ("receipt ordered", ReceiptOrdered, room),
            ("receipt seen", ReceiptCameOut, sale.originals > 0 or sale.copy),
            ("cash returned", OperatorReturnedCash, not sale.cash or slips.returned_without_cash),
            ("reversal requested", ReversalRequested, shown.reversals < self._bounds.reversals),
        )
        for event, kind, honest in taps:
            if honest and transitions.allows(shown, kind):
                words = f"{title(number)}: tap, {event}"
                yield from self._event(world, at, number, event, words, faulty=False)
                if event == "collected":
                    yield from self._collect_wrongly(world, at, number)

    def _collect_wrongly(self, world: World, at: int, number: int) -> Iterator[Move]:
        till = world.tills[at]
        if self._slips.submit_before_journal:
            gone = self._carrier.kill(wire.sent(world, at, number, Ask.SUBMIT), at)
            yield fault(f"{title(number)}: SUBMIT leaves, then {name(at)} is killed", gone)
        if self._slips.commit_error_is_rollback and not till.believed:
            driven = self._rows.drive(till.rows[number], "collected", at)
            written = self._carrier.record(world, at, number, driven.commits[0])
            believing = written.tills[at]._replace(believed=till.rows)
            words = f"{title(number)}: the commit raises, and is believed undone"
            yield fault(words, with_till(written, at, believing))

    def _event(
        self, world: World, at: int, number: int, event: str, words: str, *, faulty: bool = True
    ) -> Iterator[Move]:
        driven = self._rows.drive(world.tills[at].rows[number], event, at)
        yield from self._carrier.happen(world, at, number, driven, words, faulty=faulty)


def printed(sale: Sale, paper: Paper) -> Sale:
    match paper:
        case Paper.PRE_RECEIPT:
            return sale._replace(pre_receipt=True)
        case Paper.ORIGINAL:
            return sale._replace(originals=min(sale.originals + 1, _TOO_MANY))
        case Paper.COPY:
            return sale._replace(copy=True)
