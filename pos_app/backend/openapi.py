"""Draws docs/openapi.json from the structs of ``wire``, so that the paper cannot lie.

``python -m pos_app.backend.openapi`` prints the file; a test compares it with the one in docs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import cleandoc
from typing import Any

import msgspec

from pos_app.backend import wire

_REF = "#/components/schemas/{name}"


@dataclass(frozen=True, slots=True)
class _Call:
    """One call; ``record`` is what the answer's envelope holds, None for a plain answer."""

    name: str
    request: type[msgspec.Struct]
    answer: type[msgspec.Struct]
    record: type[msgspec.Struct] | None
    summary: str


CALLS = (
    _Call(
        "enrol",
        wire.EnrolRequest,
        wire.EnrolAnswer,
        None,
        "Make this machine a terminal; the same code and key are answered the same again",
    ),
    _Call(
        "hello",
        wire.HelloRequest,
        wire.Envelope,
        wire.HelloRecord,
        "Open a session; requests of older ones decide nothing from now on",
    ),
    _Call(
        "quote",
        wire.QuoteRequest,
        wire.Envelope,
        wire.QuoteRecord,
        "Price one code and amount, and register the key",
    ),
    _Call(
        "submit",
        wire.OperationRequest,
        wire.Envelope,
        wire.DecisionRecord,
        "Credit or refuse, once and for ever",
    ),
    _Call(
        "status",
        wire.OperationRequest,
        wire.Envelope,
        wire.StatusRecord,
        "What stands under the key; null decides nothing",
    ),
    _Call(
        "void",
        wire.OperationRequest,
        wire.Envelope,
        wire.DecisionRecord,
        "Decide VOIDED where nothing is decided, else answer what is",
    ),
    _Call(
        "reverse",
        wire.ReverseRequest,
        wire.Envelope,
        wire.DecisionRecord,
        "Take a confirmed recharge back; a refusal is stored too",
    ),
    _Call(
        "reconcile",
        wire.ReconcileRequest,
        wire.Envelope,
        wire.ReconcileRecord,
        "Void every undecided key and list a page of all keys of this terminal",
    ),
    _Call(
        "decisions",
        wire.DecisionsRequest,
        wire.Envelope,
        wire.DecisionsRecord,
        "List a page of what has been decided since, with count and sum; touches nothing",
    ),
)


def document() -> dict[str, Any]:
    """Return the OpenAPI 3.1 document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Counter terminal to backend",
            "version": str(wire.VERSION),
            "description": "Told in words in docs/protocol.md. Everything but a whole, signed "
            "record about this very operation is silence.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {f"/v1/{call.name}": {"post": _operation(call)} for call in CALLS},
        "components": {"schemas": _schemas(), "parameters": _parameters()},
    }


def text() -> str:
    return json.dumps(document(), indent=2, ensure_ascii=False) + "\n"


def _operation(call: _Call) -> dict[str, Any]:
    signed = call.record is not None
    operation: dict[str, Any] = {
        "operationId": call.name,
        "summary": call.summary,
        "requestBody": {"required": True, "content": _content(call.request)},
        "responses": {
            "200": {"description": _told(call), "content": _content(call.answer)},
            **{
                status: {"description": meaning, "content": _content(wire.ErrorAnswer)}
                for status, meaning in (_SIGNED_ERRORS if signed else _ENROL_ERRORS).items()
            },
        },
    }
    if signed:
        operation["parameters"] = [
            {"$ref": f"#/components/parameters/{name}"} for name in _parameters()
        ]
    return operation


def _told(call: _Call) -> str:
    if call.record is None:
        return "The identity"
    return f"A signed envelope; its `record` is the text of a {call.record.__name__}"


_SIGNED_ERRORS: Mapping[str, str] = {
    "400": "Malformed; nothing is decided",
    "401": "Not signed by an enrolled terminal; nothing is decided",
    "409": "`stale_session`: say HELLO, then the same key again; nothing is decided",
    "422": "`key_reused`: the key was first used for something else; nothing is decided",
}
_ENROL_ERRORS: Mapping[str, str] = {
    "400": "Malformed",
    "403": "`activation_refused`: wrong, used by another key, too old or tried too often",
}


def _content(struct: type[msgspec.Struct]) -> dict[str, Any]:
    return {wire.JSON_TYPE: {"schema": {"$ref": _REF.format(name=struct.__name__)}}}


def _schemas() -> dict[str, Any]:
    structs: list[type[msgspec.Struct]] = [wire.ErrorAnswer]
    for call in CALLS:
        structs += [call.request, call.answer]
        structs += [call.record] if call.record else []
    _, components = msgspec.json.schema_components(dict.fromkeys(structs), ref_template=_REF)
    return {name: _without_indent(schema) for name, schema in sorted(components.items())}


def _without_indent(schema: dict[str, Any]) -> dict[str, Any]:
    # Python 3.13 takes a docstring's indent away, an older one leaves it in.
    told = {name: cleandoc(schema[name]) for name in ("description",) if name in schema}
    return {**schema, **told}


def _parameters() -> dict[str, Any]:
    header = {"in": "header", "required": True}
    return {
        "IdempotencyKey": {
            **header,
            "name": wire.KEY_FIELD,
            "description": "The body's key in double quotes; HELLO, RECONCILE, DECISIONS: "
            "a one-time key",
            "schema": {"type": "string", "pattern": '^"[0-9a-f]{32}"$'},
        },
        "Session": {
            **header,
            "name": wire.SESSION_FIELD,
            "description": "The session that HELLO gave; 0 before",
            "schema": {"type": "integer", "minimum": 0},
        },
        "Seq": {
            **header,
            "name": wire.SEQ_FIELD,
            "description": "How many events the journal's chain has",
            "schema": {"type": "integer", "minimum": 0},
        },
        "Head": {
            **header,
            "name": wire.HEAD_FIELD,
            "description": f"The hash of the last of them, or {wire.NO_HEAD} where there is none",
            "schema": {"type": "string", "pattern": "^(-|[0-9a-f]{64})$"},
        },
        "ContentDigest": {
            **header,
            "name": "Content-Digest",
            "description": "RFC 9530, sha-256 or sha-512 of the body",
            "schema": {"type": "string"},
        },
        "SignatureInput": {
            **header,
            "name": "Signature-Input",
            "description": f'RFC 9421, tag="{wire.SIGNATURE_TAG}", keyid the terminal, created and '
            f"nonce, covering {' '.join(wire.SIGNED_COMPONENTS)}",
            "schema": {"type": "string"},
        },
        "Signature": {
            **header,
            "name": "Signature",
            "description": "Ed25519 by the key that was enrolled",
            "schema": {"type": "string"},
        },
    }


if __name__ == "__main__":
    print(text(), end="")  # noqa: T201 - this command's purpose.
