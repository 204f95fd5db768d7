"""Says the state of a camera once, however many threads notice it."""

from __future__ import annotations

from threading import Lock

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import CameraListener, CameraState

_STATES = {
    FaultCode.CAMERA_MISSING: CameraState.MISSING,
    FaultCode.CAMERA_STALLED: CameraState.STALLED,
    FaultCode.CAMERA_BUSY: CameraState.BUSY,
}


class Teller:
    """Any thread. What the listener hears is in order, and never the same twice in a row."""

    def __init__(self, listener: CameraListener) -> None:
        self._listener = listener
        self._told: CameraState | None = None
        self._lock = Lock()

    def tell_trouble(self, fault: Fault) -> None:
        self.tell(_STATES[fault.code], fault)

    def tell(self, state: CameraState, fault: Fault | None = None) -> None:
        with self._lock:
            if state is not self._told:
                self._told = state
                self._listener.on_state(state, fault)
