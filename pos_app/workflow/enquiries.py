"""Answers what the window asks about the journal: reading only, nothing moves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import takewhile

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.operation import IntentId, Operation, State, VisitId
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.repeat import ROWS_LOOKED_AT, repeated
from pos_app.domain.search import has_ended, is_of, matches, number_in
from pos_app.ports.counter import (
    LISTED_MAX,
    Answer,
    CodeChecked,
    HistoryTold,
    JournalTold,
    OperationsListed,
    Search,
)
from pos_app.workflow.context import Context

#: How far back a search looks, in operations: a busy week, read in a tenth of a second. One by
#: its whole number looks through all.
SEARCHED_MAX = 1_000
_AT_ONCE = 100


class Enquiries:
    """Belongs to the counter's lane."""

    def __init__(self, context: Context, answer: Callable[[Answer], None]) -> None:
        self._context = context
        self._journal = context.journal
        self._answer = answer
        self._submitted_at_s: dict[IntentId, float] = {}

    def list_operations(self, search: Search) -> None:
        found = tuple(self._found(search)[:LISTED_MAX])
        unfinished = len(self._journal.unfinished())
        self._answer(OperationsListed(search, found, self._today(), unfinished))

    def check_code(self, visit: VisitId, code: ServiceCode) -> None:
        digest = self._context.digest(code)
        busy = [row for row in self._journal.unfinished() if row.code_digest == digest]
        rows = self._journal.latest(ROWS_LOOKED_AT)
        now, ages_s = self._context.clock.now(), self._ages_s()
        repeat = repeated(rows, digest, now=now, ages_s=ages_s)
        self._answer(CodeChecked(visit, busy[0] if busy else None, repeat))

    def tell_history(self, iid: IntentId) -> None:
        self._answer(HistoryTold(iid, tuple(self._journal.history(iid))))

    def look_at_journal(self) -> None:
        head = self._journal.head()
        operations, copied_at = self._journal.next_number() - 1, self._journal.copied_at()
        self._answer(JournalTold(operations, head.seq, head.hash, copied_at))

    def remember(self, operation: Operation) -> None:
        """Note when this run saw a sale submitted, by a clock that nobody sets."""
        if operation.state is State.SUBMITTING:
            now_s = self._context.clock.monotonic_s()
            self._submitted_at_s.setdefault(operation.iid, now_s)
            while len(self._submitted_at_s) > ROWS_LOOKED_AT:
                del self._submitted_at_s[next(iter(self._submitted_at_s))]

    def _ages_s(self) -> Mapping[IntentId, float]:
        now_s = self._context.clock.monotonic_s()
        return {iid: now_s - at_s for iid, at_s in self._submitted_at_s.items()}

    def _found(self, search: Search) -> list[Operation]:
        if search.iid is not None:
            row = self._journal.find(search.iid)
            return [] if row is None else [row]
        if search.only_open:
            return self._picked(reversed(self._journal.unfinished()), search)
        if search == Search():
            return list(self._journal.latest(LISTED_MAX))
        found = self._picked(self._newest_first(), search)
        numbered = self._picked(self._numbered(search.text), search)
        return found + [row for row in numbered if row not in found]

    def _picked(self, rows: Iterable[Operation], search: Search) -> list[Operation]:
        today, ended = self._context.clock.now().astimezone(SHOP_ZONE).date(), search.ended
        return [
            row
            for row in rows
            if matches(row, search.text)
            and (ended is None or has_ended(row, ended))
            and is_of(row, search.days, today)
        ]

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
