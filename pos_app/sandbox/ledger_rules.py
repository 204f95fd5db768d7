"""What the sandbox sells and on which terms, who asks, and the answer that decides nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus

from pos_app.backend import wire
from pos_app.domain.money import Limits


@dataclass(frozen=True, slots=True)
class Rules:
    """What this backend sells and on which terms."""

    limits: Limits = field(default=Limits(5_00, 997_99, 1))
    fee_cents: int = 1_00
    quote_ttl_s: int = 300
    reversal_window_s: int = 24 * 3600
    service_label: str = "Ricarica servizi scolastici"

    def terms(self) -> wire.TermsAnswer:
        return wire.TermsAnswer(
            minimum_cents=self.limits.minimum_cents,
            maximum_cents=self.limits.maximum_cents,
            step_cents=self.limits.step_cents,
            fee_cents=self.fee_cents,
            service_label=self.service_label,
        )


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, as the request's verified signature says."""

    terminal_id: str
    key: str
    session: int
    seq: int
    head: str


class NotDecided(Exception):
    """The request has no effect and decides nothing.

    Attributes:
        status: The HTTP status to say so with.
        word: The error's name, for programs.
    """

    def __init__(self, status: HTTPStatus, word: str, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.word = word
        self.detail = detail


def utc_now() -> datetime:
    return datetime.now(UTC)
