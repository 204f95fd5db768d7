"""What the runner makes of an event or a decision, given the row as it stands: pure functions.

They are apart from the runner so that the model check (docs/model.md) calls the very code
that ships. The rule they keep: what came too late is dropped, a decision never is.
"""

from __future__ import annotations

import logging

from pos_app.domain.events import (
    Decided,
    DecisionConflicted,
    Event,
    MayBeLate,
    ReceiptOrdered,
    Reconciled,
    ReversalRefused,
    Reversed,
    Voided,
    decided,
)
from pos_app.domain.operation import Decision, Kind, Operation, RunId, State, VisitId
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.transitions import SETTLED, Moment, Step, advance, allows
from pos_app.ports.backend import Recovered

logger = logging.getLogger(__name__)


def fit(operation: Operation, event: Event) -> Event | None:
    """Return the event as the table takes it now; None if it honestly came too late."""
    if isinstance(event, Decided):
        return _fit_decision(operation, event)
    if isinstance(event, MayBeLate) and not allows(operation, type(event)):
        return None
    return event


def missing(operation: Operation, decision: Decision, run: RunId) -> Reconciled | None:
    """Return what a row must still learn of the backend's list.

    None where it knows, and where an earlier run waited for this very decision: this one asks
    for it by itself, and prints no original. A row of this run's own has been decided behind
    its back, so its receipt may be out.
    """
    waits = operation.submitted_by != run and allows(operation, type(decided(decision)))
    if waits or operation.state in SETTLED[decision.verdict]:
        return None
    return Reconciled(decision)


def adopt(recovered: Recovered, visit_id: VisitId, number: int, now: Moment) -> Step:
    """Write the row again of an operation that only the backend still knows."""
    quote = recovered.quote
    stub = Operation(
        iid=quote.iid,
        visit_id=visit_id,
        kind=Kind.RECHARGE,
        state=State.QUOTED,
        number=number,
        code_digest="",
        code_tail="",
        amount_cents=quote.amount_cents,
        fee_cents=quote.fee_cents,
        total_cents=quote.total_cents,
        service_label=quote.service_label,
        creditor_name=quote.creditor_name,
        opened_at=now.at,
        ttl_s=quote.ttl_s,
    )
    return advance(stub, Reconciled(recovered.decision), now)


def prints_by_itself(operation: Operation) -> bool:
    """Whether this is a receipt of which no byte has left: the only print that retries alone."""
    return (
        operation.state is State.RCPT_PRINTING
        and operation.print_outcome is PrintOutcome.NOT_SENT
        and allows(operation, ReceiptOrdered)
    )


def _fit_decision(operation: Operation, event: Decided) -> Event | None:
    if allows(operation, type(event)):
        return event
    known = _known(operation, event)
    if known is not None:
        return None if known.agrees_with(event.decision) else _conflict(operation, event)
    if operation.state is State.SUBMITTING and isinstance(event, Voided):
        # The key was voided in a life of this till that the journal has forgotten.
        return Reconciled(event.decision)
    return _conflict(operation, event)


def _known(operation: Operation, event: Decided) -> Decision | None:
    if isinstance(event, Reversed | ReversalRefused):
        return operation.reversal
    return operation.decision


def _conflict(operation: Operation, event: Decided) -> Event | None:
    logger.error("%s: a second, different decision", operation.iid)
    return None if operation.frozen else DecisionConflicted(event.decision)
