"""What goes on about each operation right now: in memory, for the screen, never a decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pos_app.domain.faults import Fault
from pos_app.domain.operation import IntentId
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.counter import QUIET, Activity


class Activities:
    """One ``Activity`` an operation, told to ``changed`` whenever it is another.

    Belongs to the counter's lane.
    """

    def __init__(self, changed: Callable[[IntentId], None]) -> None:
        self._changed = changed
        self._by_intent: dict[IntentId, Activity] = {}

    def of(self, iid: IntentId) -> Activity:
        return self._by_intent.get(iid, QUIET)

    def begin_asking(self, iid: IntentId, *, since_s: float, in_doubt: bool) -> None:
        activity = replace(self.of(iid), asking_since_s=since_s, in_doubt=in_doubt, tries=0)
        self._put(iid, activity)

    def plan(self, iid: IntentId, *, tries: int, next_try_at_s: float | None) -> None:
        self._put(iid, replace(self.of(iid), tries=tries, next_try_at_s=next_try_at_s))

    def doubt(self, iid: IntentId) -> None:
        self._put(iid, replace(self.of(iid), in_doubt=True))

    def end_asking(self, iid: IntentId) -> None:
        """Forget the asking without telling: the decision that ended it tells by itself.

        The slip is forgotten too: it said "in verification", and the next one says another thing.
        """
        self._by_intent[iid] = Activity(held=self.of(iid).held)

    def hold(self, iid: IntentId, held: Fault | None) -> None:
        self._put(iid, replace(self.of(iid), held=held))

    def slip(self, iid: IntentId, outcome: PrintOutcome) -> None:
        self._put(iid, replace(self.of(iid), slip=outcome))

    def _put(self, iid: IntentId, activity: Activity) -> None:
        if activity != self.of(iid):
            self._by_intent[iid] = activity
            self._changed(iid)
