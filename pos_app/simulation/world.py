"""What every part of a simulated shop shares: hours, dice, mishaps, the log and the story."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.operation import IntentId
from pos_app.simulation.dice import Dice, dice_for
from pos_app.simulation.hours import Hours
from pos_app.simulation.mishaps import Chances, Log, Mishap
from pos_app.simulation.tape import Drawer, Tape


class World:
    """One day. Its parts draw from streams of their own; ``tick`` orders what happened.

    Attributes:
        is_fine: No fault happens any more: the day is being closed.
        front: The customer who is being served; 0 where none is.
    """

    def __init__(
        self,
        seed: int,
        day: int,
        *,
        chances: Chances | None = None,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        self.seed = seed
        self.day = day
        self.hours = Hours()
        self.chances = chances or Chances()
        self.log = Log()
        self.tape = Tape()
        self.drawer = Drawer(self.tick)
        self.is_fine = False
        self.front = 0
        self.customers: dict[IntentId, int] = {}
        self._tell = tell
        self._ticks = 0

    def dice(self, part: str) -> Dice:
        return dice_for(self.seed, self.day, part)

    def tick(self) -> int:
        self._ticks += 1
        return self._ticks

    def happens(self, mishap: Mishap, dice: Dice) -> bool:
        """Draw whether a mishap happens now; whoever asks lets it happen and logs it."""
        return not self.is_fine and dice.happens(self.chances.of(mishap))

    def happened(self, mishap: Mishap, iid: IntentId | None = None) -> None:
        """Log a mishap, to whoever's sale it hit: the operation's customer, or the front one."""
        customer = self.customers.get(iid, self.front) if iid else self.front
        self.log.happened(mishap, customer)
        self.say("!", mishap.value)

    @property
    def is_told(self) -> bool:
        """Whether anybody listens: words that cost something are made for nobody else."""
        return self._tell is not None

    def say(self, who: str, *words: object) -> None:
        """Tell the story, if anybody listens."""
        if self._tell is not None:
            minutes, seconds = divmod(self.hours.now_s + self.hours.spent_s, 60)
            hours, minutes = divmod(int(minutes), 60)
            told = " ".join(str(word) for word in words)
            self._tell(f"{hours:02d}:{minutes:02d}:{seconds:06.3f}  {who:<9} {told}")
