"""Reads the backend's list of decisions, a page a job, so that a sale never waits for a list.

The rule it keeps: a list is read and nothing else. What it says moves no row.
"""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.tally import BackendWord, Listed
from pos_app.ports.backend import BackendError, DecidedPage
from pos_app.ports.journal import Head
from pos_app.workflow.context import Context


class DecisionReader:
    """Belongs to the counter's lane; requests run in the backend's. One reading at a time."""

    def __init__(
        self,
        context: Context,
        *,
        read: Callable[[BackendWord], None],
        lost: Callable[[Fault], None],
    ) -> None:
        self._context = context
        self._read = read
        self._lost = lost
        self._listed: list[Listed] = []
        self._asked_seq = 0
        self.is_asking = False

    def ask(self, after: int) -> None:
        """Read everything decided after ``after``; ends in ``read`` or ``lost``, once."""
        assert not self.is_asking, "one list at a time"
        self.is_asking = True
        self._listed = []
        self._asked_seq = self._context.journal.head().seq
        self._ask_page(after)

    def _ask_page(self, after: int) -> None:
        head = self._context.journal.head()
        self._context.lanes.backend.post(lambda: self._request(after, head))

    def _request(self, after: int, head: Head) -> None:
        """Ask for one page, in the backend's lane."""
        try:
            page = self._call_in_session(after, head)
        except BackendError as error:
            fault = error.fault
            self._context.home(lambda: self._failed(fault))
        else:
            self._context.home(lambda: self._got(page))

    def _call_in_session(self, after: int, head: Head) -> DecidedPage:
        backend = self._context.backend
        try:
            return backend.decided_since(after, head)
        except BackendError as error:
            if error.fault.code is not FaultCode.SESSION_STALE:
                raise
            backend.hello(head)
            return backend.decided_since(after, head)

    def _got(self, page: DecidedPage) -> None:
        self._listed += page.listed
        if page.is_last:
            self.is_asking = False
            self._read(BackendWord(tuple(self._listed), page.upto, self._asked_seq))
        else:
            self._ask_page(page.upto)

    def _failed(self, fault: Fault) -> None:
        self.is_asking = False
        self._lost(fault)
