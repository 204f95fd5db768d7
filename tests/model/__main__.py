"""``./run model``: searches the shipping table's worlds; 1 if one is broken or stuck.

docs/model.md says what is modelled, what is not, and how to read a counter-example.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace

from tests.model.judge import WORDS
from tests.model.mutants import MUTANTS, Outcome
from tests.model.rules import Bounds
from tests.model.search import UNUSED, Counterexample, Report, Search, unused

ONE_SALE = {
    "one sale, disk lost or put back": Bounds(),
    "one sale, the till's very first, disk lost": Bounds(sold_before=False, rollback=False),
    "one sale, two reversals asked for, disk lost": Bounds(reversals=2, rollback=False),
    "one sale of a visit, disk lost or put back": Bounds(in_visit=True),
}
#: Larger than patience: searched with ``--minutes``, each for its share of them.
TIMED = {
    "one sale, one disk in two tills": Bounds(
        clone=True, wipe=False, rollback=False, reversals=0, queue=1
    ),
    "two sales of two codes": Bounds(operations=2, wipe=False, rollback=False, queue=1),
    "two sales of one code": Bounds(
        operations=2, same_code=True, wipe=False, rollback=False, queue=1
    ),
    "two sales of one code, disk lost": Bounds(
        operations=2, same_code=True, rollback=False, queue=1, reversals=0
    ),
}


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="./run model",
        description="Search every world that the shipping table allows, with every fault.",
        epilog="exit codes: 0 nothing broken, 1 something is, 2 not understood",
    )
    parser.add_argument("--mutants", action="store_true", help="plant the bugs instead")
    parser.add_argument(
        "--minutes",
        type=float,
        metavar="M",
        help="then two sales, and one disk in two tills, this long in all",
    )
    parsed = parser.parse_args(arguments)
    logging.disable(logging.CRITICAL)  # A mutant's conflicts would be told a million times.
    if parsed.mutants:
        return _plant()
    sound = [_search(name, bounds) for name, bounds in ONE_SALE.items()]
    if parsed.minutes is not None:
        seconds = parsed.minutes * 60 / len(TIMED)
        sound += [
            _search(name, replace(bounds, seconds_max=seconds)) for name, bounds in TIMED.items()
        ]
    return 0 if all(sound) else 1


def _search(name: str, bounds: Bounds) -> bool:
    print(f"{name}: searching", file=sys.stderr, flush=True)
    report = Search(bounds).run()
    print(_row(name, report), flush=True)
    for example in report.broken.values():
        print("\n".join(told(example)))
    if report.ended and (idle := unused(report)):
        print("  never used: " + ", ".join(idle))
        return False
    return not report.broken


def _row(name: str, report: Report) -> str:
    extent = "to the end" if report.ended else "NOT to the end"
    stuck = "" if report.stuck is None else f", {report.stuck} stuck"
    return (
        f"{name}: {report.states:,} states, {report.moves:,} transitions, depth {report.depth},"
        f" {report.seconds:.0f} s, {extent}; {len(report.broken)} invariants broken{stuck}"
    )


def told(example: Counterexample) -> list[str]:
    """Return a counter-example as lines: the invariant, then one move a line."""
    head = f"  {example.invariant}: {WORDS[example.invariant]}"
    return [head, *(f"  {at:>4}  {words}" for at, words in enumerate(example.moves, start=1))]


def _plant() -> int:
    outcomes = [_told_mutant(mutant.run()) for mutant in MUTANTS]
    through = [outcome.mutant.name for outcome in outcomes if not outcome.as_said]
    harmless = sum(not outcome.mutant.caught_by for outcome in outcomes)
    caught = len(outcomes) - harmless - len(through)
    print(f"{len(outcomes)} mutants: {caught} caught, {harmless} harmless, {len(through)} through")
    return 1 if through else 0


def _told_mutant(outcome: Outcome) -> Outcome:
    mutant, example = outcome.mutant, outcome.example
    if example is not None:
        found = f"{example.invariant}, {len(example.moves)} moves"
    elif UNUSED in outcome.caught_by:
        found = "a row is never used"
    else:
        found = f"harmless ({outcome.report.states:,} states)"
    verdict = "" if outcome.as_said else "GOT THROUGH: "
    print(f"{mutant.name:<34}{verdict + found:<32}{mutant.words}", flush=True)
    return outcome


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
