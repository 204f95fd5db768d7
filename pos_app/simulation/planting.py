"""Plants each bug of the catalogue and lives days until somebody notices.

The rule it keeps: what a plant is caught by must not be there without it. The very day on
which it was caught is lived again unplanted, and must be clean.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from typing import Final

from pos_app.simulation.day import DayEnded, live
from pos_app.simulation.mishaps import Chances
from pos_app.simulation.planted import PLANTS, Plant

SALES_A_DAY: Final = 30
#: Days that a plant is given before it has got through.
DAYS_MAX: Final = 60


@dataclass(frozen=True, slots=True)
class Caught:
    """How a plant ended.

    Attributes:
        invariants: Which were broken on the day it was caught; empty if it got through.
        sale: How many sales had been made when that day began, and whose it was.
        is_clean_without: The same day without the plant broke nothing.
    """

    name: str
    seed: int
    invariants: tuple[str, ...] = ()
    day: int = 0
    sale: int = 0
    is_clean_without: bool = True

    @property
    def is_proof(self) -> bool:
        return bool(self.invariants) and self.is_clean_without


def plant_all(seed: int, plants: Sequence[Plant] = PLANTS) -> Iterator[Caught]:
    """Plant one bug after the other; yield what became of each."""
    return (catch(plant, seed) for plant in plants)


def catch(plant: Plant, seed: int) -> Caught:
    """Live days with the bug until one shows it."""
    for day in count(1):
        with plant.planting():
            ended = _live(plant, seed, day)
        if ended.violations:
            clean = not _live(plant, seed, day).violations
            return _caught(plant.name, seed, ended, is_clean_without=clean)
        if day == DAYS_MAX:
            break
    return Caught(plant.name, seed)


def _live(plant: Plant, seed: int, day: int) -> DayEnded:
    return live(seed, day, SALES_A_DAY, chances=Chances(instead=plant.weather))


def _caught(name: str, seed: int, ended: DayEnded, *, is_clean_without: bool) -> Caught:
    broken = tuple(dict.fromkeys(violation.invariant for violation in ended.violations))
    customers = (ended.customer_of(violation) for violation in ended.violations)
    customer = next((each for each in customers if each), 0)
    sale = (ended.day - 1) * SALES_A_DAY + customer
    return Caught(name, seed, broken, ended.day, sale, is_clean_without=is_clean_without)


def write_planted(found: Sequence[Caught], path: Path) -> None:
    """Write every figure."""
    figures = {"planted": [asdict(each) for each in found]}
    path.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def lines(found: Sequence[Caught]) -> Iterator[str]:
    """Write the table for a person."""
    width = max(len(each.name) for each in found)
    yield f"{'planted':<{width}}  caught by              sale   day  seed"
    for each in found:
        by = ", ".join(each.invariants) or "NOBODY"
        if not each.is_clean_without:
            by += " (and so without it)"
        yield f"{each.name:<{width}}  {by:<20} {each.sale:>6} {each.day:>5} {each.seed:>5}"
    caught = sum(each.is_proof for each in found)
    yield f"{caught} of {len(found)} planted bugs caught"
