"""One sale and its deaths, lived to the end and judged; and all the deaths there are.

The audit reads journal, ledger, paper and drawer, and asks nobody else.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count

from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.print_job import DocumentKind
from pos_app.domain.transitions import is_open
from pos_app.ports.journal import Journal
from pos_app.simulation.tape import Paper as Strip
from pos_app.workflow.patience import FOREGROUND_S
from tests.crash_points.person import Manner, Person, Wish
from tests.crash_points.world import PRE_RECEIPT, RECEIPT, MortalShop, Paper
from tests.helpers.backends import Silent

#: Nothing a till does by itself takes longer: jitter of the foreground, the printer's beat.
_PATIENCE_S = 600.0
_LOOK_EVERY_S = 3.0
_WITH_TOTAL = frozenset({DocumentKind.PRE_RECEIPT, DocumentKind.RECEIPT})


class Violated(AssertionError):
    """A rule of the protocol was broken; the text says which, the scenario where."""


@dataclass(frozen=True, slots=True)
class Script:
    """What happens in a sale beside its deaths.

    Of several codes, the last alone is refused, or answered too late to be waited for.
    """

    name: str
    wish: Wish = Wish.NOTHING_MORE
    amounts_cents: tuple[int, ...] = (50_00,)
    silent: Silent | None = None
    is_refused: bool = False
    is_reversal_refused: bool = False


_TWO = (50_00, 30_00)
SCRIPTS = (
    Script("plain"),
    Script("answer lost", silent=Silent.AFTER_ACTING),
    Script("refused", is_refused=True),
    Script("void, in time", wish=Wish.VOID, silent=Silent.BEFORE_ACTING),
    Script("void, too late", wish=Wish.VOID, silent=Silent.AFTER_ACTING),
    Script("storno", wish=Wish.STORNO),
    Script("storno refused", wish=Wish.STORNO, is_reversal_refused=True),
    Script("visit", amounts_cents=_TWO),
    Script("visit, the second refused", amounts_cents=_TWO, is_refused=True),
    Script("visit, the second in doubt", amounts_cents=_TWO, silent=Silent.AFTER_ACTING),
    Script("visit, the second voided", Wish.VOID, _TWO, silent=Silent.BEFORE_ACTING),
)

#: The planned end of a first pre-receipt, or of a first receipt.
PAPERS: tuple[tuple[str, Paper], ...] = (
    (RECEIPT, Paper.PRINTED),
    *(
        (title, end)
        for title in (PRE_RECEIPT, RECEIPT)
        for end in Paper
        if end is not Paper.PRINTED
    ),
)


@dataclass(frozen=True, slots=True)
class Scenario:
    """Everything that makes one story: the same scenario, the same story.

    Attributes:
        paper: Which first paper ends how.
        quick: Whether the devices run ahead of the counter's thread or behind it.
        deaths: At which effect each life ends; the one after the last goes on.
    """

    script: Script
    paper: tuple[str, Paper]
    manner: Manner
    quick: bool
    deaths: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        """Return what ``./run crash-points --replay`` takes."""
        number = SCENARIOS.index(replace(self, deaths=()))
        return ":".join(str(part) for part in (number, *self.deaths))

    @classmethod
    def named(cls, name: str) -> Scenario:
        number, *deaths = (int(part) for part in name.split(":"))
        return replace(SCENARIOS[number], deaths=tuple(deaths))

    def __str__(self) -> str:
        title, end = self.paper
        devices = "quick" if self.quick else "slow"
        killed = " and ".join(str(death) for death in self.deaths) or "never"
        return (
            f"{self.script.name}; {title} {end.value}; counter {self.manner.value}; "
            f"{devices} devices; killed at {killed}"
        )


SCENARIOS = tuple(
    Scenario(script, paper, manner, quick)
    for script in SCRIPTS
    for paper in PAPERS
    for manner in Manner
    for quick in (False, True)
)


@dataclass(slots=True)
class Told:
    """What came of a scenario: its effects, a list a life; the states it died in; its end.

    Attributes:
        rows_at_death: The states of all operations at each death, oldest first.
        ended: The state of the newest.
    """

    lives: list[list[str]]
    rows_at_death: list[tuple[State, ...]] = field(default_factory=list)
    ended: State | None = None

    @property
    def deaths(self) -> int:
        return len(self.rows_at_death)

    @property
    def states_at_death(self) -> list[State | None]:
        """The state of the newest operation at each death; None where there was none yet."""
        return [states[-1] if states else None for states in self.rows_at_death]


def live(scenario: Scenario, journal: Callable[[], Journal] | None = None) -> Told:
    """Live through a scenario to its end.

    Args:
        scenario: What happens.
        journal: Opens the journal at each start; None for one in memory.

    Raises:
        Violated: a rule was broken, now or at a death.
    """
    shop = MortalShop(scenario.deaths, dict([scenario.paper]), quick=scenario.quick)
    script = scenario.script
    person = Person(shop, script.wish, scenario.manner, script.amounts_cents)
    _set_up(shop, person, script)
    if journal is not None:
        _use(shop, journal)
    told = Told(shop.lived)

    def after_death() -> None:
        told.rows_at_death.append(tuple(row.state for row in person.rows()))
        _audit_always(shop, person)

    shop.after_death = after_death
    try:
        for _ in range(len(scenario.deaths) + 1):
            shop.begin_life()
            _run(shop, person)
            if not shop.is_dead:
                break
        _audit_end(shop, person, script)
        told.ended = _state(shop)
    except AssertionError as error:
        raise Violated(f"{error} in story {scenario.name}: {scenario}") from error
    finally:
        shop.journal.close()
    return told


def killed_once_more(scenario: Scenario) -> Iterator[tuple[Scenario, Told]]:
    """Live the scenario with one more death: at effect 1, 2, 3, … until none comes."""
    for at in count(1):
        killed = replace(scenario, deaths=(*scenario.deaths, at))
        told = live(killed)
        if told.deaths < len(killed.deaths):
            return
        yield killed, told


def killed_twice(scenario: Scenario) -> Iterator[tuple[Scenario, Told]]:
    """Live every pair of deaths: the second at each effect of the recovery from the first."""
    for killed, _ in killed_once_more(scenario):
        yield from killed_once_more(killed)


def sample(number: int, seed: int) -> list[Scenario]:
    return random.Random(seed).sample(SCENARIOS, number)


def _set_up(shop: MortalShop, person: Person, script: Script) -> None:
    if len(script.amounts_cents) > 1:
        person.scanned = lambda row: _trouble_last(shop, script, row)
        return
    if script.silent is not None:
        shop.books.be_silent(script.silent)
    if script.is_refused:
        shop.books.refuse_next_submit(FaultCode.CODE_NOT_ACTIVE)
    if script.is_reversal_refused:
        shop.books.refuse_next_reversal()


def _trouble_last(shop: MortalShop, script: Script, row: Operation) -> None:
    if row.amount_cents != script.amounts_cents[-1]:
        return
    if script.silent is not None:
        wait_s = None if script.wish is Wish.VOID else FOREGROUND_S + _LOOK_EVERY_S
        shop.books.be_silent_about(row.iid, script.silent, 1, retry_after_s=wait_s)
    if script.is_refused:
        shop.books.refuse_submit_of(row.iid, FaultCode.CODE_NOT_ACTIVE)


def _use(shop: MortalShop, journal: Callable[[], Journal]) -> None:
    """Open a journal anew at each start; what the dead till had open is let go of first."""
    shop.journal = journal()  # type: ignore[assignment]

    def reopen() -> Journal:
        shop.journal.close()
        shop.journal = journal()  # type: ignore[assignment]
        return shop.journal

    shop.reopen = reopen


def _run(shop: MortalShop, person: Person) -> None:
    """Let till and person do all they can before the till dies or nothing is left to do."""
    waited_s = 0.0
    while not shop.is_dead and waited_s < _PATIENCE_S:
        if person.act():
            continue
        if not shop.journal.unfinished():
            return
        shop.let_pass(_LOOK_EVERY_S)
        waited_s += _LOOK_EVERY_S


def _state(shop: MortalShop) -> State | None:
    rows = shop.journal.latest(1)
    return rows[0].state if rows else None


def _audit_always(shop: MortalShop, person: Person) -> None:
    """Judge what must hold at every moment, a death included."""
    rows = {row.iid: row for row in person.rows()}
    for line in shop.books.ledger:
        _demand(line.iid in rows, "I3: a recharge that no row knows")
        _demand(_may_be_credited(rows[line.iid]), f"I3, W4: credited, {rows[line.iid].state.name}")
    for row in rows.values():
        _audit_row(shop, person, row)
    for paper in shop.read():
        total_cents = sum(rows[iid].total_cents for iid in paper.iids)
        told = paper.total_cents if paper.kind in _WITH_TOTAL else total_cents
        _demand(told == total_cents, f"V: {told} on paper for {total_cents}")


def _audit_row(shop: MortalShop, person: Person, row: Operation) -> None:
    moved = _moved(shop, row)
    _demand(sum(cents > 0 for cents in moved) <= 1, f"I1: credited twice: {moved}")
    _demand(sum(cents < 0 for cents in moved) <= 1, f"I14: reversed twice: {moved}")
    _demand(sum(moved) in {0, row.amount_cents}, f"I1: moved {moved}")
    receipts, pre_receipts = _papers(shop, row, RECEIPT), _papers(shop, row, PRE_RECEIPT)
    originals = [paper for paper in receipts if paper.is_original]
    _demand(len(originals) <= 1, f"I7: {len(originals)} unmarked receipts")
    _demand(not receipts or bool(moved), "I2: a receipt without a recharge")
    _demand(not person.drawer[row.iid] or bool(pre_receipts), "I5: cash without a pre-receipt")
    _demand(not pre_receipts or row.pre_receipts > 0, "W2: paper before its step is written")
    announced = row.receipts > 0 or row.original_spent
    _demand(not receipts or announced, "W7: paper before its step is written")


def _may_be_credited(row: Operation) -> bool:
    """Whether a recharge under this row is announced before it and visible after it."""
    if row.state in {State.RCPT_DONE, State.REV_CLOSED}:
        return True
    return is_open(row) and row.submitted_by is not None


def _audit_end(shop: MortalShop, person: Person, script: Script) -> None:
    """Judge what must hold when everything that can be done has been done."""
    _audit_always(shop, person)
    rows = person.rows()
    _demand(len(rows) <= len(script.amounts_cents), f"{len(rows)} rows")
    _demand(not shop.journal.unfinished(), f"L: left open in {_state(shop)}")
    _demand(not shop.is_dead, "L: never lived to the end")
    for row in rows:
        stands, done = sum(_moved(shop, row)), row.state is State.RCPT_DONE
        _demand(done == bool(stands), f"I11, I12: ledger {stands}, journal {row.state.name}")
        owed, held = row.total_cents if done else 0, person.drawer[row.iid]
        _demand(held == owed, f"I6, I8: drawer {held}, not {owed}")
        _demand(not done or bool(_papers(shop, row, RECEIPT)), "I13: done, no receipt on paper")
    _audit_cash(person, {row.iid: row for row in rows})


def _audit_cash(person: Person, rows: Mapping[IntentId, Operation]) -> None:
    """Add up what the rows of one collection received, where each of them was told."""
    for iids, handed_cents in person.handed_cents.items():
        received = [rows[iid].received_cents for iid in iids]
        told = [cents for cents in received if cents is not None]
        _demand(len(told) < len(iids) or sum(told) == handed_cents, f"V: received {told}")


def _moved(shop: MortalShop, row: Operation) -> list[int]:
    return [line.amount_cents for line in shop.books.ledger if line.iid == row.iid]


def _papers(shop: MortalShop, row: Operation, title: str) -> list[Strip]:
    kind = DocumentKind.RECEIPT if title == RECEIPT else DocumentKind.PRE_RECEIPT
    return [paper for paper in shop.read() if paper.kind is kind and row.iid in paper.iids]


def _demand(holds: bool, rule: str) -> None:  # noqa: FBT001 - reads as an assertion.
    if not holds:
        raise Violated(rule)
