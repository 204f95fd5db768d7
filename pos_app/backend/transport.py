"""One exchange with the backend: octets there, octets back, and a deadline nothing can stretch.

The rule it keeps: an attempt ends ten seconds after it began, whatever trickles in meanwhile
(httpx's own timeouts are per read, and one octet a second defeats them), and never more than
``wire.BODY_BYTES_MAX`` octets of body are held. The transport is used bare: a client would
bring redirects, cookies and the proxies of the environment, none of which we want near money.
"""

from __future__ import annotations

import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx
import truststore

from pos_app.backend import outcomes, wire
from pos_app.backend.outcomes import Problem
from pos_app.ports.backend import BackendError


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long the steps of one attempt may take, and the attempt as a whole."""

    connect_s: float = 3.0
    write_s: float = 5.0
    read_s: float = 8.0
    total_s: float = 10.0


def check_base_url(base_url: str) -> httpx.URL:
    """Return the address, if requests may go there.

    Raises:
        ValueError: not https, and not this machine; or more than scheme, host and port.
    """
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ValueError(f"the backend's address is none: {error}") from error
    if url.scheme not in {"http", "https"} or not url.host or url.path not in {"", "/"}:
        raise ValueError(f"the backend's address must look like https://host, not {base_url!r}")
    if url.userinfo or url.query or url.fragment:
        raise ValueError("the backend's address must be scheme, host and port only")
    if url.scheme == "http" and not is_loopback(url.host):
        raise ValueError(f"http is for this machine only; {url.host} needs https")
    return url


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, without asking anybody what its name means."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Line:
    """A kept-alive connection to one backend. Belongs to one thread; see ``outcomes``.

    ``transport`` stands in for the network; it keeps to the deadlines by itself.
    """

    def __init__(
        self, base_url: str, deadlines: Deadlines, transport: httpx.BaseTransport | None = None
    ) -> None:
        self._base_url = check_base_url(base_url)
        self._deadlines = deadlines
        #: Joining an address takes longer than signing with it.
        self._urls: dict[str, httpx.URL] = {}
        self._network = _BoundedNetwork()
        self._transport = transport or _BoundedTransport(
            self._network, secure=self._base_url.scheme == "https"
        )

    def post(
        self,
        path: str,
        body: bytes,
        fields: Mapping[str, str],
        sign: Callable[[httpx.Request], None] | None = None,
    ) -> bytes:
        """Send one request and return the body that came with status 200.

        Raises:
            BackendError: anything else; the request may have had its effect.
        """
        request = self._request(path, body, fields)
        if sign is not None:
            sign(request)
        self._network.begin(self._deadlines.total_s)
        try:
            response = self._transport.handle_request(request)
            try:
                return _body_of(response)
            finally:
                response.close()
        except httpx.HTTPError as error:
            raise BackendError(outcomes.of_exception(error)) from error

    def close(self) -> None:
        self._transport.close()

    def _request(self, path: str, body: bytes, fields: Mapping[str, str]) -> httpx.Request:
        headers = {
            "Accept": wire.JSON_TYPE,
            "Accept-Encoding": "identity",
            "Content-Type": wire.JSON_TYPE,
            "User-Agent": "pos-app",
            **fields,
        }
        limits = self._deadlines
        timeouts = httpx.Timeout(
            connect=limits.connect_s,
            write=limits.write_s,
            read=limits.read_s,
            pool=limits.connect_s,
        )
        url = self._urls.get(path) or self._urls.setdefault(path, self._base_url.join(path))
        extensions = {"timeout": timeouts.as_dict()}
        return httpx.Request("POST", url, headers=headers, content=body, extensions=extensions)


def _body_of(response: httpx.Response) -> bytes:
    body = _read(response)
    if response.status_code == httpx.codes.OK:
        return body
    raise BackendError(
        outcomes.of_status(response.status_code, _error_word(body)),
        retry_after_s=outcomes.retry_after_s(response.headers.get("Retry-After")),
    )


def _read(response: httpx.Response) -> bytes:
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise BackendError(outcomes.of_problem(Problem.COMPRESSED))
    body = bytearray()
    for chunk in response.iter_raw():
        body += chunk
        if len(body) > wire.BODY_BYTES_MAX:
            raise BackendError(outcomes.of_problem(Problem.TOO_LONG))
    return bytes(body)


def _error_word(body: bytes) -> str:
    try:
        return wire.decode(body, wire.ErrorAnswer).error
    except wire.NotOnTheWire:
        return ""


class _BoundedTransport(httpx.HTTPTransport):
    """httpx's transport over a network that keeps to the attempt's deadline."""

    def __init__(self, network: httpcore.NetworkBackend, *, secure: bool) -> None:
        # The context of the parent is never used; making one costs 20 ms, so it gets a bare one.
        super().__init__(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), trust_env=False)
        self._pool = httpcore.ConnectionPool(
            ssl_context=_trust_of_this_machine() if secure else None,
            max_connections=1,
            keepalive_expiry=60.0,
            network_backend=network,
        )


def _trust_of_this_machine() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _BoundedNetwork(httpcore.NetworkBackend):
    """Connects and hands out streams, each wait cut to what is left of the attempt."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()
        self._ends_at_s = 0.0

    def begin(self, total_s: float) -> None:
        self._ends_at_s = time.monotonic() + total_s

    def left_s(self, timeout_s: float | None) -> float:
        """Return how long the next wait may be; 0 or less where the attempt is over."""
        left_s = self._ends_at_s - time.monotonic()
        return left_s if timeout_s is None else min(left_s, timeout_s)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        failed: httpcore.NetworkError | httpcore.TimeoutException
        failed = httpcore.ConnectError(f"no address for {host}")
        for address in _addresses(host, port, self.left_s(timeout)):
            left_s = self.left_s(timeout)
            if left_s <= 0:
                raise httpcore.ConnectTimeout
            try:
                stream = self._inner.connect_tcp(
                    address, port, left_s, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
            else:
                return _BoundedStream(stream, self)
        raise failed


class _BoundedStream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, network: _BoundedNetwork) -> None:
        self._inner = inner
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left_s = self._network.left_s(timeout)
        if left_s <= 0:
            raise httpcore.ReadTimeout
        return self._inner.read(max_bytes, left_s)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        left_s = self._network.left_s(timeout)
        if left_s <= 0:
            raise httpcore.WriteTimeout
        self._inner.write(buffer, left_s)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left_s = self._network.left_s(timeout)
        if left_s <= 0:
            raise httpcore.ConnectTimeout
        secure = self._inner.start_tls(ssl_context, server_hostname, left_s)
        return _BoundedStream(secure, self._network)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _addresses(host: str, port: int, timeout_s: float) -> list[str]:
    """Look a name up in a thread of its own: a resolver knows no deadline.

    Raises:
        httpcore.ConnectError: there is no such name.
        httpcore.ConnectTimeout: no answer in time; the thread ends by itself later.
    """
    if is_loopback(host) or _is_address(host):
        return [host]
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()
    lookup = threading.Thread(
        target=_look_up, args=(host, port, answers), name="backend-dns", daemon=True
    )
    lookup.start()
    try:
        answer = answers.get(timeout=max(timeout_s, 0.0))
    except queue.Empty as error:
        raise httpcore.ConnectTimeout(f"no answer about {host}") from error
    if isinstance(answer, OSError):
        raise httpcore.ConnectError(str(answer)) from answer
    return answer


def _look_up(host: str, port: int, answers: queue.SimpleQueue[list[str] | OSError]) -> None:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        answers.put(error)
    else:
        answers.put(list(dict.fromkeys(str(entry[4][0]) for entry in found)))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
