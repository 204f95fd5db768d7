"""A stream of JPEG pictures that any program can open as a camera, and the orders it takes.

``GET /stream.mjpg`` is the video; ``POST`` to the other paths is an order, with its text in the
body. The rules it keeps: it listens on this machine only, and it logs nothing: a text may be a
token.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition
from types import TracebackType

from pos_app.sandbox.serving import Serving

HOST = "127.0.0.1"
STREAM_PATH = "/stream.mjpg"
_TEXT_MAX = 8192
_BOUNDARY = "frame"
_SOCKET_TIMEOUT_S = 5.0

#: Carries out an order with the body's text. ``ValueError``: it cannot be done.
Order = Callable[[str], None]


class MjpegStream(Serving):
    """A server with its own thread. Use it with ``with``; any thread may publish and command."""

    def __init__(self, port: int = 0, orders: Mapping[str, Order] | None = None) -> None:
        """Listen.

        Raises:
            OSError: the port is taken.
        """
        self._changed = Condition()
        self._jpeg = b""
        self._number = 0
        self._cuts = 0
        self._is_pulled = False
        self._is_over = False
        super().__init__(_Server((HOST, port), self, orders or {}), "sim-camera-http")

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}{STREAM_PATH}"

    def publish(self, jpeg: bytes) -> None:
        """Give everybody the next frame."""
        with self._changed:
            self._jpeg = jpeg
            self._number += 1
            self._changed.notify_all()

    def publish_again(self) -> None:
        """Give everybody the last frame once more."""
        self.publish(self._jpeg)

    def cut(self) -> None:
        """Close every stream; a new one may be opened at once."""
        with self._changed:
            self._cuts += 1
            self._changed.notify_all()

    def pull(self) -> None:
        """Close every stream and open none until ``plug_in``."""
        self._is_pulled = True
        self.cut()

    def plug_in(self) -> None:
        self._is_pulled = False

    def next_jpeg(self, after: int, cuts: int) -> tuple[int, bytes] | None:
        """Wait for a frame later than number ``after``; None once cut or stopped."""
        with self._changed:
            self._changed.wait_for(lambda: self._number > after or self._has_ended(cuts))
            return None if self._has_ended(cuts) else (self._number, self._jpeg)

    @property
    def number(self) -> int:
        """How many frames there have been."""
        return self._number

    @property
    def cuts(self) -> int:
        return self._cuts

    @property
    def is_pulled(self) -> bool:
        return self._is_pulled

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._changed:
            self._is_over = True
            self._changed.notify_all()
        super().__exit__(kind, error, trace)

    def _has_ended(self, cuts: int) -> bool:
        return self._is_over or self._cuts > cuts


class _Server(ThreadingHTTPServer):
    #: Closing the server waits for its streams, so that none outlives it.
    daemon_threads = False

    def __init__(
        self, address: tuple[str, int], stream: MjpegStream, orders: Mapping[str, Order]
    ) -> None:
        super().__init__(address, _Handler)
        self.stream = stream
        self.orders = orders


class _Handler(BaseHTTPRequestHandler):
    timeout = _SOCKET_TIMEOUT_S
    server: _Server

    def do_GET(self) -> None:
        stream = self.server.stream
        if self.path != STREAM_PATH:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        if stream.is_pulled:
            self.send_error(HTTPStatus.SERVICE_UNAVAILABLE)
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={_BOUNDARY}")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        try:
            self._send_frames(stream)
        except OSError:
            self.close_connection = True

    def do_POST(self) -> None:
        body, order = self._body(), self.server.orders.get(self.path)
        if body is None:
            self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        elif order is None:
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            self._carry_out(order, body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's names.
        """Say nothing: a request may hold a token."""

    def _send_frames(self, stream: MjpegStream) -> None:
        # A camera that hangs gives nothing to whoever opens it anew, not even its last frame.
        number, cuts = stream.number, stream.cuts
        while newest := stream.next_jpeg(number, cuts):
            number, jpeg = newest
            head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n"
            self.wfile.write(head.encode("ascii") + b"\r\n" + jpeg + b"\r\n")

    def _body(self) -> str | None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > _TEXT_MAX:
            return None
        return self.rfile.read(int(length)).decode("utf-8", errors="replace")

    def _carry_out(self, order: Order, text: str) -> None:
        try:
            order(text)
        except ValueError:
            self.send_error(HTTPStatus.UNPROCESSABLE_ENTITY)
            return
        self.send_response(HTTPStatus.NO_CONTENT)
        self.end_headers()
