"""Stores for tests: a keyring backend that works in memory and can be locked or lost."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.vault import VaultError


class MemoryKeyring(KeyringBackend):
    """What a desktop's keyring does, in memory.

    Attributes:
        trouble: Raised by every call while it is not None.
    """

    # Below nothing: keyring registers each subclass, and must never choose this one by itself.
    priority = -1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring's own.
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._maybe_fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._maybe_fail()
        self.kept[service, username] = password

    def lock(self) -> None:
        self.trouble = KeyringLocked("Failed to unlock the collection!")

    def lose(self) -> None:
        self.trouble = NoKeyringError("No recommended backend was available.")

    def lose_bus(self) -> None:
        self.trouble = RuntimeError("No recommended backend was available.")

    def _maybe_fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class MemoryVault:
    """``ports.vault.Vault`` in memory; ``locked`` makes every call fail."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.locked = False

    def describe(self) -> str:
        return "memory"

    def read(self, name: str) -> bytes | None:
        self._maybe_fail()
        return self.kept.get(name)

    def write(self, name: str, secret: bytes) -> None:
        self._maybe_fail()
        self.kept[name] = secret

    def _maybe_fail(self) -> None:
        if self.locked:
            raise VaultError(Fault(FaultCode.VAULT_LOCKED, "locked"))
