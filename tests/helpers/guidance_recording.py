"""A recording of the guidance: the idle screen while a phone comes nearer and the glare goes.

``python -m tests.helpers.guidance_recording FOLDER`` films it: the simulated camera, the real
camera process with its decoder and guide, and the real window, in real time. FOLDER gets
``guidance.gif`` and one PNG for each thing that the window said.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from pos_app.sandbox.phone_camera.scene import Scene
from pos_app.sandbox.phone_camera.server import PhoneCamera
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.registry import open_camera
from pos_app.ui.theme import Appearance
from tests.helpers.operations import CODE
from tests.helpers.windows import Counterside, open_window

SIZE = (1024, 600)
_EVERY_MS = 100
_ACT_MS = 3_500
#: From the moment the code may be read until the film ends, or is given up.
_AFTER_READ_MS = 1_500
_GIVE_UP_MS = 15_000


@dataclass(frozen=True, slots=True)
class Act:
    """How the phone is held from now on."""

    distance_mm: float
    effects: tuple[str, ...] = ()


ACTS = (Act(1800.0), Act(280.0, ("blinding",)), Act(280.0))


class Recorder(QObject):
    """Lives in the GUI thread: holds the phone up, and takes a picture ten times a second."""

    def __init__(
        self,
        side: Counterside,
        camera: PhoneCamera,
        acts: Sequence[Act],
        end: Callable[[], None],
        folder: Path,
    ) -> None:
        super().__init__()
        self._side = side
        self._camera = camera
        self._end = end
        self._folder = folder
        self._acts = list(acts)
        self._left_ms = 0
        self._said = ""
        self.frames: list[Image.Image] = []
        self.said: list[str] = []
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_EVERY_MS)

    @Slot()
    def _tick(self) -> None:
        self._side.clock.passed_s += _EVERY_MS / 1000
        self._take()
        self._left_ms -= _EVERY_MS
        if self._left_ms > 0:
            return
        if self._acts:
            self._hold_up(self._acts.pop(0))
        else:
            self._clock.stop()
            self._end()

    def _hold_up(self, act: Act) -> None:
        phone = Scene().phone(CODE.secret)
        self._camera.hold_up(phone, distance_mm=act.distance_mm, effects=act.effects)
        self._left_ms = _ACT_MS if self._acts else _GIVE_UP_MS

    def _take(self) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._side.shell.grab().save(buffer, "PNG")
        frame = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
        self.frames.append(frame)
        self._note(frame)

    def _note(self, frame: Image.Image) -> None:
        """Keep a still of each new thing that is said, once it has stood for two pictures."""
        screen = self._side.shell.screen_name
        said = screen if screen != "idle" else self._side.text("camera")
        if said == self._said and said not in self.said:
            self.said.append(said)
            frame.save(self._folder / f"{len(self.said):02d}.png")
            if screen == "amount":
                self._acts.clear()
                self._left_ms = _AFTER_READ_MS
        self._said = said


def record(folder: Path, acts: Sequence[Act] = ACTS) -> list[str]:
    """Film it into ``folder``; returns what the window said, in order, each once."""
    application = QApplication.instance() or QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    with PhoneCamera(Scene()) as phone_camera:
        side = open_window(size=SIZE, flash_ms=400, appearance=Appearance())
        side.counter.open_up()
        camera = open_camera(CameraConfig(phone_camera.url))
        recorder = Recorder(side, phone_camera, acts, application.quit, folder)
        camera.start(side.shell.camera_listener())
        application.exec()
        camera.stop()
    first, *rest = recorder.frames
    first.save(
        folder / "guidance.gif", save_all=True, append_images=rest, duration=_EVERY_MS, loop=0
    )
    return recorder.said


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for words in record(Path(sys.argv[1])):
        sys.stdout.write(f"{words}\n")
