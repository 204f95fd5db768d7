"""Taking a recharge back: an owner's PIN first, then the table."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.events import Event, ReversalRequested
from pos_app.domain.operation import IntentId
from pos_app.domain.operators import OperatorId, Role
from pos_app.domain.pin import Pin
from pos_app.domain.transitions import allows
from pos_app.ports.counter import Answer, ReversalAnswered
from pos_app.ports.operators import PinVerdict
from pos_app.workflow.context import Context
from pos_app.workflow.pin_desk import Judged, PinDesk


class ReversalDesk:
    """Belongs to the counter's lane; one reversal is asked for at a time."""

    def __init__(
        self,
        context: Context,
        pins: PinDesk,
        *,
        answer: Callable[[Answer], None],
        handle: Callable[[IntentId, Event], None],
    ) -> None:
        self._context = context
        self._pins = pins
        self._answer = answer
        self._handle = handle
        self._busy = False

    def reverse(self, iid: IntentId, owner: OperatorId, pin: Pin) -> None:
        """Take a recharge back on an owner's PIN; answers with ``ReversalAnswered`` once."""
        if self._busy:
            return
        if not self._may_be_reversed(iid):
            # It costs no try: the PIN is not even looked at.
            self._answer(ReversalAnswered(iid, PinVerdict.TOO_LATE))
            return
        self._busy = True
        self._pins.judge(owner, pin, lambda judged: self._judged(iid, judged), Role.OWNER)

    def _judged(self, iid: IntentId, judged: Judged) -> None:
        self._busy = False
        until_s = judged.locked_until_s
        self._answer(ReversalAnswered(iid, judged.verdict, judged.tries_left, until_s))
        if judged.verdict is PinVerdict.RIGHT:
            self._handle(iid, ReversalRequested())

    def _may_be_reversed(self, iid: IntentId) -> bool:
        operation = self._context.journal.find(iid)
        return operation is not None and allows(operation, ReversalRequested)
