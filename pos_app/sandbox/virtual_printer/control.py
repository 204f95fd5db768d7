"""One line of text a connection, to break and mend a virtual printer in another process."""

from __future__ import annotations

import json
import socketserver

from pos_app.sandbox.serving import Serving
from pos_app.sandbox.virtual_printer.script import ORDERS, parse_order
from pos_app.sandbox.virtual_printer.server import VirtualPrinter

_LINE_MAX = 400


class ControlLine(Serving):
    """Listens while the ``with`` block lasts. Answers ``ok`` or what was wrong."""

    def __init__(self, printer: VirtualPrinter, port: int = 0) -> None:
        class OneLine(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                line = self.rfile.readline(_LINE_MAX).decode("ascii", "replace")
                self.wfile.write(f"{obey(printer, line)}\n".encode())

        super().__init__(socketserver.TCPServer(("127.0.0.1", port), OneLine), "printer-control")


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
