"""The sandbox backend's ledger: every duty of the protocol, each call one transaction.

The rules it keeps:

* The key comes first: what is decided under it is answered word for word, for ever, before
  anything else is looked at, the quote's expiry included.
* A refusal is a decision and is stored, a refused reversal too. VOID of an undecided key is
  a decision (a tombstone) that no late SUBMIT can get past.
* A session fences: requests of an older one decide nothing. HELLO, and nothing else, opens one.
* The credit and its CONFIRMED are one transaction.
* The journal head last told is kept until a *later* session's ordinary request tells another:
  HELLO and RECONCILE do not move it, so a till that dies while it reconciles must do so again.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus

from sqlalchemy import Connection, RowMapping, insert, select, update

from pos_app.backend import wire
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import Verdict
from pos_app.sandbox import ledger_records as records
from pos_app.sandbox import ledger_rows as rows
from pos_app.sandbox.ledger_rules import Caller, NotDecided, Rules, utc_now
from pos_app.sandbox.ledger_schema import (
    ACCOUNTS,
    BACKEND,
    DECISIONS,
    INTENTS,
    MOVEMENTS,
    TERMINALS,
    Books,
)
from pos_app.sandbox.ledger_signer import Signer

_SEED_BYTES = 32
#: What a till's countdown and the network may cost before a quote is called expired.
_QUOTE_GRACE_S = 10


class Ledger:
    """The protocol's eight calls over one set of books. Any thread may call."""

    def __init__(self, books: Books, rules: Rules, now: Callable[[], datetime] = utc_now) -> None:
        self._books = books
        self.rules = rules
        self._now = now
        self._signer = Signer(self._own_seed())

    @property
    def public_key(self) -> str:
        """Whose signature decides here: 32 octets in Base64."""
        return self._signer.public_key

    def hello(self, caller: Caller) -> wire.Envelope:
        """Open a new session and say what was known of this terminal's journal before it."""
        with self._books.transaction() as connection:
            terminal = rows.terminal(connection, caller.terminal_id)
            session = terminal["session"] + 1
            rows.set_terminal(connection, caller.terminal_id, {"session": session})
        record = wire.HelloRecord(
            key=caller.key,
            terminal=caller.terminal_id,
            session=session,
            known_seq=terminal["known_seq"],
            known_head=terminal["known_head"],
            terms=self.rules.terms(),
            server_time=self._timestamp(),
        )
        return self._signer.seal(wire.HELLO_DOMAIN, record)

    def quote(self, caller: Caller, request: wire.QuoteRequest) -> wire.Envelope:
        """Price a code and register the key, or say why not. A no registers nothing."""
        with self._books.transaction() as connection:
            _let_in(connection, caller)
            known = rows.intent(connection, caller.terminal_id, request.key)
            if known is not None and _is_spent(connection, known):
                return self._price(records.no_price(caller, request, FaultCode.QUOTE_EXPIRED))
            account = rows.account_by_code(connection, request.code)
            refusal = self._refusal(account, request.amount_cents)
            if account is None or refusal is not None:
                reason = refusal or FaultCode.CODE_UNKNOWN
                return self._price(records.no_price(caller, request, reason))
            if known is None:
                known = self._register(connection, caller, request, account)
            elif _is_about(known, account, request):
                self._renew(connection, known["id"])
            else:
                raise _other_fingerprint()
        return self._price(records.price(known, self.rules.quote_ttl_s))

    def submit(self, caller: Caller, request: wire.OperationRequest) -> wire.Envelope:
        """Credit or refuse, once and for ever."""
        with self._books.transaction() as connection:
            _let_in(connection, caller)
            intent = self._known_or_stranger(connection, caller, request)
            decided = rows.decision(connection, intent["id"])
            if decided is not None:
                return decided
            _check_fingerprint(intent, request)
            return self._credit_or_refuse(connection, intent)

    def status(self, caller: Caller, request: wire.OperationRequest) -> wire.Envelope:
        """Say what stands under the key, without touching it."""
        with self._books.transaction() as connection:
            _let_in(connection, caller)
            intent = rows.intent(connection, caller.terminal_id, request.key)
            decision = rows.standing(connection, intent["id"]) if intent else None
        record = wire.StatusRecord(key=request.key, terminal=caller.terminal_id, decision=decision)
        return self._signer.seal(wire.STATUS_DOMAIN, record)

    def void(self, caller: Caller, request: wire.OperationRequest) -> wire.Envelope:
        """Decide VOIDED where nothing is decided: no SUBMIT gets past it any more."""
        with self._books.transaction() as connection:
            _let_in(connection, caller)
            intent = self._known_or_stranger(connection, caller, request)
            decided = rows.decision(connection, intent["id"])
            if decided is not None:
                return decided
            _check_fingerprint(intent, request)
            return self._decide(connection, intent, Verdict.VOIDED)

    def reverse(self, caller: Caller, request: wire.ReverseRequest) -> wire.Envelope:
        """Take a recharge back, or refuse to for ever under this reversal key."""
        with self._books.transaction() as connection:
            _let_in(connection, caller)
            intent = self._known_or_stranger(connection, caller, request)
            decided = rows.reversal(connection, intent["id"], request.reversal_key)
            if decided is not None:
                return decided
            _check_fingerprint(intent, request)
            return self._take_back_or_refuse(connection, intent, request.reversal_key)

    def reconcile(self, caller: Caller, request: wire.ReconcileRequest) -> wire.Envelope:
        """Void every undecided key of the terminal, and list a page of all of them."""
        with self._books.transaction() as connection:
            _let_in(connection, caller, tells_head=False)
            self._void_undecided(connection, caller.terminal_id)
            page = rows.page(connection, caller.terminal_id, request.after)
            keys = [self._listed(connection, row) for row in page[: wire.RECONCILE_PAGE_MAX]]
        is_last = len(page) <= wire.RECONCILE_PAGE_MAX
        record = wire.ReconcileRecord(
            key=caller.key,
            terminal=caller.terminal_id,
            session=caller.session,
            keys=keys,
            next_after=None if is_last else page[len(keys) - 1]["id"],
        )
        return self._signer.seal(wire.RECONCILE_DOMAIN, record)

    def decisions(self, caller: Caller, request: wire.DecisionsRequest) -> wire.Envelope:
        """List a page of what was decided after a decision, with count and sum."""
        with self._books.transaction() as connection:
            _let_in(connection, caller)
            found = rows.decisions_page(connection, caller.terminal_id, request.after)
        is_last = len(found) <= wire.DECISIONS_PAGE_MAX
        page = found[: wire.DECISIONS_PAGE_MAX]
        record = records.decisions(caller, page, after=request.after, is_last=is_last)
        return self._signer.seal(wire.DECISIONS_DOMAIN, record)

    def public_key_of(self, terminal_id: str) -> bytes | None:
        """Return whose signature this terminal's requests must bear; None lets nobody in."""
        with self._books.transaction() as connection:
            row = connection.execute(
                select(TERMINALS.c.public_key).where(
                    TERMINALS.c.id == terminal_id, TERMINALS.c.is_enabled
                )
            ).first()
        return None if row is None else bytes(row.public_key)

    def close(self) -> None:
        self._books.close()

    def _own_seed(self) -> bytes:
        with self._books.transaction() as connection:
            row = connection.execute(select(BACKEND.c.signing_seed)).first()
            if row is not None:
                return bytes(row.signing_seed)
            seed = secrets.token_bytes(_SEED_BYTES)
            connection.execute(insert(BACKEND).values(id=1, signing_seed=seed))
            return seed

    def _refusal(self, account: RowMapping | None, amount_cents: int) -> FaultCode | None:
        if account is None:
            return FaultCode.CODE_UNKNOWN
        if not account["is_active"]:
            return FaultCode.CODE_NOT_ACTIVE
        if not account["is_open"]:
            return FaultCode.SERVICE_CLOSED
        if not self.rules.limits.allow(amount_cents):
            return FaultCode.AMOUNT_OUTSIDE_LIMITS
        return None

    def _register(
        self,
        connection: Connection,
        caller: Caller,
        request: wire.QuoteRequest,
        account: RowMapping,
    ) -> RowMapping:
        row = {
            "terminal_id": caller.terminal_id,
            "key": request.key,
            "account_id": account["id"],
            "amount_cents": request.amount_cents,
            "fee_cents": self.rules.fee_cents,
            "service_label": account["label"],
            "creditor_name": account["creditor_name"],
            "expires_at_s": self._expiry_s(),
        }
        return rows.add_intent(connection, row)

    def _renew(self, connection: Connection, intent_id: int) -> None:
        change = update(INTENTS).where(INTENTS.c.id == intent_id)
        connection.execute(change.values(expires_at_s=self._expiry_s()))

    def _known_or_stranger(
        self,
        connection: Connection,
        caller: Caller,
        request: wire.OperationRequest | wire.ReverseRequest,
    ) -> RowMapping:
        """Return the key's row; one never quoted gets a row that can only be refused."""
        known = rows.intent(connection, caller.terminal_id, request.key)
        if known is not None:
            return known
        if request.total_cents < request.amount_cents:
            raise NotDecided(HTTPStatus.BAD_REQUEST, "bad_request", "the total is too small")
        row = {
            "terminal_id": caller.terminal_id,
            "key": request.key,
            "account_id": None,
            "amount_cents": request.amount_cents,
            "fee_cents": request.total_cents - request.amount_cents,
            "service_label": "",
            "creditor_name": "",
            "expires_at_s": 0,
        }
        return rows.add_intent(connection, row)

    def _credit_or_refuse(self, connection: Connection, intent: RowMapping) -> wire.Envelope:
        account = rows.account(connection, intent["account_id"])
        if account is None:
            reason = "never_quoted"
            return self._decide(connection, intent, Verdict.REFUSED, reason=reason)
        if self._now_s() > intent["expires_at_s"]:
            reason = FaultCode.QUOTE_EXPIRED.value
            return self._decide(connection, intent, Verdict.REFUSED, reason=reason)
        refusal = self._refusal(account, intent["amount_cents"])
        if refusal is not None:
            return self._decide(connection, intent, Verdict.REFUSED, reason=refusal.value)
        reference = self._move(connection, intent, intent["amount_cents"])
        return self._decide(connection, intent, Verdict.CONFIRMED, reference=reference)

    def _take_back_or_refuse(
        self, connection: Connection, intent: RowMapping, reversal_key: str
    ) -> wire.Envelope:
        reason = self._why_not_take_back(connection, intent)
        if reason:
            return self._decide(
                connection,
                intent,
                Verdict.REVERSE_REFUSED,
                reversal_key=reversal_key,
                reason=reason,
            )
        self._move(connection, intent, -intent["amount_cents"])
        return self._decide(connection, intent, Verdict.REVERSED, reversal_key=reversal_key)

    def _why_not_take_back(self, connection: Connection, intent: RowMapping) -> str:
        confirmed = connection.execute(
            select(DECISIONS.c.decided_at_s).where(
                DECISIONS.c.intent_id == intent["id"],
                DECISIONS.c.verdict == Verdict.CONFIRMED.value,
            )
        ).first()
        if confirmed is None:
            return "not_confirmed"
        if self._now_s() > confirmed.decided_at_s + self.rules.reversal_window_s:
            return FaultCode.REVERSAL_WINDOW_CLOSED.value
        account = rows.account(connection, intent["account_id"])
        assert account is not None, "a confirmed key has an account"
        return "" if account["balance_cents"] >= intent["amount_cents"] else "balance_spent"

    def _move(self, connection: Connection, intent: RowMapping, amount_cents: int) -> str:
        """Move the balance and write the ledger's row; return the row's reference."""
        connection.execute(
            update(ACCOUNTS)
            .where(ACCOUNTS.c.id == intent["account_id"])
            .values(balance_cents=ACCOUNTS.c.balance_cents + amount_cents)
        )
        row = {
            "intent_id": intent["id"],
            "account_id": intent["account_id"],
            "amount_cents": amount_cents,
            "reference": "",
            "at": self._timestamp(),
        }
        movement_id = rows.add_movement(connection, row)
        reference = reference_of(movement_id)
        change = update(MOVEMENTS).where(MOVEMENTS.c.id == movement_id)
        connection.execute(change.values(reference=reference))
        return reference

    def _void_undecided(self, connection: Connection, terminal_id: str) -> None:
        decided = select(DECISIONS.c.intent_id).where(DECISIONS.c.reversal_key == "")
        undecided = connection.execute(
            select(INTENTS).where(
                INTENTS.c.terminal_id == terminal_id, INTENTS.c.id.not_in(decided)
            )
        )
        for intent in undecided.mappings().all():
            self._decide(connection, intent, Verdict.VOIDED)

    @staticmethod
    def _listed(connection: Connection, intent: RowMapping) -> wire.ListedKey:
        decision = rows.standing(connection, intent["id"])
        assert decision is not None, "reconciling has decided every key"
        return records.listed(intent, decision)

    def _decide(
        self,
        connection: Connection,
        intent: RowMapping,
        verdict: Verdict,
        *,
        reversal_key: str = "",
        reference: str = "",
        reason: str = "",
    ) -> wire.Envelope:
        record = records.decision(
            intent,
            verdict,
            decided_at=self._timestamp(),
            reversal_key=reversal_key,
            reference=reference,
            reason=reason,
        )
        envelope = self._signer.seal(wire.DECISION_DOMAIN, record)
        row = {
            "intent_id": intent["id"],
            "reversal_key": reversal_key,
            "verdict": verdict.value,
            "decided_at_s": self._now_s(),
            "record": envelope.record,
            "signature": envelope.signature,
        }
        connection.execute(insert(DECISIONS).values(row))
        return envelope

    def _price(self, record: wire.QuoteRecord) -> wire.Envelope:
        return self._signer.seal(wire.QUOTE_DOMAIN, record)

    def _expiry_s(self) -> int:
        return self._now_s() + self.rules.quote_ttl_s + _QUOTE_GRACE_S

    def _now_s(self) -> int:
        return int(self._now().timestamp())

    def _timestamp(self) -> str:
        return self._now().astimezone(UTC).isoformat(timespec="seconds")


def reference_of(movement_id: int) -> str:
    """Return a recharge's number for people: unique, and telling nothing of how many there are."""
    # 7919 and the hundred million have no common factor, so no two rows meet.
    scrambled = (movement_id * 7919 + 22_075_530) % 100_000_000
    high, low = divmod(scrambled, 10_000)
    return f"8841-{high:04d}-{low:04d}"


def _let_in(connection: Connection, caller: Caller, *, tells_head: bool = True) -> None:
    """Fence off other sessions, and remember the head an ordinary request tells.

    Raises:
        NotDecided: a newer session exists, or this one never did.
    """
    terminal = rows.terminal(connection, caller.terminal_id)
    if caller.session != terminal["session"]:
        raise NotDecided(
            HTTPStatus.CONFLICT, wire.STALE_SESSION, "say HELLO, then the same key again"
        )
    is_newer = caller.session > terminal["known_session"] or caller.seq >= terminal["known_seq"]
    if tells_head and is_newer:
        told: dict[str, int | str] = {
            "known_seq": caller.seq,
            "known_head": caller.head,
            "known_session": caller.session,
        }
        rows.set_terminal(connection, caller.terminal_id, told)


def _is_spent(connection: Connection, intent: RowMapping) -> bool:
    """Whether a key is past being priced: decided, or acted on before it was ever quoted."""
    never_quoted = intent["account_id"] is None
    return never_quoted or rows.decision(connection, intent["id"]) is not None


def _is_about(intent: RowMapping, account: RowMapping, request: wire.QuoteRequest) -> bool:
    registered = (intent["account_id"], intent["amount_cents"])
    return bool(registered == (account["id"], request.amount_cents))


def _check_fingerprint(
    intent: RowMapping, request: wire.OperationRequest | wire.ReverseRequest
) -> None:
    quoted = (intent["amount_cents"], intent["amount_cents"] + intent["fee_cents"])
    if quoted != (request.amount_cents, request.total_cents):
        raise _other_fingerprint()


def _other_fingerprint() -> NotDecided:
    detail = "this key was first used for something else"
    return NotDecided(HTTPStatus.UNPROCESSABLE_ENTITY, "key_reused", detail)
