"""The people of a simulated shop: one honest operator, and customers who want things.

The rule they keep: an operator knows what is in the drawer and what is on paper, and does only
what the screen offers: an event the table allows on the row as it was last shown. They may be
slow, tap twice, change their minds, walk away, and overlook a paper that is there.
"""

from __future__ import annotations

from itertools import count
from typing import Final

from pos_app.domain.events import (
    MayBeLate,
    OperatorAbandoned,
    OperatorReturnedCash,
    PreReceiptCameOut,
    PreReceiptOrdered,
    ReceiptCameOut,
    ReceiptOrdered,
    VoidRequested,
)
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.print_job import DocumentKind, PrintOutcome, Witness
from pos_app.domain.transitions import is_open
from pos_app.ports.counter import QUIET, Draft, DraftId
from pos_app.simulation.customers import AMOUNTS_CENTS, Need, Party, Street
from pos_app.simulation.dice import Dice
from pos_app.simulation.hands import Hands
from pos_app.simulation.mishaps import Mishap
from pos_app.simulation.till import Till
from pos_app.simulation.world import World

#: A price with less than this left is asked again rather than submitted; as the window does.
_PRICE_MARGIN_S = 20.0
_BEFORE_CASH: Final = frozenset({State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED})
_GIVING_BACK: Final = frozenset({State.REJECTED, State.VOIDED, State.REVERSED})
_TRIES_MAX = 3
_HURRY_S = (0.5, 2.5)


class Operator:
    """The one pair of hands of the shop. ``act`` is called again after the time it returns.

    Attributes:
        served: How many customers have come so far.
        several: How many of them with several codes.
    """

    def __init__(self, world: World) -> None:
        self.served = 0
        self.several = 0
        self._world = world
        self._dice: Dice = world.dice("people")
        self._hands = Hands(world, self._dice)
        self._street = Street(world, self._dice)
        self._front: Party | None = None
        #: Parts of parties that a restart has left without an operation: served next.
        self._later: list[Party] = []
        self._needs: dict[IntentId, Need] = {}
        self._drafts = count(1)
        #: Rows before payment that are being served at one till are left alone at another.
        self._served_at: dict[IntentId, str] = {}

    @property
    def is_idle(self) -> bool:
        return self._front is None and not self._later

    def begin_anew(self) -> None:
        """Find a till restarted: what was typed there and not kept is gone."""
        if self._front is not None:
            later = self._front.part()
            if not self._front.needs:
                self._front = later
            elif later.needs:
                self._later.append(later)

    def take_over(self) -> None:
        """Be at one till alone from here on: whatever was served at another is served here."""
        self._served_at.clear()

    def act(self, till: Till, *, takes_customers: bool) -> float:
        """Do one thing at ``till``; return how long until the next."""
        if self._attend_some(till):
            return self._dice.uniform(*_HURRY_S)
        if self._front is None:
            self._greet(takes_customers=takes_customers)
        if self._front is not None:
            self._serve(self._front, till)
        return self._dice.uniform(*_HURRY_S)

    # Customers.

    def _greet(self, *, takes_customers: bool) -> None:
        if self._later:
            self._front = self._later.pop(0)
        elif takes_customers:
            self.served += 1
            self._world.front = self.served
            self._front = self._street.next_customer(self.served, self._needs.values())
            self.several += len(self._front.needs) > 1

    def _serve(self, party: Party, till: Till) -> None:
        """Go on with the customer in front."""
        unpriced = [need for need in party.needs if need.iid is None and not need.is_settled]
        if unpriced:
            self._price(unpriced[0], till)
        elif not self._print_together(party, till) and all(
            self._is_done_with(need, till) for need in party.needs
        ):
            self._front, self._world.front = None, 0

    def _print_together(self, party: Party, till: Till) -> bool:
        """Let the pre-receipt of all come out, once each has its price; whether there was any."""
        rows = [
            row
            for row in self._rows_of(party, till)
            if row.state is State.QUOTED and till.shown.acted_on.get(row.iid) is not row
        ]
        given_up = [row for row in rows if self._needs[row.iid].cancels]
        for row in given_up:
            self._cancel(till, row, self._needs[row.iid])
        wanted = [row for row in rows if row not in given_up]
        if wanted and party.visit:
            self._hands.post_together(till, wanted, PreReceiptOrdered())
        return bool(rows)

    def _is_done_with(self, need: Need, till: Till) -> bool:
        row = till.shown.rows.get(need.iid) if need.iid else None
        if row is None:
            return True
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
            self._hands.post(till, row, ReceiptOrdered())
        if need.reverses:
            need.reverses = False
            self._world.happened(Mishap.REVERSAL, row.iid)
            self._hands.reverse(till, row)

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
        """Let the code go; an operation that was to be replaced goes on as it was."""
        self._world.say("people", "customer", need.customer, "gets no price for a code")
        need.iid, need.replaces = need.replaces, None
        if need.iid is None:
            need.is_settled = True
        else:
            need.cancels = True

    def _ask_price(self, need: Need, till: Till) -> None:
        need.draft = DraftId(next(self._drafts))
        visit, waits = need.party.visit, need.party.visit is not None
        till.ask_price(
            Draft(need.draft, visit, need.code, need.amount_cents, need.replaces, waits=waits)
        )
        if need.replaces is None and self._world.happens(Mishap.DOUBLE_SCAN, self._dice):
            self._world.happened(Mishap.DOUBLE_SCAN)
            second = DraftId(next(self._drafts))
            till.ask_price(Draft(second, visit, need.code, need.amount_cents, None, waits=waits))

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
            return self._see_to_receipt(till, row, need)
        if row.state in {State.SUBMITTING, State.VOIDING}:
            return self._wait_for_answer(till, row, need)
        return False

    def _need_of(self, row: Operation) -> Need:
        """Return whose row it is; one of a double scan is nobody's, and is given up."""
        need = self._needs.get(row.iid)
        if need is not None:
            return need
        front = () if self._front is None else self._front.needs
        for stray in front:
            if stray.iid is None and stray.amount_cents == row.amount_cents:
                return stray
        need = Need(0, self._street.any_code, row.amount_cents, row.iid, cancels=True)
        self._needs[row.iid] = need
        return need

    def _rows_of(self, party: Party, till: Till) -> list[Operation]:
        """Return a party's open rows that are served at this till, in their order."""
        rows = [till.shown.open_rows.get(need.iid) for need in party.needs if need.iid]
        return [
            row
            for row in rows
            if row is not None and self._served_at.get(row.iid, till.name) == till.name
        ]

    def _before_cash(self, till: Till, row: Operation, need: Need) -> bool:
        served_at = self._served_at.setdefault(row.iid, till.name)
        in_front = need.party is self._front
        if served_at != till.name or (in_front and need.iid != row.iid):
            return False
        if row.state is not State.PRE_PRINTED and self._is_under_way(till, row):
            return False
        paid = self._world.drawer.held_cents(row.iid) > 0
        found = row.iid in till.shown.found
        if paid and found and self._world.happens(Mishap.WANTS_BACK, self._dice):
            self._world.happened(Mishap.WANTS_BACK, row.iid)
            need.cancels = True
        if need.party.cancels and in_front and not self._has_paid(need.party, till):
            self._cancel_all(till, need.party)
        elif need.cancels or not (in_front or paid):
            self._cancel(till, row, need)
        elif row.state is State.PRE_PRINTED:
            return self._with_pre_receipt(till, row, need)
        elif self._hands.sees(row, DocumentKind.PRE_RECEIPT) and row.state is State.PRE_PRINTING:
            self._say_out(till, row, need, PreReceiptCameOut(Witness.OPERATOR))
        else:
            self._hands.post_together(till, self._alike(till, row, need), PreReceiptOrdered())
        return True

    def _is_under_way(self, till: Till, row: Operation) -> bool:
        """Whether the till goes on with it by itself; a stray of a visit never would."""
        if row.state is State.QUOTED and not self._need_of(row).customer:
            return False
        return row.print_outcome is None and row.iid not in till.shown.found

    def _alike(self, till: Till, row: Operation, need: Need) -> list[Operation]:
        """Return the rows of a visit that stand where this one does, for one press about all."""
        if need.party.visit is None:
            return [row]
        rows = [
            each
            for each in self._rows_of(need.party, till)
            # One that was written again after the journal was lost is of a visit of its own.
            if each.visit_id == row.visit_id
            and (each.state, each.print_outcome) == (row.state, row.print_outcome)
            and till.shown.acted_on.get(each.iid) is not each
            and not self._is_under_way(till, each)
        ]
        return rows if row in rows else [row]

    def _say_out(self, till: Till, row: Operation, need: Need, event: MayBeLate) -> None:
        """Say that a paper is out, for all operations that are on it."""
        kind = DocumentKind.RECEIPT
        if isinstance(event, PreReceiptCameOut):
            kind = DocumentKind.PRE_RECEIPT
        rows = [
            each
            for each in self._alike(till, row, need)
            if self._world.tape.has_whole(each.iid, kind)
        ]
        self._hands.post_together(till, rows, event)

    def _has_paid(self, party: Party, till: Till) -> bool:
        drawer = self._world.drawer
        return any(drawer.held_cents(row.iid) for row in self._rows_of(party, till))

    def _cancel(self, till: Till, row: Operation, need: Need) -> None:
        """Give the sale up: cash first, then the word that none is held."""
        if need.customer:
            self._world.happened(Mishap.CANCEL, row.iid)
        need.is_settled = True
        # What is on paper for the others has a total that is no more: they are priced anew.
        for sister in need.party.needs:
            sister.changes = sister.changes or row.state is State.PRE_PRINTED
        self._hands.hand_back(row, till)
        self._hands.post(till, row, OperatorAbandoned())

    def _cancel_all(self, till: Till, party: Party) -> None:
        rows = [row for row in self._rows_of(party, till) if row.state in _BEFORE_CASH]
        self._world.happened(Mishap.CANCEL, rows[0].iid)
        for need in party.needs:
            need.is_settled = True
        self._hands.post_together(till, rows, OperatorAbandoned())

    def _with_pre_receipt(self, till: Till, row: Operation, need: Need) -> bool:
        """Let the customer read, then pay, change the amount, or dawdle; whether it was done."""
        shown, in_front = till.shown, need.party is self._front
        rows = [each for each in self._rows_of(need.party, till) if each.state in _BEFORE_CASH]
        if not need.party.visit or not in_front:
            rows = [row]
        if any(each.state is not State.PRE_PRINTED for each in rows) or (
            in_front and not need.party.is_priced
        ):
            return False
        if need.dawdles:
            need.dawdles = False
            self._world.happened(Mishap.QUOTE_EXPIRED, row.iid)
            shown.seen_at_s[row.iid] -= row.ttl_s
        left_s = shown.seen_at_s[row.iid] + row.ttl_s - till.clock.monotonic_s()
        runs_out = left_s < _PRICE_MARGIN_S and self._dice.happens(0.8)
        if in_front and (need.changes or runs_out) and self._may_replace(rows):
            self._replace(till, rows, need)
        else:
            self._hands.collect(till, rows)
        return True

    def _may_replace(self, rows: list[Operation]) -> bool:
        """Whether nobody has paid for several at once: that is finished as it is."""
        drawer = self._world.drawer
        return len(rows) == 1 or not any(drawer.held_cents(row.iid) for row in rows)

    def _replace(self, till: Till, rows: list[Operation], need: Need) -> None:
        """Have all of them priced anew, this one perhaps for another amount."""
        if need.changes:
            self._world.happened(Mishap.CHANGE_AMOUNT, need.iid)
            need.amount_cents = self._dice.randrange(*AMOUNTS_CENTS)
        for row in rows:
            each = self._needs[row.iid]
            self._hands.hand_back(row, till)
            each.changes = False
            each.replaces, each.iid = row.iid, None

    def _give_back(self, till: Till, row: Operation) -> None:
        self._hands.hand_back(row, till)
        self._hands.post(till, row, OperatorReturnedCash())

    def _see_to_receipt(self, till: Till, row: Operation, need: Need) -> bool:
        found = row.iid in till.shown.found
        if row.print_outcome is PrintOutcome.NOT_SENT:
            return False  # The till tries again by itself.
        if row.print_outcome is None and not found:
            return False
        if not self._hands.sees(row, DocumentKind.RECEIPT):
            self._hands.post(till, row, ReceiptOrdered())
        elif self._dice.happens(0.5):
            self._hands.post(till, row, ReceiptCameOut(Witness.OPERATOR))
        else:
            self._say_out(till, row, need, ReceiptCameOut(Witness.OPERATOR))
        return True

    def _wait_for_answer(self, till: Till, row: Operation, need: Need) -> bool:
        activity = till.shown.activities.get(row.iid, QUIET)
        if not activity.tries or row.state is not State.SUBMITTING:
            return False
        if need.voids:
            need.voids = False
            self._world.happened(Mishap.VOID, row.iid)
            self._hands.post(till, row, VoidRequested())
        elif need.leaves:
            need.leaves = False
            self._world.happened(Mishap.CUSTOMER_LEAVES, row.iid)
            till.print_slip(row.iid)
        elif self._dice.happens(0.1):
            till.try_now(row.iid)
        else:
            return False
        return True
