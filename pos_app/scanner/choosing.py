"""Which of the cameras that are plugged in is this till's: the one that it had before.

The rules it keeps. A camera is remembered once it has given a frame, by its stable name, in a
small file beside the till's other data. The one remembered is waited for, never replaced by
whatever else is plugged in: a till that quietly looks elsewhere is a riddle at the counter.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.scanner.config import CameraConfig
from pos_app.scanner.devices import Device, plugged_in
from pos_app.scanner.frames import FrameSource, NoFrames, OpenCvSource

if TYPE_CHECKING:
    from cv2.typing import MatLike


class CameraMemory:
    """The name of this till's camera in a file of one line."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def recall(self) -> str:
        """Return the name, "" where none is remembered or the file holds no name."""
        with contextlib.suppress(OSError, UnicodeDecodeError):
            name = self._path.read_text(encoding="utf-8").strip()
            return name if name.isprintable() else ""
        return ""

    def remember(self, name: str) -> None:
        """Write it, whole or not at all. Raises OSError where the disk refuses."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = self._path.with_suffix(".new")
        draft.write_text(f"{name}\n", encoding="utf-8")
        draft.replace(self._path)


def choose(devices: Sequence[Device], remembered: str) -> Device:
    """Return this till's camera.

    Raises:
        NoFrames: it is not there; the message says what is.
    """
    if not devices:
        raise NoFrames("no camera is plugged in")
    if not remembered:
        return devices[0]
    for device in devices:
        if device.name == remembered:
            return device
    raise NoFrames(f"{remembered} is away, and {len(devices)} not chosen")


def open_chosen(config: CameraConfig) -> FrameSource:
    """Open this till's camera among those of ``config.devices_root``.

    Raises:
        NoFrames: it is not there, or does not open. Nothing is left open.
    """
    memory = CameraMemory(Path(config.memory)) if config.memory else None
    remembered = memory.recall() if memory else ""
    device = choose(plugged_in(Path(config.devices_root)), remembered)
    source = OpenCvSource(config, str(device.path))
    if memory is None or device.name == remembered or not device.has_stable_name:
        return source
    return _Remembered(source, memory, device.name)


class _Remembered:
    """A source whose camera is remembered once it has given a frame."""

    def __init__(self, source: FrameSource, memory: CameraMemory, name: str) -> None:
        self._source = source
        self._memory = memory
        self._name = name

    @property
    def may_repeat(self) -> bool:
        return self._source.may_repeat

    def read(self) -> MatLike | None:
        frame = self._source.read()
        if frame is not None and self._name:
            # A disk that refuses costs a choice made anew at the next start, and no frame now.
            with contextlib.suppress(OSError):
                self._memory.remember(self._name)
            self._name = ""
        return frame

    def close(self) -> None:
        self._source.close()
