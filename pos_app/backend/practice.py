"""The training's way to its sandbox: a true customer's code never leaves this process."""

from __future__ import annotations

from pos_app.backend.client import BackendConfig, HttpBackend
from pos_app.backend.signing import TerminalKey
from pos_app.backend.transport import check_base_url, is_loopback
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, Quote
from pos_app.ports.backend import QuoteRefused
from pos_app.ports.journal import Head
from pos_app.ports.practice import Practice


class PracticeBackend(HttpBackend):
    """An ``HttpBackend`` that quotes only codes to practise with.

    Raises:
        ValueError: the backend is not on this very machine.
    """

    def __init__(
        self,
        config: BackendConfig,
        key: TerminalKey,
        public_key: bytes,
        terminal_id: str,
        practice: Practice,
    ) -> None:
        if not is_loopback(check_base_url(config.base_url).host):
            raise ValueError("the training has a sandbox on this machine, and nothing else")
        super().__init__(config, key, public_key, terminal_id)
        self._practice = practice

    def quote(
        self, iid: IntentId, code: ServiceCode, amount_cents: int, head: Head
    ) -> Quote | QuoteRefused:
        if not self._practice.knows(code):
            return QuoteRefused(Fault(FaultCode.CODE_NOT_PRACTICE))
        return super().quote(iid, code, amount_cents, head)
