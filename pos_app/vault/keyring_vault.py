"""Secrets in the desktop's keyring, where there is one that keeps them.

The rule it keeps: an allow-list. ``keyrings.alt``, once installed by any package, turns the
default into a chain that ends in plain files, without a word; so a chain is never used whole,
and a backend nobody has named here is no store.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable

import keyring.backend
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.vault import VaultError

SERVICE = "pos-app"

#: Classes that hand secrets to something which locks them.
ALLOWED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)


class KeyringVault:
    """``ports.vault.Vault`` over one keyring backend; may block while a daemon thinks."""

    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend

    def describe(self) -> str:
        return f"desktop keyring ({_full_name(self._backend)})"

    def read(self, name: str) -> bytes | None:
        try:
            kept = self._backend.get_password(SERVICE, name)
        except (KeyringError, RuntimeError) as error:
            raise _refused(error) from error
        return None if kept is None else _octets(kept)

    def write(self, name: str, secret: bytes) -> None:
        text = base64.b64encode(secret).decode("ascii")
        try:
            self._backend.set_password(SERVICE, name, text)
        except (KeyringError, RuntimeError) as error:
            raise _refused(error) from error


def trusted_backend(
    candidates: Iterable[KeyringBackend] | None = None,
) -> KeyringBackend | None:
    """Return the best backend of the allow-list that works here, or None.

    Asks for the single backends rather than for "the" keyring, which may be a chain.
    """
    found = keyring.backend.get_all_keyring() if candidates is None else candidates
    trusted = [backend for backend in found if _full_name(backend) in ALLOWED]
    return max(trusted, key=lambda backend: float(backend.priority), default=None)


def _full_name(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _octets(kept: str) -> bytes:
    try:
        return base64.b64decode(kept, validate=True)
    except binascii.Error as error:
        detail = "the keyring holds something that this program has not put there"
        raise VaultError(Fault(FaultCode.VAULT_KEY_CHANGED, detail)) from error


def _refused(error: Exception) -> VaultError:
    """Name what a keyring raised. A forced backend without a bus raises a bare RuntimeError."""
    match error:
        case NoKeyringError():
            fault = Fault(FaultCode.VAULT_MISSING, "there is no keyring on this machine")
        case KeyringLocked() | InitError():
            fault = Fault(FaultCode.VAULT_LOCKED, "the keyring is locked; log in again")
        case KeyringError():
            name = type(error).__name__
            fault = Fault(FaultCode.VAULT_LOCKED, f"the keyring refused ({name})")
        case _:
            fault = Fault(FaultCode.VAULT_MISSING, "the keyring's service does not answer")
    return VaultError(fault)
