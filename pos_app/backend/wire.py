"""What terminal and backend say to each other: structs, their JSON, and what gets signed.

Shared with the sandbox, so it holds no key and no rule of either side. The rule it keeps: a
body either is exactly one of these structs or it is nothing. Unknown members, a member given
twice, control characters, fractions, NaN and anything but UTF-8 are refused, never guessed at.

Every answer that carries meaning is an ``Envelope``: the record as text, and an Ed25519
signature over that text. The text is kept as it came, so that anybody can check it again.
``docs/protocol.md`` tells the calls in words; ``docs/openapi.json`` is made from this file by
``python -m pos_app.backend.openapi``.
"""

from __future__ import annotations

import json
import re
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

VERSION = 1
#: The largest body either side reads; a decision is a hundredth of it.
BODY_BYTES_MAX = 64 * 1024
#: Keys a page of RECONCILE may list, so that a page always fits the body's limit.
RECONCILE_PAGE_MAX = 20
#: Decisions a page of DECISIONS may list; for the same reason.
DECISIONS_PAGE_MAX = 250
JSON_TYPE = "application/json"

#: Header fields every signed request carries, and what its signature covers (RFC 9421).
KEY_FIELD = "Idempotency-Key"
SESSION_FIELD = "X-Session"
SEQ_FIELD = "X-Seq"
HEAD_FIELD = "X-Head"
SIGNED_COMPONENTS = (
    "@method",
    "@target-uri",
    "content-digest",
    "idempotency-key",
    "x-session",
    "x-seq",
    "x-head",
)
SIGNATURE_TAG = "pos-v1"
#: How an empty journal's head is written: a header field must not be empty.
NO_HEAD = "-"

Version = Literal[1]
Key = Annotated[str, Meta(pattern="^[0-9a-f]{32}$", description="128 random bits, hexadecimal")]
Cents = Annotated[int, Meta(ge=0, le=499_999, description="euro cents")]
Amount = Annotated[int, Meta(ge=1, le=499_999, description="euro cents, more than none")]
Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Label = Annotated[str, Meta(max_length=200)]
Word = Annotated[str, Meta(pattern="^[a-z_]{0,40}$", description="a reason, as a word")]
Timestamp = Annotated[str, Meta(pattern="^[0-9T:.+Z-]{20,35}$", description="RFC 3339")]
Base64 = Annotated[str, Meta(pattern="^[A-Za-z0-9+/]{1,200}={0,2}$")]
Code = Annotated[str, Meta(min_length=28, max_length=28, description="the service code")]
VerdictWord = Literal["CONFIRMED", "REFUSED", "VOIDED", "REVERSED", "REVERSE_REFUSED"]


class _Strict(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    v: Version = 1


# Requests.


class EnrolRequest(_Strict, frozen=True):
    """Make this machine a terminal. The only unsigned request: it brings the key to sign with."""

    activation_code: Annotated[str, Meta(max_length=40)]
    public_key: Base64
    hardware_hint: Label


class HelloRequest(_Strict, frozen=True):
    """Open a session; the journal's head travels in the header fields."""

    last_session: Count


class QuoteRequest(_Strict, frozen=True):
    """Price one code and amount, and register ``key``. The only request with the code."""

    key: Key
    code: Code
    amount_cents: Cents

    def __repr__(self) -> str:
        return f"QuoteRequest(key={self.key!r}, amount_cents={self.amount_cents})"


class OperationRequest(_Strict, frozen=True):
    """SUBMIT, STATUS and VOID: the key, and the amounts it must have been quoted with."""

    key: Key
    amount_cents: Amount
    total_cents: Amount


class ReverseRequest(_Strict, frozen=True):
    """Take a confirmed recharge back. The same reversal has the same ``reversal_key``."""

    key: Key
    reversal_key: Key
    amount_cents: Amount
    total_cents: Amount


class ReconcileRequest(_Strict, frozen=True):
    """List every key of this terminal after row ``after``; the first page voids the undecided."""

    after: Count


class DecisionsRequest(_Strict, frozen=True):
    """List what has been decided for this terminal after decision ``after``; touches nothing."""

    after: Count


# Answers. The first four are records: they travel as text inside a signed envelope.


class TermsAnswer(Struct, frozen=True, kw_only=True):
    minimum_cents: Cents
    maximum_cents: Cents
    step_cents: Cents
    fee_cents: Cents
    service_label: Label


class HelloRecord(_Strict, frozen=True):
    """A new session. ``known_seq`` and ``known_head`` are the last the backend was told."""

    key: Key
    terminal: Label
    session: Count
    known_seq: Count
    known_head: Annotated[str, Meta(pattern="^[0-9a-f]{0,64}$")]
    terms: TermsAnswer
    server_time: Timestamp


class QuoteRecord(_Strict, frozen=True):
    """The price, or (``refusal`` not empty) why there is none."""

    key: Key
    terminal: Label
    amount_cents: Cents
    fee_cents: Cents
    total_cents: Cents
    service_label: Label
    creditor_name: Label
    ttl_s: Count
    refusal: Word


class DecisionRecord(_Strict, frozen=True):
    """What has been decided under ``key``, for ever.

    ``reversal_key`` is empty unless the verdict is about a reversal; ``reference`` unless it
    is CONFIRMED; ``reason`` unless it is a refusal.
    """

    key: Key
    reversal_key: Annotated[str, Meta(pattern="^([0-9a-f]{32})?$")]
    terminal: Label
    amount_cents: Amount
    total_cents: Amount
    verdict: VerdictWord
    reference: Annotated[str, Meta(pattern="^[0-9-]{0,40}$")]
    reason: Word
    decided_at: Timestamp


class Envelope(_Strict, frozen=True):
    """A record as text, and the backend's Ed25519 signature over its signing base, Base64."""

    record: str
    signature: Base64


class StatusRecord(_Strict, frozen=True):
    """The decision so far. ``decision`` null decides nothing: the next answer may have one."""

    key: Key
    terminal: Label
    decision: Envelope | None


class ListedKey(_Strict, frozen=True):
    """One key of this terminal: its price, and the decision that stands."""

    fee_cents: Cents
    service_label: Label
    creditor_name: Label
    decision: Envelope


class ReconcileRecord(_Strict, frozen=True):
    """A page of the list. ``next_after`` null says that it was the last."""

    key: Key
    terminal: Label
    session: Count
    keys: Annotated[list[ListedKey], Meta(max_length=RECONCILE_PAGE_MAX)]
    next_after: Count | None


class ListedDecision(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One decision, without its own signature: the page is signed as a whole."""

    key: Key
    verdict: VerdictWord
    total_cents: Amount
    decided_at: Timestamp


class DecisionsRecord(_Strict, frozen=True):
    """A page of decisions, oldest first, with their count and sum.

    ``sum_cents`` is the total of the CONFIRMED less that of the REVERSED; ``upto`` is what to
    go on after.
    """

    key: Key
    terminal: Label
    decisions: Annotated[list[ListedDecision], Meta(max_length=DECISIONS_PAGE_MAX)]
    count: Count
    sum_cents: Annotated[int, Meta(ge=-(2**53), le=2**53, description="euro cents, signed")]
    upto: Count
    is_last: bool


class EnrolAnswer(_Strict, frozen=True):
    """Who this machine is from now on, and whose signature decides."""

    terminal_id: Label
    terminal_label: Label
    backend_public_key: Base64
    shop_name: Label
    shop_address: Label
    terms: TermsAnswer


class ErrorAnswer(Struct, frozen=True, kw_only=True):
    """No decision. ``error`` is a word for programs, ``detail`` a sentence for technicians."""

    error: Word
    detail: Label


STALE_SESSION = "stale_session"

#: What is put before a record when it is signed: one kind can never pass for another.
DECISION_DOMAIN = b"pos-decision-v1\n"
HELLO_DOMAIN = b"pos-hello-v1\n"
QUOTE_DOMAIN = b"pos-quote-v1\n"
STATUS_DOMAIN = b"pos-status-v1\n"
RECONCILE_DOMAIN = b"pos-reconcile-v1\n"
DECISIONS_DOMAIN = b"pos-decisions-v1\n"


def signing_base(domain: bytes, record: str) -> bytes:
    """Return the octets that a record's signature is made over.

    Raises:
        NotOnTheWire: the text cannot be UTF-8 (it holds half a surrogate pair).
    """
    try:
        return domain + record.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotOnTheWire("the record is not UTF-8") from error


class NotOnTheWire(ValueError):
    """The octets are not the struct that was expected. The message holds none of them."""


_T = TypeVar("_T", bound=Struct)


def encode(message: Struct) -> bytes:
    """Return compact UTF-8 JSON with the members in the order of the struct."""
    return msgspec.json.encode(message)


def encode_record(record: Struct) -> str:
    return encode(record).decode("utf-8")


def decode(octets: bytes, expected: type[_T]) -> _T:
    """Read one struct.

    Raises:
        NotOnTheWire: too long, not strict JSON, or not of this shape.
    """
    if len(octets) > BODY_BYTES_MAX:
        raise NotOnTheWire(f"more than {BODY_BYTES_MAX} bytes")
    try:
        message = msgspec.json.decode(octets, type=expected, strict=True)
        json.loads(octets.decode("utf-8"), object_pairs_hook=_plain_members)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise NotOnTheWire(f"not a {expected.__name__} ({type(error).__name__})") from error
    return message


def decode_record(text: str, expected: type[_T]) -> _T:
    """Read a record out of an envelope; as ``decode``."""
    return decode(signing_base(b"", text), expected)


def _plain_members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise NotOnTheWire("a member given twice")
    if any(isinstance(value, str) and _CONTROL.search(value) for value in members.values()):
        raise NotOnTheWire("a control character")
    return members


#: None of our texts has any. It also makes ``$`` in the patterns above mean the very end, which
#: to Python's ``re`` it is not where a line feed follows.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
