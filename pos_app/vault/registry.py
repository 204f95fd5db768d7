"""Which store this machine keeps its secrets in: one order, and a plain no at its end.

The rule it keeps: a store is taken only if it is known to keep secrets. Nothing is asked at
the counter, and plain files are never the answer, whatever happens to be installed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.vault import Vault, VaultError
from pos_app.vault.sealed_file_vault import SealedFileVault, sandbox_master_key

#: The name under which systemd hands over the master key (LoadCredentialEncrypted=).
CREDENTIAL_NAME = "pos-master-key"


@dataclass(frozen=True, slots=True)
class VaultConfig:
    """What a machine offers for keeping secrets.

    Attributes:
        state_dir: Where the sealed file lies; private to the program's user.
        credentials_dir: Where systemd puts credentials, or None outside such a unit.
        sandbox: Keep secrets under a master key that lies beside them. That protects nothing,
            and is for a backend on this very machine only; the caller must see to it.
    """

    state_dir: Path
    credentials_dir: Path | None = None
    sandbox: bool = False


def open_vault(config: VaultConfig) -> Vault:
    """Return the store to use: the sealed file where there is a key, else the desktop's keyring.

    Raises:
        VaultError: VAULT_MISSING where there is neither; VAULT_LOCKED where there is one
            that does not open. Nothing was written.
    """
    if config.sandbox:
        key = sandbox_master_key(config.state_dir)
        return SealedFileVault(config.state_dir, key, "sandbox key beside the data")
    credential = _credential(config.credentials_dir)
    if credential is not None:
        return SealedFileVault(config.state_dir, credential, "systemd credential")
    return _desktop_keyring()


def _credential(folder: Path | None) -> bytes | None:
    if folder is None:
        return None
    try:
        return (folder / CREDENTIAL_NAME).read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        detail = f"credential {CREDENTIAL_NAME} cannot be read: {error.strerror}"
        raise VaultError(Fault(FaultCode.VAULT_LOCKED, detail)) from error


def _desktop_keyring() -> Vault:
    # Late: keyring asks every installed package for backends, 90 ms nobody else needs.
    from pos_app.vault.keyring_vault import KeyringVault, trusted_backend

    backend = trusted_backend()
    if backend is None:
        detail = f"no store for secrets on this machine; {_WHAT_TO_DO}"
        raise VaultError(Fault(FaultCode.VAULT_MISSING, detail))
    return KeyringVault(backend)


_WHAT_TO_DO = (
    "the technician seals 32 random bytes with "
    f"`systemd-creds encrypt --name={CREDENTIAL_NAME}` into /etc/credstore.encrypted, adds "
    f"LoadCredentialEncrypted={CREDENTIAL_NAME} to the till's unit, and restarts it"
)
