"""Everything that may come back instead of a decision, and that none of it decides."""

from __future__ import annotations

import base64
import gzip
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import structs

from pos_app.backend import wire
from pos_app.backend.client import BackendConfig, HttpBackend
from pos_app.backend.signing import TerminalKey
from pos_app.backend.transport import Deadlines
from pos_app.domain.codes import token
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import Decision, IntentId, Verdict
from pos_app.ports.backend import BackendError, QuoteRefused
from pos_app.ports.journal import EMPTY
from pos_app.sandbox.ledger_signer import Signer
from tests.helpers.raw_servers import Script, answering, raw_server, read_request

IID = IntentId("a1" * 16)
TERMINAL = "T-0027"
AMOUNT = 25_00
TOTAL = 26_00
CODE = token.compose("7" * token.BODY_LENGTH)
SIGNER = Signer(b"\x01" * 32)
STRANGER = Signer(b"\x02" * 32)
PINNED = base64.b64decode(SIGNER.public_key)
HURRIED = Deadlines(connect_s=0.2, write_s=0.2, read_s=0.1, total_s=0.25)

RECORD = wire.DecisionRecord(
    key=IID,
    reversal_key="",
    terminal=TERMINAL,
    amount_cents=AMOUNT,
    total_cents=TOTAL,
    verdict="CONFIRMED",
    reference="8841-2207-5530",
    reason="",
    decided_at="2026-11-24T09:00:00+00:00",
)
ENVELOPE = SIGNER.seal(wire.DECISION_DOMAIN, RECORD)


@contextmanager
def backend_at(url: str, deadlines: Deadlines | None = None) -> Iterator[HttpBackend]:
    config = BackendConfig(url, deadlines or Deadlines())
    backend = HttpBackend(config, TerminalKey(b"\x03" * 32), PINNED, TERMINAL)
    try:
        yield backend
    finally:
        backend.close()


def submit(url: str, deadlines: Deadlines | None = None) -> Decision:
    with backend_at(url, deadlines) as backend:
        return backend.submit(IID, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY)


def submit_to(script: Script, deadlines: Deadlines | None = None) -> Decision:
    with raw_server(script) as url:
        return submit(url, deadlines)


def said(envelope: wire.Envelope) -> Script:
    return answering("200 OK", wire.encode(envelope))


def changed(**members: Any) -> wire.Envelope:
    return SIGNER.seal(wire.DECISION_DOMAIN, structs.replace(RECORD, **members))


def assert_silence(script: Script, code: FaultCode, deadlines: Deadlines | None = None) -> None:
    with pytest.raises(BackendError) as silence:
        submit_to(script, deadlines)
    assert silence.value.fault.code is code


def test_a_whole_and_signed_decision_is_one() -> None:
    decision = submit_to(said(ENVELOPE))
    assert decision.verdict is Verdict.CONFIRMED
    assert (decision.record, decision.signature) == (ENVELOPE.record, ENVELOPE.signature)


@pytest.mark.parametrize(
    ("envelope", "code"),
    [
        (STRANGER.seal(wire.DECISION_DOMAIN, RECORD), FaultCode.BACKEND_NOT_TRUSTED),
        (SIGNER.seal(wire.QUOTE_DOMAIN, RECORD), FaultCode.BACKEND_NOT_TRUSTED),
        (structs.replace(ENVELOPE, signature="AAAA"), FaultCode.BACKEND_NOT_TRUSTED),
        (structs.replace(ENVELOPE, signature="A"), FaultCode.BACKEND_NOT_TRUSTED),
        (
            structs.replace(ENVELOPE, record=ENVELOPE.record.replace("2500", "2600")),
            FaultCode.BACKEND_NOT_TRUSTED,
        ),
        (changed(key="b2" * 16), FaultCode.BACKEND_UNINTELLIGIBLE),
        (changed(terminal="T-0028"), FaultCode.BACKEND_UNINTELLIGIBLE),
        (changed(amount_cents=AMOUNT - 1), FaultCode.BACKEND_UNINTELLIGIBLE),
        (changed(total_cents=TOTAL + 1), FaultCode.BACKEND_UNINTELLIGIBLE),
        (changed(verdict="REVERSED"), FaultCode.BACKEND_UNINTELLIGIBLE),
        (changed(verdict="REVERSE_REFUSED"), FaultCode.BACKEND_UNINTELLIGIBLE),
        (changed(verdict="MAYBE"), FaultCode.BACKEND_UNINTELLIGIBLE),
        (changed(v=2), FaultCode.BACKEND_UNINTELLIGIBLE),
    ],
)
def test_a_record_that_is_not_this_decision_is_silence(
    envelope: wire.Envelope, code: FaultCode
) -> None:
    assert_silence(said(envelope), code)


def test_a_refusal_keeps_its_reason_and_its_proof() -> None:
    known = submit_to(said(changed(verdict="REFUSED", reference="", reason="service_closed")))
    assert (known.verdict, known.reason) == (Verdict.REFUSED, FaultCode.SERVICE_CLOSED)
    unknown = submit_to(said(changed(verdict="REFUSED", reference="", reason="full_moon")))
    assert unknown.reason is FaultCode.REFUSED_OTHERWISE
    assert "full_moon" in unknown.record


BODY = wire.encode(ENVELOPE)


def endless(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n")
    for _ in range(1600):
        connection.sendall(b" " * 65536)


@pytest.mark.parametrize(
    "script",
    [
        answering("200 OK", b"<html>Benvenuti nella rete ospiti</html>"),
        answering("200 OK", b""),
        answering("200 OK", BODY[:-1]),
        answering("200 OK", BODY.replace(b'"v":1', b'"v":1,"v":1')),
        answering("200 OK", BODY.replace(b'"v":1', b'"v":1,"more":1')),
        endless,
        answering("200 OK", gzip.compress(BODY), "Content-Encoding: gzip"),
        answering("200 OK", gzip.compress(b"0" * 10**7), "Content-Encoding: gzip"),
        answering("201 Created", BODY),
        answering("302 Found", BODY, "Location: http://127.0.0.1/"),
        answering("307 Temporary Redirect", BODY, "Location: /v1/submit"),
        answering("404 Not Found", BODY),
        answering("422 Unprocessable Entity", BODY),
    ],
)
def test_what_is_not_understood_is_silence(script: Script) -> None:
    assert_silence(script, FaultCode.BACKEND_UNINTELLIGIBLE)


def test_an_endless_answer_is_cut_and_not_read_to_its_end() -> None:
    sent: list[int] = []

    def count_what_leaves(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n")
        for _ in range(1600):
            connection.sendall(b" " * 65536)
            sent.append(65536)

    assert_silence(count_what_leaves, FaultCode.BACKEND_UNINTELLIGIBLE)
    # What the two sockets' buffers hold has left too; the rest has not.
    assert sum(sent) < 20_000_000


@pytest.mark.parametrize("status", ["409 Conflict", "429 Too Many Requests", "503 Busy"])
def test_a_status_that_says_later_is_silence_even_with_a_decision_in_it(status: str) -> None:
    assert_silence(answering(status, BODY), FaultCode.BACKEND_SILENT)


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden"])
def test_a_closed_door_is_named(status: str) -> None:
    assert_silence(answering(status, b""), FaultCode.TERMINAL_NOT_ALLOWED)


def test_retry_after_is_handed_on_and_capped() -> None:
    with pytest.raises(BackendError) as busy:
        submit_to(answering("429 Too Many Requests", b"", "Retry-After: 86400"))
    assert busy.value.retry_after_s == 300


def cut_short(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n" + BODY)


def reset_after_headers(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n")


def hang_up(connection: socket.socket) -> None:
    read_request(connection)


def not_http(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")


@pytest.mark.parametrize("script", [cut_short, reset_after_headers, hang_up, not_http])
def test_a_connection_that_breaks_is_silence(script: Script) -> None:
    assert_silence(script, FaultCode.BACKEND_SILENT)


def wait_for_hang_up(connection: socket.socket) -> None:
    """Say no more, and let go as soon as the other side has."""
    while connection.recv(65536):
        pass


def say_nothing(connection: socket.socket) -> None:
    read_request(connection)
    wait_for_hang_up(connection)


def drip(connection: socket.socket) -> None:
    """Send an octet of header each time the other side might have given up waiting for one."""
    read_request(connection)
    connection.settimeout(0.02)
    for octet in b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1000:
        connection.sendall(bytes([octet]))
        try:
            if not connection.recv(1):
                return
        except TimeoutError:
            continue


def drip_body(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 6000\r\n\r\n")
    connection.settimeout(0.02)
    while True:
        connection.sendall(b" ")
        try:
            if not connection.recv(1):
                return
        except TimeoutError:
            continue


@pytest.mark.parametrize("script", [say_nothing, drip, drip_body])
def test_an_attempt_ends_in_time_whatever_trickles_in(script: Script) -> None:
    assert_silence(script, FaultCode.BACKEND_SILENT, HURRIED)


def test_nobody_listening_means_nothing_has_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(BackendError) as unreachable:
        submit(f"http://127.0.0.1:{port}")
    assert unreachable.value.fault.code is FaultCode.BACKEND_UNREACHABLE


def test_a_name_nobody_knows_means_nothing_has_left(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_such_name(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", no_such_name)
    with pytest.raises(BackendError) as unreachable:
        submit("https://backend.invalid")
    assert unreachable.value.fault.code is FaultCode.BACKEND_UNREACHABLE


def test_plain_http_where_https_is_due_is_unreachable() -> None:
    with raw_server(hang_up) as url, pytest.raises(BackendError) as refused:
        submit(url.replace("http:", "https:"), HURRIED)
    assert refused.value.fault.code is FaultCode.BACKEND_UNREACHABLE


@pytest.mark.parametrize(
    "base_url",
    [
        "http://backend.example",
        "http://192.168.1.7:8080",
        "http://localhost.example",
        "ftp://127.0.0.1",
        "https://",
        "backend.example",
        "https://user:secret@backend.example",
        "https://backend.example/api",
        "https://backend.example?x=1",
        "http://127.0.0.1:port",
    ],
)
def test_an_address_that_requests_must_not_go_to_is_refused(base_url: str) -> None:
    with pytest.raises(ValueError, match=r"backend's address|needs https"):
        HttpBackend(BackendConfig(base_url), TerminalKey(b"\x03" * 32), PINNED, TERMINAL)


def test_the_environment_s_proxy_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert submit_to(said(ENVELOPE)).verdict is Verdict.CONFIRMED


@dataclass
class Listener:
    """Answers every request with silence, and remembers what was asked."""

    heard: list[httpx.Request] = field(default_factory=list)

    def __call__(self, connection: socket.socket) -> None:
        head, _, body = read_request(connection).partition(b"\r\n\r\n")
        first, *lines = head.decode("ascii").split("\r\n")
        fields = dict(line.split(": ", 1) for line in lines)
        path = first.split(" ")[1]
        url = f"http://{fields['Host']}{path}"
        self.heard.append(httpx.Request("POST", url, headers=fields, content=body))
        connection.sendall(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


def test_the_code_leaves_in_the_quote_only_and_every_call_is_signed() -> None:
    listener = Listener()
    with raw_server(listener) as url, backend_at(url) as backend:
        calls = (
            lambda: backend.hello(EMPTY),
            lambda: backend.quote(IID, CODE, AMOUNT, EMPTY),
            lambda: backend.submit(IID, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY),
            lambda: backend.status(IID, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY),
            lambda: backend.void(IID, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY),
            lambda: backend.reverse(
                IID, "c3" * 16, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY
            ),
            lambda: backend.reconcile(EMPTY),
            lambda: backend.decided_since(0, EMPTY),
        )
        for call in calls:
            with pytest.raises(BackendError):
                call()
    with_code = [
        request.url.path for request in listener.heard if CODE.secret.encode() in request.content
    ]
    assert with_code == ["/v1/quote"]
    for request in listener.heard:
        covered = request.headers["Signature-Input"]
        assert all(f'"{component}"' in covered for component in wire.SIGNED_COMPONENTS)
        assert 'tag="pos-v1"' in covered


def quoted_as(record: wire.QuoteRecord) -> QuoteRefused | object:
    script = said(SIGNER.seal(wire.QUOTE_DOMAIN, record))
    with raw_server(script) as url, backend_at(url) as backend:
        return backend.quote(IID, CODE, AMOUNT, EMPTY)


QUOTE = wire.QuoteRecord(
    key=IID,
    terminal=TERMINAL,
    amount_cents=AMOUNT,
    fee_cents=TOTAL - AMOUNT,
    total_cents=TOTAL,
    service_label="Mensa",
    creditor_name="",
    ttl_s=300,
    refusal="",
)


def test_a_quote_for_another_amount_is_refused_before_anything_is_printed() -> None:
    wrong = [
        structs.replace(QUOTE, amount_cents=AMOUNT + 1, total_cents=TOTAL + 1),
        structs.replace(QUOTE, total_cents=TOTAL + 1),
        structs.replace(QUOTE, key="b2" * 16),
        structs.replace(QUOTE, terminal="T-0028"),
    ]
    for record in wrong:
        with pytest.raises(BackendError):
            quoted_as(record)
    assert quoted_as(QUOTE)


def test_a_status_of_another_time_or_key_is_silence() -> None:
    record = wire.StatusRecord(key="b2" * 16, terminal=TERMINAL, decision=None)
    script = said(SIGNER.seal(wire.STATUS_DOMAIN, record))
    with raw_server(script) as url, backend_at(url) as backend, pytest.raises(BackendError):
        backend.status(IID, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY)


def test_a_status_cannot_smuggle_in_an_unsigned_decision() -> None:
    forged = STRANGER.seal(wire.DECISION_DOMAIN, RECORD)
    record = wire.StatusRecord(key=IID, terminal=TERMINAL, decision=forged)
    script = said(SIGNER.seal(wire.STATUS_DOMAIN, record))
    with (
        raw_server(script) as url,
        backend_at(url) as backend,
        pytest.raises(BackendError) as silence,
    ):
        backend.status(IID, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY)
    assert silence.value.fault.code is FaultCode.BACKEND_NOT_TRUSTED


def test_a_hello_recorded_another_day_is_silence() -> None:
    terms = wire.TermsAnswer(
        minimum_cents=5_00, maximum_cents=997_99, step_cents=1, fee_cents=1_00, service_label=""
    )
    record = wire.HelloRecord(
        key=secrets.token_hex(16),
        terminal=TERMINAL,
        session=1,
        known_seq=0,
        known_head="",
        terms=terms,
        server_time="2026-11-24T09:00:00+00:00",
    )
    script = said(SIGNER.seal(wire.HELLO_DOMAIN, record))
    with raw_server(script) as url, backend_at(url) as backend, pytest.raises(BackendError):
        backend.hello(EMPTY)


def test_a_refused_reversal_of_another_reversal_key_is_silence() -> None:
    refused = changed(verdict="REVERSE_REFUSED", reversal_key="d4" * 16, reference="")
    with raw_server(said(refused)) as url, backend_at(url) as backend:
        with pytest.raises(BackendError):
            backend.reverse(IID, "c3" * 16, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY)
        same = backend.reverse(IID, "d4" * 16, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY)
        assert same.verdict is Verdict.REVERSE_REFUSED


def test_nothing_secret_in_any_repr() -> None:
    seed = b"\x55" * 32
    assert "55" not in repr(TerminalKey(seed))
    assert CODE.secret not in repr(wire.QuoteRequest(key=IID, code=CODE.secret, amount_cents=500))


def test_the_decision_can_be_checked_again_by_anybody() -> None:
    decision = submit_to(said(ENVELOPE))
    public = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32).public_key()
    public.verify(
        base64.b64decode(decision.signature), b"pos-decision-v1\n" + decision.record.encode()
    )
