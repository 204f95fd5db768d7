"""The simulated camera as a stream that any program can open, and a few ways to command it.

``GET /stream.mjpg`` is the video. ``POST /show`` holds up a phone with the text of the body,
or takes it away where the body is empty. ``POST /stall`` stops the video without closing it,
``POST /freeze`` repeats its last frame, ``POST /resume`` goes on, ``POST /cut`` closes every
stream as a pulled plug would.

The rules it keeps: it listens on this machine only, and it logs nothing: the text is a token.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Event, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

import cv2

from pos_app.sandbox.film.drawing import draw
from pos_app.sandbox.film.symbols import NotDrawable
from pos_app.sandbox.film.things import Thing
from pos_app.sandbox.phone_camera.scene import DISTANCE_MM, Scene

if TYPE_CHECKING:
    from cv2.typing import MatLike

HOST = "127.0.0.1"
STREAM_PATH = "/stream.mjpg"
_JPEG_QUALITY = 80
_TEXT_MAX = 8192
_BOUNDARY = "frame"
_SOCKET_TIMEOUT_S = 5.0


class _Mood(Enum):
    FILMING = auto()
    STALLED = auto()
    FROZEN = auto()


class PhoneCamera:
    """A camera with its own thread and server. Use it with ``with``; any thread may command it."""

    def __init__(self, scene: Scene, *, fps: float = 15.0, port: int = 0) -> None:
        self._scene = scene
        self._pace_s = 1 / fps
        self._changed = Condition()
        self._jpeg = b""
        self._number = 0
        self._cuts = 0
        self._wanted: Callable[[], None] | None = None
        self._mood = _Mood.FILMING
        self._stopping = Event()
        self._server = _Server((HOST, port), self)
        self._threads = (
            Thread(target=self._film, name="sim-camera-film"),
            Thread(target=self._server.serve_forever, args=(0.1,), name="sim-camera-http"),
        )

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._server.server_port}{STREAM_PATH}"

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
        with self._changed:
            self._wanted = partial(
                self._scene.hold_up, things, distance_mm=distance_mm, effects=effects
            )

    def stall(self) -> None:
        """Give no more frames, as a hung driver does."""
        self._mood = _Mood.STALLED

    def freeze(self) -> None:
        """Give the last frame again and again, as some drivers do when the plug is pulled."""
        self._mood = _Mood.FROZEN

    def resume(self) -> None:
        self._mood = _Mood.FILMING

    def cut(self) -> None:
        """Close every stream; a new one may be opened at once."""
        with self._changed:
            self._cuts += 1
            self._changed.notify_all()

    def next_jpeg(self, after: int, cuts: int) -> tuple[int, bytes] | None:
        """Wait for a frame later than number ``after``; None once cut or stopped."""
        with self._changed:
            self._changed.wait_for(lambda: self._number > after or self._is_over(cuts))
            return None if self._is_over(cuts) else (self._number, self._jpeg)

    @property
    def cuts(self) -> int:
        return self._cuts

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopping.set()
        with self._changed:
            self._changed.notify_all()
        self._server.shutdown()
        self._server.server_close()
        for thread in self._threads:
            thread.join()

    def _is_over(self, cuts: int) -> bool:
        return self._stopping.is_set() or self._cuts > cuts

    def _film(self) -> None:
        due_s = time.monotonic()
        while not self._stopping.wait(max(0.0, due_s - time.monotonic())):
            due_s += self._pace_s
            with self._changed:
                wanted, self._wanted = self._wanted, None
            if wanted is not None:
                wanted()
            self._film_one()

    def _film_one(self) -> None:
        match self._mood:
            case _Mood.FILMING:
                self._publish(_jpeg(self._scene.next_frame()))
            case _Mood.FROZEN:
                self._publish(self._jpeg)
            case _Mood.STALLED:
                return

    def _publish(self, jpeg: bytes) -> None:
        with self._changed:
            self._jpeg = jpeg
            self._number += 1
            self._changed.notify_all()


def _jpeg(frame: MatLike) -> bytes:
    _, encoded = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    return encoded.tobytes()


class _Server(ThreadingHTTPServer):
    #: Closing the server waits for its streams, so that none outlives it.
    daemon_threads = False

    def __init__(self, address: tuple[str, int], camera: PhoneCamera) -> None:
        super().__init__(address, _Handler)
        self.camera = camera


class _Handler(BaseHTTPRequestHandler):
    timeout = _SOCKET_TIMEOUT_S
    server: _Server

    def do_GET(self) -> None:
        if self.path != STREAM_PATH:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={_BOUNDARY}")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        try:
            self._stream(self.server.camera)
        except OSError:
            self.close_connection = True

    def do_POST(self) -> None:
        camera = self.server.camera
        body = self._body()
        commands = {
            "/stall": camera.stall,
            "/freeze": camera.freeze,
            "/resume": camera.resume,
            "/cut": camera.cut,
        }
        if body is None:
            self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        elif self.path == "/show":
            self._show(body)
        elif command := commands.get(self.path):
            command()
            self._done()
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's names.
        """Say nothing: a request may hold a token."""

    def _stream(self, camera: PhoneCamera) -> None:
        number, cuts = 0, camera.cuts
        while newest := camera.next_jpeg(number, cuts):
            number, jpeg = newest
            head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n"
            self.wfile.write(head.encode("ascii") + b"\r\n" + jpeg + b"\r\n")

    def _body(self) -> str | None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > _TEXT_MAX:
            return None
        return self.rfile.read(int(length)).decode("utf-8", errors="replace")

    def _show(self, text: str) -> None:
        try:
            self.server.camera.show(text)
        except NotDrawable:
            self.send_error(HTTPStatus.UNPROCESSABLE_ENTITY)
            return
        self._done()

    def _done(self) -> None:
        self.send_response(HTTPStatus.NO_CONTENT)
        self.end_headers()
