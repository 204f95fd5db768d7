"""The sandbox as a server: who is let in, the ordered troubles, the page, the command."""

from __future__ import annotations

import json
import os
import re
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import numpy.typing as npt
import pytest
import zxingcpp

from pos_app.backend import wire
from pos_app.backend.client import BackendConfig
from pos_app.backend.enrolment import HttpEnrolmentDesk
from pos_app.backend.signing import RequestSigner, TerminalKey
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId, Verdict
from pos_app.field.enrolment import enrol, load_identity
from pos_app.ports.backend import BackendError
from pos_app.ports.journal import EMPTY
from pos_app.sandbox import backend_server
from tests.helpers.sandboxes import SandboxHandle, Terminal, running_sandbox
from tests.helpers.vaults import MemoryVault

AMOUNT = 25_00
TOTAL = 26_00
ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxHandle]:
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as handle:
        yield handle


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as made:
        yield made


def new_key() -> IntentId:
    return IntentId(secrets.token_hex(16))


def signed(
    sandbox: SandboxHandle,
    terminal: Terminal,
    call: str,
    message: wire.EnrolRequest | wire.HelloRequest | wire.OperationRequest | wire.QuoteRequest,
    *,
    key: str | None = None,
) -> httpx.Request:
    fields = {
        wire.KEY_FIELD: f'"{key or secrets.token_hex(16)}"',
        wire.SESSION_FIELD: "0",
        wire.SEQ_FIELD: "0",
        wire.HEAD_FIELD: wire.NO_HEAD,
    }
    url = f"{sandbox.url}/v1/{call}"
    request = httpx.Request("POST", url, headers=fields, content=wire.encode(message))
    signer_of(terminal).sign(request)
    return request


def signer_of(terminal: Terminal) -> RequestSigner:
    return TerminalKey(terminal.seed).for_requests(terminal.enrolled.terminal_id)


def hello(sandbox: SandboxHandle, terminal: Terminal) -> httpx.Request:
    return signed(sandbox, terminal, "hello", wire.HelloRequest(last_session=0))


def altered(request: httpx.Request, **changes: Any) -> httpx.Request:
    """Return the request with another body, url or field under the old signature."""
    headers = dict(request.headers) | changes.get("headers", {})
    content = changes.get("content", request.content)
    headers["content-length"] = str(len(content))
    url = changes.get("url", request.url)
    return httpx.Request("POST", url, headers=headers, content=content)


def test_a_signed_request_is_let_in(sandbox: SandboxHandle, client: httpx.Client) -> None:
    assert client.send(hello(sandbox, sandbox.enrol())).status_code == 200


def test_an_altered_amount_under_the_old_signature_is_not(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    key = new_key()
    message = wire.OperationRequest(key=key, amount_cents=AMOUNT, total_cents=TOTAL)
    request = signed(sandbox, sandbox.enrol(), "submit", message, key=key)
    more = request.content.replace(b"2500", b"9900")
    answer = client.send(altered(request, content=more))
    assert (answer.status_code, answer.json()["error"]) == (401, "not_signed")


@pytest.mark.parametrize(
    "changes",
    [
        {"headers": {"idempotency-key": f'"{"b2" * 16}"'}},
        {"headers": {"x-session": "1"}},
        {"headers": {"x-seq": "1"}},
        {"headers": {"x-head": "ab" * 32}},
        {"headers": {"content-digest": "sha-256=:AAAA:"}},
        {"headers": {"signature": "pos=:AAAA:"}},
        {"headers": {"signature-input": 'pos=("@method");created=1;keyid="T-0027"'}},
    ],
)
def test_nothing_that_matters_can_be_altered(
    sandbox: SandboxHandle, client: httpx.Client, changes: dict[str, Any]
) -> None:
    request = hello(sandbox, sandbox.enrol())
    assert client.send(altered(request, **changes)).status_code == 401


def test_a_good_signature_over_less_than_everything_is_not_enough(
    sandbox: SandboxHandle, client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = sandbox.enrol()
    covered = wire.SIGNED_COMPONENTS
    for left_out in covered:
        less = tuple(component for component in covered if component != left_out)
        with monkeypatch.context() as while_signing:
            while_signing.setattr(wire, "SIGNED_COMPONENTS", less)
            request = hello(sandbox, terminal)
        # The digest is covered whatever is asked for, since the body is given to the signer.
        expected = 200 if left_out == "content-digest" else 401
        assert client.send(request).status_code == expected, left_out


def test_another_call_cannot_be_made_with_the_signature_of_one(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    key = new_key()
    message = wire.OperationRequest(key=key, amount_cents=AMOUNT, total_cents=TOTAL)
    request = signed(sandbox, sandbox.enrol(), "status", message, key=key)
    other = altered(request, url=f"{sandbox.url}/v1/void")
    assert client.send(other).status_code == 401


def test_a_stranger_s_key_is_not_let_in(sandbox: SandboxHandle, client: httpx.Client) -> None:
    thief = Terminal(b"\x44" * 32, sandbox.enrol().enrolled)
    assert client.send(hello(sandbox, thief)).status_code == 401


def test_a_key_stripped_on_the_way_is_no_decision(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    request = hello(sandbox, sandbox.enrol())
    del request.headers["idempotency-key"]
    assert client.send(request).status_code == 401


def test_the_key_in_the_body_and_in_the_field_must_be_one(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    message = wire.OperationRequest(key=new_key(), amount_cents=AMOUNT, total_cents=TOTAL)
    request = signed(sandbox, sandbox.enrol(), "submit", message, key=new_key())
    assert client.send(request).status_code == 400


def test_a_replayed_hello_is_only_another_hello(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    request = hello(sandbox, sandbox.enrol())
    assert client.send(request).status_code == 200
    assert client.send(request).status_code == 200


def test_a_body_that_is_no_request_is_refused(sandbox: SandboxHandle, client: httpx.Client) -> None:
    enrol_url = f"{sandbox.url}/v1/enrol"
    for body in (b"", b"{}", b"[1]", b"{" * 70_000):
        assert client.post(enrol_url, content=body).status_code == 400


def test_an_unknown_call_is_no_call(sandbox: SandboxHandle, client: httpx.Client) -> None:
    request = signed(sandbox, sandbox.enrol(), "transfer", wire.HelloRequest(last_session=0))
    assert client.send(request).status_code == 404


def test_other_hosts_names_are_not_answered(sandbox: SandboxHandle, client: httpx.Client) -> None:
    answer = client.get(f"{sandbox.url}/sandbox/codes", headers={"Host": "evil.example"})
    assert answer.status_code == 400


@pytest.mark.parametrize(
    ("kind", "code", "acts"),
    [
        ("lose_before", FaultCode.BACKEND_SILENT, False),
        ("lose_after", FaultCode.BACKEND_SILENT, True),
        ("http_500", FaultCode.BACKEND_SILENT, False),
        ("http_500_after", FaultCode.BACKEND_SILENT, True),
        ("garbage", FaultCode.BACKEND_UNINTELLIGIBLE, True),
        ("unsigned", FaultCode.BACKEND_NOT_TRUSTED, True),
        ("stale", FaultCode.SESSION_STALE, False),
    ],
)
def test_an_ordered_trouble_happens_once_and_the_same_key_repairs_it(
    sandbox: SandboxHandle, kind: str, code: FaultCode, *, acts: bool
) -> None:
    backend = sandbox.enrol().connect(sandbox.url)
    backend.hello(EMPTY)
    iid = new_key()
    backend.quote(iid, sandbox.codes()[0], AMOUNT, EMPTY)
    sandbox.order_trouble(kind=kind)
    with pytest.raises(BackendError) as trouble:
        backend.submit(iid, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY)
    assert trouble.value.fault.code is code
    assert sandbox.movements(iid) == ([AMOUNT] if acts else [])
    again = backend.submit(iid, amount_cents=AMOUNT, total_cents=TOTAL, head=EMPTY)
    assert again.verdict is Verdict.CONFIRMED
    assert sandbox.movements(iid) == [AMOUNT]
    backend.close()


def test_a_slow_answer_is_an_answer(sandbox: SandboxHandle) -> None:
    backend = sandbox.enrol().connect(sandbox.url)
    sandbox.order_trouble(kind="slow", seconds=0.05, calls=["hello"])
    assert backend.hello(EMPTY).known == EMPTY
    backend.close()


def test_ordered_troubles_can_be_forgotten(sandbox: SandboxHandle) -> None:
    sandbox.order_trouble(kind="http_500", times=3, calls=["hello"])
    sandbox.order_trouble(kind="none")
    backend = sandbox.enrol().connect(sandbox.url)
    assert backend.hello(EMPTY).known == EMPTY
    backend.close()


def test_a_service_can_be_closed_and_opened(sandbox: SandboxHandle) -> None:
    backend = sandbox.enrol().connect(sandbox.url)
    backend.hello(EMPTY)
    bus = sandbox.codes("scuolabus")[0]
    sandbox.order_trouble(service="scuolabus", open=False)
    refused = backend.quote(new_key(), bus, AMOUNT, EMPTY)
    sandbox.order_trouble(service="scuolabus", open=True)
    priced = backend.quote(new_key(), bus, AMOUNT, EMPTY)
    assert "SERVICE_CLOSED" in repr(refused)
    assert "Scuolabus" in repr(priced)
    backend.close()


def test_an_order_that_makes_no_sense_is_refused(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    url = f"{sandbox.url}/sandbox/faults"
    for order in ({"kind": "earthquake"}, {"times": 0}, {"service": "piscina"}, {"more": 1}):
        assert client.post(url, json=order).status_code == 400


def test_the_page_shows_the_family_s_codes_and_no_other(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    page = client.get(f"{sandbox.url}/?famiglia=2").text
    accounts = client.get(f"{sandbox.url}/sandbox/codes").json()
    titles = re.findall(r"<h2>(Codice [^<]+)</h2>", page)
    assert titles == ["Codice 1 · Mensa", "Codice 1 · Scuolabus"]
    assert page.count("<svg") == 2
    for account in accounts:
        spelt = " ".join(re.findall("....", account["code"]))
        assert (spelt in page) == (account["family"] == 2)


def test_the_codes_on_the_page_are_drawn_so_that_they_are_read(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    page = client.get(f"{sandbox.url}/?famiglia=2").text
    codes = [
        account["code"]
        for account in client.get(f"{sandbox.url}/sandbox/codes").json()
        if account["family"] == 2
    ]
    read = [zxingcpp.read_barcode(as_picture(svg)) for svg in re.findall(r"<svg.*?</svg>", page)]
    assert [found.text if found else None for found in read] == codes


def as_picture(svg: str, module_px: int = 4) -> npt.NDArray[np.uint8]:
    """Paint the squares that the drawing is made of, as a browser would."""
    size = int(svg.split('viewBox="0 0 ')[1].split(" ", maxsplit=1)[0])
    picture = np.full((size, size), 255, np.uint8)
    for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", svg):
        picture[int(y), int(x)] = 0
    return picture.repeat(module_px, axis=0).repeat(module_px, axis=1)


def test_the_page_fetches_nothing_from_elsewhere(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    answer = client.get(sandbox.url)
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "http://" not in answer.text.replace("http://www.w3.org/", "")
    assert "https://" not in answer.text


def test_a_family_nobody_knows_is_shown_the_first(
    sandbox: SandboxHandle, client: httpx.Client
) -> None:
    page = client.get(f"{sandbox.url}/", params={"famiglia": "<script>"}).text
    assert 'aria-current="page">Famiglia 1<' in page


def test_enrolment_over_the_wire_end_to_end(sandbox: SandboxHandle) -> None:
    vault = MemoryVault()
    code = sandbox.activation_code
    identity = enrol(HttpEnrolmentDesk(BackendConfig(sandbox.url)), vault, f" {code.lower()} ")
    assert load_identity(vault) == identity
    assert identity.shop_name == "Tabaccheria di Prova"
    with pytest.raises(BackendError) as used:
        enrol(HttpEnrolmentDesk(BackendConfig(sandbox.url)), MemoryVault(), code)
    assert used.value.fault.code is FaultCode.ENROLMENT_REFUSED


def test_the_command_says_where_it_is_and_stops_when_told(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-c",
        "import sys; from pos_app.sandbox.backend_server import main; sys.exit(main())",
        "--data",
        str(tmp_path / "data"),
        "--seed",
        "5",
    ]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.fullmatch(
            r"sandbox: (http://127\.0\.0\.1:\d+)  activation code (\w{4}-\w{4}-\w{4})\n", line
        )
        assert found, line
        state = httpx.get(f"{found[1]}/sandbox/state", trust_env=False).json()
        process.send_signal(signal.SIGINT)
        process.stdout.read()
    assert {"accounts", "ledger", "decisions"} == set(state)
    assert (tmp_path / "data" / "ledger.sqlite").exists()
    assert process.returncode == 0


def test_a_port_or_database_that_cannot_be_had_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with backend_server.listen(0) as taken:
        port = taken.getsockname()[1]
        data = ["--data", str(tmp_path)]
        assert backend_server.main(["--port", str(port), *data]) == 3
    assert "cannot start" in capsys.readouterr().err
    unwritable = f"sqlite:///{os.devnull}/nowhere/ledger.sqlite"
    without_driver = "mssql+pymssql://host/name"
    for url in (unwritable, without_driver, "nonsense://", "no url"):
        assert backend_server.main(["--db", url]) == 3
        assert "cannot start" in capsys.readouterr().err


def test_the_state_is_plain_json(sandbox: SandboxHandle, client: httpx.Client) -> None:
    state = client.get(f"{sandbox.url}/sandbox/state").json()
    assert json.loads(json.dumps(state)) == state
    assert {"code", "balance_cents", "label"} <= set(state["accounts"][0])
