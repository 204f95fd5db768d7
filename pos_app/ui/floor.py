"""The floor under every front: what is known, the workflow behind it, and where to go next.

Each front (``ui/fronts``) says what its presses mean by calling this. The rule it keeps: an
event is posted once for each snapshot, and only if the table allows it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import count

from pos_app.domain.events import MayBeLate, OperatorCollected, ReceiptOrdered
from pos_app.domain.money import Limits
from pos_app.domain.operation import IntentId, Operation, VisitId
from pos_app.domain.operators import Right
from pos_app.domain.transitions import allows
from pos_app.domain.words import Words
from pos_app.ports.backend import Terms
from pos_app.ports.counter import Counter, DraftId, Search
from pos_app.ports.preferences import Value
from pos_app.ports.sound import Sound
from pos_app.ui.eyes import Sight
from pos_app.ui.fronts.kinds import (
    CAMERA_ASKED,
    Browsing,
    Choosing,
    Front,
    Idle,
    Picking,
    Pricing,
    Resuming,
    Searching,
    Serving,
    Starting,
    Together,
    Typing,
)
from pos_app.ui.gear import Seen
from pos_app.ui.going import Going
from pos_app.ui.rooms.showing import seen_from
from pos_app.ui.scene import Stage
from pos_app.ui.situation import (
    Answered,
    Situation,
)

#: How long the same codes must be out of view before they are asked about again.
SAME_CODES_S = 4.0
#: A shop has fewer posters and stickers than this in front of its camera.
_SCENERY_MAX = 16


class Floor:
    """Belongs to the GUI thread. Knows no widget and no screen."""

    def __init__(
        self,
        counter: Counter | None,
        stage: Stage,
        *,
        monotonic_s: Callable[[], float],
        now: Callable[[], datetime],
        new_visit: Callable[[], VisitId],
        answer: Callable[[Sound], None],
        prefer: Callable[[str, Value], None],
        go: Callable[[Going], None],
    ) -> None:
        self.situation = Situation()
        self.stage = stage
        self.monotonic_s = monotonic_s
        self.now = now
        self.new_visit = new_visit
        #: Says by sound and colour what a scan was.
        self.answer = answer
        #: Lets a setting be so from now on, and keeps it.
        self.prefer = prefer
        #: Leaves this window for another.
        self.go = go
        #: What looks at still pictures.
        self.sight = Sight()
        #: When somebody last pressed something or showed a code, monotonic.
        self.touched_s = monotonic_s()
        self._counter = counter
        self._drafts = count(1)
        self._askings = count(CAMERA_ASKED + 1)
        self._answered: set[tuple[Operation, type[MayBeLate]]] = set()
        self._scenery: deque[str] = deque(maxlen=_SCENERY_MAX)

    def touch(self) -> None:
        """Remember that somebody is here."""
        self.touched_s = self.monotonic_s()

    def bind(self, counter: Counter) -> None:
        self._counter = counter

    @property
    def counter(self) -> Counter:
        assert self._counter is not None, "nothing is offered before the workflow is bound"
        return self._counter

    @property
    def words(self) -> Words:
        return self.stage.words

    @property
    def seen(self) -> Seen:
        """How the devices were when they were last heard of."""
        return seen_from(self.situation, self.stage)

    @property
    def limits(self) -> Limits:
        """What one recharge may be."""
        return self._terms.limits

    @property
    def fee_cents(self) -> int:
        """What one recharge costs beside its amount."""
        return self._terms.fee_cents

    @property
    def _terms(self) -> Terms:
        status = self.situation.status
        assert status is not None, "a sale begins while selling"
        assert status.terms is not None, status
        return status.terms

    def new_draft(self) -> DraftId:
        return DraftId(next(self._drafts))

    def new_asking(self) -> int:
        """Return a number for one more search of a file."""
        return next(self._askings)

    def post(self, operation: Operation, event: MayBeLate) -> None:
        """Post once for each snapshot: a second tap is about a row that has moved already."""
        if self._is_news(operation, event):
            self.counter.post(operation.iid, event)

    def post_all(self, operations: Sequence[Operation], event: MayBeLate) -> None:
        """The same about several of one visit; a collection is about all of them or none."""
        if len(operations) == 1:
            self.post(operations[0], event)
            return
        news = [row.iid for row in operations if self._is_news(row, event)]
        if news and not (isinstance(event, OperatorCollected) and len(news) < len(operations)):
            self.counter.post_together(news, event)

    def _is_news(self, operation: Operation, event: MayBeLate) -> bool:
        asked = (operation, type(event))
        if asked in self._answered or not allows(operation, type(event)):
            return False
        # Of an operation that is settled and gone nothing can be posted again: else each sale of
        # the day would be kept here, whole.
        known = self.situation.operations.keys() - {operation.iid}
        self._answered = {(row, kind) for row, kind in self._answered if row.iid in known}
        self._answered.add(asked)
        return True

    @property
    def may_begin(self) -> bool:
        """Whether something new may begin in place of what is in front."""
        front, situation = self.situation.front, self.situation
        waits = isinstance(front, Typing | Choosing | Picking | Searching)
        covered = situation.sheet is not None or situation.room is not None
        if isinstance(front, Pricing) or isinstance(self.behind(front), Pricing):
            return False  # What has been keyed is kept.
        free = not covered and situation.may(Right.SELL)
        return situation.takes_scans or (situation.selling and waits and free)

    # What the camera has been answered.

    def keep_answered(self, texts: frozenset[str] | None = None) -> None:
        """Remember these codes, or the last ones for longer, as answered while in view."""
        before = self.situation.answered
        kept = texts or (before.texts if before is not None else frozenset())
        self.situation.answered = Answered(kept, self.monotonic_s() + SAME_CODES_S)

    def was_answered(self, texts: frozenset[str]) -> bool:
        """Whether these codes, seen again now, were answered and in view ever since."""
        answered = self.situation.answered
        if answered is None or self.monotonic_s() >= answered.until_s:
            return False
        if not texts <= answered.texts:
            return False
        self.keep_answered()
        return True

    def is_scenery(self, texts: frozenset[str]) -> bool:
        """Whether these foreign codes were all refused before: it remembers them from now on."""
        is_known = texts <= frozenset(self._scenery)
        self._scenery.extend(texts.difference(self._scenery))
        return is_known

    # Where to go next.

    def leave_room(self) -> None:
        """Show the front again, wherever it has come to meanwhile."""
        self.situation.room = None
        self.situation.band = None

    def put(self, front: Front) -> None:
        self.situation.front = front
        self.situation.band = None
        self.situation.sheet = None

    def serve(self, iid: IntentId) -> None:
        self.situation.not_reversed.discard(iid)
        self.put(Serving(iid))

    def serve_all(self, iids: tuple[IntentId, ...]) -> None:
        """Bring what a customer pays in one go to the front."""
        if len(iids) == 1:
            self.serve(iids[0])
        else:
            self.put(Together(iids))

    def show_row(self, iid: IntentId) -> None:
        """Bring an operation to the front, with the question it was found with if it has one."""
        if iid in self.situation.questions:
            self.put(Resuming(iid))
        else:
            self.serve(iid)

    def browse(
        self, search: Search, selected: IntentId | None = None, *, closure: int | None = None
    ) -> None:
        """Show the list; what the journal answers fills it."""
        self.put(Browsing(search, selected, closure))
        self.counter.list_operations(search)

    def copy_receipt(self, operation: Operation) -> None:
        """Print the receipt of a finished operation again, and say what became of it."""
        self.situation.operations[operation.iid] = operation
        self.situation.seen_at_s.setdefault(operation.iid, self.monotonic_s())
        self.post(operation, ReceiptOrdered())
        self.put(Serving(operation.iid, copying=True))

    def behind(self, front: Front) -> Front:
        """Return what is shown again when a code that was being looked for is there, or not."""
        match front:
            case Typing(visit=Pricing() as pricing):
                return pricing
            case Choosing(before=Browsing() | Pricing() as before):
                return before
            case _:
                return self.at_rest()

    def at_rest(self) -> Front:
        return Idle() if self.situation.selling else Starting()

    def go_on(self) -> None:
        """Leave an operation that is over: to the next open question, else to the next code."""
        self.put(self.at_rest())
        if self.situation.questions and not self.situation.postponed:
            self.go_on_resuming()

    def go_on_resuming(self, leaving: IntentId | None = None) -> None:
        situation = self.situation
        rows = [row.iid for row in situation.to_resume() if row.iid != leaving]
        asked = [iid for iid in rows if iid in situation.questions]
        match situation.front:
            case Resuming(selected) if selected in rows:
                return
            case _:
                pass
        if asked or (rows and leaving is None):
            self.put(Resuming((asked or rows)[0]))
        else:
            self.put(self.at_rest())
