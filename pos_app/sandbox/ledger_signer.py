"""The sandbox backend's own key, and the envelopes it signs with it."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Struct

from pos_app.backend import wire


class Signer:
    """Signs records; stands where a real backend keeps a hardware module."""

    def __init__(self, seed: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(seed)

    @property
    def public_key(self) -> str:
        return base64.b64encode(self._private.public_key().public_bytes_raw()).decode("ascii")

    def seal(self, domain: bytes, record: Struct) -> wire.Envelope:
        text = wire.encode_record(record)
        signature = self._private.sign(wire.signing_base(domain, text))
        return wire.Envelope(record=text, signature=base64.b64encode(signature).decode("ascii"))
