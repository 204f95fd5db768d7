"""The manager's PIN, kept as an Argon2id hash in the vault.

The rule it keeps: the digits are nowhere but in the moment of checking. The hash lies sealed
with the other secrets, so that trying a million PINs takes the vault's key first.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.pin import Pin, is_pin
from pos_app.ports.pin import PinId
from pos_app.ports.vault import Vault, VaultError

NAME = "manager-pin"
_SALT_BYTES, _HASH_BYTES = 16, 32
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Cost:
    """What one check costs: by default 32 MiB and three passes, 0.1 to 0.4 s on a small till.

    Above the minimum of OWASP's password storage sheet (19 MiB, two passes), and little enough
    for a till with 2 GB.
    """

    memory_kib: int = 32 * 1024
    passes: int = 3


class VaultManagerPin:
    """Implements ``ports.pin.ManagerPin`` over any vault."""

    def __init__(self, vault: Vault, cost: Cost | None = None) -> None:
        self._vault = vault
        self._cost = cost or Cost()

    def set(self, pin: Pin) -> None:
        """Let this PIN count from now on.

        Raises:
            VaultError: the old one still counts.
        """
        assert is_pin(pin.secret), "checked by whoever asked for it"
        salt = secrets.token_bytes(_SALT_BYTES)
        kept = {
            "v": _VERSION,
            "salt": base64.b64encode(salt).decode("ascii"),
            "hash": base64.b64encode(_hash(pin, salt, self._cost)).decode("ascii"),
            "memory_kib": self._cost.memory_kib,
            "passes": self._cost.passes,
        }
        self._vault.write(NAME, json.dumps(kept).encode("ascii"))

    def current(self) -> PinId | None:
        kept = self._kept()
        return None if kept is None else PinId(kept.salt.hex())

    def is_right(self, pin: Pin) -> bool:
        kept = self._kept()
        return kept is not None and hmac.compare_digest(_hash(pin, kept.salt, kept.cost), kept.hash)

    def _kept(self) -> _Kept | None:
        octets = self._vault.read(NAME)
        return None if octets is None else _read(octets)


@dataclass(frozen=True, slots=True, repr=False)
class _Kept:
    salt: bytes
    hash: bytes
    cost: Cost


def _read(octets: bytes) -> _Kept:
    try:
        kept = json.loads(octets)
        return _Kept(
            base64.b64decode(kept["salt"], validate=True),
            base64.b64decode(kept["hash"], validate=True),
            Cost(int(kept["memory_kib"]), int(kept["passes"])),
        )
    except (ValueError, KeyError, TypeError, binascii.Error) as error:
        detail = "the kept PIN cannot be read; set it again"
        raise VaultError(Fault(FaultCode.VAULT_KEY_CHANGED, detail)) from error


def _hash(pin: Pin, salt: bytes, cost: Cost) -> bytes:
    derivation = Argon2id(
        salt=salt,
        length=_HASH_BYTES,
        iterations=cost.passes,
        lanes=1,
        memory_cost=cost.memory_kib,
    )
    return derivation.derive(pin.secret.encode("ascii"))
