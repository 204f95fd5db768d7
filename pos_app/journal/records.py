"""Operations as canonical JSON texts, and back.

Written by hand, field by field: what is on disk for six years must not change because a
class was renamed. A record of an older schema version gets its own reader here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from json.encoder import encode_basestring_ascii
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
from pos_app.domain.operators import OperatorId
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.ports.journal import Change, Happening, Note

Value = TypeVar("Value")
#: What stands for the operation in an event that is about none.
NO_OPERATION = ""
_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), allow_nan=False)


def encode(operation: Operation) -> str:
    """Return the record, without the state: that has a column of its own.

    Spelt as ``canonical`` would spell it (a test compares), at a third of the time: a step is
    prepared between two waits for the disk, when every Python instruction costs double.
    """
    row = operation
    return (
        f'{{"amount_cents":{row.amount_cents}'
        f',"code_digest":{_text(row.code_digest)}'
        f',"code_tail":{_text(row.code_tail)}'
        f"{_named('collected_by', row.collected_by)}"
        f',"creditor_name":{_text(row.creditor_name)}'
        f',"decision":{_decision(row.decision)}'
        f',"fault":{_fault(row.fault)}'
        f',"fee_cents":{row.fee_cents}'
        f',"frozen":{_flag(row.frozen)}'
        f',"kind":{_text(row.kind.value)}'
        f',"number":{row.number}'
        f',"opened_at":{_time(row.opened_at)}'
        f',"original_spent":{_flag(row.original_spent)}'
        f',"pre_receipts":{row.pre_receipts}'
        f',"print_outcome":{_text(row.print_outcome and row.print_outcome.value)}'
        f',"receipts":{row.receipts}'
        f',"received_cents":{_count(row.received_cents)}'
        f',"reversal":{_decision(row.reversal)}'
        f',"reversals":{row.reversals}'
        f',"service_label":{_text(row.service_label)}'
        f',"submitted_at":{_time(row.submitted_at)}'
        f',"submitted_by":{_text(row.submitted_by)}'
        f',"total_cents":{row.total_cents}'
        f',"ttl_s":{row.ttl_s}'
        f',"visit_id":{_text(row.visit_id)}'
        f',"witness":{_text(row.witness and row.witness.value)}}}'
    )


def encode_event(change: Change, record_digest: str) -> str:
    """Return the text of the event that a change leaves behind, spelt as ``canonical`` would."""
    return (
        f'{{"after":{_text(change.after.state.value)}'
        f',"at":{_time(change.at)}'
        f',"before":{_text(change.before and change.before.value)}'
        f',"detail":{canonical(change.detail) if change.detail else "{}"}'
        f',"event":{_text(change.event)}'
        f',"iid":{_text(change.after.iid)}'
        f"{_named('operator', change.operator)}"
        f',"record":{_text(record_digest)}'
        f',"run":{_text(change.run)}}}'
    )


def decode_event(body: str) -> Happening:
    """Read the text of an event that is about an operation."""
    fields: Mapping[str, Any] = json.loads(body)
    return Happening(
        event=fields["event"],
        detail=fields["detail"],
        after=State(fields["after"]),
        at=datetime.fromisoformat(fields["at"]),
        run=RunId(fields["run"]),
        operator=_maybe(OperatorId, fields.get("operator")),
    )


def is_note(body: str) -> bool:
    """Whether the text of an event is about no operation."""
    return body.startswith('{"at":')


def has_made(body: str, state: str, record_digest: str) -> bool:
    """Whether an event says that it has made this state and this record."""
    return body.startswith(f'{{"after":"{state}",') and f',"record":"{record_digest}",' in body


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
        # Of later rows, and only where somebody had signed in.
        collected_by=_maybe(OperatorId, fields.get("collected_by")),
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


def before(body: str) -> State | None:
    """Return the state in which an event found its row; None where there was none yet."""
    fields: Mapping[str, Any] = json.loads(body)
    return _maybe(State, fields["before"])


def encode_note(note: Note) -> str:
    """Return the text of an event that is about no operation."""
    by = {} if note.operator is None else {"operator": note.operator}
    return canonical(
        {
            "note": note.name,
            "detail": dict(note.detail),
            "at": note.at.isoformat(),
            "run": note.run,
            **by,
        }
    )


def decode_note(body: str) -> Note:
    """Read the text of an event that is about no operation."""
    fields: Mapping[str, Any] = json.loads(body)
    at = datetime.fromisoformat(fields["at"])
    by = _maybe(OperatorId, fields.get("operator"))
    return Note(fields["note"], fields["detail"], at, RunId(fields["run"]), by)


def happened_at(body: str) -> datetime:
    """Return when an event was chained, by the clock of then."""
    return datetime.fromisoformat(json.loads(body)["at"])


def canonical(value: Mapping[str, object]) -> str:
    """Return JSON with one spelling: sorted names, no blanks, ASCII."""
    return _ENCODER.encode(value)


def _maybe(read: Callable[[Any], Value], raw: Any) -> Value | None:
    return None if raw is None else read(raw)


def _text(text: str | None) -> str:
    return "null" if text is None else encode_basestring_ascii(text)


def _named(name: str, text: str | None) -> str:
    """Return a field that is there only where it says something: old texts are without it."""
    return "" if text is None else f',"{name}":{_text(text)}'


def _time(at: datetime | None) -> str:
    return "null" if at is None else f'"{at.isoformat()}"'


def _count(number: int | None) -> str:
    return "null" if number is None else str(number)


def _flag(flag: bool) -> str:  # noqa: FBT001 - it is the value that is written.
    return "true" if flag else "false"


def _fault(fault: Fault | None) -> str:
    return "null" if fault is None else f"[{_text(fault.code.value)},{_text(fault.detail)}]"


def _decision(decision: Decision | None) -> str:
    if decision is None:
        return "null"
    return (
        f'{{"amount_cents":{decision.amount_cents}'
        f',"decided_at":{_text(decision.decided_at)}'
        f',"iid":{_text(decision.iid)}'
        f',"reason":{_text(decision.reason and decision.reason.value)}'
        f',"record":{_text(decision.record)}'
        f',"reference":{_text(decision.reference)}'
        f',"signature":{_text(decision.signature)}'
        f',"terminal_id":{_text(decision.terminal_id)}'
        f',"total_cents":{decision.total_cents}'
        f',"verdict":{_text(decision.verdict.value)}}}'
    )


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
