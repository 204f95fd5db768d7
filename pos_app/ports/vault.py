"""Where secrets lie: the terminal's signing seed and the key of the code digests."""

from __future__ import annotations

from typing import Protocol

from pos_app.domain.faults import Fault


class VaultError(Exception):
    """The secrets cannot be reached. Nothing was written.

    Attributes:
        fault: VAULT_MISSING, VAULT_LOCKED or VAULT_KEY_CHANGED.
    """

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.detail)
        self.fault = fault


class Vault(Protocol):
    """Called at start and at enrolment, from any one thread; may block on a daemon or a disk."""

    def describe(self) -> str:
        """Say in a few words which store this is, for the log and the technician."""
        ...

    def read(self, name: str) -> bytes | None:
        """Return a secret, or None where it has never been written.

        Raises:
            VaultError: the store is missing or locked.
        """
        ...

    def write(self, name: str, secret: bytes) -> None:
        """Keep a secret durably.

        Raises:
            VaultError: nothing was kept.
        """
        ...
