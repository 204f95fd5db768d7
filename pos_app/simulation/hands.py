"""What the operator's hands do: press a button that the screen offers, take cash, give it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pos_app.domain.events import MayBeLate, OperatorCollected, ReversalRequested
from pos_app.domain.operation import Operation
from pos_app.domain.print_job import DocumentKind
from pos_app.domain.transitions import allows
from pos_app.simulation.dice import Dice
from pos_app.simulation.mishaps import Mishap
from pos_app.simulation.tape import Handed
from pos_app.simulation.till import Till
from pos_app.simulation.world import World

_CHANGE_CENTS = 20_00


class Hands:
    """Honest, and not always steady: a button may be pressed twice, a paper overlooked."""

    def __init__(self, world: World, dice: Dice) -> None:
        self._world = world
        self._dice = dice

    def post(self, till: Till, row: Operation, event: MayBeLate) -> None:
        self._press(till, [row], event, lambda: till.post(row.iid, event))

    def post_together(self, till: Till, rows: Sequence[Operation], event: MayBeLate) -> None:
        """Press the one button that is about all of these."""
        if len(rows) == 1:
            self.post(till, rows[0], event)
        else:
            iids = [row.iid for row in rows]
            self._press(till, rows, event, lambda: till.post_together(iids, event))

    def reverse(self, till: Till, row: Operation) -> None:
        self._press(till, [row], ReversalRequested(), lambda: till.reverse(row.iid))

    def collect(self, till: Till, rows: Sequence[Operation]) -> None:
        """Take the cash for all of them at once, then say so."""
        drawer = self._world.drawer
        unpaid = [row for row in rows if not drawer.held_cents(row.iid)]
        for row in unpaid:
            drawer.take(row.iid, row.total_cents)
            self._world.say("drawer", f"{row.iid[:8]}…", "+", row.total_cents, "cents")
        if unpaid:
            till.step()
        self.post_together(till, rows, OperatorCollected(self._keyed_cents(rows)))

    def hand_back(self, row: Operation, till: Till) -> None:
        cents = self._world.drawer.give_back(row.iid)
        if cents:
            self._world.say("drawer", f"{row.iid[:8]}…", "-", cents, "cents")
            till.step()

    def sees(self, row: Operation, kind: DocumentKind) -> bool:
        """Whether the operator finds a whole paper of this kind about this operation."""
        if not self._world.tape.has_whole(row.iid, kind):
            return False
        if self._world.happens(Mishap.NOT_SEEN, self._dice):
            self._world.happened(Mishap.NOT_SEEN, row.iid)
            return False
        return True

    def _keyed_cents(self, rows: Sequence[Operation]) -> int | None:
        """Key what was handed over for several, change included; for one nobody bothers."""
        if len(rows) == 1:
            return None
        total_cents = sum(row.total_cents for row in rows)
        handed = Handed(
            tuple(row.iid for row in rows), total_cents + self._dice.randrange(_CHANGE_CENTS)
        )
        self._world.drawer.handed.append(handed)
        return handed.cents

    def _press(
        self, till: Till, rows: Sequence[Operation], event: MayBeLate, button: Callable[[], None]
    ) -> None:
        if not all(allows(row, type(event)) for row in rows):
            return
        named = " and ".join(f"{row.iid[:8]}…" for row in rows)
        self._world.say("people", type(event).__name__, named, "at", till.name)
        for row in rows:
            till.shown.found.discard(row.iid)
        button()
        for row in rows:
            till.shown.acted_on[row.iid] = row
        if self._world.happens(Mishap.DOUBLE_CLICK, self._dice):
            self._world.happened(Mishap.DOUBLE_CLICK, rows[0].iid)
            button()
