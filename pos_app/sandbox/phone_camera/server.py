"""The simulated camera: films its scene as a stream, and can be commanded while it does.

``POST /show`` holds up a phone with the text of the body, or takes it away where the body is
empty. ``POST /stall`` stops the video without closing it, ``POST /freeze`` repeats its last
frame, ``POST /resume`` goes on, ``POST /cut`` closes every stream as a pulled plug would.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from threading import Event, Lock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

import cv2

from pos_app.sandbox.film.drawing import draw
from pos_app.sandbox.film.things import Thing
from pos_app.sandbox.phone_camera.scene import DISTANCE_MM, Scene
from pos_app.sandbox.phone_camera.stream import MjpegStream

if TYPE_CHECKING:
    from cv2.typing import MatLike

_JPEG_QUALITY = 80


class _Mood(Enum):
    FILMING = auto()
    STALLED = auto()
    FROZEN = auto()


class PhoneCamera:
    """A camera with its own thread and server. Use it with ``with``; any thread may command it."""

    def __init__(
        self,
        scene: Scene,
        *,
        fps: float = 15.0,
        port: int = 0,
        on_tick: Callable[[PhoneCamera], None] | None = None,
    ) -> None:
        """Listen; film once entered. ``on_tick`` is called before each frame, by the film.

        Raises:
            OSError: the port is taken.
        """
        self._scene = scene
        self._pace_s = 1 / fps
        self._on_tick = on_tick
        self._lock = Lock()
        self._wanted: list[Callable[[], None]] = []
        self._mood = _Mood.FILMING
        self._stopping = Event()
        self._stream = MjpegStream(port, self._orders())
        self._thread = Thread(target=self._film, name="sim-camera-film")

    @property
    def url(self) -> str:
        return self._stream.url

    def show(self, text: str) -> None:
        """Hold up a phone with this text; an empty one takes the phone away.

        Raises:
            NotDrawable: no code holds so much. What was shown still is.
        """
        self.hold_up(self._scene.phone(text))

    def hold_up(
        self,
        things: Sequence[Thing],
        *,
        distance_mm: float = DISTANCE_MM,
        effects: Sequence[str] = (),
    ) -> None:
        """Hold these up side by side from the next frame on; none of them: an empty counter.

        Raises:
            NotDrawable: a text is none that its kind of code can say. What was shown still is.
        """
        for thing in things:
            draw(thing, self._scene.seed)  # Kept for the film, which cannot refuse any more.
        self._want(partial(self._scene.hold_up, things, distance_mm=distance_mm, effects=effects))

    def disturb(self, effects: Sequence[str]) -> None:
        """Let these effects pass over what is shown, until they are others; it goes on."""
        self._want(partial(self._scene.disturb, effects))

    def stall(self) -> None:
        """Give no more frames, as a hung driver does."""
        self._mood = _Mood.STALLED

    def freeze(self) -> None:
        """Give the last frame again and again, as some drivers do when the plug is pulled."""
        self._mood = _Mood.FROZEN

    def resume(self) -> None:
        """Go on after a stall, a freeze or a pulled plug."""
        self._stream.plug_in()
        self._mood = _Mood.FILMING

    def cut(self) -> None:
        """Close every stream; a new one may be opened at once."""
        self._stream.cut()

    def pull(self) -> None:
        """Close every stream and open none until ``resume``."""
        self._stream.pull()

    def __enter__(self) -> Self:
        self._stream.__enter__()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._thread.join()
        self._stream.__exit__(kind, error, trace)

    def _orders(self) -> dict[str, Callable[[str], None]]:
        return {
            "/show": self.show,
            "/stall": lambda _: self.stall(),
            "/freeze": lambda _: self.freeze(),
            "/resume": lambda _: self.resume(),
            "/cut": lambda _: self.cut(),
        }

    def _want(self, change: Callable[[], None]) -> None:
        with self._lock:
            self._wanted.append(change)

    def _film(self) -> None:
        due_s = time.monotonic()
        while not self._stopping.wait(max(0.0, due_s - time.monotonic())):
            due_s += self._pace_s
            if self._on_tick is not None:
                self._on_tick(self)
            with self._lock:
                wanted, self._wanted = self._wanted, []
            for change in wanted:
                change()
            self._film_one()

    def _film_one(self) -> None:
        match self._mood:
            case _Mood.FILMING:
                self._stream.publish(_jpeg(self._scene.next_frame()))
            case _Mood.FROZEN:
                self._stream.publish_again()
            case _Mood.STALLED:
                return


def _jpeg(frame: MatLike) -> bytes:
    _, encoded = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    return encoded.tobytes()
