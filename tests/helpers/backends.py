"""A backend for tests that works in memory (the real one in a thread: ``helpers.sandboxes``).

The rule they keep: the protocol's duties to the letter. What a test switches on is only what
a network or a ledger may do anyway: fall silent before or after acting, refuse, fence.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from threading import RLock

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.money import Limits
from pos_app.domain.operation import Decision, IntentId, Quote, Verdict
from pos_app.domain.tally import Listed
from pos_app.ports.backend import (
    BackendError,
    DecidedPage,
    QuoteRefused,
    Recovered,
    Terms,
    Welcome,
)
from pos_app.ports.journal import EMPTY, Head

TERMS = Terms(Limits(5_00, 997_99, 1), fee_cents=1_00, service_label="Ricarica servizi scolastici")
CREDITOR = "Comune di Prova"
FIRST_MOMENT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


class Silent(Enum):
    """Where a call's answer is lost."""

    BEFORE_ACTING = "before_acting"
    AFTER_ACTING = "after_acting"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One movement of one code's balance: a credit, or (negative) a reversal."""

    iid: IntentId
    code: ServiceCode
    amount_cents: int
    reference: str


@dataclass(slots=True)
class _Intent:
    quote: Quote
    code: ServiceCode | None
    expired: bool = False
    decision: Decision | None = None
    reversals: dict[str, Decision] = field(default_factory=dict)

    @property
    def standing_reversal(self) -> Decision | None:
        done = (each for each in self.reversals.values() if each.verdict is Verdict.REVERSED)
        return next(done, None)


@dataclass(slots=True)
class _Trouble:
    silent: Silent
    calls: frozenset[str]
    times: int
    fault: Fault
    retry_after_s: float | None


class FakeBackend:
    """Implements ``ports.backend.Backend`` in memory; any thread may call it.

    Attributes:
        ledger: Every movement so far, oldest first: a test's own word on what was credited.
        calls: The name of every call so far, in order, silent ones included.
        heads: The journal head that each of those calls carried.
        page_max: How many decisions a page lists.
        now: What time it says it is.
        closed: Whether ``close`` has been called.
    """

    def __init__(self, *, terms: Terms = TERMS, terminal_id: str = "T-0027") -> None:
        self.terms = terms
        self.terminal_id = terminal_id
        self.ledger: list[LedgerLine] = []
        self.calls: list[str] = []
        self.heads: list[Head] = []
        self.closed = False
        self.page_max = 250
        self.now: Callable[[], datetime] = lambda: FIRST_MOMENT
        self.known = EMPTY
        self._known_session = 0
        self._session_given = 0
        self._session_held = 0
        self._intents: dict[IntentId, _Intent] = {}
        self._refused_codes: dict[ServiceCode, FaultCode] = {}
        self._submit_refusals: list[FaultCode] = []
        self._refused_keys: dict[IntentId, FaultCode] = {}
        self._unanswered: dict[IntentId, tuple[Silent, int, float | None]] = {}
        self._reversal_refusals: list[FaultCode] = []
        self._troubles: list[_Trouble] = []
        self._decided = 0
        self._decisions: list[Listed] = []
        self._lock = RLock()

    # What a test switches on.

    def be_silent(
        self,
        silent: Silent,
        *,
        times: int = 1,
        calls: Collection[str] = ("submit",),
        fault: Fault | None = None,
        retry_after_s: float | None = None,
    ) -> None:
        """Lose the next ``times`` answers of these calls, before or after acting on them."""
        told = fault or Fault(FaultCode.BACKEND_SILENT, f"lost {silent.value}")
        trouble = _Trouble(silent, frozenset(calls), times, told, retry_after_s)
        self._troubles.append(trouble)

    def be_silent_about(
        self,
        iid: IntentId,
        silent: Silent,
        times: int = 1_000_000,
        *,
        retry_after_s: float | None = None,
    ) -> None:
        """Lose so many answers to SUBMIT and VOID of this key, or all until ``speak_again``."""
        self._unanswered[iid] = silent, times, retry_after_s

    def speak_again(self) -> None:
        """Forget every silence that is still to come."""
        self._troubles.clear()
        self._unanswered.clear()

    def refuse_code(self, code: ServiceCode, reason: FaultCode) -> None:
        """Refuse to price this code from now on."""
        self._refused_codes[code] = reason

    def refuse_next_submit(self, reason: FaultCode) -> None:
        """Decide REFUSED at the next SUBMIT of an undecided key."""
        self._submit_refusals.append(reason)

    def refuse_submit_of(self, iid: IntentId, reason: FaultCode) -> None:
        """Decide REFUSED at the first SUBMIT of this key."""
        self._refused_keys[iid] = reason

    def refuse_next_reversal(self, reason: FaultCode = FaultCode.REVERSAL_WINDOW_CLOSED) -> None:
        """Decide REVERSE_REFUSED at the next REVERSE under a new reversal key."""
        self._reversal_refusals.append(reason)

    def expire_quotes(self) -> None:
        """Let every undecided quote run out."""
        for intent in self._intents.values():
            intent.expired = True

    def start_other_session(self) -> None:
        """Say HELLO as another copy of this terminal would: this one's session is now stale."""
        self._session_given += 1

    def balance_cents(self, code: ServiceCode) -> int:
        return sum(line.amount_cents for line in self.ledger if line.code == code)

    def decision_of(self, iid: IntentId) -> Decision | None:
        """Return what stands in the books under a key, without a call."""
        intent = self._intents.get(iid)
        return intent.standing_reversal or intent.decision if intent else None

    # The port.

    def hello(self, head: Head) -> Welcome:
        with self._lock:
            trouble = self._begin("hello", head)
            self._session_given += 1
            self._end(trouble)
            self._session_held = self._session_given
            return Welcome(self.known, self.terms, self.now())

    def quote(
        self, iid: IntentId, code: ServiceCode, amount_cents: int, head: Head
    ) -> Quote | QuoteRefused:
        with self._lock:
            trouble = self._begin("quote", head, fenced=True)
            answer = self._price(iid, code, amount_cents)
            self._end(trouble)
            return answer

    def submit(self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head) -> Decision:
        with self._lock:
            trouble = self._begin("submit", head, fenced=True)
            self._fall_silent(iid, Silent.BEFORE_ACTING)
            decision = self._decide_submit(iid, amount_cents, total_cents)
            self._fall_silent(iid, Silent.AFTER_ACTING)
            self._end(trouble)
            return decision

    def status(
        self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head
    ) -> Decision | None:
        del amount_cents, total_cents
        with self._lock:
            trouble = self._begin("status", head, fenced=True)
            decision = self.decision_of(iid)
            self._end(trouble)
            return decision

    def void(self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head) -> Decision:
        with self._lock:
            trouble = self._begin("void", head, fenced=True)
            self._fall_silent(iid, Silent.BEFORE_ACTING)
            intent = self._intents.setdefault(iid, self._stranger(iid, amount_cents, total_cents))
            if intent.decision is None:
                self._check_fingerprint(intent, amount_cents, total_cents)
                intent.decision = self._decide(Verdict.VOIDED, intent.quote)
            self._end(trouble)
            return intent.decision

    def reverse(
        self,
        iid: IntentId,
        reversal_id: str,
        *,
        amount_cents: int,
        total_cents: int,
        head: Head,
    ) -> Decision:
        with self._lock:
            trouble = self._begin("reverse", head, fenced=True)
            intent = self._intents.setdefault(iid, self._stranger(iid, amount_cents, total_cents))
            decision = self._decide_reversal(intent, reversal_id)
            self._end(trouble)
            return decision

    def reconcile(self, head: Head) -> Sequence[Recovered]:
        with self._lock:
            trouble = self._begin("reconcile", head, fenced=True)
            listed = [self._recovered(intent) for intent in self._intents.values()]
            self._end(trouble)
            return listed

    def decided_since(self, after: int, head: Head) -> DecidedPage:
        with self._lock:
            trouble = self._begin("decisions", head, fenced=True)
            upto = min(after + self.page_max, len(self._decisions))
            page = DecidedPage(
                tuple(self._decisions[after:upto]), upto, is_last=upto == len(self._decisions)
            )
            self._end(trouble)
            return page

    def close(self) -> None:
        self.closed = True

    # How it keeps its duties.

    def _begin(self, call: str, head: Head, *, fenced: bool = False) -> _Trouble | None:
        self.calls.append(call)
        self.heads.append(head)
        trouble = self._next_trouble(call)
        if trouble is not None and trouble.silent is Silent.BEFORE_ACTING:
            raise BackendError(trouble.fault, retry_after_s=trouble.retry_after_s)
        if fenced and self._session_held != self._session_given:
            raise BackendError(Fault(FaultCode.SESSION_STALE, "a newer session exists"))
        if fenced and call != "reconcile":
            self._learn_head(head)
        return trouble

    def _end(self, trouble: _Trouble | None) -> None:
        if trouble is not None:
            raise BackendError(trouble.fault, retry_after_s=trouble.retry_after_s)

    def _fall_silent(self, iid: IntentId, when: Silent) -> None:
        silent, times, retry_after_s = self._unanswered.get(iid, (when, 0, None))
        if silent is when and times:
            self._unanswered[iid] = silent, times - 1, retry_after_s
            fault = Fault(FaultCode.BACKEND_SILENT, f"lost {when.value}")
            raise BackendError(fault, retry_after_s=retry_after_s)

    def _next_trouble(self, call: str) -> _Trouble | None:
        for trouble in self._troubles:
            if call in trouble.calls and trouble.times > 0:
                trouble.times -= 1
                return trouble
        return None

    def _learn_head(self, head: Head) -> None:
        if self._session_held > self._known_session or head.seq >= self.known.seq:
            self.known, self._known_session = head, self._session_held

    def _price(self, iid: IntentId, code: ServiceCode, amount_cents: int) -> Quote | QuoteRefused:
        if code in self._refused_codes:
            return QuoteRefused(Fault(self._refused_codes[code]))
        if not self.terms.limits.allow(amount_cents):
            return QuoteRefused(Fault(FaultCode.AMOUNT_OUTSIDE_LIMITS))
        known = self._intents.get(iid)
        if known is None:
            quote = _quote(iid, amount_cents, self.terms.fee_cents, self.terms.service_label)
            known = self._intents.setdefault(iid, _Intent(quote, code))
        if known.decision is not None or known.code is None:
            return QuoteRefused(Fault(FaultCode.QUOTE_EXPIRED, "the key is spent"))
        if (known.code, known.quote.amount_cents) != (code, amount_cents):
            raise BackendError(Fault(FaultCode.BACKEND_UNINTELLIGIBLE, "key used otherwise"))
        known.expired = False
        return known.quote

    def _decide_submit(self, iid: IntentId, amount_cents: int, total_cents: int) -> Decision:
        intent = self._intents.setdefault(iid, self._stranger(iid, amount_cents, total_cents))
        if intent.decision is None:
            self._check_fingerprint(intent, amount_cents, total_cents)
            intent.decision = self._credit_or_refuse(intent)
        return intent.decision

    def _credit_or_refuse(self, intent: _Intent) -> Decision:
        if intent.code is None:
            return self._decide(Verdict.REFUSED, intent.quote, FaultCode.REFUSED_OTHERWISE)
        if intent.expired:
            return self._decide(Verdict.REFUSED, intent.quote, FaultCode.QUOTE_EXPIRED)
        if intent.quote.iid in self._refused_keys:
            reason = self._refused_keys[intent.quote.iid]
            return self._decide(Verdict.REFUSED, intent.quote, reason)
        if self._submit_refusals:
            return self._decide(Verdict.REFUSED, intent.quote, self._submit_refusals.pop(0))
        decision = self._decide(Verdict.CONFIRMED, intent.quote)
        self._move(intent, intent.quote.amount_cents, decision.reference)
        return decision

    def _decide_reversal(self, intent: _Intent, reversal_id: str) -> Decision:
        standing = intent.standing_reversal
        if standing is not None:
            return standing
        if reversal_id not in intent.reversals:
            intent.reversals[reversal_id] = self._new_reversal(intent)
        return intent.reversals[reversal_id]

    def _new_reversal(self, intent: _Intent) -> Decision:
        first = intent.decision
        if first is None or first.verdict is not Verdict.CONFIRMED:
            reason = FaultCode.REFUSED_OTHERWISE
            return self._decide(Verdict.REVERSE_REFUSED, intent.quote, reason)
        if self._reversal_refusals:
            reason = self._reversal_refusals.pop(0)
            return self._decide(Verdict.REVERSE_REFUSED, intent.quote, reason)
        self._move(intent, -intent.quote.amount_cents, first.reference)
        return self._decide(Verdict.REVERSED, intent.quote)

    def _recovered(self, intent: _Intent) -> Recovered:
        if intent.decision is None:
            intent.decision = self._decide(Verdict.VOIDED, intent.quote)
        return Recovered(intent.quote, intent.standing_reversal or intent.decision)

    def _move(self, intent: _Intent, amount_cents: int, reference: str) -> None:
        assert intent.code is not None, intent.quote.iid
        line = LedgerLine(intent.quote.iid, intent.code, amount_cents, reference)
        self.ledger.append(line)

    def _decide(self, verdict: Verdict, quote: Quote, reason: FaultCode | None = None) -> Decision:
        self._decided += 1
        decided_at = FIRST_MOMENT + timedelta(seconds=self._decided)
        self._decisions.append(Listed(quote.iid, verdict, quote.total_cents, decided_at))
        unsigned = Decision(
            verdict=verdict,
            iid=quote.iid,
            terminal_id=self.terminal_id,
            amount_cents=quote.amount_cents,
            total_cents=quote.total_cents,
            decided_at=decided_at.isoformat(),
            reference=f"8841-2207-{self._decided:04d}" if verdict is Verdict.CONFIRMED else "",
            reason=reason,
            record="",
            signature="",
        )
        return _signed(unsigned)

    @staticmethod
    def _check_fingerprint(intent: _Intent, amount_cents: int, total_cents: int) -> None:
        quoted = (intent.quote.amount_cents, intent.quote.total_cents)
        if quoted != (amount_cents, total_cents):
            raise BackendError(Fault(FaultCode.BACKEND_UNINTELLIGIBLE, "HTTP 422"))

    @staticmethod
    def _stranger(iid: IntentId, amount_cents: int, total_cents: int) -> _Intent:
        """Make the row of a key that was never quoted: it can be refused or voided only."""
        quote = _quote(iid, amount_cents, total_cents - amount_cents, "")
        return _Intent(quote, code=None)


def _quote(iid: IntentId, amount_cents: int, fee_cents: int, service_label: str) -> Quote:
    return Quote(
        iid=iid,
        amount_cents=amount_cents,
        fee_cents=fee_cents,
        total_cents=amount_cents + fee_cents,
        service_label=service_label,
        creditor_name=CREDITOR,
        ttl_s=300,
    )


def _signed(decision: Decision) -> Decision:
    record = json.dumps(
        {"key": decision.iid, "verdict": decision.verdict.value, "at": decision.decided_at}
    )
    signature = base64.b64encode(hashlib.sha512(record.encode("ascii")).digest())
    return replace(decision, record=record, signature=signature.decode("ascii"))
