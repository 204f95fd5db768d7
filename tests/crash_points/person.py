"""An honest shopkeeper and a customer with a wish; neither dies when the till does.

The person knows only what a person can: the newest operation on the screen, what the till
asks, the drawer and the paper in hand. Cash moves first and the key is pressed afterwards,
so that a kill can fall between the two.
"""

from __future__ import annotations

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
from pos_app.domain.operation import Operation, State
from pos_app.domain.print_job import PrintOutcome, Witness
from tests.crash_points.world import PRE_RECEIPT, RECEIPT, MortalShop
from tests.helpers.operators import RIGHT, ROSA
from tests.helpers.shops import PowerCut


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
    """Looks at the till and does the one next thing."""

    def __init__(self, shop: MortalShop, wish: Wish, manner: Manner) -> None:
        self._shop = shop
        self._wish = wish
        self._manner = manner
        self._scanned = False
        self.drawer_cents = 0

    def act(self) -> bool:
        """Do what is to be done now; whether there was anything."""
        row = self._row()
        if row is None:
            return self._scan()
        with suppress(PowerCut):
            event = self._answer(row)
            if event is None:
                return False
            if isinstance(event, ReversalRequested):
                self._shop.counter.reverse(row.iid, ROSA.id, RIGHT)
            else:
                self._shop.counter.post(row.iid, event)
            self._shop.pump.run()
        return True

    def _row(self) -> Operation | None:
        return next(iter(self._shop.journal.latest(1)), None)

    def _scan(self) -> bool:
        if self._scanned:
            return False
        self._scanned = True
        self._shop.scan()
        return True

    def _answer(self, row: Operation) -> MayBeLate | None:
        match row.state:
            case State.QUOTED | State.PRE_PRINTING | State.PRE_PRINTED:
                return self._before_submitting(row)
            case State.SUBMITTING if self._wish is Wish.VOID and row.fault is not None:
                return VoidRequested()
            case State.RCPT_PRINTING if self._is_for_a_person(row):
                is_seen = RECEIPT in self._papers() and self._manner is not Manner.DOES_NOT_LOOK
                return ReceiptCameOut(Witness.OPERATOR) if is_seen else ReceiptOrdered()
            case State.RCPT_DONE if self._wish is Wish.STORNO and row.reversal is None:
                return ReversalRequested()
            case State.REJECTED | State.VOIDED | State.REVERSED:
                self._give_back()
                return OperatorReturnedCash()
            case _:
                return None

    def _before_submitting(self, row: Operation) -> MayBeLate | None:
        if self._asked(row) and self._manner is Manner.LEAVES:
            self._give_back()
            return OperatorAbandoned()
        match row.state:
            case State.QUOTED:
                return PreReceiptOrdered()
            case State.PRE_PRINTED:
                self._take(row.total_cents)
                return OperatorCollected()
            case _ if PRE_RECEIPT in self._papers():
                return PreReceiptCameOut(Witness.OPERATOR)
            case _:
                return PreReceiptOrdered()

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

    def _papers(self) -> list[str]:
        return [document.title for document in self._shop.tray.papers]

    def _take(self, total_cents: int) -> None:
        if not self.drawer_cents:
            self.drawer_cents = total_cents
            self._shop.effect("cash in the drawer")

    def _give_back(self) -> None:
        if self.drawer_cents:
            self.drawer_cents = 0
            self._shop.effect("cash given back")
