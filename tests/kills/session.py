"""Kills the real till again and again on the same data, and audits the world at each death."""

from __future__ import annotations

import json
import random
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from tests.kills.world import ROOT, Row, World, audit, audit_closed

#: A life that is not ended by then is stuck: starting, resuming and three sales take a tenth.
_LIVES_AT_MOST_S = 60.0
#: How many codes each customer of a life shows; the first pays for two in one go.
_CODES = (2, 1, 1)
#: Start, a recovery, a visit and a sale, in effects; a visit, in seconds on a quiet machine.
_EFFECTS_MAX = 90
_SECONDS_MAX = 4.0


@dataclass(frozen=True, slots=True)
class AtEffect:
    """The n-th effect of a life, or of those with that name."""

    number: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class AfterSeconds:
    """``boot``: counted from the start of the process, not from the first thing to do."""

    seconds: float
    boot: bool


Moment = AtEffect | AfterSeconds


def moments(seed: int) -> Iterator[Moment]:
    """Draw moments to kill at, for ever; the same seed, the same moments."""
    dice = random.Random(seed)
    while True:
        drawn = dice.random()
        if drawn < 0.6:
            yield AtEffect(dice.randint(1, _EFFECTS_MAX))
        else:
            yield AfterSeconds(dice.uniform(0.0, _SECONDS_MAX), boot=drawn > 0.95)


@dataclass(slots=True)
class Tally:
    """What a session has seen."""

    kills: int = 0
    starts: int = 0
    lived_on: int = 0
    by_effect: int = 0
    states: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)
    seconds: float = 0.0


class Session:
    """One shop; each life sells until it is killed."""

    def __init__(
        self,
        world: World,
        *,
        planted: str = "",
        tell: Callable[[Tally], None] = lambda _: None,
    ) -> None:
        self._world = world
        self._tell = tell
        self._planted = planted
        self._codes = world.codes()
        self.tally = Tally()

    def run(self, kills: int, when: Iterable[Moment]) -> Tally:
        """Kill so many times, let the last life close everything, judge."""
        began_s = time.monotonic()
        for moment in when:
            if self.tally.kills >= kills or self.tally.violations:
                break
            self._live(moment)
            self._tell(self.tally)
        if not self.tally.violations:
            self._close_everything()
        self.tally.seconds = time.monotonic() - began_s
        return self.tally

    def _live(self, moment: Moment) -> None:
        code = self._one_life(moment, [self._next_codes(number) for number in _CODES])
        rows = self._world.rows()
        if code == -9:
            self._note_death(moment, rows)
            self.tally.violations += audit(self._world, rows)
        elif code == 0:
            self.tally.lived_on += 1
            self.tally.violations += audit_closed(self._world, rows)
        else:
            self.tally.violations.append(f"life {self.tally.starts} ended with {code}")

    def _close_everything(self) -> None:
        code = self._one_life(None, [])
        rows = self._world.rows()
        if code != 0:
            self.tally.violations.append(f"the last life ended with {code}")
        self.tally.violations += audit_closed(self._world, rows)

    def _note_death(self, moment: Moment, rows: list[Row]) -> None:
        self.tally.kills += 1
        self.tally.by_effect += isinstance(moment, AtEffect)
        newest = rows[0].state if rows else "no row yet"
        self.tally.states[newest] += 1

    def _next_codes(self, number: int) -> list[str]:
        first, self._codes = self._codes[:number], self._codes[number:]
        self._codes += first
        return first

    def _one_life(self, moment: Moment | None, customers: list[list[str]]) -> int:
        plan = self._world.folder / "plan.json"
        plan.write_text(json.dumps(self._plan(moment, customers)), encoding="utf-8")
        self.tally.starts += 1
        log = (self._world.folder / "till.log").open("w", encoding="utf-8")
        with (
            log,
            subprocess.Popen(
                [sys.executable, "-m", "tests.kills.till", str(plan)],
                cwd=ROOT,
                env=self._world.environment,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            ) as till,
        ):
            if isinstance(moment, AfterSeconds):
                _kill_after(till, moment)
            try:
                return till.wait(_LIVES_AT_MOST_S)
            except subprocess.TimeoutExpired:
                till.kill()
                return -1

    def _plan(self, moment: Moment | None, customers: list[list[str]]) -> dict[str, object]:
        return {
            "settings": str(self._world.folder / "no-settings.toml"),
            "data": str(self._world.data),
            "drawer": str(self._world.drawer),
            "tray": str(self._world.tray),
            "customers": customers,
            "kill_at": moment.number if isinstance(moment, AtEffect) else 0,
            "kill_at_name": moment.name if isinstance(moment, AtEffect) else "",
            "effects": str(self._world.effects),
            "planted": self._planted,
        }


def _kill_after(till: subprocess.Popen[str], moment: AfterSeconds) -> None:
    if not moment.boot:
        assert till.stdout is not None, till.args
        # "begun", or nothing if it ended before it had anything to do.
        select.select([till.stdout], [], [], _LIVES_AT_MOST_S)
    try:
        till.wait(moment.seconds)
    except subprocess.TimeoutExpired:
        till.kill()
