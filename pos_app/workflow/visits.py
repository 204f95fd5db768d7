"""Keeps together, in this run, the operations that a customer pays for in one go.

The rules it keeps: a row that waits for others waits in the journal (QUOTED, CONFIRMED), so that
a power cut leaves what the start-up table knows; and nothing waits for ever: the foreground wait
of each sister ends it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pos_app.domain.events import MayBeLate, OperatorCollected, ReceiptOrdered
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.transitions import allows, is_open
from pos_app.domain.visit import VISIT_MAX, receipts_are_due, shares, told_beside
from pos_app.ports.journal import Journal
from pos_app.workflow.lanes import Job

#: How far from an operation's number those of its visit are looked for: they are quoted one
#: after the other, and between them lie only those whose amount was changed.
_NUMBERS_AROUND = 20

Posted = tuple[IntentId, MayBeLate]
_Sum = tuple[IntentId, ...]


class Visits:
    """Belongs to the counter's lane.

    ``home`` queues a job there; ``happen`` takes what happens to several operations in one breath.
    """

    def __init__(
        self,
        journal: Journal,
        *,
        in_doubt: Callable[[IntentId], bool],
        home: Callable[[Job], None],
        happen: Callable[[Sequence[Posted]], None],
    ) -> None:
        self._journal = journal
        self._in_doubt = in_doubt
        self._home = home
        self._happen = happen
        #: Quoted, with others of their visit still to come.
        self._quoted: set[IntentId] = set()
        #: For each operation, all that were paid in one sum with it.
        self._paid: dict[IntentId, _Sum] = {}
        #: Sums whose receipts have not been ordered yet.
        self._waiting: set[_Sum] = set()

    def let_wait(self, iid: IntentId) -> None:
        """Print no pre-receipt of an operation until a person orders it."""
        self._quoted.add(iid)

    def prints_pre_receipt(self, iid: IntentId) -> bool:
        """Whether the pre-receipt of an operation just quoted is printed at once."""
        return iid not in self._quoted

    def prints_receipt(self, iid: IntentId) -> bool:
        """Whether the receipt of an operation just confirmed is printed at once."""
        return self._paid.get(iid) not in self._waiting

    def split(self, iids: Sequence[IntentId], event: MayBeLate) -> Sequence[Posted]:
        """Return what something that a person did about all of them is to each.

        One that may no longer take it is left out. But a collection is one sum: if one may no
        longer be collected the sum on the screen was wrong, and none is.
        """
        assert 1 <= len(set(iids)) == len(iids) <= VISIT_MAX, iids
        members = self._find(iids)
        assert len({row.visit_id for row in members}) == 1, iids
        rows = [row for row in members if allows(row, type(event))]
        if not isinstance(event, OperatorCollected):
            return [(row.iid, event) for row in rows]
        if len(rows) < len(iids):
            return ()
        received = shares([row.total_cents for row in rows], event.received_cents)
        return [
            (row.iid, OperatorCollected(cents)) for row, cents in zip(rows, received, strict=True)
        ]

    def paid(self, iids: Sequence[IntentId]) -> None:
        """Take note that these are paid in one sum, before the first of them is submitted."""
        if len(iids) > 1:
            together = tuple(iids)
            self._paid.update(dict.fromkeys(together, together))
            self._waiting.add(together)

    def look(self, operation: Operation) -> None:
        """Look at an operation that has moved, or of which something else is known now."""
        if operation.state is not State.QUOTED:
            self._quoted.discard(operation.iid)
        together = self._paid.get(operation.iid)
        if together is None:
            return
        members = self._find(together)
        if together in self._waiting and receipts_are_due(members, self._doubted(together)):
            self._home(lambda: self._order(together))
        if not any(map(is_open, members)):
            self._forget(together)

    def beside(self, rows: Sequence[Operation]) -> tuple[Operation, ...]:
        """Return the operations of which the unmarked receipt of ``rows`` tells, too."""
        sums = dict.fromkeys(self._paid.get(row.iid, ()) for row in rows)
        members = [row for together in sums for row in self._find(together)]
        return told_beside(rows, members)

    def _order(self, together: _Sum) -> None:
        """Order all receipts that are due by now, as one step after the other in one breath."""
        if together in self._waiting:
            self._waiting.discard(together)
            due = [row for row in self._find(together) if row.state is State.CONFIRMED]
            self._happen([(row.iid, ReceiptOrdered()) for row in due])

    def _forget(self, together: _Sum) -> None:
        self._waiting.discard(together)
        for iid in together:
            self._paid.pop(iid, None)

    def _find(self, iids: Sequence[IntentId]) -> list[Operation]:
        return [row for row in map(self._journal.find, iids) if row is not None]

    def _doubted(self, together: _Sum) -> frozenset[IntentId]:
        return frozenset(filter(self._in_doubt, together))


def sisters(operation: Operation, journal: Journal) -> tuple[Operation, ...]:
    """Return the other operations of a visit, by number, as the journal has them."""
    below = operation.number + _NUMBERS_AROUND + 1
    around = journal.latest(2 * _NUMBERS_AROUND + 1, below=below)
    found = [row for row in around if row.visit_id == operation.visit_id]
    return tuple(row for row in reversed(found) if row.iid != operation.iid)
