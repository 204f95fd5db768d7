"""First start: from an activation code on a slip of paper to a terminal with a name and keys.

The rule it keeps: a code is worth one machine, so nothing is lost to a lost answer. The new
key's seed is in the vault before the backend hears of the key; asking again with the same code
and key gets the same answer. The identity is one secret, written last and whole: a terminal is
either enrolled or it is not.
"""

from __future__ import annotations

import base64
import binascii
import json
import secrets
from dataclasses import dataclass

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.enrolment import Enrolled, EnrolmentDesk
from pos_app.ports.vault import Vault, VaultError

IDENTITY = "identity"
PENDING_SEED = "pending-seed"
_CODE_DIGEST_KEY_BYTES = 32
_VERSION = 1


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """Everything that makes this machine a terminal; the vault keeps it.

    Attributes:
        signing_seed: 32 octets, the secret half of the key that requests are signed with.
        code_digest_key: 32 octets, the key of the digests that the journal knows codes by.
        backend_public_key: 32 octets, whose signature decides.
    """

    base_url: str
    terminal_id: str
    terminal_label: str
    shop_name: str
    shop_address: str
    signing_seed: bytes
    code_digest_key: bytes
    backend_public_key: bytes

    def __repr__(self) -> str:
        return f"Identity({self.terminal_id} at {self.base_url})"


def enrol(
    desk: EnrolmentDesk, vault: Vault, activation_code: str, hardware_hint: str = ""
) -> Identity:
    """Make this machine a terminal, or make it one anew; its old identity stands until then.

    The key of the journal's digests outlives a new enrolment: rows stay comparable.

    Raises:
        BackendError: not enrolled; trying again with the same code is safe.
        VaultError: not enrolled; the same.
    """
    before = load_identity(vault)
    seed = _seed(desk, vault, before)
    enrolled = desk.enrol(activation_code, seed, hardware_hint)
    digest_key = before.code_digest_key if before else secrets.token_bytes(_CODE_DIGEST_KEY_BYTES)
    identity = _identity(desk.base_url, enrolled, seed, digest_key)
    vault.write(IDENTITY, _to_octets(identity))
    return identity


def load_identity(vault: Vault) -> Identity | None:
    """Return who this machine is, or None where it has never been enrolled.

    Raises:
        VaultError: the vault is missing or locked, or what it holds is no identity.
    """
    kept = vault.read(IDENTITY)
    return None if kept is None else _from_octets(kept)


def _seed(desk: EnrolmentDesk, vault: Vault, before: Identity | None) -> bytes:
    pending = vault.read(PENDING_SEED)
    if pending is not None and (before is None or before.signing_seed != pending):
        return pending
    seed = desk.make_seed()
    vault.write(PENDING_SEED, seed)
    return seed


def _identity(base_url: str, enrolled: Enrolled, seed: bytes, digest_key: bytes) -> Identity:
    return Identity(
        base_url=base_url,
        terminal_id=enrolled.terminal_id,
        terminal_label=enrolled.terminal_label,
        shop_name=enrolled.shop_name,
        shop_address=enrolled.shop_address,
        signing_seed=seed,
        code_digest_key=digest_key,
        backend_public_key=enrolled.backend_public_key,
    )


def _to_octets(identity: Identity) -> bytes:
    kept: dict[str, str | int] = {"v": _VERSION}
    for name in Identity.__slots__:
        value = getattr(identity, name)
        is_octets = isinstance(value, bytes)
        kept[name] = base64.b64encode(value).decode("ascii") if is_octets else value
    return json.dumps(kept).encode("utf-8")


def _from_octets(octets: bytes) -> Identity:
    try:
        kept = json.loads(octets)
        return Identity(
            base_url=str(kept["base_url"]),
            terminal_id=str(kept["terminal_id"]),
            terminal_label=str(kept["terminal_label"]),
            shop_name=str(kept["shop_name"]),
            shop_address=str(kept["shop_address"]),
            signing_seed=base64.b64decode(kept["signing_seed"], validate=True),
            code_digest_key=base64.b64decode(kept["code_digest_key"], validate=True),
            backend_public_key=base64.b64decode(kept["backend_public_key"], validate=True),
        )
    except (ValueError, KeyError, TypeError, binascii.Error) as error:
        raise VaultError(
            Fault(FaultCode.VAULT_KEY_CHANGED, "the kept identity cannot be read; enrol again")
        ) from error
