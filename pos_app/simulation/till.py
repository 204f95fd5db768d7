"""A till that runs without threads on a simulated machine, and may die at any point.

The rule it keeps: what runs here is the shipping code, from the workflow to SQLite's calls.
A run that has died is never let on again: its lanes, its schedule and its disk are ghosts.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final

import apsw

from pos_app.backend.client import BackendConfig, HttpBackend
from pos_app.domain.codes.token import ServiceCode, digest
from pos_app.domain.events import MayBeLate
from pos_app.domain.faults import Fault
from pos_app.domain.operation import IntentId, Operation
from pos_app.domain.operators import Operator, OperatorId, Role
from pos_app.domain.our_papers import PaperSeal
from pos_app.domain.pin import Pin
from pos_app.domain.shop import Shop
from pos_app.domain.transitions import is_open
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.counter import (
    Activity,
    Answer,
    CounterListener,
    CounterStatus,
    Draft,
    DraftId,
    OpenQuestion,
    Phase,
)
from pos_app.ports.journal import Journal
from pos_app.ports.operators import NoOperators, PinId
from pos_app.ports.shifts import ShiftOrder, ShiftTold
from pos_app.simulation.books import Books
from pos_app.simulation.dice import Dice, SimulatedChance
from pos_app.simulation.disk import Disk
from pos_app.simulation.hours import TillClock, TillScheduler
from pos_app.simulation.lanes import SimulatedLane
from pos_app.simulation.mishaps import Mishap
from pos_app.simulation.network import BASE_URL, TERMINAL_ID, Network, SparingKey
from pos_app.simulation.printer import OnCounter
from pos_app.simulation.vfs import NO_LOG, Mount
from pos_app.simulation.world import World
from pos_app.workflow.context import Lanes
from pos_app.workflow.counter import CounterTools, CounterWorkflow
from pos_app.workflow.lanes import Job

_DIGEST_KEY: Final = b"simulated"
SHOP: Final = Shop(
    "Tabaccheria di Prova", "Via Roma 27, 40121 Bologna", "0027", PaperSeal(_DIGEST_KEY)
)
OWNER: Final = Operator(OperatorId("1"), "Titolare", Role.OWNER)
OWNERS_PIN: Final = Pin("271828")
_CONFIG: Final = JournalConfig(Path("/"), TERMINAL_ID, heals=True, room=NO_LOG)
_ROOMY: Final = 1 << 40
_CLOCK_JUMPS: Final = (timedelta(hours=-1), timedelta(days=-1), timedelta(days=3650))

_CHANGES: Final = frozenset({"write", "extend", "sync", "truncate", "delete"})
_DISK_ERRORS: Final = {
    "read": apsw.SQLITE_IOERR_READ,
    "write": apsw.SQLITE_IOERR_WRITE,
    "extend": apsw.SQLITE_IOERR_WRITE,
    "sync": apsw.SQLITE_IOERR_FSYNC,
    "truncate": apsw.SQLITE_IOERR_TRUNCATE,
    "delete": apsw.SQLITE_IOERR_DELETE,
    "open": apsw.SQLITE_CANTOPEN,
}


class Dead(BaseException):
    """Everything in this till's memory is gone. ``power``: and what was not flushed with it."""

    def __init__(self, till: Till, *, power: bool) -> None:
        super().__init__(till.name)
        self.till = till
        self.power = power


@dataclass(slots=True)
class Fate:
    """What is planned to befall a machine, counted in steps: calls of a disk, bytes that leave.

    Attributes:
        dies_in: Steps left to live; None where no end is planned.
        disk_fails_in: Disk calls left until one fails.
    """

    dies_in: int | None = None
    power: bool = False
    disk_fails_in: int | None = None
    fails_for_ever: bool = False
    full_until_s: float = 0.0


@dataclass(slots=True)
class Shown:
    """What this run has put before the person."""

    phase: Phase = Phase.STARTING
    stopped: Fault | None = None
    rows: dict[IntentId, Operation] = field(default_factory=dict)
    #: Those of the rows that are still open.
    open_rows: dict[IntentId, Operation] = field(default_factory=dict)
    activities: dict[IntentId, Activity] = field(default_factory=dict)
    seen_at_s: dict[IntentId, float] = field(default_factory=dict)
    #: Rows found at start that nobody has acted on yet.
    found: set[IntentId] = field(default_factory=set)
    #: The snapshot that a person has acted on: it is not acted on again.
    acted_on: dict[IntentId, Operation] = field(default_factory=dict)
    priced: dict[DraftId, IntentId] = field(default_factory=dict)
    refused: dict[DraftId, Fault] = field(default_factory=dict)
    shift: ShiftTold | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a till stands among."""

    world: World
    network: Network
    device: OnCounter
    key: SparingKey
    books: Books


class Till:
    """One machine: its disk, its clock, and the run of the program that is on now, if any."""

    def __init__(self, name: str, around: Surroundings, disk: Disk) -> None:
        self.name = name
        self.disk = disk
        self.clock = TillClock(around.world.hours)
        self.fate = Fate()
        self.shown = Shown()
        self._around = around
        self._world = around.world
        self._dice: Dice = around.world.dice(f"till {name}")
        self._run: _Run | None = None
        #: Set in a disk call: the machine is dead, and this is what its disk looked like.
        self._doom: Dead | None = None
        self._left: Disk | None = None

    @property
    def is_on(self) -> bool:
        return self._run is not None

    @property
    def is_selling(self) -> bool:
        return self.is_on and self.shown.phase is Phase.SELLING and self.shown.stopped is None

    def switch_on(self) -> None:
        assert self._run is None, self.name
        self._world.say(self.name, "is switched on")
        self.shown = Shown()
        self.fate.dies_in = None
        self.disk.tell = self._disk_called
        self.disk.free_bytes = lambda: 0 if self._is_full else _ROOMY
        self._run = _Run(self, self._around, self._dice)
        self._run.counter.start()

    def switch_off(self) -> None:
        """Close the window: what is under way is committed, and nothing else."""
        run, self._run = self._run, None
        if run is not None:
            self._world.say(self.name, "is switched off")
            run.end(clean=True)

    def die(self, *, power: bool) -> None:
        """Lose the process, and with ``power`` whatever was not flushed."""
        run, self._run = self._run, None
        if run is None:
            return
        self.disk = self._left or self._what_is_left(power=power)
        self._left = self._doom = None
        run.end(clean=False)

    def ask_price(self, draft: Draft) -> None:
        self._counter.ask_price(draft)

    def post(self, iid: IntentId, event: MayBeLate) -> None:
        self._counter.post(iid, event)

    def post_together(self, iids: Sequence[IntentId], event: MayBeLate) -> None:
        self._counter.post_together(iids, event)

    def reverse(self, iid: IntentId) -> None:
        self._counter.reverse(iid, OWNER.id, OWNERS_PIN)

    def print_slip(self, iid: IntentId) -> None:
        self._counter.print_slip(iid)

    def tend_shift(self, order: ShiftOrder) -> None:
        self._counter.tend_shift(order)

    def try_now(self, iid: IntentId) -> None:
        self._counter.try_now(iid)

    @property
    def journal(self) -> Journal | None:
        """The journal of the run that is on, once it is open: for the close of the day alone."""
        return self._run.journal if self._run else None

    def jump_clock(self) -> None:
        self.clock.wrong_by += self._dice.choice(_CLOCK_JUMPS)

    def step(self) -> None:
        """Take one step; the one that was planned to be the last raises ``Dead``."""
        if self._is_last_step():
            raise Dead(self, power=self.fate.power)

    def check_alive(self) -> None:
        """Raise ``Dead`` if the machine has died in the middle of a disk call."""
        if self._doom is not None:
            raise self._doom

    def _is_last_step(self) -> bool:
        fate = self.fate
        if fate.dies_in is None or self._world.is_fine:
            return False
        fate.dies_in -= 1
        if fate.dies_in > 0:
            return False
        fate.dies_in = None
        return True

    def _what_is_left(self, *, power: bool) -> Disk:
        """Return the disk as it is found again; whoever still holds it goes on with a ghost."""
        left = self.disk.after_power_cut(self._dice) if power else self.disk.after_kill()
        self.disk.become_a_ghost()
        return left

    @property
    def _counter(self) -> CounterWorkflow:
        assert self._run is not None, "nobody acts on a till that is off"
        return self._run.counter

    @property
    def _is_full(self) -> bool:
        return self._world.hours.now_s < self.fate.full_until_s and not self._world.is_fine

    def _disk_called(self, call: str, name: str) -> None:
        del name
        fate = self.fate
        if call in _CHANGES and self._is_last_step():
            # No exception of ours gets through SQLite: the guard of the lanes raises this one.
            self._left = self._what_is_left(power=fate.power)
            self._doom = Dead(self, power=fate.power)
            raise apsw.exception_for(_DISK_ERRORS[call])
        if self._world.is_fine:
            return
        if call == "extend" and self._is_full:
            raise apsw.exception_for(apsw.SQLITE_FULL)
        if fate.disk_fails_in is not None:
            fate.disk_fails_in -= 1
            if fate.disk_fails_in <= 0:
                fate.disk_fails_in = 1 if fate.fails_for_ever else None
                self._world.happened(Mishap.IO_ERROR)
                raise apsw.exception_for(_DISK_ERRORS[call])


class _Run:
    """One run of the program, from start to whatever end."""

    def __init__(self, till: Till, around: Surroundings, dice: Dice) -> None:
        self._till = till
        self._alive = True
        self._mount = Mount(till.disk)
        self.journal: Journal | None = None
        hours = around.world.hours
        lanes = Lanes(*(SimulatedLane(hours, self._guard) for _ in range(4)))
        tools = CounterTools(
            open_journal=self._open_journal,
            backend=HttpBackend(
                BackendConfig(BASE_URL),
                around.key,
                base64.b64decode(around.books.public_key),
                TERMINAL_ID,
                around.network.transport(till.step),
            ),
            printer=around.device.printer(till.step),
            clock=till.clock,
            chance=SimulatedChance(dice),
            scheduler=TillScheduler(hours, self._guard),
            lanes=lanes,
            shop=SHOP,
            digest=_digest,
            operators=_OneOwner(),
        )
        self.counter = CounterWorkflow(tools, _listener(till, around.world))

    def end(self, *, clean: bool) -> None:
        if clean and self._alive:
            self.counter.close()
            # The window is gone only when the journal has been closed.
            if self.journal is not None:
                self.journal.close()
        self._alive = False
        self._mount.unmount()

    def _open_journal(self) -> Journal:
        self.journal = SqliteJournal(_CONFIG, self._mount)
        return self.journal

    def _guard(self, job: Job) -> None:
        if not self._alive:
            return
        try:
            job()
        finally:
            self._till.check_alive()


class _OneOwner(NoOperators):
    """The owner alone, in memory: hashing a PIN, as the vault does, takes too long."""

    def all(self) -> tuple[Operator, ...]:
        return (OWNER,)

    def pin_of(self, who: OperatorId) -> PinId | None:
        return PinId("simulated") if who == OWNER.id else None

    def is_right(self, who: OperatorId, pin: Pin) -> bool:
        return who == OWNER.id and pin == OWNERS_PIN


def _digest(code: ServiceCode) -> str:
    return digest(code, _DIGEST_KEY)


def _listener(till: Till, world: World) -> CounterListener:
    shown = till.shown

    def on_operation(operation: Operation, activity: Activity) -> None:
        till.step()
        before = shown.rows.get(operation.iid)
        shown.rows[operation.iid] = operation
        if is_open(operation):
            shown.open_rows[operation.iid] = operation
        else:
            shown.open_rows.pop(operation.iid, None)
        shown.activities[operation.iid] = activity
        shown.seen_at_s.setdefault(operation.iid, till.clock.monotonic_s())
        if before is None or before.state is not operation.state:
            world.say(till.name, f"{operation.iid[:8]}…", "is", operation.state.value)

    def on_found(asked: tuple[OpenQuestion, ...], others: tuple[Operation, ...]) -> None:
        rows = [*(question.operation for question in asked), *others]
        for row in rows:
            shown.rows[row.iid] = shown.open_rows[row.iid] = row
            shown.seen_at_s.setdefault(row.iid, till.clock.monotonic_s())
            shown.found.add(row.iid)
            world.say(till.name, f"{row.iid[:8]}…", "was found", row.state.value)

    def on_status(status: CounterStatus) -> None:
        shown.phase = status.phase

    def on_answer(answer: Answer) -> None:
        if isinstance(answer, ShiftTold):
            shown.shift = answer

    def on_stopped(fault: Fault) -> None:
        shown.stopped = fault
        world.say(till.name, "stops:", fault.code.value)

    return CounterListener(
        on_operation=on_operation,
        on_draft_priced=shown.priced.__setitem__,
        on_draft_refused=shown.refused.__setitem__,
        on_status=on_status,
        on_found=on_found,
        on_stopped=on_stopped,
        on_answer=on_answer,
    )
