"""Tries printer and backend on a person's word, each in its own lane.

The rule it keeps: a customer comes first. While somebody waits for a paper no slip is printed,
while somebody waits for the backend it is asked nothing else; and a trial moves no row.
"""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Operation, State
from pos_app.domain.trial_slip import trial_slip
from pos_app.ports.backend import BackendError
from pos_app.ports.devices import BackendTried, NotTried, SlipTried, Trial, TrialTold
from pos_app.ports.printer import PrintResult
from pos_app.workflow.activities import Activities
from pos_app.workflow.context import Context
from pos_app.workflow.printing import PrintDesk

_MS_PER_S = 1_000
#: A paper of the customer's is coming, or a question about one stands open.
_WAITS_FOR_PAPER = frozenset(
    {
        State.QUOTED,
        State.PRE_PRINTING,
        State.PRE_PRINTED,
        State.CONFIRMED,
        State.RCPT_PRINTING,
    }
)


class Trials:
    """Belongs to the counter's lane.

    ``heard`` is told whether the backend answers; ``stale`` that the session must be renewed.
    """

    def __init__(
        self,
        context: Context,
        print_desk: PrintDesk,
        activities: Activities,
        *,
        answer: Callable[[TrialTold], None],
        heard: Callable[[Fault | None], None],
        stale: Callable[[], None],
    ) -> None:
        self._context = context
        self._print_desk = print_desk
        self._activities = activities
        self._answer = answer
        self._heard = heard
        self._stale = stale
        self._slips = 0

    def carry_out(self, trial: Trial, decided_upto: int) -> None:
        """Try it, or say that a customer comes first; ends in one answer.

        ``decided_upto`` is the last decision that is known: what came after is asked for.
        """
        if any(self._needs(row, trial) for row in self._context.journal.unfinished()):
            self._answer(NotTried(trial))
        elif trial is Trial.PRINT:
            self._print()
        else:
            self._ask(decided_upto)

    def _needs(self, row: Operation, trial: Trial) -> bool:
        """Whether somebody at the counter waits for what this trial would keep busy."""
        is_asking = row.state is State.SUBMITTING and not self._activities.of(row.iid).in_doubt
        return is_asking or (trial is Trial.PRINT and row.state in _WAITS_FOR_PAPER)

    def _print(self) -> None:
        self._slips += 1
        document = trial_slip(self._context.shop, self._context.clock.now())
        self._print_desk.print_report(document, f"trial|{self._slips}", self._printed)

    def _printed(self, result: PrintResult) -> None:
        self._answer(SlipTried(result))

    def _ask(self, after: int) -> None:
        head = self._context.journal.head()
        clock, backend = self._context.clock, self._context.backend

        def ask() -> None:
            began_s, fault = clock.monotonic_s(), None
            try:
                backend.decided_since(after, head)
            except BackendError as error:
                fault = error.fault
            told = BackendTried(round((clock.monotonic_s() - began_s) * _MS_PER_S), fault)
            self._context.home(lambda: self._asked(told))

        self._context.lanes.backend.post(ask)

    def _asked(self, told: BackendTried) -> None:
        if told.fault is not None and told.fault.code is FaultCode.SESSION_STALE:
            # It has answered: what is stale is mended as after any other request.
            told = BackendTried(told.took_ms)
            self._stale()
        self._heard(told.fault)
        self._answer(told)
