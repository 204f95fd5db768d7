"""The way to the backend, and everything that can happen on it.

The rule it keeps: it stands where httpx would open a connection, and nowhere above. The bytes
are the shipping client's, signed and checked by the shipping code; the backend's answers are
really signed. One request in some is also signed whole (RFC 9421) and checked as the sandbox
does; the others leave that out, for it would be half of a simulated day.
"""

from __future__ import annotations

import base64
from bisect import bisect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from itertools import accumulate, count
from typing import Final

import httpx
import msgspec

from pos_app.backend import wire
from pos_app.backend.signing import RequestSigner, TerminalKey
from pos_app.domain.operation import IntentId, Verdict
from pos_app.sandbox.backend_server_door import Door, Message
from pos_app.sandbox.ledger_rules import Caller, NotDecided
from pos_app.sandbox.ledger_signer import Signer
from pos_app.simulation.books import Books
from pos_app.simulation.mishaps import Mishap
from pos_app.simulation.world import World

BASE_URL: Final = "https://backend.invalid"
TERMINAL_ID: Final = "T-0027"

_SEED_BYTES = 32
_SIGNED_WHOLE_EVERY = 50
_LATE_MAX_S = 900.0
_GIVES_UP_AFTER_S = (8.0, 10.0)

_REQUESTS: Final[Mapping[str, type[msgspec.Struct]]] = {
    "hello": wire.HelloRequest,
    "quote": wire.QuoteRequest,
    "submit": wire.OperationRequest,
    "status": wire.OperationRequest,
    "void": wire.OperationRequest,
    "reverse": wire.ReverseRequest,
    "reconcile": wire.ReconcileRequest,
    "decisions": wire.DecisionsRequest,
}
_ON_THE_WAY: Final = (
    Mishap.REQUEST_LOST,
    Mishap.REQUEST_LATE,
    Mishap.REQUEST_TWICE,
    Mishap.ANSWER_LOST,
    Mishap.ANSWER_SLOW,
    Mishap.ANSWER_OLD,
    Mishap.ANSWER_GARBAGE,
    Mishap.ANSWER_PAGE,
    Mishap.ANSWER_FORGED,
    Mishap.ERROR_BEFORE,
    Mishap.ERROR_AFTER,
    Mishap.TOO_MANY,
    Mishap.NOT_ALLOWED,
    Mishap.REDIRECT,
    Mishap.NO_NETWORK,
)


class SparingKey(TerminalKey):
    """A terminal's key that signs one request in some: see the module."""

    def __init__(self, seed: bytes) -> None:
        super().__init__(seed)
        self._asked = count(1)

    def for_requests(self, terminal_id: str) -> RequestSigner:
        return _SparingSigner(super().for_requests(terminal_id), self._asked)


class _SparingSigner(RequestSigner):
    def __init__(self, whole: RequestSigner, asked: Iterator[int]) -> None:
        self._whole = whole
        self._asked = asked

    def sign(self, request: httpx.Request) -> None:
        if next(self._asked) % _SIGNED_WHOLE_EVERY == 0:
            self._whole.sign(request)


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    body: bytes


class Network:
    """Carries requests to the backend; ``transport`` gives a till its end of the line."""

    def __init__(self, world: World, books: Books, terminal: TerminalKey) -> None:
        self._world = world
        self._books = books
        self._dice = world.dice("network")
        self._door = Door(lambda _: terminal.public_bytes)
        self._forger = Signer(self._dice.randbytes(_SEED_BYTES))
        self._down_until_s = 0.0
        #: The newest answer to each call: what a proxy would hand out once more.
        self._last: dict[str, _Answer] = {}
        self._bounds = list(accumulate(world.chances.of(mishap) for mishap in _ON_THE_WAY))

    def transport(self, step: Callable[[], None]) -> httpx.BaseTransport:
        """Return one till's end; ``step`` is told each point at which the till may die."""
        return _Transport(self, step)

    def exchange(self, request: httpx.Request, step: Callable[[], None]) -> httpx.Response:
        """Carry one request, with whatever happens on the way.

        Raises:
            httpx.HTTPError: as httpx would; the request may have had its effect.
        """
        world, call = self._world, request.url.path.rpartition("/")[2]
        iid = IntentId(request.headers[wire.KEY_FIELD].strip('"'))
        step()
        world.hours.spend(self._dice.uniform(0.05, 0.4))
        if world.hours.now_s < self._down_until_s and not world.is_fine:
            raise httpx.ConnectError("no network")
        mishap = self._draw()
        if mishap is not None:
            world.happened(mishap, iid)
        answer = self._carry(mishap, call, request)
        step()
        if world.is_told:
            world.say("backend", call.upper(), _about(call, iid), _summary(answer))
        return _response(answer, mishap)

    def _draw(self) -> Mishap | None:
        if self._world.is_fine:
            return None
        at = bisect(self._bounds, self._dice.random())
        return _ON_THE_WAY[at] if at < len(_ON_THE_WAY) else None

    def _carry(self, mishap: Mishap | None, call: str, request: httpx.Request) -> _Answer:
        match mishap:
            case Mishap.REQUEST_TWICE:
                self._arrive_later(call, request)
            case Mishap.ANSWER_SLOW:
                self._world.hours.spend(self._dice.uniform(2.0, 9.0))
            case Mishap.ANSWER_OLD if call in self._last:
                return self._last[call]
            case Mishap.ANSWER_FORGED:
                return self._forged(call, request)
            case Mishap.ERROR_AFTER:
                self._serve(call, request)
                return _Answer(HTTPStatus.BAD_GATEWAY, b"<html>bad gateway</html>")
            case _ if mishap in _INSTEAD:
                return _INSTEAD[mishap]
            case _:
                self._maybe_lose(mishap, call, request)
        self._last[call] = self._serve(call, request)
        return self._last[call]

    def _maybe_lose(self, mishap: Mishap | None, call: str, request: httpx.Request) -> None:
        match mishap:
            case Mishap.REQUEST_LOST:
                self._give_up()
            case Mishap.REQUEST_LATE:
                self._arrive_later(call, request)
                self._give_up()
            case Mishap.ANSWER_LOST:
                self._serve(call, request)
                raise httpx.ReadError("cut")
            case Mishap.NO_NETWORK:
                self._down_until_s = self._world.hours.now_s + self._dice.uniform(30.0, 300.0)
                raise httpx.ConnectError("no network")
            case _:
                pass

    def _give_up(self) -> None:
        self._world.hours.spend(self._dice.uniform(*_GIVES_UP_AFTER_S))
        raise httpx.ReadTimeout("no answer")

    def _arrive_later(self, call: str, request: httpx.Request) -> None:
        delay_s = _LATE_MAX_S ** self._dice.random()
        self._world.hours.after(delay_s, lambda: self._arrive(call, request))

    def _arrive(self, call: str, request: httpx.Request) -> None:
        answer = self._serve(call, request)
        if self._world.is_told:
            self._world.say("backend", "a late", call.upper(), "arrives:", _summary(answer))

    def _serve(self, call: str, request: httpx.Request) -> _Answer:
        """Let the backend act, and return what it says."""
        try:
            asked = wire.decode(request.content, _REQUESTS[call])
            envelope = getattr(self._books, call)(self._caller(request), asked)
        except NotDecided as refusal:
            error = wire.ErrorAnswer(error=refusal.word, detail=refusal.detail)
            return _Answer(refusal.status, wire.encode(error))
        return _Answer(HTTPStatus.OK, wire.encode(envelope))

    def _caller(self, request: httpx.Request) -> Caller:
        headers = request.headers
        if "Signature" in headers:
            message = Message(request.method, str(request.url), dict(headers), request.content)
            return self._door.check(message)
        head = headers[wire.HEAD_FIELD]
        return Caller(
            terminal_id=TERMINAL_ID,
            key=headers[wire.KEY_FIELD].strip('"'),
            session=int(headers[wire.SESSION_FIELD]),
            seq=int(headers[wire.SEQ_FIELD]),
            head="" if head == wire.NO_HEAD else head,
        )

    def _forged(self, call: str, request: httpx.Request) -> _Answer:
        """Answer in the backend's stead, with a key that is not its own."""
        if call not in {"submit", "void", "reverse"}:
            answer = self._serve(call, request)
            if answer.status != HTTPStatus.OK:
                return answer
            told = wire.decode(answer.body, wire.Envelope).record
            signature = base64.b64encode(self._dice.randbytes(64)).decode("ascii")
            return _Answer(
                answer.status, wire.encode(wire.Envelope(record=told, signature=signature))
            )
        asked = msgspec.json.decode(request.content)
        verdict = Verdict.REVERSED if call == "reverse" else Verdict.CONFIRMED
        record = wire.DecisionRecord(
            key=asked["key"],
            reversal_key=asked.get("reversal_key", ""),
            terminal=TERMINAL_ID,
            amount_cents=asked["amount_cents"],
            total_cents=asked["total_cents"],
            verdict=verdict.value,
            reference="6666" if verdict is Verdict.CONFIRMED else "",
            reason="",
            decided_at="2026-11-24T09:00:00+00:00",
        )
        return _Answer(HTTPStatus.OK, wire.encode(self._forger.seal(wire.DECISION_DOMAIN, record)))


_INSTEAD: Final = {
    Mishap.ANSWER_GARBAGE: _Answer(HTTPStatus.OK, b'{"v":1,"record":"{\\"verd'),
    Mishap.ANSWER_PAGE: _Answer(HTTPStatus.OK, b"<!doctype html><p>Welcome to our Wi-Fi</p>"),
    Mishap.ERROR_BEFORE: _Answer(HTTPStatus.SERVICE_UNAVAILABLE, b"<html>busy</html>"),
    Mishap.TOO_MANY: _Answer(HTTPStatus.TOO_MANY_REQUESTS, b""),
    Mishap.NOT_ALLOWED: _Answer(HTTPStatus.UNAUTHORIZED, b""),
    Mishap.REDIRECT: _Answer(HTTPStatus.FOUND, b""),
}
_HEADERS: Final = {
    Mishap.TOO_MANY: {"Retry-After": "5"},
    Mishap.REDIRECT: {"Location": "https://elsewhere.invalid/"},
}


class _Transport(httpx.BaseTransport):
    def __init__(self, network: Network, step: Callable[[], None]) -> None:
        self._network = network
        self._step = step

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._network.exchange(request, self._step)


def _response(answer: _Answer, mishap: Mishap | None) -> httpx.Response:
    headers = _HEADERS.get(mishap, {}) if mishap else {}
    return httpx.Response(answer.status, headers=headers, stream=_Octets(answer.body))


class _Octets(httpx.SyncByteStream):
    def __init__(self, body: bytes) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        yield self._body


def _about(call: str, iid: IntentId) -> str:
    """Name the operation; what HELLO and the lists carry names none, and is never the same."""
    return "" if call in {"hello", "reconcile", "decisions"} else f"{iid[:8]}…:"


def _summary(answer: _Answer) -> str:
    if answer.status != HTTPStatus.OK:
        return f"HTTP {int(answer.status)}"
    try:
        record = msgspec.json.decode(wire.decode(answer.body, wire.Envelope).record)
    except (wire.NotOnTheWire, msgspec.MsgspecError):
        return "HTTP 200, no record"
    return str(record.get("verdict") or "HTTP 200")
