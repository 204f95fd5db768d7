"""A shop's day: it opens, serves so many customers in the day's weather, closes, is judged.

The rule it keeps: when the shop closes every fault stops, each till is started once more, and
the operator does what the screen asks. Whatever is then not closed within hours never would be.
Then the drawer is counted and the shift closed, and the closure is judged like the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from pos_app.simulation.audit import BUG, CLOSURE, Violation, judge
from pos_app.simulation.books import Books
from pos_app.simulation.closing import Closure, close_shift, findings
from pos_app.simulation.dice import Dice
from pos_app.simulation.disk import Disk
from pos_app.simulation.evidence import Evidence, JournalCopy, read_journal, verdicts_of
from pos_app.simulation.mishaps import Chances, Log, Mishap
from pos_app.simulation.network import TERMINAL_ID, Network, SparingKey
from pos_app.simulation.people import Operator
from pos_app.simulation.printer import Device, OnCounter
from pos_app.simulation.till import Dead, Surroundings, Till
from pos_app.simulation.world import World

#: How long everything may take to be closed once the faults have stopped, in simulated time.
SETTLED_WITHIN_S: Final = 3 * 3600.0
#: How long a day may take that does not come to its end, and in how many steps.
_DAY_MAX_S: Final = 48 * 3600.0
_STEPS_MAX: Final = 200_000
_SEED_BYTES: Final = 32
_IMAGES_MAX: Final = 3
_STEPS_TO_LIVE_MAX: Final = 190
_DISK_CALLS_MAX: Final = 190


@dataclass(frozen=True, slots=True)
class DayEnded:
    """How a day went.

    Attributes:
        several: How many of the customers came with several codes.
        shared: How many papers were about several operations.
        customer_of: Which customer an operation belongs to, to find it in the story.
    """

    day: int
    sales: int
    several: int
    shared: int
    confirmed: int
    log: Log
    violations: list[Violation]
    customer_of: Callable[[Violation], int]


def live(
    seed: int,
    day: int,
    customers: int,
    *,
    chances: Chances | None = None,
    tell: Callable[[str], None] | None = None,
    device: Callable[[World], OnCounter] = Device,
) -> DayEnded:
    """Live one day and judge it. The same arguments, the same day, to the last step."""
    world = World(seed, day, chances=chances, tell=tell)
    shop = _Shop(world, device(world))
    met: list[Violation] = []
    try:
        shop.serve(customers)
        shop.settle()
        shop.close()
    except Exception as bug:  # noqa: BLE001 - whatever it is, it ends this day and is told.
        met.append(Violation(BUG, None, f"{type(bug).__name__}: {bug}"))
    evidence = shop.evidence()
    violations = [*met, *judge(evidence), *shop.judge_closure()]
    for violation in violations:
        world.say("auditor", violation.invariant, violation.iid or "", violation.what)
    confirmed = sum(movement.amount_cents > 0 for movement in evidence.movements)
    return DayEnded(
        day,
        customers,
        shop.several,
        sum(len(paper.iids) > 1 for paper in evidence.papers),
        confirmed,
        world.log,
        violations,
        lambda breach: world.customers.get(breach.iid, 0) if breach.iid else 0,
    )


class _Shop:
    """One shop: its till (or, with a copied disk, two), its operator, its backend."""

    def __init__(self, world: World, device: OnCounter) -> None:
        self._world = world
        self._dice: Dice = world.dice("fate")
        key = SparingKey(self._dice.randbytes(_SEED_BYTES))
        self._books = Books(
            TERMINAL_ID, world.dice("books"), tick=world.tick, now_s=lambda: world.hours.now_s
        )
        network = Network(world, self._books, key)
        self._around = Surroundings(world, network, device, key, self._books)
        self._operator = Operator(world)
        self._tills = [Till("till", self._around, Disk())]
        self._images: list[Disk] = []
        self._put_aside: list[JournalCopy] = []
        self._customers = 0
        self._is_over = False
        self._closure: Closure | None = None
        self._steps = 0

    @property
    def several(self) -> int:
        return self._operator.several

    def serve(self, customers: int) -> None:
        """Open, and serve until the last customer has gone."""
        self._customers = customers
        self._tills[0].switch_on()
        self._world.hours.after(1.0, self._act)
        while not self._is_over and self._world.hours.now_s < _DAY_MAX_S:
            self._step()

    def settle(self) -> None:
        """Stop every fault, start each till once more, and do what it asks."""
        world = self._world
        world.is_fine = True
        world.say("shop", "closes: no fault from here on")
        for till in self._tills:
            if till.shown.stopped:
                till.die(power=False)
            till.switch_off()
            till.switch_on()
            self._operator.begin_anew()
            self._operator.take_over()
            until_s = world.hours.now_s + SETTLED_WITHIN_S
            self._is_over = False
            world.hours.after(1.0, partial(self._tidy, till))
            while not self._is_over and world.hours.now_s < until_s:
                self._step()
            till.switch_off()

    def close(self) -> None:
        """Count the drawer and close the shift, at the till whose journal is judged."""
        till = self._tills[-1]
        till.switch_on()
        self._run_until(lambda: till.is_selling)
        self._closure = close_shift(self._world, till, self._run_until)
        till.switch_off()

    def judge_closure(self) -> list[Violation]:
        if self._closure is None:
            return []
        stands = self._books.standing_cents
        return [Violation(CLOSURE, None, what) for what in findings(self._closure, stands)]

    def _run_until(self, holds: Callable[[], bool]) -> None:
        """Let time pass until something holds, or for as long as anything may take."""
        until_s = self._world.hours.now_s + SETTLED_WITHIN_S
        while not holds() and self._world.hours.now_s < until_s:
            self._step()

    def evidence(self) -> Evidence:
        """Read what is left of the day."""
        *others, last = self._tills
        for till in others:
            self._put_aside.append(read_journal(f"left in {till.name}", till.disk))
        return Evidence(
            journal=read_journal("the journal", last.disk),
            put_aside=self._put_aside,
            movements=self._books.movements,
            verdicts=verdicts_of(self._books),
            papers=self._world.tape.read_all(),
            cash=self._world.drawer.moves,
            handed=self._world.drawer.handed,
        )

    def _step(self) -> None:
        self._steps += 1
        if self._steps > _STEPS_MAX:
            raise AssertionError("the day goes round in circles")
        try:
            self._world.hours.step()
        except Dead as death:
            self._bury(death.till, power=death.power)

    def _act(self) -> None:
        """Let the operator do one thing at one of the tills, and come back for the next."""
        if self._world.is_fine:
            return
        till = self._dice.choice(self._tills) if len(self._tills) > 1 else self._tills[0]
        delay_s = 3.0
        try:
            if till.shown.stopped and till.is_on:
                self._restart_stopped(till)
            elif till.is_selling:
                delay_s = self._operate(till)
        finally:
            self._world.hours.after(delay_s, self._act)

    def _operate(self, till: Till) -> float:
        operator, served = self._operator, self._operator.served
        takes_customers = served < self._customers
        delay_s = operator.act(till, takes_customers=takes_customers)
        if operator.served > served:
            delay_s += self._plan(till)
        self._is_over = not takes_customers and operator.is_idle
        return delay_s

    def _tidy(self, till: Till) -> None:
        delay_s = 2.0
        if till.is_selling:
            delay_s = self._operator.act(till, takes_customers=False)
            journal = till.journal
            self._is_over = journal is not None and not journal.unfinished()
        if not self._is_over:
            self._world.hours.after(delay_s, lambda: self._tidy(till))

    # What befalls the machine.

    def _plan(self, till: Till) -> float:
        """Draw what will befall this customer's sale; return how long nobody is at the till."""
        world, dice, fate = self._world, self._dice, till.fate
        for mishap in (Mishap.KILL, Mishap.POWER_CUT):
            if world.happens(mishap, dice):
                self._plan_end(till, power=mishap is Mishap.POWER_CUT)
        if world.happens(Mishap.IO_ERROR, dice):
            fate.disk_fails_in = dice.randint(1, _DISK_CALLS_MAX)
            fate.fails_for_ever = dice.happens(0.3)
        if world.happens(Mishap.DISK_FULL, dice):
            world.happened(Mishap.DISK_FULL)
            fate.full_until_s = world.hours.now_s + dice.uniform(5.0, 120.0)
        if world.happens(Mishap.CLOCK_JUMP, dice):
            world.happened(Mishap.CLOCK_JUMP)
            till.jump_clock()
        if world.happens(Mishap.SUSPEND, dice):
            world.hours.after(dice.uniform(0.0, 30.0), self._sleep)
        if world.happens(Mishap.WALK_AWAY, dice):
            world.happened(Mishap.WALK_AWAY)
            return dice.uniform(60.0, 400.0)
        return 0.0

    def _plan_end(self, till: Till, *, power: bool) -> None:
        if self._dice.happens(0.6):
            till.fate.dies_in = self._dice.randint(1, _STEPS_TO_LIVE_MAX)
            till.fate.power = power
        else:
            # Between two steps: while a request or a paper is under way.
            delay_s = self._dice.uniform(0.0, 30.0)
            self._world.hours.after(delay_s, lambda: self._bury(till, power=power))

    def _sleep(self) -> None:
        self._world.happened(Mishap.SUSPEND)
        self._world.hours.skip(self._dice.uniform(60.0, 7200.0))

    def _restart_stopped(self, till: Till) -> None:
        """Do what the stop screen says: end the program and start it again."""
        till.die(power=False)
        till.fate.fails_for_ever = False
        till.fate.disk_fails_in = None
        self._start_later(till)

    def _bury(self, till: Till, *, power: bool) -> None:
        if not till.is_on or self._world.is_fine:
            return
        self._world.happened(Mishap.POWER_CUT if power else Mishap.KILL)
        till.die(power=power)
        self._exchange_disk(till)
        self._start_later(till)

    def _start_later(self, till: Till) -> None:
        self._operator.begin_anew()
        self._world.hours.after(self._dice.uniform(3.0, 60.0), lambda: _switch_on(till))

    def _exchange_disk(self, till: Till) -> None:
        """Let the disk be lost, replaced by an older image of itself, or copied."""
        world, dice = self._world, self._dice
        if self._images and world.happens(Mishap.JOURNAL_OLD, dice):
            self._put_disk_aside(till, Mishap.JOURNAL_OLD, dice.choice(self._images).copy())
        elif world.happens(Mishap.JOURNAL_LOST, dice):
            self._put_disk_aside(till, Mishap.JOURNAL_LOST, Disk())
        elif len(self._tills) == 1 and world.happens(Mishap.DISK_CLONED, dice):
            world.happened(Mishap.DISK_CLONED)
            second = Till("till two", self._around, till.disk.copy())
            self._tills.append(second)
            self._start_later(second)
        self._images.append(till.disk.copy())
        if len(self._images) > _IMAGES_MAX:
            del self._images[dice.randrange(_IMAGES_MAX)]

    def _put_disk_aside(self, till: Till, mishap: Mishap, disk: Disk) -> None:
        self._world.happened(mishap)
        self._put_aside.append(read_journal("put aside", till.disk))
        till.disk = disk


def _switch_on(till: Till) -> None:
    if not till.is_on:
        till.switch_on()
