"""Who is asking: RFC 9421 signatures of terminals, checked before a request is looked at.

The rule it keeps: every part that gives a request its meaning must be under the signature. A
request is not refused for being a replay: within its session the key answers it as before, and
in a later one the fence does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    algorithms,
)

from pos_app.backend import wire
from pos_app.sandbox.ledger_rules import Caller, NotDecided

#: Tills' clocks are wrong by hours and sometimes a day; the fence, not the clock, guards money.
CLOCK_SKEW_MAX = timedelta(days=1)

_QUOTED_KEY = re.compile('"([0-9a-f]{32})"', re.ASCII)
_NUMBER = re.compile("[0-9]{1,16}", re.ASCII)
_HEAD = re.compile("[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Message:
    """A request as it came; header names in lower case."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes


class Door:
    """Lets terminals in by their signature. ``public_key_of`` knows who is enrolled."""

    def __init__(self, public_key_of: Callable[[str], bytes | None]) -> None:
        self._verifier = _Verifier(
            signature_algorithm=algorithms.ED25519, key_resolver=_Enrolled(public_key_of)
        )

    def check(self, message: Message) -> Caller:
        """Return who asks and under which key.

        Raises:
            NotDecided: not signed by an enrolled terminal (401), or a field is malformed (400).
        """
        terminal_id = self._signer_of(message)
        headers = message.headers
        head = _field(_HEAD, headers, wire.HEAD_FIELD, instead={wire.NO_HEAD: ""})
        return Caller(
            terminal_id=terminal_id,
            key=_field(_QUOTED_KEY, headers, wire.KEY_FIELD),
            session=int(_field(_NUMBER, headers, wire.SESSION_FIELD)),
            seq=int(_field(_NUMBER, headers, wire.SEQ_FIELD)),
            head=head,
        )

    def _signer_of(self, message: Message) -> str:
        try:
            (verified,) = self._verifier.verify(
                message,
                max_age=CLOCK_SKEW_MAX,
                expect_tag=wire.SIGNATURE_TAG,
                require_components=wire.SIGNED_COMPONENTS,
                body=message.body,
            )
        except (InvalidSignature, ValueError) as error:
            detail = "the request's signature is not good"
            raise NotDecided(HTTPStatus.UNAUTHORIZED, "not_signed", detail) from error
        return str(verified.parameters["keyid"])


class _Verifier(HTTPMessageVerifier):
    max_clock_skew = CLOCK_SKEW_MAX


class _Enrolled(HTTPSignatureKeyResolver):
    def __init__(self, public_key_of: Callable[[str], bytes | None]) -> None:
        self._public_key_of = public_key_of

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey:
        public_key = self._public_key_of(key_id)
        if public_key is None:
            raise InvalidSignature("no such terminal")
        return Ed25519PublicKey.from_public_bytes(public_key)

    def resolve_private_key(self, key_id: str) -> None:
        raise NotImplementedError(key_id)


def _field(
    shape: re.Pattern[str],
    headers: Mapping[str, str],
    name: str,
    instead: Mapping[str, str] | None = None,
) -> str:
    value = headers.get(name.lower(), "")
    if instead and value in instead:
        return instead[value]
    found = shape.fullmatch(value)
    if found is None:
        raise NotDecided(HTTPStatus.BAD_REQUEST, "bad_request", f"{name} is malformed")
    return found[found.lastindex or 0]
