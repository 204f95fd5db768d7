"""Who knows whether a PIN is the manager's."""

from __future__ import annotations

from typing import NewType, Protocol

from pos_app.domain.pin import Pin

#: Tells one PIN from the next that is set after it; says nothing about its digits.
PinId = NewType("PinId", str)


class ManagerPin(Protocol):
    """Called from the backend lane: the vault may block on a daemon, the check takes a while.

    Both calls raise ``VaultError`` where the vault is missing or locked.
    """

    def current(self) -> PinId | None:
        """Return which PIN counts now, or None where none has ever been set."""
        ...

    def is_right(self, pin: Pin) -> bool:
        """Whether this is the one. False where none is set."""
        ...


class NoPin:
    """Implements ``ManagerPin`` for a till on which none can be set."""

    def current(self) -> PinId | None:
        return None

    def is_right(self, pin: Pin) -> bool:
        del pin
        return False
