from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.ports.vault import VaultError
from pos_app.vault import keyring_vault
from pos_app.vault.registry import CREDENTIAL_NAME, VaultConfig, open_vault
from tests.helpers.vaults import MemoryKeyring


@pytest.fixture
def keyrings(monkeypatch: pytest.MonkeyPatch) -> list[MemoryKeyring]:
    """Stand in for the desktop: the trusted keyrings that this machine has."""
    found: list[MemoryKeyring] = []
    monkeypatch.setattr(keyring_vault, "trusted_backend", lambda: found[0] if found else None)
    return found


def test_a_credential_comes_first(tmp_path: Path, keyrings: list[MemoryKeyring]) -> None:
    keyrings.append(MemoryKeyring())
    (tmp_path / CREDENTIAL_NAME).write_bytes(b"\x01" * 32)
    vault = open_vault(VaultConfig(tmp_path / "state", credentials_dir=tmp_path))
    assert "systemd credential" in vault.describe()


def test_the_desktop_s_keyring_comes_next(tmp_path: Path, keyrings: list[MemoryKeyring]) -> None:
    keyrings.append(MemoryKeyring())
    for credentials_dir in (None, tmp_path):
        vault = open_vault(VaultConfig(tmp_path / "state", credentials_dir))
        assert "desktop keyring" in vault.describe()


def test_without_either_the_technician_is_told_what_to_do(
    tmp_path: Path, keyrings: list[MemoryKeyring]
) -> None:
    assert not keyrings
    with pytest.raises(VaultError) as missing:
        open_vault(VaultConfig(tmp_path / "state"))
    assert missing.value.fault.code is FaultCode.VAULT_MISSING
    assert "systemd-creds encrypt" in missing.value.fault.detail
    assert not (tmp_path / "state").exists()


def test_a_credential_that_cannot_be_read_is_locked_not_replaced(
    tmp_path: Path, keyrings: list[MemoryKeyring]
) -> None:
    keyrings.append(MemoryKeyring())
    (tmp_path / CREDENTIAL_NAME).mkdir()
    with pytest.raises(VaultError) as locked:
        open_vault(VaultConfig(tmp_path / "state", credentials_dir=tmp_path))
    assert locked.value.fault.code is FaultCode.VAULT_LOCKED


def test_the_sandbox_keeps_out_of_the_desktop_s_keyring(
    tmp_path: Path, keyrings: list[MemoryKeyring]
) -> None:
    keyrings.append(MemoryKeyring())
    config = VaultConfig(tmp_path / "state", sandbox=True)
    open_vault(config).write("seed", b"secret")
    assert open_vault(config).read("seed") == b"secret"
    assert keyrings[0].kept == {}
