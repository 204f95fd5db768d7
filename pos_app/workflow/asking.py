"""Asks the backend about an operation until a decision is known: same key, for ever.

The rule it keeps: one request a key under way, every silence comes back as ``AnswerLost``,
and the next try is planned by ``patience``. Nothing here can end an operation.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from pos_app.domain.commands import SendReversal, SendVoid, Submit
from pos_app.domain.events import AnswerLost, Event, decided
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Decision, IntentId, Operation
from pos_app.ports.backend import BackendError
from pos_app.ports.journal import Head
from pos_app.workflow.activities import Activities
from pos_app.workflow.context import Context
from pos_app.workflow.patience import FOREGROUND_S, wait_s

logger = logging.getLogger(__name__)

Question = Submit | SendVoid | SendReversal


@dataclass(slots=True)
class _Asked:
    """What is wanted for one key; lives from the first request to the decision."""

    question: Question
    operation: Operation
    under_way: bool = False
    tries: int = 0
    plan: int = 0
    retry_after_s: float | None = None


class Asker:
    """Belongs to the counter's lane; requests run in the backend's."""

    def __init__(
        self,
        context: Context,
        activities: Activities,
        *,
        answer: Callable[[IntentId, Event], None],
        heard: Callable[[Fault | None], None],
        stale: Callable[[], None],
    ) -> None:
        self._context = context
        self._activities = activities
        self._answer = answer
        self._heard = heard
        self._stale = stale
        self._asked: dict[IntentId, _Asked] = {}
        self._paused = False

    def ask(self, question: Question, operation: Operation) -> None:
        """Send now if this question is new, else after a wait."""
        asked = self._asked.get(operation.iid)
        if asked is None or type(asked.question) is not type(question):
            self._ask_first(question, operation, asked)
        elif not asked.under_way:
            self._plan(operation.iid, asked)

    def try_now(self, iid: IntentId) -> None:
        """Send at once what was planned for later."""
        asked = self._asked.get(iid)
        if asked is not None and not asked.under_way:
            self._send(iid, asked)

    def pause(self) -> None:
        """Send nothing until ``go_on``: the session is stale, and nothing else may tell a head."""
        self._paused = True

    def go_on(self) -> None:
        """Send what was held back: there is a new session. The keys stay the same."""
        if self._paused:
            self._paused = False
            for iid, asked in list(self._asked.items()):
                if not asked.under_way:
                    self._send(iid, asked)

    def _ask_first(self, question: Question, operation: Operation, before: _Asked | None) -> None:
        iid = operation.iid
        under_way = before is not None and before.under_way
        asked = _Asked(question, operation, under_way=under_way)
        self._asked[iid] = asked
        if before is None:
            self._begin(operation)
        if not under_way:
            self._send(iid, asked)

    def _begin(self, operation: Operation) -> None:
        iid = operation.iid
        ours = operation.submitted_by == self._context.run
        now_s = self._context.clock.monotonic_s()
        self._activities.begin_asking(iid, since_s=now_s, in_doubt=not ours)
        if ours:
            self._context.scheduler.call_later(
                FOREGROUND_S, lambda: self._context.home(lambda: self._doubt(iid))
            )

    def _doubt(self, iid: IntentId) -> None:
        if iid in self._asked:
            self._activities.doubt(iid)

    def _plan(self, iid: IntentId, asked: _Asked) -> None:
        now_s = self._context.clock.monotonic_s()
        since_s = self._activities.of(iid).asking_since_s
        delay_s = wait_s(
            tries=asked.tries,
            asking_for_s=now_s - (now_s if since_s is None else since_s),
            chance=self._context.chance,
            retry_after_s=asked.retry_after_s,
        )
        asked.plan += 1
        plan = asked.plan
        self._activities.plan(iid, tries=asked.tries, next_try_at_s=now_s + delay_s)
        self._context.scheduler.call_later(
            delay_s, lambda: self._context.home(lambda: self._due(iid, plan))
        )

    def _due(self, iid: IntentId, plan: int) -> None:
        asked = self._asked.get(iid)
        if asked is not None and asked.plan == plan and not asked.under_way:
            self._send(iid, asked)

    def _send(self, iid: IntentId, asked: _Asked) -> None:
        if self._paused:
            return
        asked.under_way = True
        asked.plan += 1
        head, question, operation = self._context.journal.head(), asked.question, asked.operation
        self._activities.plan(iid, tries=asked.tries, next_try_at_s=None)
        self._context.lanes.backend.post(lambda: self._request(question, operation, head))

    def _request(self, question: Question, operation: Operation, head: Head) -> None:
        """Make one request, in the backend's lane."""
        try:
            decision = self._call(question, operation, head)
        except BackendError as error:
            lost = error
            self._context.home(lambda: self._lost(operation.iid, lost))
        else:
            self._context.home(lambda: self._decided(operation.iid, decision))

    def _call(self, question: Question, operation: Operation, head: Head) -> Decision:
        backend, iid = self._context.backend, operation.iid
        amount_cents, total_cents = operation.amount_cents, operation.total_cents
        match question:
            case Submit():
                return backend.submit(
                    iid, amount_cents=amount_cents, total_cents=total_cents, head=head
                )
            case SendVoid():
                return backend.void(
                    iid, amount_cents=amount_cents, total_cents=total_cents, head=head
                )
            case SendReversal(reversal_id):
                return backend.reverse(
                    iid, reversal_id, amount_cents=amount_cents, total_cents=total_cents, head=head
                )
            case _ as never:
                assert_never(never)

    def _lost(self, iid: IntentId, error: BackendError) -> None:
        asked = self._asked[iid]
        asked.under_way = False
        if error.fault.code is FaultCode.SESSION_STALE:
            self._stale()
            return
        self._heard(error.fault)
        asked.tries += 1
        asked.retry_after_s = error.retry_after_s
        self._answer(iid, AnswerLost(error.fault))

    def _decided(self, iid: IntentId, decision: Decision) -> None:
        self._heard(None)
        del self._asked[iid]
        self._activities.end_asking(iid)
        self._answer(iid, decided(decision))
