"""Where frames come from: a camera of this machine, a camera on the network, or a recording.

The rule it keeps: everything here belongs to one thread, the one that opened it, because
several drivers hang when another thread lets go of them. Opening and reading may block, each
for a second or so; no caller waits for them with a person in front of it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pos_app.domain.faults import FaultCode
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.holders import why_closed

if TYPE_CHECKING:
    from cv2.typing import MatLike

_OPEN_TIMEOUT_MS = 1500
_READ_TIMEOUT_MS = 1000
_NETWORK_PREFIXES = ("http://", "https://")

#: Waits some seconds; True where the camera is being stopped meanwhile.
Wait = Callable[[float], bool]


class NoFrames(Exception):
    """The source cannot be opened; nothing is left open. The message names no address.

    Attributes:
        code: What a shopkeeper is to be told: that it is not there, or that another has it.
    """

    def __init__(self, why: str, code: FaultCode = FaultCode.CAMERA_MISSING) -> None:
        super().__init__(why)
        self.code = code


class FrameSource(Protocol):
    """An open source of frames: rows by columns by B, G, R, eight bits each."""

    @property
    def may_repeat(self) -> bool:
        """Whether equal frames in a row are innocent; from a real camera they are a fault."""
        ...

    def read(self) -> MatLike | None:
        """Return the next frame, None where none came. May block for about a second."""
        ...

    def close(self) -> None: ...


class OpenCvSource:
    """A camera that OpenCV opens: by number, by device path, or an MJPEG stream by URL."""

    may_repeat = False

    def __init__(self, config: CameraConfig, source: str) -> None:
        self._capture = _capture(config, source)
        if not self._capture.isOpened():
            self._capture.release()
            raise _closed(source)

    def read(self) -> MatLike | None:
        came, frame = self._capture.read()
        return frame if came and frame.size else None

    def close(self) -> None:
        self._capture.release()


def _capture(config: CameraConfig, source: str) -> cv2.VideoCapture:
    if _is_network(source):
        # OpenCV's own limits are thirty seconds each.
        limits = [
            *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_TIMEOUT_MS),
            *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_TIMEOUT_MS),
        ]
        return cv2.VideoCapture(source, cv2.CAP_FFMPEG, limits)
    if source.isdecimal():
        return cv2.VideoCapture(int(source), _native_api(), _wishes(config))
    if not Path(source).exists():
        raise NoFrames("no such device")
    return cv2.VideoCapture(source, _native_api(), _wishes(config))


def _closed(source: str) -> NoFrames:
    """Say why a source that was named does not open."""
    if _is_network(source):
        return NoFrames("the stream does not open")
    device = Path(f"/dev/video{source}") if source.isdecimal() else Path(source)
    if not device.exists():
        return NoFrames("no such device")
    fault = why_closed(device)
    return NoFrames(fault.detail, fault.code)


def _is_network(source: str) -> bool:
    return source.startswith(_NETWORK_PREFIXES)


def _native_api() -> int:
    return cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY


def _wishes(config: CameraConfig) -> list[int]:
    # All in the constructor: each later change takes seconds with some Windows drivers.
    return [
        *(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
        *(cv2.CAP_PROP_FRAME_WIDTH, config.width_px),
        *(cv2.CAP_PROP_FRAME_HEIGHT, config.height_px),
    ]
