"""The backend of the simulation: the protocol's duties to the letter, in memory, really signed.

The same duties as the sandbox's ledger, without a database: the key first, refusals stored,
tombstones, the session's fence, and the credit with its CONFIRMED in one step. Each duty is a
method of its own, so that a backend that neglects one can be planted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus

from pos_app.backend import wire
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import Verdict
from pos_app.sandbox.ledger_rules import Caller, NotDecided, Rules
from pos_app.sandbox.ledger_signer import Signer
from pos_app.simulation.dice import Dice
from pos_app.simulation.hours import OPENING

CREDITOR = "Comune di Prova"
_SEED_BYTES = 32
#: What a till's countdown and the network may cost before a quote is called expired.
_QUOTE_GRACE_S = 10
#: Of a hundred codes one is not known, one is not active, and of a hundred balances two are
#: spent before a reversal is asked for.
_NO_ACCOUNT_CHANCE = 0.01
_REFUSED_CHANCE = 0.015
_SPENT_CHANCE = 0.15


@dataclass(frozen=True, slots=True)
class Movement:
    """A credit, or (negative) a reversal. ``tick`` orders it among everything that happened."""

    tick: int
    key: str
    code: str
    amount_cents: int


@dataclass(slots=True)
class Entry:
    """What is kept under one key."""

    number: int
    key: str
    code: str | None
    amount_cents: int
    fee_cents: int
    expires_at_s: float
    decided: wire.Envelope | None = None
    verdict: Verdict | None = None
    reversed: wire.Envelope | None = None
    refused_reversals: dict[str, wire.Envelope] = field(default_factory=dict)

    @property
    def total_cents(self) -> int:
        return self.amount_cents + self.fee_cents

    @property
    def standing(self) -> wire.Envelope | None:
        return self.reversed or self.decided

    @property
    def standing_verdict(self) -> Verdict | None:
        return Verdict.REVERSED if self.reversed else self.verdict


@dataclass(slots=True)
class _Terminal:
    session: int = 0
    known_seq: int = 0
    known_head: str = ""
    known_session: int = 0


class Books:
    """One terminal's backend. ``tick`` numbers what happens, ``now_s`` is the backend's clock.

    Attributes:
        movements: Every credit and reversal, oldest first.
        entries: What stands under each key.
    """

    def __init__(
        self, terminal_id: str, dice: Dice, *, tick: Callable[[], int], now_s: Callable[[], float]
    ) -> None:
        self.rules = Rules()
        self.movements: list[Movement] = []
        self.entries: dict[str, Entry] = {}
        self._decisions: list[wire.ListedDecision] = []
        self._terminal_id = terminal_id
        self._dice = dice
        self._tick = tick
        self._now_s = now_s
        self._terminal = _Terminal()
        self._signer = Signer(dice.randbytes(_SEED_BYTES))

    @property
    def standing_cents(self) -> int:
        """What the recharges that stand have cost, fees included."""
        stands = [
            entry for entry in self.entries.values() if entry.standing_verdict is Verdict.CONFIRMED
        ]
        return sum(entry.total_cents for entry in stands)

    @property
    def public_key(self) -> str:
        return self._signer.public_key

    # The calls.

    def hello(self, caller: Caller, request: wire.HelloRequest) -> wire.Envelope:
        del request
        terminal = self._terminal
        terminal.session += 1
        record = wire.HelloRecord(
            key=caller.key,
            terminal=self._terminal_id,
            session=terminal.session,
            known_seq=terminal.known_seq,
            known_head=terminal.known_head,
            terms=self.rules.terms(),
            server_time=self._timestamp(),
        )
        return self._signer.seal(wire.HELLO_DOMAIN, record)

    def quote(self, caller: Caller, request: wire.QuoteRequest) -> wire.Envelope:
        self.let_in(caller)
        entry = self.entries.get(request.key)
        refusal = self._why_no_price(request, entry)
        if refusal is None and entry is None:
            entry = self._register(request.key, request.code, request.amount_cents)
        if entry is not None:
            entry.expires_at_s = self._expiry_s()
        fee_cents = 0 if refusal or entry is None else entry.fee_cents
        record = wire.QuoteRecord(
            key=request.key,
            terminal=self._terminal_id,
            amount_cents=request.amount_cents,
            fee_cents=fee_cents,
            total_cents=request.amount_cents + fee_cents,
            service_label="" if refusal else self.rules.service_label,
            creditor_name="" if refusal else CREDITOR,
            ttl_s=0 if refusal else self.rules.quote_ttl_s,
            refusal=refusal.value if refusal else "",
        )
        return self._signer.seal(wire.QUOTE_DOMAIN, record)

    def submit(self, caller: Caller, request: wire.OperationRequest) -> wire.Envelope:
        self.let_in(caller)
        entry = self._known_or_stranger(request)
        kept = self.kept(entry)
        if kept is not None:
            return kept
        reason = self._why_no_credit(entry)
        if reason:
            return self.decide(entry, Verdict.REFUSED, reason)
        self._move(entry, entry.amount_cents)
        return self.decide(entry, Verdict.CONFIRMED)

    def status(self, caller: Caller, request: wire.OperationRequest) -> wire.Envelope:
        self.let_in(caller)
        entry = self.entries.get(request.key)
        record = wire.StatusRecord(
            key=request.key,
            terminal=self._terminal_id,
            decision=entry.standing if entry else None,
        )
        return self._signer.seal(wire.STATUS_DOMAIN, record)

    def void(self, caller: Caller, request: wire.OperationRequest) -> wire.Envelope:
        self.let_in(caller)
        entry = self._known_or_stranger(request)
        return self.kept(entry) or self.decide(entry, Verdict.VOIDED)

    def reverse(self, caller: Caller, request: wire.ReverseRequest) -> wire.Envelope:
        self.let_in(caller)
        entry = self._known_or_stranger(request)
        kept = entry.reversed or entry.refused_reversals.get(request.reversal_key)
        if kept is not None:
            return kept
        reason = self._why_not_take_back(entry)
        if reason:
            return self.refuse_reversal(entry, request.reversal_key, reason)
        self._move(entry, -entry.amount_cents)
        entry.reversed = self._seal(entry, Verdict.REVERSED, reversal_key=request.reversal_key)
        return entry.reversed

    def reconcile(self, caller: Caller, request: wire.ReconcileRequest) -> wire.Envelope:
        self.let_in(caller, tells_head=False)
        for entry in self.entries.values():
            self.settle(entry)
        page = [entry for entry in self.entries.values() if entry.number > request.after]
        keys = [_listed(entry, self.rules) for entry in page[: wire.RECONCILE_PAGE_MAX]]
        is_last = len(page) <= wire.RECONCILE_PAGE_MAX
        record = wire.ReconcileRecord(
            key=caller.key,
            terminal=self._terminal_id,
            session=caller.session,
            keys=keys,
            next_after=None if is_last else page[len(keys) - 1].number,
        )
        return self._signer.seal(wire.RECONCILE_DOMAIN, record)

    def decisions(self, caller: Caller, request: wire.DecisionsRequest) -> wire.Envelope:
        self.let_in(caller)
        upto = min(request.after + wire.DECISIONS_PAGE_MAX, len(self._decisions))
        page = self._decisions[request.after : upto]
        record = wire.DecisionsRecord(
            key=caller.key,
            terminal=self._terminal_id,
            decisions=page,
            count=len(page),
            sum_cents=sum(_SIGNS.get(each.verdict, 0) * each.total_cents for each in page),
            upto=upto,
            is_last=upto == len(self._decisions),
        )
        return self._signer.seal(wire.DECISIONS_DOMAIN, record)

    # The duties.

    def let_in(self, caller: Caller, *, tells_head: bool = True) -> None:
        """Fence off other sessions, and remember the head an ordinary request tells."""
        terminal = self._terminal
        if caller.session != terminal.session:
            raise NotDecided(HTTPStatus.CONFLICT, wire.STALE_SESSION, "say HELLO first")
        is_newer = caller.session > terminal.known_session or caller.seq >= terminal.known_seq
        if tells_head and is_newer:
            terminal.known_seq, terminal.known_head = caller.seq, caller.head
            terminal.known_session = caller.session

    def kept(self, entry: Entry) -> wire.Envelope | None:
        """Return what has been decided under a key: it comes before everything else."""
        return entry.decided

    def settle(self, entry: Entry) -> None:
        """Void an undecided key, before the list is made."""
        if entry.decided is None:
            self.decide(entry, Verdict.VOIDED)

    def decide(self, entry: Entry, verdict: Verdict, reason: str = "") -> wire.Envelope:
        """Store a decision for ever."""
        entry.verdict = verdict
        entry.decided = self._seal(entry, verdict, reason=reason)
        return entry.decided

    def refuse_reversal(self, entry: Entry, reversal_key: str, reason: str) -> wire.Envelope:
        """Store the refusal of a reversal for ever, under its own key."""
        verdict = Verdict.REVERSE_REFUSED
        refused = self._seal(entry, verdict, reason=reason, reversal_key=reversal_key)
        entry.refused_reversals[reversal_key] = refused
        return refused

    # How.

    def _why_no_price(self, request: wire.QuoteRequest, entry: Entry | None) -> FaultCode | None:
        if entry is not None and (entry.decided is not None or entry.code is None):
            return FaultCode.QUOTE_EXPIRED
        if not self.rules.limits.allow(request.amount_cents):
            return FaultCode.AMOUNT_OUTSIDE_LIMITS
        return FaultCode.CODE_UNKNOWN if self._dice.happens(_NO_ACCOUNT_CHANCE) else None

    def _register(self, key: str, code: str | None, amount_cents: int) -> Entry:
        fee_cents, number = self.rules.fee_cents, len(self.entries) + 1
        entry = Entry(number, key, code, amount_cents, fee_cents, self._expiry_s())
        self.entries[key] = entry
        return entry

    def _known_or_stranger(self, request: wire.OperationRequest | wire.ReverseRequest) -> Entry:
        entry = self.entries.get(request.key)
        if entry is None:
            return self._register(request.key, None, request.amount_cents)
        if (entry.amount_cents, entry.total_cents) != (request.amount_cents, request.total_cents):
            raise NotDecided(HTTPStatus.UNPROCESSABLE_ENTITY, "key_reused", "another amount")
        return entry

    def _why_no_credit(self, entry: Entry) -> str:
        if entry.code is None:
            return "never_quoted"
        if self._now_s() > entry.expires_at_s:
            return FaultCode.QUOTE_EXPIRED.value
        return FaultCode.SERVICE_CLOSED.value if self._dice.happens(_REFUSED_CHANCE) else ""

    def _why_not_take_back(self, entry: Entry) -> str:
        if entry.verdict is not Verdict.CONFIRMED:
            return "not_confirmed"
        return "balance_spent" if self._dice.happens(_SPENT_CHANCE) else ""

    def _move(self, entry: Entry, amount_cents: int) -> None:
        movement = Movement(self._tick(), entry.key, entry.code or "", amount_cents)
        self.movements.append(movement)

    def _seal(
        self, entry: Entry, verdict: Verdict, *, reason: str = "", reversal_key: str = ""
    ) -> wire.Envelope:
        """Seal a decision that has just been made, and enter it in the list of decisions."""
        confirmed, decided_at = verdict is Verdict.CONFIRMED, self._timestamp()
        self._decisions.append(
            wire.ListedDecision(
                key=entry.key,
                verdict=verdict.value,
                total_cents=entry.total_cents,
                decided_at=decided_at,
            )
        )
        record = wire.DecisionRecord(
            key=entry.key,
            reversal_key=reversal_key,
            terminal=self._terminal_id,
            amount_cents=entry.amount_cents,
            total_cents=entry.total_cents,
            verdict=verdict.value,
            reference=f"8841-2207-{entry.number:04d}" if confirmed else "",
            reason=reason,
            decided_at=decided_at,
        )
        return self._signer.seal(wire.DECISION_DOMAIN, record)

    def _expiry_s(self) -> float:
        return self._now_s() + self.rules.quote_ttl_s + _QUOTE_GRACE_S

    def _timestamp(self) -> str:
        return (OPENING + timedelta(seconds=self._now_s())).isoformat(timespec="seconds")


_SIGNS = {Verdict.CONFIRMED.value: 1, Verdict.REVERSED.value: -1}


def _listed(entry: Entry, rules: Rules) -> wire.ListedKey:
    assert entry.standing is not None, "reconciling has decided every key"
    return wire.ListedKey(
        fee_cents=entry.fee_cents,
        service_label=rules.service_label,
        creditor_name=CREDITOR,
        decision=entry.standing,
    )
