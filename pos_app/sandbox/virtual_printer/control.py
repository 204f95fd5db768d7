"""One line of text a connection, to break and mend a virtual printer in another process."""

from __future__ import annotations

import json
import socketserver
import threading
from types import TracebackType
from typing import Self

from pos_app.sandbox.virtual_printer.script import ORDERS, parse_order
from pos_app.sandbox.virtual_printer.server import VirtualPrinter

_LINE_MAX = 400


class ControlLine:
    """Listens while the ``with`` block lasts. Answers ``ok`` or what was wrong."""

    def __init__(self, printer: VirtualPrinter, port: int = 0) -> None:
        class OneLine(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                line = self.rfile.readline(_LINE_MAX).decode("ascii", "replace")
                self.wfile.write(f"{obey(printer, line)}\n".encode())

        self._server = socketserver.TCPServer(("127.0.0.1", port), OneLine)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def obey(printer: VirtualPrinter, line: str) -> str:
    """Do what one line says; returns the answer."""
    if line.strip() == "state":
        return json.dumps(state(printer))
    try:
        parse_order(line)(printer)
    except ValueError as error:
        wrong = str(error)
        return f'{wrong}, "state"' if wrong.endswith(ORDERS) else wrong
    return "ok"


def state(printer: VirtualPrinter) -> dict[str, object]:
    """Return what can be seen from outside: counters, what is wrong, what hangs out."""
    counters = printer.counters
    return {
        "cuts": counters.cuts,
        "drawer_pulses": counters.pulses,
        "beeps": counters.beeps,
        "bytes": counters.bytes,
        "faults": [str(trouble) for trouble in printer.troubles],
        "uncut_lines": len(printer.uncut),
    }
