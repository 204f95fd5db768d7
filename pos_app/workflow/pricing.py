"""Turns a code and an amount into a quoted operation, or into a reason why not.

Nothing is promised before the operation is in the journal: a draft that gets no price, for
whatever cause, is as if it had never been.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pos_app.domain.events import OperatorAbandoned
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.money import CASH_MAX_CENTS
from pos_app.domain.operation import IntentId, Kind, Operation, Quote, State
from pos_app.domain.transitions import allows
from pos_app.domain.visit import VISIT_MAX
from pos_app.ports.backend import BackendError, QuoteRefused
from pos_app.ports.counter import Draft, DraftId
from pos_app.ports.journal import Head
from pos_app.workflow.context import Context


class Pricing:
    """Belongs to the counter's lane; quotes are asked for in the backend's."""

    def __init__(
        self,
        context: Context,
        *,
        priced: Callable[[Draft, Operation], None],
        refused: Callable[[DraftId, Fault], None],
        heard: Callable[[Fault | None], None],
        stale: Callable[[], None],
    ) -> None:
        self._context = context
        self._priced = priced
        self._refused = refused
        self._heard = heard
        self._stale = stale
        #: Asked in a session that was stale: asked again in the next.
        self._waiting: list[Draft] = []

    def ask(self, draft: Draft) -> None:
        """Ask for a price, unless this code has an operation that is not finished.

        And unless it would be one code, or one cent, too many for its visit.
        """
        why_not = self._why_not(draft, draft.amount_cents)
        if why_not is not None:
            self._refused(draft.draft, why_not)
            return
        iid, head = self._context.chance.new_intent(), self._context.journal.head()
        self._context.lanes.backend.post(lambda: self._quote(draft, iid, head))

    def go_on(self) -> None:
        """Ask again what waits: there is a new session."""
        for draft in self._take_waiting():
            self.ask(draft)

    def give_up(self, fault: Fault) -> None:
        """Refuse what waits: there is no new session."""
        for draft in self._take_waiting():
            self._refused(draft.draft, fault)

    def _take_waiting(self) -> list[Draft]:
        waiting, self._waiting = self._waiting, []
        return waiting

    def _why_not(self, draft: Draft, cost_cents: int) -> Fault | None:
        """Return what keeps this draft from being sold at this cost, by the journal as it is."""
        unfinished = self._context.journal.unfinished()
        if is_busy(self._context.digest(draft.code), unfinished, replaces=draft.replaces):
            return Fault(FaultCode.CODE_BUSY)
        visit = [
            row.total_cents
            for row in unfinished
            if row.visit_id == draft.visit and row.iid != draft.replaces
        ]
        if len(visit) >= VISIT_MAX:
            return Fault(FaultCode.VISIT_FULL)
        if sum(visit) + cost_cents <= CASH_MAX_CENTS:
            return None
        return Fault(FaultCode.VISIT_OVER_CASH if visit else FaultCode.AMOUNT_OUTSIDE_LIMITS)

    def _quote(self, draft: Draft, iid: IntentId, head: Head) -> None:
        """Ask, in the backend's lane."""
        try:
            answer = self._context.backend.quote(iid, draft.code, draft.amount_cents, head)
        except BackendError as error:
            fault = error.fault
            self._context.home(lambda: self._lost(draft, fault))
        else:
            self._context.home(lambda: self._answered(draft, iid, answer, head))

    def _lost(self, draft: Draft, fault: Fault) -> None:
        if fault.code is FaultCode.SESSION_STALE:
            self._waiting.append(draft)
            self._stale()
        else:
            self._no_price(draft.draft, fault, heard=fault)

    def _no_price(self, draft: DraftId, fault: Fault, *, heard: Fault | None) -> None:
        self._heard(heard)
        self._refused(draft, fault)

    def _answered(
        self, draft: Draft, iid: IntentId, answer: Quote | QuoteRefused, told: Head
    ) -> None:
        if isinstance(answer, QuoteRefused):
            self._no_price(draft.draft, answer.fault, heard=None)
        elif (answer.iid, answer.amount_cents) != (iid, draft.amount_cents):
            # A price for something else is no price (fault case N34).
            fault = Fault(FaultCode.BACKEND_UNINTELLIGIBLE, "quote for another key or amount")
            self._no_price(draft.draft, fault, heard=fault)
        elif (why_not := self._why_not(draft, answer.total_cents)) is not None:
            self._no_price(draft.draft, why_not, heard=None)
        elif (head := self._context.journal.head()) != told:
            # The row must come right behind the head that its QUOTE told: a journal put back
            # to anywhere before the row is then known to have forgotten (decision 0005).
            self._context.lanes.backend.post(lambda: self._quote(draft, iid, head))
        else:
            self._heard(None)
            self._priced(draft, self._operation(draft, answer))

    def _operation(self, draft: Draft, quote: Quote) -> Operation:
        return Operation(
            iid=quote.iid,
            visit_id=draft.visit or self._context.chance.new_visit(),
            kind=Kind.RECHARGE,
            state=State.QUOTED,
            number=self._context.journal.next_number(),
            code_digest=self._context.digest(draft.code),
            code_tail=draft.code.tail,
            amount_cents=quote.amount_cents,
            fee_cents=quote.fee_cents,
            total_cents=quote.total_cents,
            service_label=quote.service_label,
            creditor_name=quote.creditor_name,
            opened_at=self._context.clock.now(),
            ttl_s=quote.ttl_s,
        )


def is_busy(
    code_digest: str, unfinished: Iterable[Operation], *, replaces: IntentId | None
) -> bool:
    """Whether this code has an operation that is not finished, other than the one replaced.

    One that can no longer be given up for another is not replaced either: the backend may have
    voided it meanwhile, behind the back of a till whose session was stale.
    """
    return any(
        row.code_digest == code_digest
        and not (row.iid == replaces and allows(row, OperatorAbandoned))
        for row in unfinished
    )
