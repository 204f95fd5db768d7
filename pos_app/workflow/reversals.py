"""Taking a recharge back: the manager's PIN first, then the table.

The rule it keeps: every try is in the journal's chain before it is checked, so that neither a
restart nor a pulled plug gives a try back. What is noted says that somebody tried and whether
it was right, and nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from pos_app.domain.events import Event, ReversalRequested
from pos_app.domain.operation import IntentId
from pos_app.domain.pin import TRIES_FREE, Pin, wait_s
from pos_app.domain.transitions import allows
from pos_app.ports.counter import Answer, PinVerdict, ReversalAnswered
from pos_app.ports.journal import Note
from pos_app.ports.pin import ManagerPin, PinId
from pos_app.ports.vault import VaultError
from pos_app.workflow.context import Context

logger = logging.getLogger(__name__)

TRIED, RIGHT = "ManagerPinTried", "ManagerPinRight"


@dataclass(frozen=True, slots=True)
class _Request:
    iid: IntentId
    pin: Pin


class ReversalDesk:
    """Belongs to the counter's lane; the PIN is checked in the backend's, one at a time."""

    def __init__(
        self,
        context: Context,
        pins: ManagerPin,
        *,
        answer: Callable[[Answer], None],
        handle: Callable[[IntentId, Event], None],
    ) -> None:
        self._context = context
        self._pins = pins
        self._answer = answer
        self._handle = handle
        self._busy = False
        #: The last try that this run has seen: the wait counts from it, or from the start.
        self._since_s = context.clock.monotonic_s()

    def reverse(self, iid: IntentId, pin: Pin) -> None:
        """Take a recharge back if this is the PIN; answers with ``ReversalAnswered`` once."""
        if self._busy:
            return
        self._busy = True
        request = _Request(iid, pin)
        self._context.lanes.backend.post(lambda: self._look_up(request))

    def _look_up(self, request: _Request) -> None:
        """Ask the vault which PIN counts, in the backend's lane."""
        try:
            current = self._pins.current()
        except VaultError as error:
            self._unreadable(request, error)
        else:
            self._context.home(lambda: self._try(request, current))

    def _try(self, request: _Request, current: PinId | None) -> None:
        if current is None:
            self._end(request, PinVerdict.NOT_SET)
        elif not self._may_be_reversed(request.iid):
            self._end(request, PinVerdict.TOO_LATE)
        elif self._locked_until_s(current) is not None:
            self._end(request, PinVerdict.LOCKED, current)
        else:
            self._note(TRIED, current)
            self._since_s = self._context.clock.monotonic_s()
            self._context.lanes.backend.post(lambda: self._check(request, current))

    def _check(self, request: _Request, current: PinId) -> None:
        """Compare, in the backend's lane."""
        try:
            is_right = self._pins.is_right(request.pin)
        except VaultError as error:
            self._unreadable(request, error)
        else:
            self._context.home(lambda: self._checked(request, current, is_right=is_right))

    def _checked(self, request: _Request, current: PinId, *, is_right: bool) -> None:
        if not is_right:
            locked = self._locked_until_s(current) is not None
            self._end(request, PinVerdict.LOCKED if locked else PinVerdict.WRONG, current)
            return
        self._note(RIGHT, current)
        self._end(request, PinVerdict.RIGHT)
        self._handle(request.iid, ReversalRequested())

    def _unreadable(self, request: _Request, error: VaultError) -> None:
        logger.error("the manager's PIN: %s", error.fault.code.value)
        self._context.home(lambda: self._end(request, PinVerdict.UNREADABLE))

    def _end(self, request: _Request, verdict: PinVerdict, current: PinId | None = None) -> None:
        self._busy = False
        left = 0 if current is None else max(0, TRIES_FREE - self._tries(current))
        until_s = None if current is None else self._locked_until_s(current)
        self._answer(ReversalAnswered(request.iid, verdict, left, until_s))

    def _may_be_reversed(self, iid: IntentId) -> bool:
        operation = self._context.journal.find(iid)
        return operation is not None and allows(operation, ReversalRequested)

    def _locked_until_s(self, current: PinId) -> float | None:
        """Return until when nobody may try, on this run's monotonic scale; None if now."""
        until_s = self._since_s + wait_s(self._tries(current))
        return until_s if self._context.clock.monotonic_s() < until_s else None

    def _tries(self, current: PinId) -> int:
        """Count the tries at this PIN since it was last right."""
        tries = 0
        for noted in self._context.journal.notes({TRIED, RIGHT}):
            if noted.note.detail.get("pin") == current:
                tries = tries + 1 if noted.note.name == TRIED else 0
        return tries

    def _note(self, name: str, current: PinId) -> None:
        context = self._context
        context.journal.note(Note(name, {"pin": current}, context.clock.now(), context.run))
