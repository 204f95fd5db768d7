"""What every vault owes its callers, over the sealed file, a keyring, and the one in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.ports.vault import Vault
from pos_app.vault.keyring_vault import KeyringVault
from pos_app.vault.sealed_file_vault import SealedFileVault
from tests.helpers.vaults import MemoryKeyring, MemoryVault


@pytest.fixture(params=["sealed file", "keyring", "memory"])
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    match request.param:
        case "sealed file":
            return SealedFileVault(tmp_path / "state", b"\x01" * 32, "test")
        case "keyring":
            return KeyringVault(MemoryKeyring())
        case _:
            return MemoryVault()


def test_what_was_never_written_is_none(vault: Vault) -> None:
    assert vault.read("seed") is None


@pytest.mark.parametrize("secret", [b"", b"\x00", bytes(range(256)), b"x" * 5000])
def test_any_octets_come_back_as_they_were(vault: Vault, secret: bytes) -> None:
    vault.write("seed", secret)
    assert vault.read("seed") == secret


def test_the_last_write_stands_and_disturbs_no_other(vault: Vault) -> None:
    vault.write("seed", b"one")
    vault.write("other", b"two")
    vault.write("seed", b"three")
    assert (vault.read("seed"), vault.read("other")) == (b"three", b"two")


def test_the_description_names_the_store_and_no_secret(vault: Vault) -> None:
    vault.write("seed", b"hunter2hunter2")
    assert vault.describe()
    assert "hunter2" not in vault.describe()
