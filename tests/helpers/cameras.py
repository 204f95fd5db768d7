"""Cameras that obey a test, a listener that remembers, and pictures of codes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from threading import Condition, Event

import numpy as np
import zxingcpp
from cv2.typing import MatLike

from pos_app.domain.codes import token
from pos_app.domain.faults import Fault
from pos_app.ports.scanner import CameraListener, CameraState, Hint, Picture, Scan, Several, Studied
from pos_app.scanner.decode.reading import Symbology

#: Long enough for a busy machine; a test that passes waits for no more than what it needs.
PATIENCE_S = 10.0

CODE = token.compose("0123456789ABCDEFGHJKMNP")
OTHER_CODE = token.compose("PNMKJHGFEDCBA9876543210")

_FORMATS = {
    Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
    Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.CODE_39: zxingcpp.BarcodeFormat.Code39Std,
    Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
}


def code_picture(text: str, symbology: Symbology = Symbology.QR, scale: int = 4) -> MatLike:
    """Draw a code, black on white with its quiet zone, ``scale`` pixels a module."""
    barcode = zxingcpp.create_barcode(text, _FORMATS[symbology])
    return np.array(zxingcpp.write_barcode_to_image(barcode, scale=scale))


def on_canvas(code: MatLike, width: int = 1280, height: int = 720, grey: int = 200) -> MatLike:
    """Put a code into the middle of an even picture."""
    canvas = np.full((height, width), grey, np.uint8)
    rows, columns = code.shape[:2]
    top, left = (height - rows) // 2, (width - columns) // 2
    canvas[top : top + rows, left : left + columns] = code
    return canvas


def noise(seed: int, width: int = 640, height: int = 360) -> MatLike:
    return np.random.default_rng(seed).integers(0, 256, (height, width), np.uint8)


def in_colour(grey: MatLike) -> MatLike:
    return np.repeat(grey[:, :, np.newaxis], 3, axis=2)


def lively(grey: MatLike) -> Iterator[MatLike]:
    """Repeat a picture for ever, each time with one different pixel, as a live camera would."""
    number = 0
    while True:
        number += 1
        frame = in_colour(grey)
        frame[0, 0] = (number % 251, number % 241, number % 239)
        yield frame


@dataclass
class Witness:
    """Hears a camera, and lets a test wait until it has heard enough."""

    scans: list[Scan] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    states: list[tuple[CameraState, Fault | None]] = field(default_factory=list)
    several: list[Several] = field(default_factory=list)
    hints: list[Hint | None] = field(default_factory=list)
    studied: list[Studied] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._heard = Condition()

    @property
    def listener(self) -> CameraListener:
        return CameraListener(
            self._on_scan,
            self._on_picture,
            self._on_state,
            on_several=lambda several: self._hear(lambda: self.several.append(several)),
            on_hint=lambda hint: self._hear(lambda: self.hints.append(hint)),
            on_studied=lambda studied: self._hear(lambda: self.studied.append(studied)),
        )

    def state_names(self) -> list[CameraState]:
        return [state for state, _ in self.states]

    def wait_for(self, enough: Callable[[], bool], timeout_s: float = PATIENCE_S) -> bool:
        with self._heard:
            return self._heard.wait_for(enough, timeout_s)

    def wait_for_state(self, state: CameraState, timeout_s: float = PATIENCE_S) -> bool:
        return self.wait_for(lambda: bool(self.states) and self.states[-1][0] is state, timeout_s)

    def _on_scan(self, scan: Scan) -> None:
        self._hear(lambda: self.scans.append(scan))

    def _on_picture(self, picture: Picture) -> None:
        self._hear(lambda: self.pictures.append(picture))

    def _on_state(self, state: CameraState, fault: Fault | None) -> None:
        self._hear(lambda: self.states.append((state, fault)))

    def _hear(self, remember: Callable[[], None]) -> None:
        with self._heard:
            remember()
            self._heard.notify_all()


class ScriptedSource:
    """A source of frames that a test fills, and can block, fail and close."""

    def __init__(self, frames: Iterable[MatLike], *, pace_s: float = 0.015) -> None:
        self.may_repeat = False
        self.is_closed = Event()
        self.reads_fail = Event()
        self.flows = Event()
        self.flows.set()
        self._frames = iter(frames)
        self._pace_s = pace_s
        self._never = Event()

    def read(self) -> MatLike | None:
        self._never.wait(self._pace_s)
        self.flows.wait(PATIENCE_S)
        return None if self.reads_fail.is_set() else next(self._frames, None)

    def close(self) -> None:
        self.is_closed.set()


def camera_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("camera-")]
