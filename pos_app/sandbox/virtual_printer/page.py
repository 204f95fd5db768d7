"""The tape in a browser: what was cut, what hangs out, counters, and buttons to break things.

``GET /`` is the page, ``/state.json`` what it shows, ``/paper/N.png`` and ``/uncut.png`` the
pictures; ``POST /order`` takes one line as the control line does. The rule it keeps: it listens
on this machine only, and answers nobody who came by another name.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from pos_app.sandbox.serving import Serving
from pos_app.sandbox.virtual_printer.control import obey, state
from pos_app.sandbox.virtual_printer.picture import draw
from pos_app.sandbox.virtual_printer.server import VirtualPrinter

_HOST = "127.0.0.1"
_PAGE = Path(__file__).with_name("page.html")
_ORDER_MAX = 400
#: As many as a person scrolls through; the others are in the folder.
_SHOWN_MAX = 40


class TapePage(Serving):
    """Serves while the ``with`` block lasts."""

    def __init__(self, printer: VirtualPrinter, columns: int, port: int = 0) -> None:
        class Handler(_Handler):
            shown = _Shown(printer, columns)

        super().__init__(ThreadingHTTPServer((_HOST, port), Handler), "tape-page")

    @property
    def url(self) -> str:
        return f"http://{_HOST}:{self.port}/"


class _Shown:
    """What the page asks for."""

    def __init__(self, printer: VirtualPrinter, columns: int) -> None:
        self.printer = printer
        self._columns = columns

    def state(self) -> bytes:
        receipts = self.printer.receipts[-_SHOWN_MAX:]
        papers = [{"number": each.number, "errors": each.errors} for each in reversed(receipts)]
        shown = {**state(self.printer), "address": self.printer.address, "papers": papers}
        return json.dumps(shown).encode()

    def picture(self, path: str) -> bytes | None:
        if path == "/uncut.png":
            return draw(self.printer.uncut, self._columns)
        number = path.removeprefix("/paper/").removesuffix(".png")
        found = [each for each in self.printer.receipts if str(each.number) == number]
        return found[0].png() if found else None


class _Handler(BaseHTTPRequestHandler):
    shown: _Shown
    server: ThreadingHTTPServer

    def do_GET(self) -> None:
        if not self._is_ours():
            return
        if self.path == "/":
            self._answer(_PAGE.read_bytes(), "text/html; charset=utf-8")
        elif self.path == "/state.json":
            self._answer(self.shown.state(), "application/json")
        elif picture := self.shown.picture(self.path.partition("?")[0]):
            self._answer(picture, "image/png")
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def do_POST(self) -> None:
        if not self._is_ours():
            return
        if self.path != "/order":
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        length = min(int(self.headers.get("Content-Length", "0")), _ORDER_MAX)
        line = self.rfile.read(length).decode("ascii", "replace")
        self._answer(obey(self.shown.printer, line).encode(), "text/plain; charset=utf-8")

    def log_message(self, *_: object) -> None:
        """Say nothing: the page asks twice a second."""

    def _is_ours(self) -> bool:
        """Whether it was asked for by this machine's own name, from no other page."""
        here = f"{_HOST}:{self.server.server_port}"
        origin = self.headers.get("Origin", f"http://{here}")
        if self.headers.get("Host") == here and origin == f"http://{here}":
            return True
        self.send_error(HTTPStatus.FORBIDDEN)
        return False

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)
