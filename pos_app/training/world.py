"""The pretended world of a training: families with codes, a server and a printer that obey.

Implements ``ports.practice.Practice``. What takes time is done in a thread of its own.
"""

from __future__ import annotations

import json
import socket
import urllib.request
from collections.abc import Callable
from itertools import cycle
from threading import Lock

from pos_app.demo.stage import Addresses, get_json, trouble
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.operation import Operation, State
from pos_app.ports.practice import Mishap
from pos_app.workflow.lanes import ThreadLane

#: How many answers of the server are lost: long enough to see the till give up waiting.
_SILENCES = 7
_ANSWERS_WITHIN_S = 5.0


class World:
    """Lives as long as its stage. ``close`` ends its thread."""

    def __init__(
        self, addresses: Addresses, control_port: int, report: Callable[[BaseException], None]
    ) -> None:
        self._url, self._control_port = addresses.backend_url, control_port
        listed = get_json(f"{self._url}/sandbox/codes")
        codes = [str(each["code"]) for each in listed if each["is_active"]]
        self._known = frozenset(codes)
        self._services = sorted({str(each["service"]) for each in listed})
        self._turn, self._guard = cycle(codes), Lock()
        self._refuses = False
        self._lane = ThreadLane("practice", report)

    def knows(self, code: ServiceCode) -> bool:
        return code.secret in self._known

    def next_code(self) -> str:
        with self._guard:
            return next(self._turn)

    def happen(self, mishap: Mishap) -> None:
        match mishap:
            case Mishap.PAPER_OUT:
                self._lane.post(lambda: self._tell_printer("fault paper_out"))
            case Mishap.SILENT:
                self._lane.post(lambda: trouble(self._url, "lose_after", times=_SILENCES))
            case Mishap.REFUSED:
                self._refuses = True
            case Mishap.NONE:
                self._refuses = False
                self._lane.post(self._mend)

    def on_operation(self, operation: Operation) -> None:
        """Follow a sale, in the counter's lane: one that shall be refused finds its service closed.

        Closed only now, for a closed one is not even quoted.
        """
        if self._refuses and operation.state is State.PRE_PRINTED:
            self._lane.post(lambda: self._open_services(is_open=False))
        elif operation.state is State.REJECTED:
            self._refuses = False
            self._lane.post(lambda: self._open_services(is_open=True))

    def close(self) -> None:
        self._lane.close()
        self._lane.join(_ANSWERS_WITHIN_S)

    def _mend(self) -> None:
        self._tell_printer("clear")
        trouble(self._url, "none")
        self._open_services(is_open=True)

    def _open_services(self, *, is_open: bool) -> None:
        for service in self._services:
            body = json.dumps({"service": service, "open": is_open}).encode("ascii")
            request = urllib.request.Request(f"{self._url}/sandbox/faults", body, method="POST")  # noqa: S310 - loopback.
            with urllib.request.urlopen(request, timeout=_ANSWERS_WITHIN_S):  # noqa: S310 - loopback.
                pass

    def _tell_printer(self, order: str) -> None:
        address = ("127.0.0.1", self._control_port)
        with socket.create_connection(address, timeout=_ANSWERS_WITHIN_S) as line:
            line.sendall(f"{order}\n".encode("ascii"))
            line.recv(1024)
