"""A manager's PIN in memory that works, and may be out of reach."""

from __future__ import annotations

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.pin import Pin
from pos_app.ports.pin import PinId
from pos_app.ports.vault import VaultError

RIGHT, WRONG = Pin("271828"), Pin("314159")


class Pins:
    """Implements ``ports.pin.ManagerPin``; the call named by ``trouble`` fails."""

    def __init__(self) -> None:
        self.name: PinId | None = PinId("first")
        self.trouble = ""

    def current(self) -> PinId | None:
        self._maybe_fail("current")
        return self.name

    def is_right(self, pin: Pin) -> bool:
        self._maybe_fail("is_right")
        return pin == RIGHT

    def _maybe_fail(self, call: str) -> None:
        if self.trouble == call:
            raise VaultError(Fault(FaultCode.VAULT_LOCKED, "planted"))
