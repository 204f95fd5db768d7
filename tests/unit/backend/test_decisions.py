"""A list of decisions that is not whole, not ours or does not add up is no list."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from msgspec import structs

from pos_app.backend import client, wire
from pos_app.backend.client import BackendConfig, HttpBackend
from pos_app.backend.signing import TerminalKey
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import Verdict
from pos_app.ports.backend import BackendError, DecidedPage
from pos_app.ports.journal import EMPTY
from pos_app.sandbox.ledger_signer import Signer
from tests.helpers.raw_servers import answering, raw_server

ONE_TIME = "a1" * 16
TERMINAL = "T-0027"
SIGNER = Signer(b"\x01" * 32)
CONFIRMED = wire.ListedDecision(
    key="b2" * 16, verdict="CONFIRMED", total_cents=51_00, decided_at="2026-11-24T09:00:00Z"
)
REVERSED = structs.replace(CONFIRMED, verdict="REVERSED")
PAGE = wire.DecisionsRecord(
    key=ONE_TIME,
    terminal=TERMINAL,
    decisions=[CONFIRMED, structs.replace(CONFIRMED, key="c3" * 16), REVERSED],
    count=3,
    sum_cents=51_00,
    upto=9,
    is_last=True,
)


@pytest.fixture(autouse=True)
def known_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "_one_time_key", lambda: ONE_TIME)


def list_from(envelope: wire.Envelope, after: int = 6) -> DecidedPage:
    with raw_server(answering("200 OK", wire.encode(envelope))) as url:
        pinned = base64.b64decode(SIGNER.public_key)
        backend = HttpBackend(BackendConfig(url), TerminalKey(b"\x03" * 32), pinned, TERMINAL)
        try:
            return backend.decided_since(after, EMPTY)
        finally:
            backend.close()


def sealed(**members: Any) -> wire.Envelope:
    return SIGNER.seal(wire.DECISIONS_DOMAIN, structs.replace(PAGE, **members))


def test_a_whole_list_is_read() -> None:
    page = list_from(sealed())
    verdicts = [each.verdict for each in page.listed]
    assert verdicts == [Verdict.CONFIRMED, Verdict.CONFIRMED, Verdict.REVERSED]
    assert (page.upto, page.is_last) == (9, True)


def test_an_empty_list_goes_no_further() -> None:
    nothing = sealed(decisions=[], count=0, sum_cents=0, upto=6)
    assert list_from(nothing) == DecidedPage((), 6, is_last=True)


@pytest.mark.parametrize(
    "envelope",
    [
        sealed(count=2),
        sealed(sum_cents=102_00),
        sealed(upto=5),
        sealed(upto=6, is_last=False),
        sealed(key="d4" * 16),
        sealed(terminal="T-0028"),
        sealed(decisions=[structs.replace(CONFIRMED, decided_at="2026-11-24T09:00:00")] * 3),
        sealed(decisions=[structs.replace(CONFIRMED, decided_at="2026-99-24T09:00:00Z")] * 3),
    ],
)
def test_a_list_that_does_not_hold_together_is_silence(envelope: wire.Envelope) -> None:
    with pytest.raises(BackendError) as silence:
        list_from(envelope)
    assert silence.value.fault.code is FaultCode.BACKEND_UNINTELLIGIBLE


def test_a_list_signed_as_something_else_is_not_trusted() -> None:
    with pytest.raises(BackendError) as silence:
        list_from(SIGNER.seal(wire.RECONCILE_DOMAIN, PAGE))
    assert silence.value.fault.code is FaultCode.BACKEND_NOT_TRUSTED
