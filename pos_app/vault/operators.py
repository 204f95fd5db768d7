"""Operators in the vault: name, role and the PIN's Argon2id hash, each sealed under its own name.

The rule it keeps: the digits are nowhere but in the moment of checking. A hash lies sealed with
the other secrets, so that trying a million PINs takes the vault's key first; each remembers what
it cost, so that a later till may ask for more, and hashes anew when the PIN is next right.

One entry an operator, and one that says how many there are: a desktop's keyring holds little in
each, and what is written in one step is one operator.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operators import (
    Objection,
    Operator,
    OperatorId,
    Role,
    changed,
    next_id,
    objection,
)
from pos_app.domain.pin import Pin, is_pin
from pos_app.ports.operators import PinId
from pos_app.ports.vault import Vault, VaultError

logger = logging.getLogger(__name__)

COUNT = "operators"
#: What there was before there were operators: one PIN, which becomes the first owner's.
MANAGER_PIN = "manager-pin"
FIRST_OWNER = Operator(OperatorId("1"), "Titolare", Role.OWNER)

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

    def is_less_than(self, other: Cost) -> bool:
        return self.memory_kib < other.memory_kib or self.passes < other.passes


class VaultOperators:
    """Implements ``ports.operators.Operators`` over any vault."""

    def __init__(self, vault: Vault, cost: Cost | None = None) -> None:
        self._vault = vault
        self._cost = cost or Cost()
        #: Hashed against for whoever has no PIN, so that a no takes as long.
        self._nobody = _Hashed(
            secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_HASH_BYTES), self._cost
        )

    def all(self) -> tuple[Operator, ...]:
        return tuple(entry.operator for entry in self._entries())

    def pin_of(self, who: OperatorId) -> PinId | None:
        entry = self._find(who)
        return None if entry is None else PinId(entry.pin.salt.hex())

    def is_right(self, who: OperatorId, pin: Pin) -> bool:
        entry = self._find(who)
        kept = self._nobody if entry is None else entry.pin
        is_right = hmac.compare_digest(_hash(pin, kept.salt, kept.cost), kept.hash)
        if entry is None or not is_right:
            return False
        if kept.cost.is_less_than(self._cost):
            self._hash_anew(entry, pin)
        return True

    def add(self, name: str, role: Role, pin: Pin) -> Objection | None:
        operators = self.all()
        operator = Operator(next_id(operators), name, role)
        found = objection((*operators, operator))
        if found is None:
            self._write(_Entry(operator, _hashed(pin, self._cost)))
            self._write_count(len(operators) + 1)
        return found

    def change(self, operator: Operator, pin: Pin | None = None) -> Objection | None:
        entries = {entry.operator.id: entry for entry in self._entries()}
        found = objection(changed((entry.operator for entry in entries.values()), operator))
        if found is None:
            kept = entries[operator.id].pin if pin is None else _hashed(pin, self._cost)
            self._write(_Entry(operator, kept))
        return found

    def _hash_anew(self, entry: _Entry, pin: Pin) -> None:
        try:
            self._write(replace(entry, pin=_hashed(pin, self._cost)))
        except VaultError as error:
            # It was right all the same; the next time tries again.
            logger.warning("a PIN keeps its old hash: %s", error.fault.code.value)

    def _find(self, who: OperatorId) -> _Entry | None:
        entries = (entry for entry in self._entries() if entry.operator.active)
        return next((entry for entry in entries if entry.operator.id == who), None)

    def _entries(self) -> list[_Entry]:
        return [_read(self._octets(_name(number))) for number in range(1, self._count() + 1)]

    def _octets(self, name: str) -> bytes:
        octets = self._vault.read(name)
        if octets is None:
            raise _unreadable()
        return octets

    def _count(self) -> int:
        octets = self._vault.read(COUNT)
        if octets is not None:
            return _read_count(octets)
        manager_pin = self._vault.read(MANAGER_PIN)
        if manager_pin is None:
            return 0
        self._write(_Entry(FIRST_OWNER, _read_pin(_fields(manager_pin))))
        self._write_count(1)
        return 1

    def _write(self, entry: _Entry) -> None:
        self._vault.write(_name(int(entry.operator.id)), entry.encoded())

    def _write_count(self, count: int) -> None:
        self._vault.write(COUNT, _encoded({"v": _VERSION, "count": count}))


@dataclass(frozen=True, slots=True, repr=False)
class _Hashed:
    salt: bytes
    hash: bytes
    cost: Cost


@dataclass(frozen=True, slots=True, repr=False)
class _Entry:
    operator: Operator
    pin: _Hashed

    def encoded(self) -> bytes:
        return _encoded(
            {
                "v": _VERSION,
                "id": self.operator.id,
                "name": self.operator.name,
                "role": self.operator.role.value,
                "active": self.operator.active,
                "salt": base64.b64encode(self.pin.salt).decode("ascii"),
                "hash": base64.b64encode(self.pin.hash).decode("ascii"),
                "memory_kib": self.pin.cost.memory_kib,
                "passes": self.pin.cost.passes,
            }
        )


def _name(number: int) -> str:
    return f"operator-{number}"


def _encoded(fields: Mapping[str, object]) -> bytes:
    return json.dumps(fields).encode("ascii")


def _read(octets: bytes) -> _Entry:
    fields = _fields(octets)
    try:
        role, active = Role(fields["role"]), bool(fields["active"])
        operator = Operator(OperatorId(str(fields["id"])), str(fields["name"]), role, active)
    except (ValueError, KeyError) as error:
        raise _unreadable() from error
    return _Entry(operator, _read_pin(fields))


def _read_pin(fields: Mapping[str, Any]) -> _Hashed:
    try:
        return _Hashed(
            base64.b64decode(fields["salt"], validate=True),
            base64.b64decode(fields["hash"], validate=True),
            Cost(int(fields["memory_kib"]), int(fields["passes"])),
        )
    except (ValueError, KeyError, TypeError, binascii.Error) as error:
        raise _unreadable() from error


def _read_count(octets: bytes) -> int:
    count = _fields(octets).get("count")
    if not isinstance(count, int):
        raise _unreadable()
    return count


def _fields(octets: bytes) -> Mapping[str, Any]:
    try:
        fields = json.loads(octets)
    except ValueError as error:
        raise _unreadable() from error
    if not isinstance(fields, dict):
        raise _unreadable()
    return fields


def _unreadable() -> VaultError:
    return VaultError(Fault(FaultCode.VAULT_KEY_CHANGED, "the kept operators cannot be read"))


def _hashed(pin: Pin, cost: Cost) -> _Hashed:
    assert is_pin(pin.secret), "checked by whoever asked for it"
    salt = secrets.token_bytes(_SALT_BYTES)
    return _Hashed(salt, _hash(pin, salt, cost), cost)


def _hash(pin: Pin, salt: bytes, cost: Cost) -> bytes:
    derivation = Argon2id(
        salt=salt,
        length=_HASH_BYTES,
        iterations=cost.passes,
        lanes=1,
        memory_cost=cost.memory_kib,
    )
    return derivation.derive(pin.secret.encode("ascii"))
