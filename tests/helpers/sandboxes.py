"""The real sandbox backend for tests: real HTTP on loopback, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from pos_app.backend.client import BackendConfig, HttpBackend
from pos_app.backend.enrolment import HttpEnrolmentDesk
from pos_app.backend.signing import TerminalKey
from pos_app.backend.transport import Deadlines
from pos_app.domain.codes import token
from pos_app.domain.codes.token import ServiceCode
from pos_app.ports.enrolment import Enrolled
from pos_app.sandbox.backend_server import Sandbox, listen, make_server, open_sandbox
from pos_app.sandbox.ledger_rules import Rules


class ShiftedClock:
    """The real time, moved by hand."""

    def __init__(self) -> None:
        self._shift = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._shift

    def go_on(self, **by: float) -> None:
        self._shift += timedelta(**by)


@dataclass(frozen=True, slots=True)
class Terminal:
    """A freshly enrolled terminal of a running sandbox."""

    seed: bytes
    enrolled: Enrolled

    def connect(self, url: str, deadlines: Deadlines | None = None) -> HttpBackend:
        return HttpBackend(
            BackendConfig(url, deadlines or Deadlines()),
            TerminalKey(self.seed),
            self.enrolled.backend_public_key,
            self.enrolled.terminal_id,
        )


@dataclass(frozen=True, slots=True)
class SandboxHandle:
    """A running sandbox: its address, and its books from behind."""

    url: str
    sandbox: Sandbox
    clock: ShiftedClock

    @property
    def activation_code(self) -> str:
        """A code that is still worth one machine."""
        return self.sandbox.desk.activation_code()

    @property
    def state(self) -> dict[str, list[dict[str, Any]]]:
        return self.sandbox.view.state()

    def codes(self, service: str = "mensa", *, is_active: bool = True) -> list[ServiceCode]:
        return [
            token.parse(str(account["code"]))
            for account in self.sandbox.view.codes()
            if account["service"] == service and account["is_active"] is is_active
        ]

    def balance_cents(self, code: ServiceCode) -> int:
        accounts = self.state["accounts"]
        found = next(account for account in accounts if account["code"] == code.secret)
        return int(found["balance_cents"])

    def movements(self, key: str) -> list[int]:
        """Return the amounts, in cents, that a key has moved."""
        return [line["amount_cents"] for line in self.state["ledger"] if line["key"] == key]

    def order_trouble(self, **order: object) -> None:
        with httpx.Client(trust_env=False) as client:
            client.post(f"{self.url}/sandbox/faults", json=order).raise_for_status()

    def enrol(self) -> Terminal:
        desk = HttpEnrolmentDesk(BackendConfig(self.url))
        seed = desk.make_seed()
        return Terminal(seed, desk.enrol(self.activation_code, seed, "test"))


@contextmanager
def running_sandbox(
    folder: Path, *, seed: int = 2026, rules: Rules | None = None
) -> Iterator[SandboxHandle]:
    """Run a sandbox on a free port until the block ends."""
    clock = ShiftedClock()
    url = f"sqlite:///{folder / 'ledger.sqlite'}"
    sandbox = open_sandbox(url, seed=seed, rules=rules, now=clock)
    with listen(0) as taken:
        server = make_server(sandbox.app)
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [taken]}, name="sandbox-backend"
        )
        thread.start()
        try:
            yield SandboxHandle(f"http://127.0.0.1:{taken.getsockname()[1]}", sandbox, clock)
        finally:
            server.should_exit = True
            thread.join()
            sandbox.close()
