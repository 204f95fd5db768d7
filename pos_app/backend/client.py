"""The backend over HTTP: ``ports.backend.Backend`` for the terminal.

The rule it keeps: a call returns only what a verified record says about this very operation;
whatever else happens is a ``BackendError``, and decides nothing. Trying again is the
workflow's business: this file sends each request once.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

import httpx
import msgspec

from pos_app.backend import outcomes, wire
from pos_app.backend.outcomes import Problem
from pos_app.backend.signing import NotSigned, PinnedBackend, TerminalKey
from pos_app.backend.transport import Deadlines, Line
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.faults import FaultCode
from pos_app.domain.money import CASH_MAX_CENTS, Limits
from pos_app.domain.operation import Decision, IntentId, Quote, Verdict
from pos_app.domain.tally import Listed, sum_cents
from pos_app.ports.backend import (
    BackendError,
    DecidedPage,
    QuoteRefused,
    Recovered,
    Terms,
    Welcome,
)
from pos_app.ports.journal import Head

_R = TypeVar("_R", bound=msgspec.Struct)


@dataclass(frozen=True, slots=True)
class BackendConfig:
    """Where the backend is: ``https://host``; ``http`` only to this machine."""

    base_url: str
    deadlines: Deadlines = field(default=Deadlines())


class HttpBackend:
    """Called from the backend lane only: one connection, kept alive, one request at a time.

    ``transport`` stands in for the network, and for nothing above it.

    Raises:
        ValueError: the address is one that requests must not go to.
    """

    def __init__(
        self,
        config: BackendConfig,
        key: TerminalKey,
        pinned_backend_key: bytes,
        terminal_id: str,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._line = Line(config.base_url, config.deadlines, transport)
        self._sign = key.for_requests(terminal_id).sign
        self._pinned = PinnedBackend(pinned_backend_key)
        self._terminal_id = terminal_id
        self._session = 0

    def hello(self, head: Head) -> Welcome:
        key = _one_time_key()
        request = wire.HelloRequest(last_session=self._session)
        text = self._ask("hello", key, request, head, wire.HELLO_DOMAIN)
        record = _read(text, wire.HelloRecord)
        self._check_ours(record.key, key, record.terminal)
        terms, server_time = terms_of(record.terms), _moment(record.server_time)
        self._session = record.session
        return Welcome(Head(record.known_seq, record.known_head), terms, server_time)

    def quote(
        self, iid: IntentId, code: ServiceCode, amount_cents: int, head: Head
    ) -> Quote | QuoteRefused:
        request = wire.QuoteRequest(key=iid, code=code.secret, amount_cents=amount_cents)
        text = self._ask("quote", iid, request, head, wire.QUOTE_DOMAIN)
        record = _read(text, wire.QuoteRecord)
        self._check_ours(record.key, iid, record.terminal)
        if record.refusal:
            return QuoteRefused(outcomes.reason_of(record.refusal))
        _demand(record.amount_cents == amount_cents, Problem.OTHER_OPERATION)
        _demand(_adds_up(record), Problem.OTHER_OPERATION)
        return Quote(
            iid=iid,
            amount_cents=amount_cents,
            fee_cents=record.fee_cents,
            total_cents=record.total_cents,
            service_label=record.service_label,
            creditor_name=record.creditor_name,
            ttl_s=record.ttl_s,
        )

    def submit(self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head) -> Decision:
        return self._decide("submit", _operation(iid, amount_cents, total_cents), head)

    def status(
        self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head
    ) -> Decision | None:
        request = _operation(iid, amount_cents, total_cents)
        text = self._ask("status", iid, request, head, wire.STATUS_DOMAIN)
        record = _read(text, wire.StatusRecord)
        self._check_ours(record.key, iid, record.terminal)
        if record.decision is None:
            return None
        return self._decision("status", request, record.decision)

    def void(self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head) -> Decision:
        return self._decide("void", _operation(iid, amount_cents, total_cents), head)

    def reverse(
        self,
        iid: IntentId,
        reversal_id: str,
        *,
        amount_cents: int,
        total_cents: int,
        head: Head,
    ) -> Decision:
        request = wire.ReverseRequest(
            key=iid,
            reversal_key=reversal_id,
            amount_cents=amount_cents,
            total_cents=total_cents,
        )
        return self._decide("reverse", request, head)

    def reconcile(self, head: Head) -> Sequence[Recovered]:
        """List every key, page by page; each page is an attempt with a deadline of its own."""
        recovered: list[Recovered] = []
        after: int | None = 0
        while after is not None:
            page = self._page(after, head)
            recovered += [self._recovered(listed) for listed in page.keys]
            _demand(page.next_after is None or page.next_after > after, Problem.NOT_A_RECORD)
            after = page.next_after
        return recovered

    def decided_since(self, after: int, head: Head) -> DecidedPage:
        key = _one_time_key()
        request = wire.DecisionsRequest(after=after)
        text = self._ask("decisions", key, request, head, wire.DECISIONS_DOMAIN)
        record = _read(text, wire.DecisionsRecord)
        self._check_ours(record.key, key, record.terminal)
        page = DecidedPage(
            tuple(_listed(each) for each in record.decisions), record.upto, record.is_last
        )
        stated, found = (record.count, record.sum_cents), (len(page.listed), sum_cents(page.listed))
        _demand(stated == found, Problem.NOT_A_RECORD)
        _demand(page.upto > after or (page.is_last and page.upto == after), Problem.NOT_A_RECORD)
        return page

    def close(self) -> None:
        self._line.close()

    def _decide(
        self, call: str, request: wire.OperationRequest | wire.ReverseRequest, head: Head
    ) -> Decision:
        envelope = self._exchange(call, request.key, request, head)
        return self._decision(call, request, envelope)

    def _decision(
        self,
        call: str,
        request: wire.OperationRequest | wire.ReverseRequest,
        envelope: wire.Envelope,
    ) -> Decision:
        """Return the decision, if it is one about what was asked."""
        decision, record = self._verified(call, envelope)
        asked = (request.key, request.amount_cents, request.total_cents)
        told = (record.key, record.amount_cents, record.total_cents)
        _demand(told == asked, Problem.OTHER_OPERATION)
        if isinstance(request, wire.ReverseRequest) and decision.verdict is not Verdict.REVERSED:
            # A reversal that has been done stands under whichever key asked for it first.
            _demand(record.reversal_key == request.reversal_key, Problem.OTHER_OPERATION)
        return decision

    def _verified(self, call: str, envelope: wire.Envelope) -> tuple[Decision, wire.DecisionRecord]:
        self._check_signed(wire.DECISION_DOMAIN, envelope)
        record = _read(envelope.record, wire.DecisionRecord)
        _demand(record.terminal == self._terminal_id, Problem.OTHER_OPERATION)
        verdict = Verdict(record.verdict)
        _demand(verdict in outcomes.LEGAL[call], Problem.OTHER_VERDICT)
        return _as_decision(verdict, record, envelope), record

    def _page(self, after: int, head: Head) -> wire.ReconcileRecord:
        key = _one_time_key()
        request = wire.ReconcileRequest(after=after)
        text = self._ask("reconcile", key, request, head, wire.RECONCILE_DOMAIN)
        page = _read(text, wire.ReconcileRecord)
        self._check_ours(page.key, key, page.terminal)
        _demand(page.session == self._session, Problem.OTHER_OPERATION)
        return page

    def _recovered(self, listed: wire.ListedKey) -> Recovered:
        decision, _ = self._verified("reconcile", listed.decision)
        _demand(
            decision.total_cents == decision.amount_cents + listed.fee_cents,
            Problem.OTHER_OPERATION,
        )
        quote = Quote(
            iid=decision.iid,
            amount_cents=decision.amount_cents,
            fee_cents=listed.fee_cents,
            total_cents=decision.total_cents,
            service_label=listed.service_label,
            creditor_name=listed.creditor_name,
            ttl_s=0,
        )
        return Recovered(quote, decision)

    def _ask(self, call: str, key: str, request: msgspec.Struct, head: Head, domain: bytes) -> str:
        envelope = self._exchange(call, key, request, head)
        self._check_signed(domain, envelope)
        return envelope.record

    def _exchange(self, call: str, key: str, request: msgspec.Struct, head: Head) -> wire.Envelope:
        fields = {
            wire.KEY_FIELD: f'"{key}"',
            wire.SESSION_FIELD: str(self._session),
            wire.SEQ_FIELD: str(head.seq),
            wire.HEAD_FIELD: head.hash or wire.NO_HEAD,
        }
        body = self._line.post(f"/v1/{call}", wire.encode(request), fields, self._sign)
        try:
            return wire.decode(body, wire.Envelope)
        except wire.NotOnTheWire as error:
            raise BackendError(outcomes.of_problem(Problem.NOT_A_RECORD)) from error

    def _check_signed(self, domain: bytes, envelope: wire.Envelope) -> None:
        try:
            self._pinned.check(domain, envelope)
        except NotSigned as error:
            raise BackendError(outcomes.of_problem(Problem.NOT_SIGNED)) from error
        except wire.NotOnTheWire as error:
            raise BackendError(outcomes.of_problem(Problem.NOT_A_RECORD)) from error

    def _check_ours(self, told_key: str, asked_key: str, terminal: str) -> None:
        ours = told_key == asked_key and terminal == self._terminal_id
        _demand(ours, Problem.OTHER_OPERATION)


def terms_of(answer: wire.TermsAnswer) -> Terms:
    """Return the terms as the domain knows them.

    Raises:
        BackendError: limits that no terminal may keep to.
    """
    minimum, maximum = answer.minimum_cents, answer.maximum_cents
    sound = 0 < minimum <= maximum <= CASH_MAX_CENTS and answer.step_cents > 0
    _demand(sound, Problem.NOT_A_RECORD)
    limits = Limits(minimum, maximum, answer.step_cents)
    return Terms(limits, answer.fee_cents, answer.service_label)


def _read(text: str, expected: type[_R]) -> _R:
    try:
        return wire.decode_record(text, expected)
    except wire.NotOnTheWire as error:
        raise BackendError(outcomes.of_problem(Problem.NOT_A_RECORD)) from error


def _demand(holds: bool, otherwise: Problem) -> None:  # noqa: FBT001 - reads as a sentence.
    if not holds:
        raise BackendError(outcomes.of_problem(otherwise))


def _adds_up(record: wire.QuoteRecord) -> bool:
    return 0 < record.amount_cents == record.total_cents - record.fee_cents


def _operation(iid: IntentId, amount_cents: int, total_cents: int) -> wire.OperationRequest:
    return wire.OperationRequest(key=iid, amount_cents=amount_cents, total_cents=total_cents)


def _as_decision(
    verdict: Verdict, record: wire.DecisionRecord, envelope: wire.Envelope
) -> Decision:
    return Decision(
        verdict=verdict,
        iid=IntentId(record.key),
        terminal_id=record.terminal,
        amount_cents=record.amount_cents,
        total_cents=record.total_cents,
        decided_at=record.decided_at,
        reference=record.reference,
        reason=_reason(record.reason),
        record=envelope.record,
        signature=envelope.signature,
    )


def _listed(told: wire.ListedDecision) -> Listed:
    return Listed(
        iid=IntentId(told.key),
        verdict=Verdict(told.verdict),
        total_cents=told.total_cents,
        decided_at=_moment(told.decided_at),
    )


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BackendError(outcomes.of_problem(Problem.NOT_A_RECORD)) from error
    _demand(moment.tzinfo is not None, Problem.NOT_A_RECORD)
    return moment


def _reason(word: str) -> FaultCode | None:
    return outcomes.reason_of(word).code if word else None


def _one_time_key() -> str:
    """Return a key for a request that names no operation; its answer must echo it."""
    return secrets.token_hex(16)
