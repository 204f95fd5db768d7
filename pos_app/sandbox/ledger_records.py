"""From the ledger's rows to the records that are signed: pure functions, no rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import RowMapping

from pos_app.backend import wire
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import Verdict
from pos_app.sandbox.ledger_rules import Caller


def price(intent: RowMapping, ttl_s: int) -> wire.QuoteRecord:
    return wire.QuoteRecord(
        key=intent["key"],
        terminal=intent["terminal_id"],
        amount_cents=intent["amount_cents"],
        fee_cents=intent["fee_cents"],
        total_cents=intent["amount_cents"] + intent["fee_cents"],
        service_label=intent["service_label"],
        creditor_name=intent["creditor_name"],
        ttl_s=ttl_s,
        refusal="",
    )


def no_price(caller: Caller, request: wire.QuoteRequest, reason: FaultCode) -> wire.QuoteRecord:
    return wire.QuoteRecord(
        key=request.key,
        terminal=caller.terminal_id,
        amount_cents=request.amount_cents,
        fee_cents=0,
        total_cents=request.amount_cents,
        service_label="",
        creditor_name="",
        ttl_s=0,
        refusal=reason.value,
    )


def decision(
    intent: RowMapping,
    verdict: Verdict,
    *,
    decided_at: str,
    reversal_key: str,
    reference: str,
    reason: str,
) -> wire.DecisionRecord:
    return wire.DecisionRecord(
        key=intent["key"],
        reversal_key=reversal_key,
        terminal=intent["terminal_id"],
        amount_cents=intent["amount_cents"],
        total_cents=intent["amount_cents"] + intent["fee_cents"],
        verdict=verdict.value,
        reference=reference,
        reason=reason,
        decided_at=decided_at,
    )


def decisions(
    caller: Caller, page: Sequence[RowMapping], *, after: int, is_last: bool
) -> wire.DecisionsRecord:
    listed = [_listed_decision(row) for row in page]
    return wire.DecisionsRecord(
        key=caller.key,
        terminal=caller.terminal_id,
        decisions=listed,
        count=len(listed),
        sum_cents=sum(_SIGNS.get(each.verdict, 0) * each.total_cents for each in listed),
        upto=page[-1]["id"] if page else after,
        is_last=is_last,
    )


def _listed_decision(row: RowMapping) -> wire.ListedDecision:
    return wire.ListedDecision(
        key=row["key"],
        verdict=row["verdict"],
        total_cents=row["amount_cents"] + row["fee_cents"],
        decided_at=datetime.fromtimestamp(row["decided_at_s"], UTC).isoformat(),
    )


_SIGNS = {Verdict.CONFIRMED.value: 1, Verdict.REVERSED.value: -1}


def listed(intent: RowMapping, standing: wire.Envelope) -> wire.ListedKey:
    return wire.ListedKey(
        fee_cents=intent["fee_cents"],
        service_label=intent["service_label"],
        creditor_name=intent["creditor_name"],
        decision=standing,
    )
