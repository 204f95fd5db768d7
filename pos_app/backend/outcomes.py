"""One table: what is a decision, and what is silence.

The rule it keeps: nothing but a record that is whole, signed by the pinned backend, about this
very operation and of a verdict that this call may give moves an operation. Everything else is
named here, so that a person can be told, and decides nothing.

BACKEND_UNREACHABLE says more than BACKEND_SILENT: not one byte of the request has left.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from enum import Enum

import httpx

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Verdict

#: What a failed exchange says. A test walks httpx's tree and misses none.
EXCEPTIONS: Mapping[type[Exception], FaultCode] = {
    httpx.ConnectTimeout: FaultCode.BACKEND_UNREACHABLE,
    httpx.ConnectError: FaultCode.BACKEND_UNREACHABLE,
    httpx.PoolTimeout: FaultCode.BACKEND_UNREACHABLE,
    httpx.UnsupportedProtocol: FaultCode.BACKEND_UNREACHABLE,
    httpx.ProxyError: FaultCode.BACKEND_UNREACHABLE,
    httpx.ReadTimeout: FaultCode.BACKEND_SILENT,
    httpx.WriteTimeout: FaultCode.BACKEND_SILENT,
    httpx.ReadError: FaultCode.BACKEND_SILENT,
    httpx.WriteError: FaultCode.BACKEND_SILENT,
    httpx.CloseError: FaultCode.BACKEND_SILENT,
    httpx.LocalProtocolError: FaultCode.BACKEND_SILENT,
    httpx.RemoteProtocolError: FaultCode.BACKEND_SILENT,
    httpx.DecodingError: FaultCode.BACKEND_UNINTELLIGIBLE,
    httpx.TooManyRedirects: FaultCode.BACKEND_UNINTELLIGIBLE,
}


class Problem(Enum):
    """Why a body that came with status 200 is no decision."""

    TOO_LONG = "longer than any answer of ours"
    COMPRESSED = "compressed, though it was asked not to be"
    NOT_A_RECORD = "not a record of the expected shape"
    NOT_SIGNED = "not signed by the backend this terminal knows"
    OTHER_OPERATION = "about another operation, terminal or amount"
    OTHER_VERDICT = "a verdict that this call cannot give"


PROBLEMS: Mapping[Problem, FaultCode] = {
    Problem.TOO_LONG: FaultCode.BACKEND_UNINTELLIGIBLE,
    Problem.COMPRESSED: FaultCode.BACKEND_UNINTELLIGIBLE,
    Problem.NOT_A_RECORD: FaultCode.BACKEND_UNINTELLIGIBLE,
    Problem.NOT_SIGNED: FaultCode.BACKEND_NOT_TRUSTED,
    Problem.OTHER_OPERATION: FaultCode.BACKEND_UNINTELLIGIBLE,
    Problem.OTHER_VERDICT: FaultCode.BACKEND_UNINTELLIGIBLE,
}

#: What a status other than 200 says; see ``of_status`` for the ranges.
STATUSES: Mapping[int, FaultCode] = {
    401: FaultCode.TERMINAL_NOT_ALLOWED,
    403: FaultCode.TERMINAL_NOT_ALLOWED,
    408: FaultCode.BACKEND_SILENT,
    409: FaultCode.BACKEND_SILENT,
    425: FaultCode.BACKEND_SILENT,
    429: FaultCode.BACKEND_SILENT,
}

_RECHARGE = frozenset({Verdict.CONFIRMED, Verdict.REFUSED, Verdict.VOIDED})
#: What each call may be answered with. Another verdict, however well signed, is silence.
LEGAL: Mapping[str, frozenset[Verdict]] = {
    "submit": _RECHARGE,
    "void": _RECHARGE,
    "status": _RECHARGE | {Verdict.REVERSED},
    "reverse": frozenset({Verdict.REVERSED, Verdict.REVERSE_REFUSED}),
    "reconcile": _RECHARGE | {Verdict.REVERSED},
}

#: Reasons that a backend may give for a no; any other word is REFUSED_OTHERWISE.
_REASONS = frozenset(
    {
        FaultCode.CODE_UNKNOWN,
        FaultCode.CODE_NOT_ACTIVE,
        FaultCode.AMOUNT_OUTSIDE_LIMITS,
        FaultCode.QUOTE_EXPIRED,
        FaultCode.SERVICE_CLOSED,
        FaultCode.BALANCE_SPENT,
        FaultCode.REVERSAL_WINDOW_CLOSED,
    }
)
_REASON_BY_WORD: Mapping[str, FaultCode] = {reason.value: reason for reason in _REASONS}

RETRY_AFTER_MAX_S = 300.0


def of_exception(error: httpx.HTTPError) -> Fault:
    """Name what an exchange that raised says."""
    if _is_certificate_trouble(error):
        return Fault(FaultCode.BACKEND_NOT_TRUSTED, "the server's certificate is not trusted")
    code = EXCEPTIONS.get(type(error), FaultCode.BACKEND_SILENT)
    return Fault(code, type(error).__name__)


def of_status(status: int, error_word: str) -> Fault:
    """Name what a status other than 200 says; ``error_word`` is the body's, if it had one."""
    detail = f"HTTP {status} {error_word}".rstrip()
    if status == httpx.codes.CONFLICT and error_word == "stale_session":
        return Fault(FaultCode.SESSION_STALE, detail)
    by_range = (
        FaultCode.BACKEND_SILENT
        if status >= httpx.codes.INTERNAL_SERVER_ERROR
        else FaultCode.BACKEND_UNINTELLIGIBLE
    )
    return Fault(STATUSES.get(status, by_range), detail)


def of_problem(problem: Problem) -> Fault:
    return Fault(PROBLEMS[problem], f"the answer is {problem.value}")


def reason_of(word: str) -> Fault:
    """Name a backend's reason for a no; a word this version does not know is kept as detail."""
    known = _REASON_BY_WORD.get(word)
    return Fault(known) if known else Fault(FaultCode.REFUSED_OTHERWISE, word)


def retry_after_s(field: str | None) -> float | None:
    """Read Retry-After in its seconds form, capped; its date form would need a true clock."""
    if field is None or not (field.isascii() and field.isdigit()):
        return None
    return min(float(field[:9]), RETRY_AFTER_MAX_S)


def _is_certificate_trouble(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
