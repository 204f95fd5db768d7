"""Decisions signed by a backend that the tests know the key of."""

from __future__ import annotations

import base64
from dataclasses import replace

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pos_app.backend import wire
from pos_app.domain.operation import Decision, Operation, Verdict
from tests.helpers.operations import QUOTED, decision

_PRIVATE = Ed25519PrivateKey.from_private_bytes(b"\x05" * 32)
PUBLIC_KEY = _PRIVATE.public_key().public_bytes_raw()


def signed_decision(operation: Operation = QUOTED, **changes: str | int) -> Decision:
    """Return a confirmed recharge with its record as the wire has it, ``changes`` made to both."""
    made = decision(Verdict.CONFIRMED, operation)
    said = wire.DecisionRecord(
        key=made.iid,
        reversal_key="",
        terminal=made.terminal_id,
        amount_cents=made.amount_cents,
        total_cents=made.total_cents,
        verdict="CONFIRMED",
        reference=made.reference,
        reason="",
        decided_at=made.decided_at,
    )
    said = msgspec.structs.replace(said, **changes)
    record = wire.encode_record(said)
    signature = _PRIVATE.sign(wire.signing_base(wire.DECISION_DOMAIN, record))
    return replace(
        made,
        terminal_id=said.terminal,
        amount_cents=said.amount_cents,
        total_cents=said.total_cents,
        reference=said.reference,
        decided_at=said.decided_at,
        record=record,
        signature=base64.b64encode(signature).decode("ascii"),
    )
