"""What the till asks of the backend. Every call is idempotent under its key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.faults import Fault
from pos_app.domain.money import Limits
from pos_app.domain.operation import Decision, IntentId, Quote
from pos_app.domain.tally import Listed
from pos_app.ports.journal import Head


@dataclass(frozen=True, slots=True)
class Terms:
    """What this terminal may sell; shown before a quote, decided by the quote."""

    limits: Limits
    fee_cents: int
    service_label: str


@dataclass(frozen=True, slots=True)
class Welcome:
    """The answer to HELLO: a new session, and what the backend last heard from this till.

    ``known`` is the last journal head it was told; a journal that does not contain it is
    behind and must be reconciled before anything is sold. ``server_time`` is aware.
    """

    known: Head
    terms: Terms
    server_time: datetime


@dataclass(frozen=True, slots=True)
class Recovered:
    """One key of this terminal, as RECONCILE lists it: enough to write the row again."""

    quote: Quote
    decision: Decision


@dataclass(frozen=True, slots=True)
class QuoteRefused:
    """The backend will not price this: the code or the amount is not good. No money moved."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class DecidedPage:
    """Some decisions, oldest first; ``upto`` is what to ask for more after."""

    listed: tuple[Listed, ...]
    upto: int
    is_last: bool


class BackendError(Exception):
    """No decision: the request may or may not have had its effect, whatever came back.

    Attributes:
        fault: What to tell and journal. SESSION_STALE asks for a HELLO, then the same key.
        retry_after_s: What the backend asked for, if it did; already capped at 300.
    """

    def __init__(self, fault: Fault, *, retry_after_s: float | None = None) -> None:
        super().__init__(fault.detail)
        self.fault = fault
        self.retry_after_s = retry_after_s


class Backend(Protocol):
    """Called from the backend lane only. A call blocks for at most ten seconds.

    Every call may raise ``BackendError``, and nothing else; it then decides nothing.
    ``head`` is the journal's end at the time of asking: it anchors the chain outside.
    """

    def hello(self, head: Head) -> Welcome:
        """Open a new session; from now on requests of an older one are refused."""
        ...

    def quote(
        self, iid: IntentId, code: ServiceCode, amount_cents: int, head: Head
    ) -> Quote | QuoteRefused:
        """Resolve the code, register the key, learn the price. The only call with the code."""
        ...

    def submit(self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head) -> Decision:
        """Ask for the recharge: CONFIRMED, REFUSED or VOIDED, the same answer for ever."""
        ...

    def status(
        self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head
    ) -> Decision | None:
        """Return the decision so far. None decides nothing."""
        ...

    def void(self, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head) -> Decision:
        """Undecided: becomes VOIDED for ever. Decided: answers that decision."""
        ...

    def reverse(
        self,
        iid: IntentId,
        reversal_id: str,
        *,
        amount_cents: int,
        total_cents: int,
        head: Head,
    ) -> Decision:
        """Take a confirmed recharge back: REVERSED or REVERSE_REFUSED, stored too."""
        ...

    def reconcile(self, head: Head) -> Sequence[Recovered]:
        """List every key of this terminal; undecided ones become VOIDED in the same step."""
        ...

    def decided_since(self, after: int, head: Head) -> DecidedPage:
        """List what was decided after decision ``after`` (0: from the first). Touches nothing.

        One request a call, so that a long list never keeps a sale waiting.
        """
        ...

    def close(self) -> None:
        """Let go of connections. Safe to call twice."""
        ...
