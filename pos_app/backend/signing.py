"""The terminal's signature on what it asks, and the backend's on what it decides.

The rule it keeps: a request is signed whole (RFC 9421 over method, address, body digest, key,
session and journal head), and a record counts only under the pinned key and its own domain.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from functools import lru_cache

import httpx
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import HTTPMessageSigner, HTTPSignatureKeyResolver, algorithms

from pos_app.backend import wire

SEED_BYTES = 32
PUBLIC_KEY_BYTES = 32


class NotSigned(ValueError):
    """The signature is missing, malformed, or not the pinned key's."""


class TerminalKey:
    """The key this terminal signs with: made at enrolment, its seed kept by the vault."""

    def __init__(self, seed: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(seed)

    def __repr__(self) -> str:
        return "TerminalKey(********)"

    @property
    def public_bytes(self) -> bytes:
        return self._private.public_key().public_bytes_raw()

    def for_requests(self, terminal_id: str) -> RequestSigner:
        return RequestSigner(self._private, terminal_id)


def make_terminal_key_seed() -> bytes:
    """Return 32 random octets: the seed of a new Ed25519 key."""
    return secrets.token_bytes(SEED_BYTES)


class RequestSigner:
    """Signs requests in place, in the name of one terminal."""

    def __init__(self, private: Ed25519PrivateKey, terminal_id: str) -> None:
        self._terminal_id = terminal_id
        self._signer = HTTPMessageSigner(
            signature_algorithm=algorithms.ED25519, key_resolver=_OwnKey(private)
        )

    def sign(self, request: httpx.Request) -> None:
        """Add Content-Digest, Signature-Input and Signature; the other fields must be there."""
        self._signer.sign(
            request,
            key_id=self._terminal_id,
            nonce=secrets.token_urlsafe(16),
            label="pos",
            tag=wire.SIGNATURE_TAG,
            covered_component_ids=wire.SIGNED_COMPONENTS,
            body=request.content,
        )


class PinnedBackend:
    """The backend's public key as it was told at enrolment; nobody else's word decides."""

    def __init__(self, public_key: bytes) -> None:
        Ed25519PublicKey.from_public_bytes(public_key)  # Refused here rather than at an answer.
        self._public_key = public_key

    def check(self, domain: bytes, envelope: wire.Envelope) -> None:
        """Check the envelope's signature under its domain.

        Raises:
            NotSigned: by anybody else, about something else, or not at all.
        """
        base = wire.signing_base(domain, envelope.record)
        try:
            _verify(self._public_key, base, envelope.signature)
        except (InvalidSignature, binascii.Error) as error:
            raise NotSigned("not signed by the backend this terminal knows") from error


@lru_cache(maxsize=256)
def _verify(public_key: bytes, base: bytes, signature: str) -> None:
    """Check one signature; the same octets are good for ever, and every list repeats them."""
    public = Ed25519PublicKey.from_public_bytes(public_key)
    public.verify(base64.b64decode(signature, validate=True), base)


class _OwnKey(HTTPSignatureKeyResolver):
    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private

    def resolve_private_key(self, key_id: str) -> Ed25519PrivateKey:
        del key_id
        return self._private

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey:
        del key_id
        return self._private.public_key()
