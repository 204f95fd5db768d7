"""Judging a PIN: how often somebody may be wrong, and how long nobody may try then.

The rule it keeps: every try is in the journal's chain before it is checked, so that neither a
restart nor a pulled plug gives a try back. What is noted says whose PIN somebody tried and
whether it was right, and nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pos_app.domain.operators import OperatorId, Role, active_of
from pos_app.domain.pin import TRIES_FREE, Pin, wait_s
from pos_app.ports.journal import Note
from pos_app.ports.operators import Operators, PinId, PinVerdict
from pos_app.ports.vault import VaultError
from pos_app.workflow.context import Context

logger = logging.getLogger(__name__)

TRIED, RIGHT, FORGIVEN = "PinTried", "PinRight", "PinForgiven"
#: As they were noted by tills that knew one PIN, the manager's.
_OLD_TRIED, _OLD_RIGHT = "ManagerPinTried", "ManagerPinRight"
_NAMES = frozenset({TRIED, RIGHT, FORGIVEN, _OLD_TRIED, _OLD_RIGHT})


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a PIN; see ``ports.operators.PinAnswered``."""

    verdict: PinVerdict
    tries_left: int = 0
    locked_until_s: float | None = None


@dataclass(frozen=True, slots=True)
class _Try:
    who: OperatorId
    pin: Pin
    #: Only of somebody with this role, where it is not None.
    role: Role | None
    told: Callable[[Judged], None]


class PinDesk:
    """Belongs to the counter's lane; PINs are looked up and checked in the vault's."""

    def __init__(self, context: Context, operators: Operators) -> None:
        self._context = context
        self._operators = operators
        #: How often each PIN was wrong since it was last right.
        self._tries: dict[str, int] = {}
        #: The last try that this run has seen: a wait counts from it, or from the start.
        self._since_s: dict[PinId, float] = {}
        self._started_s = context.clock.monotonic_s()
        for noted in context.journal.notes(_NAMES):
            self._count(noted.note)

    def judge(
        self, who: OperatorId, pin: Pin, told: Callable[[Judged], None], role: Role | None = None
    ) -> None:
        """Say whether this is somebody's PIN; with ``role``, of somebody who has that role."""
        attempt = _Try(who, pin, role, told)
        self._context.lanes.vault.post(lambda: self._look_up(attempt))

    def forgive(self, current: PinId) -> None:
        """Let somebody with this PIN try again at once."""
        self._note(FORGIVEN, current)

    def barred(self, pins: Iterable[tuple[OperatorId, PinId]]) -> frozenset[OperatorId]:
        """Return which of these may not try now."""
        return frozenset(who for who, pin in pins if self._locked_until_s(pin) is not None)

    def _look_up(self, attempt: _Try) -> None:
        """Ask which PIN counts, in the vault's lane."""
        try:
            current = self._current(attempt)
        except VaultError as error:
            self._unreadable(attempt, error)
        else:
            self._context.home(lambda: self._try(attempt, current))

    def _current(self, attempt: _Try) -> PinId | None:
        who = attempt.who
        roles = {each.id: each.role for each in active_of(self._operators.all())}
        if attempt.role is not None and roles.get(who) is not attempt.role:
            return None
        return self._operators.pin_of(who)

    def _try(self, attempt: _Try, current: PinId | None) -> None:
        if current is None:
            attempt.told(Judged(PinVerdict.NOT_SET))
        elif self._locked_until_s(current) is not None:
            attempt.told(self._judged(PinVerdict.LOCKED, current))
        else:
            self._note(TRIED, current)
            self._since_s[current] = self._context.clock.monotonic_s()
            self._context.lanes.vault.post(lambda: self._check(attempt, current))

    def _check(self, attempt: _Try, current: PinId) -> None:
        """Compare, in the vault's lane."""
        try:
            is_right = self._operators.is_right(attempt.who, attempt.pin)
        except VaultError as error:
            self._unreadable(attempt, error)
        else:
            self._context.home(lambda: self._checked(attempt, current, is_right=is_right))

    def _checked(self, attempt: _Try, current: PinId, *, is_right: bool) -> None:
        if is_right:
            self._note(RIGHT, current)
            attempt.told(Judged(PinVerdict.RIGHT))
            return
        locked = self._locked_until_s(current) is not None
        attempt.told(self._judged(PinVerdict.LOCKED if locked else PinVerdict.WRONG, current))

    def _unreadable(self, attempt: _Try, error: VaultError) -> None:
        logger.error("the operators' PINs: %s", error.fault.code.value)
        self._context.home(lambda: attempt.told(Judged(PinVerdict.UNREADABLE)))

    def _judged(self, verdict: PinVerdict, current: PinId) -> Judged:
        left = max(0, TRIES_FREE - self._tries.get(current, 0))
        return Judged(verdict, left, self._locked_until_s(current))

    def _locked_until_s(self, current: PinId) -> float | None:
        """Return until when nobody may try, on this run's monotonic scale; None if now."""
        since_s = self._since_s.get(current, self._started_s)
        until_s = since_s + wait_s(self._tries.get(current, 0))
        return until_s if self._context.clock.monotonic_s() < until_s else None

    def _note(self, name: str, current: PinId) -> None:
        note = self._context.note(name, {"pin": current})
        self._context.journal.note(note)
        self._count(note)

    def _count(self, note: Note) -> None:
        pin = str(note.detail["pin"])
        wrong = note.name in {TRIED, _OLD_TRIED}
        self._tries[pin] = self._tries.get(pin, 0) + 1 if wrong else 0
