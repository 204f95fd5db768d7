"""What may happen to an operation, in the past tense.

An event is always posted together with the key of the operation it is about, so that a tap
meant for the last customer can never reach the next one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pos_app.domain.faults import Fault
from pos_app.domain.operation import Decision, Verdict
from pos_app.domain.print_job import PrintOutcome, Witness


@dataclass(frozen=True, slots=True)
class PreReceiptOrdered:
    """The pre-receipt shall be printed (again)."""


@dataclass(frozen=True, slots=True)
class PreReceiptCameOut:
    """The pre-receipt is on paper."""

    witness: Witness


@dataclass(frozen=True, slots=True)
class PreReceiptFailed:
    """A pre-receipt did not end in proved paper.

    An event of its own: it may come when the receipt is being printed already, and must say
    nothing about that one's only original.
    """

    outcome: PrintOutcome
    fault: Fault


@dataclass(frozen=True, slots=True)
class OperatorCollected:
    """The customer has agreed and the cash is in the drawer.

    ``received_cents`` is what was handed over, where the shopkeeper keyed it.
    """

    received_cents: int | None = None


@dataclass(frozen=True, slots=True)
class OperatorAbandoned:
    """The sale ends before anything was submitted, and the shop holds none of its cash."""


@dataclass(frozen=True, slots=True)
class VoidRequested:
    """The customer wants the cash back before a decision is known."""


@dataclass(frozen=True, slots=True)
class AnswerLost:
    """A request went out, or may have, and no decision came back. It says nothing more."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class Confirmed:
    decision: Decision


@dataclass(frozen=True, slots=True)
class Refused:
    decision: Decision


@dataclass(frozen=True, slots=True)
class Voided:
    decision: Decision


@dataclass(frozen=True, slots=True)
class Reversed:
    decision: Decision


@dataclass(frozen=True, slots=True)
class ReversalRefused:
    decision: Decision


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The backend's list after a lost or rolled-back journal names this decision."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class DecisionConflicted:
    """A second, different decision under a key that has one. The first is kept."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class ReceiptOrdered:
    """The receipt shall be printed; whether marked as a copy, the table says."""


@dataclass(frozen=True, slots=True)
class ReceiptCameOut:
    """The receipt is on paper."""

    witness: Witness


@dataclass(frozen=True, slots=True)
class PrintFailed:
    """The last receipt did not end in proved paper. It moves no money."""

    outcome: PrintOutcome
    fault: Fault


@dataclass(frozen=True, slots=True)
class OperatorReturnedCash:
    """The customer has the cash back."""


@dataclass(frozen=True, slots=True)
class ReversalRequested:
    """A confirmed recharge shall be taken back (storno)."""


#: The backend's word, each carrying a verified decision.
Decided = Confirmed | Refused | Voided | Reversed | ReversalRefused

#: Events that may honestly come too late: a second tap, a print that ended after the operator
#: had answered for it. They carry no decision, so the runner drops them.
MayBeLate = (
    PreReceiptOrdered
    | PreReceiptCameOut
    | PreReceiptFailed
    | OperatorCollected
    | OperatorAbandoned
    | VoidRequested
    | AnswerLost
    | ReceiptOrdered
    | ReceiptCameOut
    | PrintFailed
    | OperatorReturnedCash
    | ReversalRequested
)

Event = MayBeLate | Decided | Reconciled | DecisionConflicted


def detail(event: Event) -> Mapping[str, str | int | None]:
    """Return what the journal's chain keeps of an event beside its name: plain values."""
    match event:
        case PreReceiptCameOut(witness) | ReceiptCameOut(witness):
            return {"witness": witness.value}
        case OperatorCollected(received_cents):
            return {"received_cents": received_cents}
        case AnswerLost(fault):
            return {"fault": fault.code.value}
        case PreReceiptFailed(outcome, fault) | PrintFailed(outcome, fault):
            return {"outcome": outcome.value, "fault": fault.code.value}
        case (
            Confirmed(decision)
            | Refused(decision)
            | Voided(decision)
            | Reversed(decision)
            | ReversalRefused(decision)
            | Reconciled(decision)
            | DecisionConflicted(decision)
        ):
            return {"verdict": decision.verdict.value, "signature": decision.signature}
        case _:
            return {}


def decided(decision: Decision) -> Decided:
    """Return the event that a decision is."""
    return _EVENT_OF[decision.verdict](decision)


_EVENT_OF: Mapping[Verdict, type[Decided]] = {
    Verdict.CONFIRMED: Confirmed,
    Verdict.REFUSED: Refused,
    Verdict.VOIDED: Voided,
    Verdict.REVERSED: Reversed,
    Verdict.REVERSE_REFUSED: ReversalRefused,
}
