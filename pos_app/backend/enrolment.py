"""Enrolment over HTTP: ``ports.enrolment.EnrolmentDesk``.

The rule it keeps: what is learnt here is trusted for years, so it comes over https (or from
this machine), whole and well-formed, or not at all. The seed never leaves: its public half does.
"""

from __future__ import annotations

import base64
import binascii

from pos_app.backend import outcomes, wire
from pos_app.backend.client import BackendConfig, terms_of
from pos_app.backend.outcomes import Problem
from pos_app.backend.signing import PUBLIC_KEY_BYTES, TerminalKey, make_terminal_key_seed
from pos_app.backend.transport import Line
from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.backend import BackendError
from pos_app.ports.enrolment import Enrolled


class HttpEnrolmentDesk:
    """Asks the backend at ``config.base_url``; one request, one connection.

    Raises:
        ValueError: the address is one that requests must not go to.
    """

    def __init__(self, config: BackendConfig) -> None:
        self._config = config
        self._line = Line(config.base_url, config.deadlines)

    @property
    def base_url(self) -> str:
        return self._config.base_url

    def make_seed(self) -> bytes:
        return make_terminal_key_seed()

    def enrol(self, activation_code: str, seed: bytes, hardware_hint: str) -> Enrolled:
        public_key = TerminalKey(seed).public_bytes
        request = wire.EnrolRequest(
            activation_code=_tidy(activation_code),
            public_key=base64.b64encode(public_key).decode("ascii"),
            hardware_hint=hardware_hint,
        )
        try:
            body = self._line.post("/v1/enrol", wire.encode(request), {})
            return _enrolled(body)
        except BackendError as error:
            raise _named(error) from error
        finally:
            self._line.close()


def _tidy(activation_code: str) -> str:
    """Undo what hands do to a code while typing it."""
    return "".join(activation_code.split()).upper()[:40]


def _named(error: BackendError) -> BackendError:
    # Nobody is known to the desk yet: a no is about the code.
    if error.fault.code is FaultCode.TERMINAL_NOT_ALLOWED:
        return BackendError(Fault(FaultCode.ENROLMENT_REFUSED, error.fault.detail))
    return error


def _enrolled(body: bytes) -> Enrolled:
    try:
        answer = wire.decode(body, wire.EnrolAnswer)
        backend_key = base64.b64decode(answer.backend_public_key, validate=True)
    except (wire.NotOnTheWire, binascii.Error) as error:
        raise BackendError(outcomes.of_problem(Problem.NOT_A_RECORD)) from error
    if len(backend_key) != PUBLIC_KEY_BYTES:
        raise BackendError(outcomes.of_problem(Problem.NOT_A_RECORD))
    return Enrolled(
        terminal_id=answer.terminal_id,
        terminal_label=answer.terminal_label,
        backend_public_key=backend_key,
        shop_name=answer.shop_name,
        shop_address=answer.shop_address,
        terms=terms_of(answer.terms),
    )
