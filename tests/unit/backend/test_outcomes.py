from __future__ import annotations

import ssl

import httpx
import pytest

from pos_app.backend import outcomes
from pos_app.backend.outcomes import EXCEPTIONS, LEGAL, PROBLEMS, Problem
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import Verdict


def leaves_of(root: type[Exception]) -> set[type[Exception]]:
    below = {leaf for child in root.__subclasses__() for leaf in leaves_of(child)}
    return below or {root}


def test_every_exception_that_httpx_may_raise_has_its_row() -> None:
    # HTTPStatusError is raised by raise_for_status() only, which nobody here calls.
    raised = leaves_of(httpx.HTTPError) - {httpx.HTTPStatusError}
    ours = {leaf for leaf in raised if leaf.__module__ == "httpx"}
    assert ours == set(EXCEPTIONS)


def test_every_problem_of_a_body_has_its_row() -> None:
    assert set(PROBLEMS) == set(Problem)


@pytest.mark.parametrize("kind", EXCEPTIONS)
def test_no_exception_is_a_decision_and_each_is_named(kind: type[httpx.TransportError]) -> None:
    fault = outcomes.of_exception(kind("said by the network"))
    assert fault.code is EXCEPTIONS[kind]
    assert fault.detail == kind.__name__


def test_unreachable_is_said_only_where_nothing_can_have_left() -> None:
    unreachable = {
        kind for kind, code in EXCEPTIONS.items() if code is FaultCode.BACKEND_UNREACHABLE
    }
    before_the_request = {
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
    }
    assert unreachable == before_the_request


def test_a_bad_certificate_is_named_as_one() -> None:
    error = httpx.ConnectError("handshake")
    error.__cause__ = ssl.SSLCertVerificationError("expired")
    assert outcomes.of_exception(error).code is FaultCode.BACKEND_NOT_TRUSTED


@pytest.mark.parametrize(
    ("status", "word", "code"),
    [
        (201, "", FaultCode.BACKEND_UNINTELLIGIBLE),
        (204, "", FaultCode.BACKEND_UNINTELLIGIBLE),
        (302, "", FaultCode.BACKEND_UNINTELLIGIBLE),
        (400, "bad_request", FaultCode.BACKEND_UNINTELLIGIBLE),
        (401, "not_signed", FaultCode.TERMINAL_NOT_ALLOWED),
        (403, "", FaultCode.TERMINAL_NOT_ALLOWED),
        (404, "", FaultCode.BACKEND_UNINTELLIGIBLE),
        (408, "", FaultCode.BACKEND_SILENT),
        (409, "", FaultCode.BACKEND_SILENT),
        (409, "stale_session", FaultCode.SESSION_STALE),
        (422, "key_reused", FaultCode.BACKEND_UNINTELLIGIBLE),
        (425, "", FaultCode.BACKEND_SILENT),
        (429, "", FaultCode.BACKEND_SILENT),
        (500, "stale_session", FaultCode.BACKEND_SILENT),
        (503, "", FaultCode.BACKEND_SILENT),
        (599, "", FaultCode.BACKEND_SILENT),
    ],
)
def test_what_a_status_says(status: int, word: str, code: FaultCode) -> None:
    assert outcomes.of_status(status, word).code is code


def test_each_verdict_is_legal_somewhere_and_no_call_takes_them_all() -> None:
    assert set().union(*LEGAL.values()) == set(Verdict)
    assert all(verdicts < set(Verdict) for verdicts in LEGAL.values())


@pytest.mark.parametrize(
    ("field", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        ("301", 300.0),
        ("9" * 400, 300.0),
        ("-1", None),
        ("1.5", None),
        ("\N{ARABIC-INDIC DIGIT SEVEN}", None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
    ],
)
def test_retry_after_is_seconds_and_capped(field: str | None, seconds: float | None) -> None:
    assert outcomes.retry_after_s(field) == seconds


def test_a_reason_this_version_does_not_know_keeps_its_word() -> None:
    fault = outcomes.reason_of("too_many_today")
    assert (fault.code, fault.detail) == (FaultCode.REFUSED_OTHERWISE, "too_many_today")


def test_a_reason_is_never_one_that_is_not_the_backend_s_to_give() -> None:
    assert outcomes.reason_of("printer_paper_out").code is FaultCode.REFUSED_OTHERWISE
