"""``pos-app sandbox``: a whole backend on this machine, over real HTTP, with a real ledger.

The rule it keeps: to the terminal it behaves as ``docs/protocol.md`` says and not otherwise;
what only a sandbox has (the family's page, the switches) lives under ``/`` and ``/sandbox``
and is for this machine alone.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from random import Random
from typing import TypeVar

import msgspec
import uvicorn
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from pos_app.backend import wire
from pos_app.sandbox import ledger_families, phone_page
from pos_app.sandbox.backend_server_door import Door, Message
from pos_app.sandbox.backend_server_faults import (
    BEFORE_ACTING,
    LostResponse,
    Trouble,
    TroubleOrder,
    TroubleSwitch,
)
from pos_app.sandbox.ledger import Ledger
from pos_app.sandbox.ledger_desk import Desk
from pos_app.sandbox.ledger_rules import Caller, NotDecided, Rules, utc_now
from pos_app.sandbox.ledger_schema import Books
from pos_app.sandbox.ledger_view import LedgerView
from pos_app.sandbox.port_number import port_number

_Keyed = TypeVar("_Keyed", wire.QuoteRequest, wire.OperationRequest, wire.ReverseRequest)

LOOPBACK = "127.0.0.1"
EXIT_NOT_READY = 3


@dataclass(frozen=True, slots=True)
class Sandbox:
    """One backend: its books, its desk, its switches and the application that serves them."""

    books: Books
    ledger: Ledger
    desk: Desk
    view: LedgerView
    app: Starlette

    def close(self) -> None:
        self.books.close()


def open_sandbox(
    url: str,
    *,
    seed: int | None = None,
    rules: Rules | None = None,
    now: Callable[[], datetime] = utc_now,
) -> Sandbox:
    """Open (or make) the books at a database URL.

    Raises:
        SQLAlchemyError: there is no such database, or it is no ledger of ours.
    """
    chance = Random(seed)
    books = Books(url)
    with books.transaction() as connection:
        ledger_families.settle(connection, chance)
    ledger = Ledger(books, rules or Rules(), now)
    desk = Desk(books, ledger, chance, now)
    view = LedgerView(books)
    app = _Application(ledger, desk, view).starlette()
    return Sandbox(books, ledger, desk, view, app)


def listen(port: int) -> socket.socket:
    """Take a port of this machine; from now on callers wait instead of being turned away."""
    # Named TCP, since asyncio turns Nagle's algorithm off only where the protocol says so: an
    # answer in two writes would otherwise wait 40 ms for the caller's delayed acknowledgement.
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((LOOPBACK, port))
        taken.listen()
    except OSError:
        taken.close()
        raise
    return taken


def make_server(app: Starlette) -> uvicorn.Server:
    """Return a server that says nothing by itself, but for its own bugs, on stderr."""
    logging.getLogger("uvicorn.error").addFilter(_not_an_ordered_loss)
    config = uvicorn.Config(
        app,
        http="h11",
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="error",
        access_log=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=1,
        server_header=False,
    )
    return uvicorn.Server(config)


def _not_an_ordered_loss(record: logging.LogRecord) -> bool:
    # An answer begun and not ended is what ``lose_before`` and ``lose_after`` are.
    return "without completing response" not in record.getMessage()


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``pos-app sandbox`` until interrupted.

    Returns:
        0 when stopped, 2 for wrong use, 3 when port or database cannot be had.
    """
    options = _parser().parse_args(argv)
    rules = Rules(reversal_window_s=options.reversal_window_s)
    try:
        url = options.db or _file_url(options.data)
        with (
            listen(options.port) as taken,
            closing(open_sandbox(url, seed=options.seed, rules=rules)) as sandbox,
        ):
            _announce(taken, sandbox)
            make_server(sandbox.app).run(sockets=[taken])
    except (OSError, SQLAlchemyError, ImportError) as error:
        print(f"sandbox: cannot start: {error}", file=sys.stderr)
        return EXIT_NOT_READY
    except KeyboardInterrupt:
        # The server has shut down in order already, and raises it again for us.
        return 0
    return 0


def _announce(taken: socket.socket, sandbox: Sandbox) -> None:
    port = taken.getsockname()[1]
    code = sandbox.desk.activation_code()
    line = f"sandbox: http://{LOOPBACK}:{port}  activation code {code}"
    print(line, flush=True)


def _file_url(folder: Path) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{folder / 'ledger.sqlite'}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app sandbox",
        description="A whole backend on this machine, with a real ledger, to try the till against.",
        epilog=(
            "Open the printed address in a browser for the family's phone. GET /sandbox/state "
            "and /sandbox/codes show the books; POST /sandbox/faults orders trouble. "
            "Exit codes: 0 stopped, 2 wrong use, 3 port or database cannot be had."
        ),
    )
    parser.add_argument(
        "--port", type=port_number, default=0, help="port on 127.0.0.1 (0: any free one)"
    )
    parser.add_argument(
        "--db",
        metavar="URL",
        help="SQLAlchemy URL of the ledger, such as postgresql+psycopg://host/name "
        "(default: SQLite in --data)",
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=Path("sandbox-data"),
        metavar="DIR",
        help="folder of the default ledger (default: ./sandbox-data)",
    )
    parser.add_argument(
        "--seed",
        type=int,
        metavar="N",
        help="make the same families, codes and activation code each time (new ledgers only)",
    )
    parser.add_argument(
        "--reversal-window-s",
        type=int,
        default=Rules().reversal_window_s,
        metavar="S",
        help="for how long a recharge can be taken back (a day)",
    )
    return parser


class _Application:
    """The routes. Every handler runs in the server's one thread: one request at a time."""

    def __init__(self, ledger: Ledger, desk: Desk, view: LedgerView) -> None:
        self._ledger = ledger
        self._desk = desk
        self._view = view
        self._door = Door(ledger.public_key_of)
        self._switch = TroubleSwitch()

    def starlette(self) -> Starlette:
        hosts = Middleware(TrustedHostMiddleware, allowed_hosts=[LOOPBACK, "localhost"])
        routes = [
            Route("/", self.page),
            Route("/v1/enrol", self.enrol, methods=["POST"]),
            Route("/v1/{call}", self.call, methods=["POST"]),
            Route("/sandbox/state", self.state),
            Route("/sandbox/codes", self.codes),
            Route("/sandbox/faults", self.faults, methods=["POST"]),
        ]
        return Starlette(routes=routes, middleware=[hosts])

    async def enrol(self, request: Request) -> Response:
        try:
            body = wire.decode(await _body_of(request), wire.EnrolRequest)
            return _json(self._desk.enrol(body))
        except wire.NotOnTheWire as error:
            return _not_decided(_bad_request(str(error)))
        except NotDecided as error:
            return _not_decided(error)

    async def call(self, request: Request) -> Response:
        name = request.path_params["call"]
        trouble, seconds = self._switch.next_for(name)
        if trouble in BEFORE_ACTING:
            return _BEFORE[trouble]()
        response = await self._answer(name, request)
        await asyncio.sleep(seconds)
        return _spoil(trouble, response)

    async def page(self, request: Request) -> Response:
        family = request.query_params.get("famiglia", "1")
        html, policy = phone_page.page(self._view.codes(), family)
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})

    async def state(self, _: Request) -> Response:
        return _json(self._view.state())

    async def codes(self, _: Request) -> Response:
        return _json(self._view.codes())

    async def faults(self, request: Request) -> Response:
        try:
            order = msgspec.json.decode(await _body_of(request), type=TroubleOrder)
        except msgspec.MsgspecError as error:
            return _not_decided(_bad_request(str(error)))
        self._switch.order(order)
        if order.service and not self._view.open_service(order.service, is_open=order.open):
            return _not_decided(_bad_request("no such service"))
        return Response(status_code=HTTPStatus.NO_CONTENT)

    async def _answer(self, name: str, request: Request) -> Response:
        try:
            body = await _body_of(request)
            headers = {key.lower(): value for key, value in request.headers.items()}
            caller = self._door.check(Message(request.method, str(request.url), headers, body))
            return _json(self._carry_out(name, caller, body))
        except wire.NotOnTheWire as error:
            return _not_decided(_bad_request(str(error)))
        except NotDecided as error:
            return _not_decided(error)

    def _carry_out(self, name: str, caller: Caller, body: bytes) -> wire.Envelope:
        ledger = self._ledger
        match name:
            case "hello":
                wire.decode(body, wire.HelloRequest)
                return ledger.hello(caller)
            case "quote":
                return ledger.quote(caller, _keyed(caller, body, wire.QuoteRequest))
            case "submit":
                return ledger.submit(caller, _keyed(caller, body, wire.OperationRequest))
            case "status":
                return ledger.status(caller, _keyed(caller, body, wire.OperationRequest))
            case "void":
                return ledger.void(caller, _keyed(caller, body, wire.OperationRequest))
            case "reverse":
                return ledger.reverse(caller, _keyed(caller, body, wire.ReverseRequest))
            case "reconcile":
                return ledger.reconcile(caller, wire.decode(body, wire.ReconcileRequest))
            case "decisions":
                return ledger.decisions(caller, wire.decode(body, wire.DecisionsRequest))
            case _:
                raise NotDecided(HTTPStatus.NOT_FOUND, "no_such_call", "no such call")


def _keyed(caller: Caller, body: bytes, expected: type[_Keyed]) -> _Keyed:
    """Read a body whose key must be the one in the header: the signature covers both."""
    request = wire.decode(body, expected)
    if request.key != caller.key:
        raise _bad_request(f"{wire.KEY_FIELD} and the body's key differ")
    return request


async def _body_of(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > wire.BODY_BYTES_MAX:
            raise wire.NotOnTheWire("the body is too long")
    return bytes(body)


def _json(answer: object) -> Response:
    return Response(msgspec.json.encode(answer), media_type=wire.JSON_TYPE)


def _bad_request(detail: str) -> NotDecided:
    return NotDecided(HTTPStatus.BAD_REQUEST, "bad_request", detail)


def _not_decided(error: NotDecided) -> Response:
    answer = wire.ErrorAnswer(error=error.word, detail=error.detail)
    return Response(wire.encode(answer), error.status, media_type=wire.JSON_TYPE)


def _failed() -> Response:
    error = NotDecided(HTTPStatus.INTERNAL_SERVER_ERROR, "failed", "ordered by the sandbox")
    return _not_decided(error)


def _stale() -> Response:
    return _not_decided(NotDecided(HTTPStatus.CONFLICT, wire.STALE_SESSION, "ordered"))


_BEFORE: dict[Trouble, Callable[[], Response]] = {
    Trouble.LOSE_BEFORE: LostResponse,
    Trouble.HTTP_500: _failed,
    Trouble.STALE: _stale,
}


def _spoil(trouble: Trouble, response: Response) -> Response:
    """Do to an answer, after the ledger has acted, what was ordered."""
    match trouble:
        case Trouble.LOSE_AFTER:
            return LostResponse()
        case Trouble.HTTP_500_AFTER:
            return _failed()
        case Trouble.GARBAGE:
            return HTMLResponse("<html><body>Benvenuti nella rete ospiti</body></html>")
        case Trouble.UNSIGNED:
            return _without_signature(response)
        case _:
            return response


def _without_signature(response: Response) -> Response:
    if response.status_code != HTTPStatus.OK:
        return response
    envelope = wire.decode(bytes(response.body), wire.Envelope)
    blank = "A" * len(envelope.signature.rstrip("=")) + "=="
    return _json(msgspec.structs.replace(envelope, signature=blank))
