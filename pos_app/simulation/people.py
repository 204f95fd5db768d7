"""The people of a simulated shop: one honest operator, and customers who want things.

The rule they keep: an operator knows what is in the drawer and what is on paper, and does only
what the screen offers: an event the table allows on the row as it was last shown. They may be
slow, tap twice, change their minds, walk away, and overlook a paper that is there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Final

from pos_app.domain.codes import token
from pos_app.domain.codes.token import ServiceCode
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
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.print_job import DocumentKind, PrintOutcome, Witness
from pos_app.domain.transitions import allows, is_open
from pos_app.ports.counter import QUIET, Draft, DraftId
from pos_app.simulation.dice import Dice
from pos_app.simulation.mishaps import Mishap
from pos_app.simulation.till import Till
from pos_app.simulation.world import World

#: A price with less than this left is asked again rather than submitted; as the window does.
_PRICE_MARGIN_S = 20.0
_BEFORE_CASH: Final = frozenset({State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED})
_GIVING_BACK: Final = frozenset({State.REJECTED, State.VOIDED, State.REVERSED})
_CODES: Final = 40
_SAME_CODE_CHANCE = 0.1
_TRIES_MAX = 3
_HURRY_S = (0.5, 2.5)


@dataclass(slots=True)
class Need:
    """What one customer wants, and what has come of it so far."""

    customer: int
    code: ServiceCode
    amount_cents: int
    iid: IntentId | None = None
    draft: DraftId | None = None
    tries: int = 0
    replaces: IntentId | None = None
    is_settled: bool = False
    cancels: bool = False
    changes: bool = False
    dawdles: bool = False
    leaves: bool = False
    voids: bool = False
    reverses: bool = False
    reprints: bool = False


class Operator:
    """The one pair of hands of the shop. ``act`` is called again after the time it returns.

    Attributes:
        served: How many customers have come so far.
    """

    def __init__(self, world: World) -> None:
        self.served = 0
        self._world = world
        self._dice: Dice = world.dice("people")
        self._front: Need | None = None
        self._needs: dict[IntentId, Need] = {}
        self._drafts = count(1)
        self._codes = [token.compose(_body(self._dice)) for _ in range(_CODES)]
        #: Rows before payment that are being served at one till are left alone at another.
        self._served_at: dict[IntentId, str] = {}

    @property
    def is_idle(self) -> bool:
        return self._front is None

    def begin_anew(self) -> None:
        """Find a till restarted: what was typed there and not kept is gone."""
        if self._front is not None:
            self._front.draft = self._front.replaces = None

    def take_over(self) -> None:
        """Be at one till alone from here on: whatever was served at another is served here."""
        self._served_at.clear()

    def act(self, till: Till, *, takes_customers: bool) -> float:
        """Do one thing at ``till``; return how long until the next."""
        if self._attend_some(till):
            return self._dice.uniform(*_HURRY_S)
        if self._front is None and takes_customers:
            self._greet()
        if self._front is not None:
            self._serve(self._front, till)
        return self._dice.uniform(*_HURRY_S)

    # Customers.

    def _greet(self) -> None:
        self.served += 1
        dice, world = self._dice, self._world
        world.front = self.served
        busy = [need.code for need in self._needs.values() if not need.is_settled]
        same = busy and dice.happens(_SAME_CODE_CHANCE)
        code = dice.choice(busy) if same else dice.choice(self._codes)
        need = Need(self.served, code, dice.randrange(5_00, 200_00))
        need.cancels = world.happens(Mishap.CANCEL, dice)
        need.changes = world.happens(Mishap.CHANGE_AMOUNT, dice)
        need.dawdles = world.happens(Mishap.QUOTE_EXPIRED, dice)
        need.leaves = world.happens(Mishap.CUSTOMER_LEAVES, dice)
        need.voids = not need.leaves and world.happens(Mishap.VOID, dice)
        need.reverses = world.happens(Mishap.REVERSAL, dice)
        need.reprints = world.happens(Mishap.REPRINT, dice)
        world.say("people", "customer", need.customer, "wants", need.amount_cents, "cents")
        self._front = need

    def _serve(self, need: Need, till: Till) -> None:
        """Go on with the customer in front."""
        if need.iid is None:
            self._price(need, till)
            return
        row = till.shown.rows.get(need.iid)
        if row is None or self._is_done_with(need, row, till):
            self._front, self._world.front = None, 0

    def _is_done_with(self, need: Need, row: Operation, till: Till) -> bool:
        if not is_open(row):
            self._ask_for_more(need, row, till)
            return True
        activity = till.shown.activities.get(row.iid, QUIET)
        asked = row.state in {State.SUBMITTING, State.VOIDING, State.REVERSING}
        return asked and activity.in_doubt

    def _ask_for_more(self, need: Need, row: Operation, till: Till) -> None:
        if row.state is not State.RCPT_DONE:
            return
        if need.reprints:
            need.reprints = False
            self._world.happened(Mishap.REPRINT, row.iid)
            self._post(till, row, ReceiptOrdered())
        if need.reverses:
            need.reverses = False
            self._world.happened(Mishap.REVERSAL, row.iid)
            self._reverse(till, row)

    def _price(self, need: Need, till: Till) -> None:
        shown = till.shown
        if need.draft is None:
            self._ask_price(need, till)
        elif need.draft in shown.priced:
            self._priced(need, shown.priced[need.draft], till)
        elif need.draft in shown.refused:
            fault = shown.refused[need.draft].code
            need.draft = None
            need.tries += 1
            hopeless = fault in {FaultCode.CODE_BUSY, FaultCode.CODE_UNKNOWN}
            if need.tries >= _TRIES_MAX or (hopeless and need.replaces is None):
                self._give_up_asking(need)

    def _give_up_asking(self, need: Need) -> None:
        """Let the customer go; an operation that was to be replaced goes on as it was."""
        self._world.say("people", "customer", need.customer, "goes without a price")
        need.iid, need.replaces = need.replaces, None
        if need.iid is None:
            need.is_settled = True
            self._front, self._world.front = None, 0
        else:
            need.cancels = True

    def _ask_price(self, need: Need, till: Till) -> None:
        need.draft = DraftId(next(self._drafts))
        draft = Draft(need.draft, None, need.code, need.amount_cents, need.replaces)
        till.ask_price(draft)
        if need.replaces is None and self._world.happens(Mishap.DOUBLE_SCAN, self._dice):
            self._world.happened(Mishap.DOUBLE_SCAN)
            second = DraftId(next(self._drafts))
            till.ask_price(Draft(second, None, need.code, need.amount_cents, None))

    def _priced(self, need: Need, iid: IntentId, till: Till) -> None:
        need.iid, need.draft, need.replaces = iid, None, None
        self._needs[iid] = need
        self._world.customers[iid] = need.customer
        self._served_at[iid] = till.name

    # Rows.

    def _attend_some(self, till: Till) -> bool:
        """Do the first thing that some open row wants of a person."""
        shown = till.shown
        return any(
            self._attend(till, row)
            for row in tuple(shown.open_rows.values())
            if shown.acted_on.get(row.iid) is not row
        )

    def _attend(self, till: Till, row: Operation) -> bool:
        """Do what this row wants of a person, if it wants anything now."""
        if row.frozen:
            return False
        need = self._need_of(row)
        if row.state in _BEFORE_CASH:
            return self._before_cash(till, row, need)
        if row.state in _GIVING_BACK:
            self._give_back(till, row)
            return True
        if row.state is State.RCPT_PRINTING:
            return self._see_to_receipt(till, row)
        if row.state in {State.SUBMITTING, State.VOIDING}:
            return self._wait_for_answer(till, row, need)
        return False

    def _need_of(self, row: Operation) -> Need:
        """Return whose row it is; one of a double scan is nobody's, and is given up."""
        need = self._needs.get(row.iid)
        if need is None:
            stray = self._front
            if stray is not None and stray.iid is None and stray.amount_cents == row.amount_cents:
                need = stray
            else:
                need = Need(0, self._codes[0], row.amount_cents, row.iid, cancels=True)
                self._needs[row.iid] = need
        return need

    def _before_cash(self, till: Till, row: Operation, need: Need) -> bool:
        served_at = self._served_at.setdefault(row.iid, till.name)
        if served_at != till.name or (need is self._front and need.iid != row.iid):
            return False
        found = row.iid in till.shown.found
        under_way = row.print_outcome is None and not found
        if row.state is not State.PRE_PRINTED and under_way:
            return False
        paid = self._world.drawer.held_cents(row.iid) > 0
        wanted = need is self._front or paid
        if paid and found and self._world.happens(Mishap.WANTS_BACK, self._dice):
            self._world.happened(Mishap.WANTS_BACK, row.iid)
            need.cancels = True
        if need.cancels or not wanted:
            self._cancel(till, row, need)
        elif row.state is State.PRE_PRINTED:
            self._with_pre_receipt(till, row, need)
        elif self._sees(row, DocumentKind.PRE_RECEIPT) and row.state is State.PRE_PRINTING:
            self._post(till, row, PreReceiptCameOut(Witness.OPERATOR))
        else:
            self._post(till, row, PreReceiptOrdered())
        return True

    def _cancel(self, till: Till, row: Operation, need: Need) -> None:
        """Give the sale up: cash first, then the word that none is held."""
        if need.customer:
            self._world.happened(Mishap.CANCEL, row.iid)
        need.is_settled = True
        self._hand_back(row, till)
        self._post(till, row, OperatorAbandoned())

    def _with_pre_receipt(self, till: Till, row: Operation, need: Need) -> None:
        """Let the customer read, then pay, change the amount, or dawdle."""
        shown = till.shown
        if need.dawdles:
            need.dawdles = False
            self._world.happened(Mishap.QUOTE_EXPIRED, row.iid)
            shown.seen_at_s[row.iid] -= row.ttl_s
        left_s = shown.seen_at_s[row.iid] + row.ttl_s - till.clock.monotonic_s()
        if need.changes and need is self._front:
            need.changes = False
            self._world.happened(Mishap.CHANGE_AMOUNT, row.iid)
            self._replace(till, row, need, self._dice.randrange(5_00, 200_00))
        elif left_s < _PRICE_MARGIN_S and need is self._front and self._dice.happens(0.8):
            self._replace(till, row, need, need.amount_cents)
        else:
            self._collect(till, row)

    def _replace(self, till: Till, row: Operation, need: Need, amount_cents: int) -> None:
        self._hand_back(row, till)
        need.replaces, need.iid, need.amount_cents = row.iid, None, amount_cents
        self._ask_price(need, till)

    def _collect(self, till: Till, row: Operation) -> None:
        """Take the cash, then say so."""
        drawer = self._world.drawer
        if not drawer.held_cents(row.iid):
            drawer.take(row.iid, row.total_cents)
            self._world.say("drawer", f"{row.iid[:8]}…", "+", row.total_cents, "cents")
            till.step()
        self._post(till, row, OperatorCollected())

    def _give_back(self, till: Till, row: Operation) -> None:
        self._hand_back(row, till)
        self._post(till, row, OperatorReturnedCash())

    def _hand_back(self, row: Operation, till: Till) -> None:
        cents = self._world.drawer.give_back(row.iid)
        if cents:
            self._world.say("drawer", f"{row.iid[:8]}…", "-", cents, "cents")
            till.step()

    def _see_to_receipt(self, till: Till, row: Operation) -> bool:
        found = row.iid in till.shown.found
        if row.print_outcome is PrintOutcome.NOT_SENT:
            return False  # The till tries again by itself.
        if row.print_outcome is None and not found:
            return False
        if self._sees(row, DocumentKind.RECEIPT):
            self._post(till, row, ReceiptCameOut(Witness.OPERATOR))
        else:
            self._post(till, row, ReceiptOrdered())
        return True

    def _sees(self, row: Operation, kind: DocumentKind) -> bool:
        if not self._world.tape.has_whole(row.iid, kind):
            return False
        if self._world.happens(Mishap.NOT_SEEN, self._dice):
            self._world.happened(Mishap.NOT_SEEN, row.iid)
            return False
        return True

    def _wait_for_answer(self, till: Till, row: Operation, need: Need) -> bool:
        activity = till.shown.activities.get(row.iid, QUIET)
        if not activity.tries or row.state is not State.SUBMITTING:
            return False
        if need.voids:
            need.voids = False
            self._world.happened(Mishap.VOID, row.iid)
            self._post(till, row, VoidRequested())
        elif need.leaves:
            need.leaves = False
            self._world.happened(Mishap.CUSTOMER_LEAVES, row.iid)
            till.print_slip(row.iid)
        elif self._dice.happens(0.1):
            till.try_now(row.iid)
        else:
            return False
        return True

    def _post(self, till: Till, row: Operation, event: MayBeLate) -> None:
        self._press(till, row, type(event), lambda: till.post(row.iid, event))

    def _reverse(self, till: Till, row: Operation) -> None:
        self._press(till, row, ReversalRequested, lambda: till.reverse(row.iid))

    def _press(
        self, till: Till, row: Operation, event: type[MayBeLate], button: Callable[[], None]
    ) -> None:
        if not allows(row, event):
            return
        till.shown.found.discard(row.iid)
        self._world.say("people", event.__name__, f"{row.iid[:8]}…", "at", till.name)
        button()
        till.shown.acted_on[row.iid] = row
        if self._world.happens(Mishap.DOUBLE_CLICK, self._dice):
            self._world.happened(Mishap.DOUBLE_CLICK, row.iid)
            button()


def _body(dice: Dice) -> str:
    return "".join(dice.choices(token.ALPHABET, k=token.BODY_LENGTH))
