"""An honest shopkeeper and a customer with a wish; neither dies when the till does.

The person knows only what a person can: the operations on the screen, what the till
asks, the drawer and the paper in hand. Cash moves first and the key is pressed afterwards,
so that a kill can fall between the two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import Enum

from pos_app.domain.events import (
    MayBeLate,
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
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.print_job import DocumentKind, PrintOutcome, Witness
from tests.crash_points.world import MortalShop
from tests.helpers.operators import RIGHT, ROSA
from tests.helpers.shops import PowerCut

_BEFORE_SUBMITTING = frozenset({State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED})
_CHANGE_CENTS = 8_00


class Wish(Enum):
    """What the customer wants beside the recharge itself."""

    NOTHING_MORE = "nothing more"
    #: The cash back, as soon as an answer fails to come.
    VOID = "void"
    #: The whole recharge back, once it is done.
    STORNO = "storno"


class Manner(Enum):
    """How the counter behaves after a restart."""

    WAITS = "waits"
    #: The customer goes, with the cash, where the till asks whether there was any.
    LEAVES = "leaves"
    #: Orders another receipt without looking whether one is out (fault case U11).
    DOES_NOT_LOOK = "does not look"


class Person:
    """Looks at the till and does the one next thing.

    Attributes:
        drawer: The cash held, by operation.
        handed_cents: What was handed over at the last collection of several, change included.
        scanned: Told each operation that a code of the visit has become.
    """

    def __init__(
        self, shop: MortalShop, wish: Wish, manner: Manner, amounts_cents: Sequence[int] = ()
    ) -> None:
        self._shop = shop
        self._wish = wish
        self._manner = manner
        self._to_scan = list(amounts_cents)
        self._is_visit = len(amounts_cents) > 1
        self._scanned_in = 0
        self.drawer: Counter[IntentId] = Counter()
        self.handed_cents: dict[tuple[IntentId, ...], int] = {}
        self.scanned: Callable[[Operation], None] = lambda _: None

    def act(self) -> bool:
        """Do what is to be done now; whether there was anything."""
        if self._scan():
            return True
        with suppress(PowerCut):
            return self._attend()
        return True

    def _attend(self) -> bool:
        rows = self.rows()
        before = [row for row in rows if row.state in _BEFORE_SUBMITTING]
        if before:
            self._before_submitting(before)
            return True
        for row in rows:
            event = self._answer(row)
            if event is not None:
                self._press([row], event)
                return True
        return False

    def _press(self, rows: Sequence[Operation], event: MayBeLate) -> None:
        counter, iids = self._shop.counter, [row.iid for row in rows]
        if isinstance(event, ReversalRequested):
            counter.reverse(iids[0], ROSA.id, RIGHT)
        elif len(iids) > 1:
            counter.post_together(iids, event)
        else:
            counter.post(iids[0], event)
        self._shop.pump.run()

    def rows(self) -> list[Operation]:
        """Return all operations, oldest first."""
        return list(reversed(self._shop.journal.latest(10)))

    def _scan(self) -> bool:
        """Have the next code priced; what was not before a kill is not any more."""
        life = len(self._shop.lived)
        if not self._to_scan or (self.rows() and self._scanned_in != life):
            return False
        self._scanned_in = life
        amount_cents = self._to_scan.pop(0)
        known = {row.iid for row in self.rows()}
        if self._is_visit:
            self._shop.add_code(amount_cents)
        else:
            self._shop.scan(amount_cents)
        for row in self.rows():
            if row.iid not in known:
                self.scanned(row)
        return True

    def _answer(self, row: Operation) -> MayBeLate | None:
        match row.state:
            case State.SUBMITTING if self._wish is Wish.VOID and row.fault is not None:
                return VoidRequested()
            case State.RCPT_PRINTING if self._is_for_a_person(row):
                is_seen = self._has_paper(row, DocumentKind.RECEIPT)
                looks = self._manner is not Manner.DOES_NOT_LOOK
                return ReceiptCameOut(Witness.OPERATOR) if is_seen and looks else ReceiptOrdered()
            case State.RCPT_DONE if self._wish is Wish.STORNO and row.reversal is None:
                return ReversalRequested()
            case State.REJECTED | State.VOIDED | State.REVERSED:
                self._give_back([row])
                return OperatorReturnedCash()
            case _:
                return None

    def _before_submitting(self, rows: Sequence[Operation]) -> None:
        """Do the next thing about all that are not submitted yet, as about one."""
        if self._manner is Manner.LEAVES and any(map(self._asked, rows)):
            self._give_back(rows)
            self._press(rows, OperatorAbandoned())
            return
        waiting = [row for row in rows if row.state is not State.PRE_PRINTED]
        out = [
            row
            for row in waiting
            if row.state is State.PRE_PRINTING and self._has_paper(row, DocumentKind.PRE_RECEIPT)
        ]
        if out:
            self._press(out, PreReceiptCameOut(Witness.OPERATOR))
        elif waiting:
            self._press(waiting, PreReceiptOrdered())
        else:
            self._take(rows)
            self._press(rows, OperatorCollected(self._keyed_cents(rows)))

    def _keyed_cents(self, rows: Sequence[Operation]) -> int | None:
        if len(rows) == 1:
            return None
        cents = sum(row.total_cents for row in rows) + _CHANGE_CENTS
        self.handed_cents = {tuple(row.iid for row in rows): cents}
        return cents

    def _is_for_a_person(self, row: Operation) -> bool:
        # A receipt of which nothing was sent goes out by itself when the printer is ready again.
        return row.print_outcome is PrintOutcome.UNKNOWN or self._asked(row)

    def _asked(self, row: Operation) -> bool:
        """Whether the till asked about this row at its start, where it found it so."""
        return any(
            question.operation == row
            for questions, _ in self._shop.heard.found
            for question in questions
        )

    def _has_paper(self, row: Operation, kind: DocumentKind) -> bool:
        return any(paper.kind is kind and row.iid in paper.iids for paper in self._shop.read())

    def _take(self, rows: Sequence[Operation]) -> None:
        """Take the cash for all of them at once."""
        unpaid = [row for row in rows if not self.drawer[row.iid]]
        for row in unpaid:
            self.drawer[row.iid] = row.total_cents
        if unpaid:
            self._shop.effect("cash in the drawer")

    def _give_back(self, rows: Sequence[Operation]) -> None:
        paid = [row for row in rows if self.drawer.pop(row.iid, 0)]
        if paid:
            self._shop.effect("cash given back")
