"""Which camera a setting means: one in a process of its own, or none at all."""

from __future__ import annotations

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import Camera, CameraListener, CameraState, Studied
from pos_app.scanner.config import NO_CAMERA, CameraConfig
from pos_app.scanner.isolated import IsolatedCamera

_NONE_SET_UP = Fault(FaultCode.CAMERA_MISSING, "none is set up")


def open_camera(config: CameraConfig) -> Camera:
    """Return the camera that ``config`` names, not yet started."""
    return NoCamera() if config.source == NO_CAMERA else IsolatedCamera(config)


class NoCamera:
    """A till that has no camera, and says so."""

    def __init__(self) -> None:
        self._listener: CameraListener | None = None

    def start(self, listener: CameraListener) -> None:
        self._listener = listener
        listener.on_state(CameraState.MISSING, _NONE_SET_UP)

    def pause(self, *, paused: bool) -> None:
        """Read no codes, paused or not."""

    def study(self) -> None:
        if self._listener is not None:
            self._listener.on_studied(Studied(fault=_NONE_SET_UP))

    def stop(self) -> None:
        """Let go of nothing."""
