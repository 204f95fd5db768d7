"""Certificates and names that are not what they should be: no request leaves."""

from __future__ import annotations

import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from pos_app.backend import transport
from pos_app.backend.transport import Deadlines, Line
from pos_app.domain.faults import FaultCode
from pos_app.ports.backend import BackendError
from tests.helpers.raw_servers import answering, raw_server

HURRIED = Deadlines(connect_s=0.3, write_s=0.3, read_s=0.3, total_s=0.5)
LOCAL = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
ELSEWHERE = x509.SubjectAlternativeName([x509.DNSName("elsewhere.example")])


def make_certificate(
    path: Path, names: x509.SubjectAlternativeName, *, valid_days: int = 1
) -> Path:
    """Write a self-signed certificate and its key into one PEM file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=10))
        .not_valid_after(now + timedelta(days=valid_days))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(certificate.public_bytes(Encoding.PEM) + private)
    return path


def post_over_tls(certificate: Path) -> bytes:
    """Ask a TLS server with this certificate for a body."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    plain = answering("200 OK", b"body")

    def script(connection: socket.socket) -> None:
        try:
            with context.wrap_socket(connection, server_side=True) as secure:
                plain(secure)
        except ssl.SSLError:
            return

    with raw_server(script) as url:
        line = Line(url.replace("http:", "https:"), HURRIED)
        try:
            return line.post("/v1/hello", b"{}", {})
        finally:
            line.close()


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make this machine trust whatever certificate the test writes to the path."""
    path = tmp_path / "server.pem"

    def trusting() -> ssl.SSLContext:
        return ssl.create_default_context(cafile=path)

    monkeypatch.setattr(transport, "_trust_of_this_machine", trusting)
    return path


def test_a_good_certificate_lets_the_request_out(trusted: Path) -> None:
    assert post_over_tls(make_certificate(trusted, LOCAL)) == b"body"


def test_a_certificate_nobody_vouches_for_is_not_trusted(tmp_path: Path) -> None:
    with pytest.raises(BackendError) as refused:
        post_over_tls(make_certificate(tmp_path / "server.pem", LOCAL))
    assert refused.value.fault.code is FaultCode.BACKEND_NOT_TRUSTED


def test_a_certificate_for_another_host_is_not_trusted(trusted: Path) -> None:
    with pytest.raises(BackendError) as refused:
        post_over_tls(make_certificate(trusted, ELSEWHERE))
    assert refused.value.fault.code is FaultCode.BACKEND_NOT_TRUSTED


def test_a_certificate_that_has_run_out_is_not_trusted(trusted: Path) -> None:
    with pytest.raises(BackendError) as refused:
        post_over_tls(make_certificate(trusted, LOCAL, valid_days=-1))
    assert refused.value.fault.code is FaultCode.BACKEND_NOT_TRUSTED


def test_a_name_server_that_says_nothing_costs_no_more_than_the_deadline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    released = threading.Event()

    def never_answer(*_: object, **__: object) -> list[object]:
        released.wait()
        return []

    monkeypatch.setattr(socket, "getaddrinfo", never_answer)
    line = Line("https://backend.example", HURRIED)
    with pytest.raises(BackendError) as unreachable:
        line.post("/v1/hello", b"{}", {})
    released.set()
    line.close()
    assert unreachable.value.fault.code is FaultCode.BACKEND_UNREACHABLE


def test_each_address_of_a_name_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_addresses", lambda *_: ["127.0.0.2", "127.0.0.1"])
    with raw_server(answering("200 OK", b"body")) as url:
        network = transport._BoundedNetwork()
        network.begin(1.0)
        port = int(url.rsplit(":", 1)[1])
        network.connect_tcp("backend.example", port, timeout=0.5).close()
