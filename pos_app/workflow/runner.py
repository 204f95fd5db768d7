"""Takes each event through the table: journal first, then snapshot, then commands. Always.

The rule it keeps: nothing is shown, printed, sent or given back before the step that says so
is on the disk. A commit that raises stops the till (W10): ``JournalWriteFailed`` leaves here
unhandled, and whoever owns the lane ends the process.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from pos_app.domain.commands import Command
from pos_app.domain.events import Event, Reconciled, detail
from pos_app.domain.operation import IntentId, Operation, RunId, State
from pos_app.domain.transitions import Moment, Step, advance, after_restart, begin
from pos_app.ports.backend import Recovered
from pos_app.ports.clock import Chance, Clock
from pos_app.ports.journal import Change, Journal, Overtaken
from pos_app.workflow.context import Duty
from pos_app.workflow.fitting import adopt, fit, missing

logger = logging.getLogger(__name__)


class CommandSink(Protocol):
    """Carries commands out. Returns at once: answers come back as events."""

    def carry_out(self, command: Command, operation: Operation) -> None: ...


class Runner:
    """Moves operations. Not thread-safe: it belongs to the counter's lane."""

    def __init__(
        self,
        journal: Journal,
        commands: CommandSink,
        publish: Callable[[Operation], None],
        *,
        clock: Clock,
        run: RunId,
        duty: Duty,
    ) -> None:
        self._journal = journal
        self._commands = commands
        self._publish = publish
        self._clock = clock
        self._run = run
        self._duty = duty
        self._following: deque[tuple[IntentId, Event]] = deque()

    def begin(self, operation: Operation) -> None:
        """Start an operation that has just been quoted (W1)."""
        self._take(None, begin(operation), "QuoteReceived", {"ttl_s": operation.ttl_s})
        self._go_on()

    def handle(self, iid: IntentId, event: Event) -> None:
        """Apply ``event`` to its operation, or drop it if it honestly came too late.

        Raises:
            JournalWriteFailed: the step may or may not be on the disk; stop the process.
            IllegalEvent: a bug; nothing was written.
        """
        self._following.append((iid, event))
        self._go_on()

    def follow(self, iid: IntentId, event: Event) -> None:
        """Take an event that a command brought about, once the step under way has ended."""
        self._following.append((iid, event))

    def resume(self, operation: Operation) -> None:
        """Do what the start-up table says about an operation found in the journal."""
        self._carry_out(after_restart(operation))
        self._go_on()

    def reconcile(self, listed: Sequence[Recovered], chance: Chance) -> None:
        """Make the journal know what the backend knows, after one was lost or rolled back."""
        for recovered in listed:
            iid = recovered.decision.iid
            operation = self._journal.find(iid)
            if operation is None and self._journal.is_archived(iid):
                continue
            if operation is None:
                self._adopt(recovered, chance)
            elif (event := missing(operation, recovered.decision, self._run)) is not None:
                self.handle(operation.iid, event)

    def _go_on(self) -> None:
        while self._following:
            self._handle(*self._following.popleft())

    def _handle(self, iid: IntentId, event: Event) -> None:
        operation = self._journal.find(iid)
        assert operation is not None, iid
        fitting = fit(operation, event)
        if fitting is None:
            logger.info("%s: %s came too late", iid, type(event).__name__)
            return
        step = advance(operation, fitting, self._now())
        self._take(operation.state, step, type(fitting).__name__, detail(fitting))

    def _adopt(self, recovered: Recovered, chance: Chance) -> None:
        visit, number = chance.new_visit(), self._journal.next_number()
        step = adopt(recovered, visit, number, self._now())
        event = Reconciled(recovered.decision)
        self._take(None, step, type(event).__name__, detail(event))

    def _take(
        self,
        before: State | None,
        step: Step,
        event: str,
        about: Mapping[str, str | int | None],
    ) -> None:
        now = self._now()
        change = Change(before, step.operation, event, about, now.at, now.run, now.operator)
        try:
            self._journal.record(change)
        except Overtaken:
            logger.warning("%s: %s was overtaken", step.operation.iid, event)
            return
        logger.info("%s is %s", step.operation.iid, step.operation.state.name)
        self._publish(step.operation)
        self._carry_out(step)

    def _now(self) -> Moment:
        return Moment(self._clock.now(), self._run, self._duty.operator)

    def _carry_out(self, step: Step) -> None:
        for command in step.commands:
            self._commands.carry_out(command, step.operation)
