"""What a simulation has shown, in words and in figures.

The rule it keeps: a fault that never happened is no evidence, and is called that.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pos_app.simulation.audit import INVARIANTS
from pos_app.simulation.day import DayEnded
from pos_app.simulation.mishaps import Mishap

_SHOWN_MAX = 20


@dataclass(frozen=True, slots=True)
class Breach:
    """A violation, and where in the run it is to be found again."""

    day: int
    customer: int
    invariant: str
    iid: str
    what: str


@dataclass(slots=True)
class Totals:
    """The days lived so far, added up."""

    seed: int
    days: int = 0
    sales: int = 0
    several: int = 0
    shared: int = 0
    confirmed: int = 0
    sales_hit: int = 0
    wall_s: float = 0.0
    cpu_s: float = 0.0
    times: Counter[Mishap] = field(default_factory=Counter)
    breaches: list[Breach] = field(default_factory=list)

    def add(self, ended: DayEnded) -> None:
        self.days += 1
        self.sales += ended.sales
        self.several += ended.several
        self.shared += ended.shared
        self.confirmed += ended.confirmed
        self.sales_hit += len(ended.log.hit)
        self.times += ended.log.times
        self.breaches += [
            Breach(
                ended.day,
                ended.customer_of(violation),
                violation.invariant,
                violation.iid or "",
                violation.what,
            )
            for violation in ended.violations
        ]

    @property
    def never_happened(self) -> list[Mishap]:
        return [mishap for mishap in Mishap if not self.times[mishap]]


def lines(totals: Totals) -> Iterator[str]:
    """Write the summary for a person."""
    yield f"{'what went wrong':<56} {'times':>8}"
    for mishap in Mishap:
        times = totals.times[mishap]
        yield f"{mishap.value:<56} {times or 'no evidence':>8}"
    yield ""
    sales = totals.sales or 1
    yield f"seed {totals.seed}: {totals.sales} sales on {totals.days} day{'s' * (totals.days != 1)}"
    yield f"{totals.several} with several codes; {totals.shared} papers about several operations"
    yield f"{totals.confirmed} recharges; {totals.sales_hit} sales hit by a fault"
    yield f"that is {totals.sales_hit / sales:.0%} of them"
    yield f"{totals.sales / (totals.wall_s or 1):.0f} sales a second"
    yield f"({totals.sales / (totals.cpu_s or 1):.0f} a second of processor time)"
    yield ""
    yield from _about_breaches(totals)


def _about_breaches(totals: Totals) -> Iterator[str]:
    if not totals.breaches:
        yield f"no violation of {len(INVARIANTS)} invariants"
        return
    yield f"{len(totals.breaches)} VIOLATIONS"
    for breach in totals.breaches[:_SHOWN_MAX]:
        rule = INVARIANTS[breach.invariant]
        yield f"day {breach.day}, customer {breach.customer}: {breach.invariant} ({rule})"
        yield f"    {breach.what} {breach.iid}".rstrip()
    day = totals.breaches[0].day
    again = f"--sales {totals.sales} --seed {totals.seed} --day {day} --trace"
    yield f"step by step: pos-app simulate {again}"


def write_json(totals: Totals, path: Path) -> None:
    """Write every figure."""
    figures = {
        "seed": totals.seed,
        "days": totals.days,
        "sales": totals.sales,
        "with_several_codes": totals.several,
        "shared_papers": totals.shared,
        "recharges": totals.confirmed,
        "sales_hit": totals.sales_hit,
        "wall_s": round(totals.wall_s, 3),
        "cpu_s": round(totals.cpu_s, 3),
        "sales_per_s": round(totals.sales / (totals.wall_s or 1), 1),
        "sales_per_cpu_s": round(totals.sales / (totals.cpu_s or 1), 1),
        "faults": {mishap.name.lower(): totals.times[mishap] for mishap in Mishap},
        "no_evidence": [mishap.name.lower() for mishap in totals.never_happened],
        "invariants": dict(INVARIANTS),
        "violations": [
            {
                "day": breach.day,
                "customer": breach.customer,
                "invariant": breach.invariant,
                "operation_id": breach.iid,
                "what": breach.what,
            }
            for breach in totals.breaches
        ],
    }
    path.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
