"""Answers what the window asks about the journal: reading only, nothing moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile

from pos_app.domain.operation import Operation
from pos_app.domain.receipt import SHOP_ZONE
from pos_app.domain.search import matches, number_in
from pos_app.ports.counter import LISTED_MAX, Answer, OperationsListed, Search
from pos_app.workflow.context import Context

#: How far back a search looks, in operations; one by its whole number looks through all.
SEARCHED_MAX = 2_000
_AT_ONCE = 100


class Enquiries:
    """Belongs to the counter's lane."""

    def __init__(self, context: Context, answer: Callable[[Answer], None]) -> None:
        self._context = context
        self._journal = context.journal
        self._answer = answer

    def list_operations(self, search: Search) -> None:
        found = tuple(self._found(search)[:LISTED_MAX])
        unfinished = len(self._journal.unfinished())
        self._answer(OperationsListed(search, found, self._today(), unfinished))

    def _found(self, search: Search) -> list[Operation]:
        if search.iid is not None:
            row = self._journal.find(search.iid)
            return [] if row is None else [row]
        if search.only_open:
            rows = reversed(self._journal.unfinished())
            return [row for row in rows if matches(row, search.text)]
        if not search.text:
            return list(self._journal.latest(LISTED_MAX))
        found = [row for row in self._newest_first() if matches(row, search.text)]
        return found + [row for row in self._numbered(search.text) if row not in found]

    def _numbered(self, text: str) -> list[Operation]:
        number = number_in(text)
        if number is None:
            return []
        rows = self._journal.latest(1, below=number + 1)
        return [row for row in rows if row.number == number]

    def _today(self) -> int:
        today = self._context.clock.now().astimezone(SHOP_ZONE).date()
        opened = (row.opened_at.astimezone(SHOP_ZONE).date() for row in self._newest_first())
        # From the newest back to the first that is older, so that a long journal costs nothing.
        return sum(1 for _ in takewhile(lambda day: day == today, opened))

    def _newest_first(self) -> Iterator[Operation]:
        below: int | None = None
        for _ in range(0, SEARCHED_MAX, _AT_ONCE):
            rows = self._journal.latest(_AT_ONCE, below=below)
            yield from rows
            if len(rows) < _AT_ONCE:
                return
            below = rows[-1].number
