"""Operations as canonical JSON texts, and back.

Written by hand, field by field: what is on disk for six years must not change because a
class was renamed. A record of an older schema version gets its own reader here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import (
    Decision,
    IntentId,
    Kind,
    Operation,
    RunId,
    State,
    Verdict,
    VisitId,
)
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.ports.journal import Note

Value = TypeVar("Value")


def encode(operation: Operation) -> str:
    """Return the record, without the state: that has a column of its own."""
    return canonical(
        {
            "visit_id": operation.visit_id,
            "kind": operation.kind.value,
            "number": operation.number,
            "code_digest": operation.code_digest,
            "code_tail": operation.code_tail,
            "amount_cents": operation.amount_cents,
            "fee_cents": operation.fee_cents,
            "total_cents": operation.total_cents,
            "service_label": operation.service_label,
            "creditor_name": operation.creditor_name,
            "opened_at": operation.opened_at.isoformat(),
            "ttl_s": operation.ttl_s,
            "submitted_at": operation.submitted_at and operation.submitted_at.isoformat(),
            "submitted_by": operation.submitted_by,
            "received_cents": operation.received_cents,
            "decision": operation.decision and _from_decision(operation.decision),
            "reversal": operation.reversal and _from_decision(operation.reversal),
            "reversals": operation.reversals,
            "pre_receipts": operation.pre_receipts,
            "receipts": operation.receipts,
            "original_spent": operation.original_spent,
            "print_outcome": operation.print_outcome and operation.print_outcome.value,
            "witness": operation.witness and operation.witness.value,
            "fault": operation.fault and [operation.fault.code.value, operation.fault.detail],
            "frozen": operation.frozen,
        }
    )


def decode(iid: str, state: str, record: str) -> Operation:
    """Read a record.

    Raises:
        ValueError, KeyError, TypeError: it is not one of ours; the caller names the row.
    """
    fields: Mapping[str, Any] = json.loads(record)
    return Operation(
        iid=IntentId(iid),
        visit_id=VisitId(fields["visit_id"]),
        kind=Kind(fields["kind"]),
        state=State(state),
        number=fields["number"],
        code_digest=fields["code_digest"],
        code_tail=fields["code_tail"],
        amount_cents=fields["amount_cents"],
        fee_cents=fields["fee_cents"],
        total_cents=fields["total_cents"],
        service_label=fields["service_label"],
        creditor_name=fields["creditor_name"],
        opened_at=datetime.fromisoformat(fields["opened_at"]),
        ttl_s=fields["ttl_s"],
        submitted_at=_maybe(datetime.fromisoformat, fields["submitted_at"]),
        submitted_by=_maybe(RunId, fields["submitted_by"]),
        received_cents=fields["received_cents"],
        decision=_maybe(_to_decision, fields["decision"]),
        reversal=_maybe(_to_decision, fields["reversal"]),
        reversals=fields["reversals"],
        pre_receipts=fields["pre_receipts"],
        receipts=fields["receipts"],
        original_spent=fields["original_spent"],
        print_outcome=_maybe(PrintOutcome, fields["print_outcome"]),
        witness=_maybe(Witness, fields["witness"]),
        fault=_maybe(_to_fault, fields["fault"]),
        frozen=fields["frozen"],
    )


def made(body: str) -> tuple[str, str]:
    """Return the state and the record's digest that an event says it has made."""
    fields: Mapping[str, str] = json.loads(body)
    return fields["after"], fields["record"]


def before(body: str) -> State | None:
    """Return the state in which an event found its row; None where there was none yet."""
    fields: Mapping[str, Any] = json.loads(body)
    return _maybe(State, fields["before"])


def encode_note(note: Note) -> str:
    """Return the text of an event that is about no operation."""
    return canonical(
        {
            "note": note.name,
            "detail": dict(note.detail),
            "at": note.at.isoformat(),
            "run": note.run,
        }
    )


def decode_note(body: str) -> Note:
    """Read the text of an event that is about no operation."""
    fields: Mapping[str, Any] = json.loads(body)
    at = datetime.fromisoformat(fields["at"])
    return Note(fields["note"], fields["detail"], at, RunId(fields["run"]))


def canonical(value: Mapping[str, object]) -> str:
    """Return JSON with one spelling: sorted names, no blanks, ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _maybe(read: Callable[[Any], Value], raw: Any) -> Value | None:
    return None if raw is None else read(raw)


def _from_decision(decision: Decision) -> Mapping[str, object]:
    return {
        "verdict": decision.verdict.value,
        "iid": decision.iid,
        "terminal_id": decision.terminal_id,
        "amount_cents": decision.amount_cents,
        "total_cents": decision.total_cents,
        "decided_at": decision.decided_at,
        "reference": decision.reference,
        "reason": decision.reason and decision.reason.value,
        "record": decision.record,
        "signature": decision.signature,
    }


def _to_decision(raw: Mapping[str, Any]) -> Decision:
    return Decision(
        verdict=Verdict(raw["verdict"]),
        iid=IntentId(raw["iid"]),
        terminal_id=raw["terminal_id"],
        amount_cents=raw["amount_cents"],
        total_cents=raw["total_cents"],
        decided_at=raw["decided_at"],
        reference=raw["reference"],
        reason=_maybe(FaultCode, raw["reason"]),
        record=raw["record"],
        signature=raw["signature"],
    )


def _to_fault(raw: list[str]) -> Fault:
    return Fault(FaultCode(raw[0]), raw[1])
