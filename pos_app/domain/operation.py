"""An operation: one recharge (or, later, one notice) from its quote to its last paper.

Frozen values; ``transitions.advance`` makes the next one. Holds no service code: only the
keyed digest that tells two codes apart and the last four signs that papers show.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operators import OperatorId
from pos_app.domain.print_job import PrintOutcome, Witness

#: 32 lower-case hexadecimal signs: 128 random bits, the idempotency key for ever.
IntentId = NewType("IntentId", str)
#: One customer at the counter; several operations may share it.
VisitId = NewType("VisitId", str)
#: One run of the program on this machine, from start to exit.
RunId = NewType("RunId", str)


class Kind(Enum):
    RECHARGE = "recharge"
    NOTICE = "notice"


class State(Enum):
    """Kept by name in the journal: rename one only together with a migration."""

    QUOTED = "QUOTED"
    PRE_PRINTING = "PRE_PRINTING"
    PRE_PRINTED = "PRE_PRINTED"
    SUBMITTING = "SUBMITTING"
    VOIDING = "VOIDING"
    CONFIRMED = "CONFIRMED"
    RCPT_PRINTING = "RCPT_PRINTING"
    RCPT_DONE = "RCPT_DONE"
    REJECTED = "REJECTED"
    VOIDED = "VOIDED"
    REVERSING = "REVERSING"
    REVERSED = "REVERSED"
    REJ_CLOSED = "REJ_CLOSED"
    VOID_CLOSED = "VOID_CLOSED"
    REV_CLOSED = "REV_CLOSED"
    ABANDONED = "ABANDONED"


class Verdict(Enum):
    CONFIRMED = "CONFIRMED"
    REFUSED = "REFUSED"
    VOIDED = "VOIDED"
    REVERSED = "REVERSED"
    REVERSE_REFUSED = "REVERSE_REFUSED"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the backend has decided under one key, with the signature that proves it.

    Attributes:
        reference: The recharge's number at the backend, for people; empty unless CONFIRMED.
        decided_at: By the backend's clock, RFC 3339; printed, never compared.
        reason: Why not, for REFUSED and REVERSE_REFUSED.
        record: The signed text as it came, kept whole so that anybody can check it again.
        signature: Base64 of the backend's Ed25519 signature over ``record``.
    """

    verdict: Verdict
    iid: IntentId
    terminal_id: str
    amount_cents: int
    total_cents: int
    decided_at: str
    reference: str
    reason: FaultCode | None
    record: str
    signature: str

    def agrees_with(self, other: Decision) -> bool:
        return (self.verdict, self.iid, self.reference) == (
            other.verdict,
            other.iid,
            other.reference,
        )


@dataclass(frozen=True, slots=True)
class Quote:
    """The backend's price for one code and amount, registered there under ``iid``."""

    iid: IntentId
    amount_cents: int
    fee_cents: int
    total_cents: int
    service_label: str
    creditor_name: str
    ttl_s: int

    def __post_init__(self) -> None:
        assert self.total_cents == self.amount_cents + self.fee_cents, self
        assert self.amount_cents > 0, self
        assert self.fee_cents >= 0, self


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of the journal.

    Attributes:
        number: Counts this till's operations, for people; never a key.
        code_digest: HMAC-SHA256 of the code under the terminal's own key, hexadecimal.
        code_tail: The code's last four signs.
        submitted_by: The run that journalled SUBMITTING; only it may print an original.
        collected_by: The operator who took the cash; None where nobody had signed in.
        original_spent: An unmarked receipt may be on paper: every further one is marked.
        receipts: How many receipts have been ordered, marked ones included.
        print_outcome: What is known of the last receipt or pre-receipt; moves no money.
        frozen: Two different decisions have been seen; support must look (fault case N28).
    """

    iid: IntentId
    visit_id: VisitId
    kind: Kind
    state: State
    number: int
    code_digest: str
    code_tail: str
    amount_cents: int
    fee_cents: int
    total_cents: int
    service_label: str
    creditor_name: str
    opened_at: datetime
    ttl_s: int
    submitted_at: datetime | None = None
    submitted_by: RunId | None = None
    collected_by: OperatorId | None = None
    received_cents: int | None = None
    decision: Decision | None = None
    reversal: Decision | None = None
    reversals: int = 0
    pre_receipts: int = 0
    receipts: int = 0
    original_spent: bool = False
    print_outcome: PrintOutcome | None = None
    witness: Witness | None = None
    fault: Fault | None = None
    frozen: bool = False

    def __post_init__(self) -> None:
        assert self.total_cents == self.amount_cents + self.fee_cents, self.iid

    @property
    def taken_at(self) -> datetime:
        """When the cash was taken, for people; of a row that the backend told, when it decided."""
        if self.submitted_at is None and self.decision is not None:
            return datetime.fromisoformat(self.decision.decided_at)
        return self.submitted_at or self.opened_at

    @property
    def change_cents(self) -> int | None:
        """What the customer got back of the notes handed over, if they were keyed."""
        return None if self.received_cents is None else self.received_cents - self.total_cents
