from __future__ import annotations

import base64

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail

from pos_app.domain.faults import FaultCode
from pos_app.ports.vault import VaultError
from pos_app.vault.keyring_vault import KeyringVault, trusted_backend
from tests.helpers.vaults import MemoryKeyring


def fault_of(vault: KeyringVault) -> FaultCode:
    with pytest.raises(VaultError) as reading:
        vault.read("seed")
    with pytest.raises(VaultError) as writing:
        vault.write("seed", b"secret")
    assert reading.value.fault == writing.value.fault
    return reading.value.fault.code


def test_a_locked_keyring_is_locked() -> None:
    backend = MemoryKeyring()
    backend.lock()
    assert fault_of(KeyringVault(backend)) is FaultCode.VAULT_LOCKED


def test_no_keyring_is_missing() -> None:
    backend = MemoryKeyring()
    backend.lose()
    assert fault_of(KeyringVault(backend)) is FaultCode.VAULT_MISSING


def test_a_backend_without_a_bus_is_missing() -> None:
    backend = MemoryKeyring()
    backend.lose_bus()
    assert fault_of(KeyringVault(backend)) is FaultCode.VAULT_MISSING


def test_what_somebody_else_put_there_is_not_taken_for_a_secret() -> None:
    backend = MemoryKeyring()
    backend.kept["pos-app", "seed"] = "parola d'ordine"
    with pytest.raises(VaultError) as changed:
        KeyringVault(backend).read("seed")
    assert changed.value.fault.code is FaultCode.VAULT_KEY_CHANGED


def test_secrets_are_kept_as_text_that_any_keyring_can_hold() -> None:
    backend = MemoryKeyring()
    KeyringVault(backend).write("seed", b"\x00\xff")
    assert base64.b64decode(backend.kept["pos-app", "seed"]) == b"\x00\xff"


def test_only_named_backends_are_trusted() -> None:
    untrusted = [MemoryKeyring(), made(fail.Keyring), made(chainer.ChainerBackend)]
    assert trusted_backend(untrusted) is None


def test_the_best_of_the_named_ones_is_taken() -> None:
    members = {"__module__": "keyring.backends.SecretService"}
    named = made(type("Keyring", (MemoryKeyring,), members))
    assert trusted_backend([made(fail.Keyring), named]) is named


def made(kind: type[KeyringBackend]) -> KeyringBackend:
    return kind()
