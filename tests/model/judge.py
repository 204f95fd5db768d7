"""The invariants, read from drawer, ledger, papers and the journals of tills that sell.

Numbers and words are those of the protocol's list (docs/model.md). The rule it keeps: a till
that is off or not yet greeted has said nothing to anybody, so its journal is not judged; of
two machines with one disk, the one that holds the session is.
"""

from __future__ import annotations

from collections.abc import Iterator

from pos_app.domain import transitions
from pos_app.domain.operation import State
from tests.model.rows import ABSENT, Ask, Rows
from tests.model.world import Key, Phase, Sale, Till, World

WORDS = {
    "I1": "more than one recharge for one operation",
    "I2": "a receipt without a recharge",
    "I3": "a recharge that the journal neither shows nor has done",
    "I5": "cash before a pre-receipt",
    "I6": "cash given back, and the recharge stands",
    "I7": "two unmarked receipts",
    "I8": "a recharge without its cash",
    "I10": "two recharges for one need while the first was open",
    "I11": "the journal says confirmed, the backend has no recharge",
    "I12": "the journal says no, the backend says yes",
    "I13": "done without paper",
    "I14": "more than one reversal",
    "I15": "the customer's cash, and no open row for it",
    "I16": "done, and reversed at the backend",
    "L": "no fault-free path closes everything",
}

_YES = frozenset({State.CONFIRMED, State.RCPT_PRINTING, State.RCPT_DONE, State.REVERSING})
_NO = frozenset({State.REJECTED, State.VOIDED, State.REJ_CLOSED, State.VOID_CLOSED})
_SHOWN = _YES | {State.SUBMITTING, State.VOIDING, State.REVERSED, State.REV_CLOSED}


class Judge:
    """Judges whole worlds."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def broken(self, world: World, before: World | None) -> Iterator[str]:
        """Name every invariant that this world breaks."""
        for number, sale in enumerate(world.sales):
            gave = before is not None and before.sales[number].cash
            yield from _outside(sale, gave_back=gave)
            for till in self._judged(world):
                yield from self._inside(sale, till, number)
            if self._is_forgotten(world, number):
                yield "I15"
        if sum(sale.stands for sale in world.sales if sale.overlaps) and world.sales[0].stands:
            yield "I10"

    def is_closed(self, world: World) -> bool:
        """Whether nothing is left to do, and drawer, ledger and paper agree."""
        tills = [till for till in world.tills if till.phase is not Phase.IMAGE]
        return all(
            till.phase is Phase.SELLING and not any(till.asks) and not any(till.queues)
            for till in tills
        ) and all(self._agrees(sale, tills, number) for number, sale in enumerate(world.sales))

    def _agrees(self, sale: Sale, tills: list[Till], number: int) -> bool:
        rows = [till.rows[number] for till in tills]
        if any(row and transitions.is_open(self._rows.operation(row)) for row in rows):
            return False
        if sale.stands != sale.cash:
            return False
        done = any(self._rows.state(row) is State.RCPT_DONE for row in rows)
        return not sale.stands or (done and (sale.originals > 0 or sale.copy))

    def _judged(self, world: World) -> Iterator[Till]:
        running = [till for till in world.tills if till.phase is not Phase.IMAGE]
        for at, till in enumerate(running):
            if till.phase is Phase.SELLING and (len(running) == 1 or world.net.holder == at):
                yield till

    def _inside(self, sale: Sale, till: Till, number: int) -> Iterator[str]:
        state = self._rows.state(till.rows[number])
        if sale.credits and state not in _SHOWN and till.asks[number] is not Ask.PRICE:
            yield "I3"
        if state in _YES and not sale.credits:
            yield "I11"
        if state in _NO and (sale.credits or sale.key in {Key.STRANGER, Key.UNDECIDED}):
            yield "I12"
        if state is State.RCPT_DONE and not (sale.originals or sale.copy):
            yield "I13"
        if state is State.RCPT_DONE and sale.reversed:
            yield "I16"

    def _is_forgotten(self, world: World, number: int) -> bool:
        """Whether every till that runs sells, and none has an open or done row for the cash."""
        running = [till for till in world.tills if till.phase is not Phase.IMAGE]
        if not world.sales[number].cash or any(till.phase is not Phase.SELLING for till in running):
            return False
        rows = [till.rows[number] for till in running]
        return not any(self._accounts(row) for row in rows)

    def _accounts(self, row: int) -> bool:
        if row == ABSENT:
            return False
        operation = self._rows.operation(row)
        return transitions.is_open(operation) or operation.state is State.RCPT_DONE


def _outside(sale: Sale, *, gave_back: bool) -> Iterator[str]:
    if sale.credits > 1:
        yield "I1"
    if (sale.originals or sale.copy) and not sale.credits:
        yield "I2"
    if sale.cash and not sale.pre_receipt:
        yield "I5"
    if sale.originals > 1:
        yield "I7"
    if sale.stands and not sale.cash:
        yield "I6" if gave_back else "I8"
    if sale.reversed > 1:
        yield "I14"
