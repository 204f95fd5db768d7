"""Greets the backend before anything is sold, and mends a journal that has forgotten.

Order, from the start-up rules: the journal is open and verified; HELLO with its head; a
journal that is new, or does not contain what the backend was last told, so RECONCILE; then
the rows, by the table; then selling. No network leaves the till where it is, asking again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from pos_app.domain.clock_check import TimeTold
from pos_app.domain.faults import Fault
from pos_app.ports.backend import BackendError, Recovered, Terms, Welcome
from pos_app.ports.journal import EMPTY, Head
from pos_app.workflow.context import Context
from pos_app.workflow.patience import wait_s

logger = logging.getLogger(__name__)


class Greeter:
    """Belongs to the counter's lane. Ends once, by calling ``ready`` with the terms.

    ``reconcile`` is called before it where the journal must be told something: with the
    backend's list, and whether the journal is new or has lost its end. ``told_time`` hears
    what the backend said the time was.
    """

    def __init__(
        self,
        context: Context,
        *,
        reconcile: Callable[[Sequence[Recovered], bool], None],
        heard: Callable[[Fault | None], None],
        ready: Callable[[Terms], None],
        told_time: Callable[[TimeTold], None],
    ) -> None:
        self._context = context
        self._reconcile = reconcile
        self._heard = heard
        self._ready = ready
        self._told_time = told_time
        self._tries = 0
        #: The journal's end when this greeting began; what is noted meanwhile proves nothing.
        self._found: Head | None = None

    def greet(self) -> None:
        """Begin, or begin again: the backend is told the head as it is now."""
        head = self._context.journal.head()
        self._found = self._found or head
        self._context.lanes.backend.post(lambda: self._hello(head))

    def _hello(self, head: Head) -> None:
        """Say hello, in the backend's lane."""
        clock = self._context.clock
        began_s = clock.monotonic_s()
        try:
            welcome = self._context.backend.hello(head)
        except BackendError as error:
            lost = error
            self._context.home(lambda: self._lost(lost))
        else:
            told_at_s = clock.monotonic_s()
            time_told = TimeTold(welcome.server_time, told_at_s, told_at_s - began_s)
            self._context.home(lambda: self._told_time(time_told))
            self._context.home(lambda: self._welcomed(welcome))

    def _welcomed(self, welcome: Welcome) -> None:
        self._heard(None)
        head = self._context.journal.head()
        found = self._found or head  # Asked twice, it is welcomed twice.
        contains_known = self._context.journal.contains(welcome.known)
        if not has_forgotten(found, welcome.known, contains_known=contains_known):
            self._end(welcome.terms)
            return
        logger.info("the journal is new, or behind what the backend was told: reconciling")
        lost = found == EMPTY or not contains_known
        self._context.lanes.backend.post(lambda: self._ask_list(head, welcome.terms, lost=lost))

    def _ask_list(self, head: Head, terms: Terms, *, lost: bool) -> None:
        """Ask for every key of this terminal, in the backend's lane."""
        try:
            listed = self._context.backend.reconcile(head)
        except BackendError as error:
            silence = error
            self._context.home(lambda: self._lost(silence))
        else:
            self._context.home(lambda: self._listed(listed, terms, lost=lost))

    def _listed(self, listed: Sequence[Recovered], terms: Terms, *, lost: bool) -> None:
        self._reconcile(listed, lost)
        self._end(terms)

    def _end(self, terms: Terms) -> None:
        self._found = None
        self._ready(terms)

    def _lost(self, error: BackendError) -> None:
        self._heard(error.fault)
        delay_s = wait_s(
            tries=self._tries,
            asking_for_s=0.0,
            chance=self._context.chance,
            retry_after_s=error.retry_after_s,
        )
        self._tries += 1
        self._context.scheduler.call_later(delay_s, lambda: self._context.home(self.greet))


def has_forgotten(head: Head, known: Head, *, contains_known: bool) -> bool:
    """Whether the journal must be told again what the backend knows, before anything is sold.

    A journal that ends at the very head last told (a new one, too) may have been put back
    there: a row whose SUBMIT never left shows only as an undecided key in the backend's list
    (decision 0005).
    """
    return head == known or not contains_known
