"""``./run crash-points``: kill one sale at every effect, under every paper; then in recovery."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from tests.crash_points.story import (
    SCENARIOS,
    Scenario,
    Told,
    Violated,
    killed_once_more,
    killed_twice,
    live,
    sample,
)
from tests.helpers.arguments import at_least_one


def main(arguments: Sequence[str]) -> int:
    parsed = _parser().parse_args(arguments)
    if parsed.replay:
        return _replay(parsed.replay)
    chosen = sample(parsed.sample, parsed.seed) if parsed.sample else SCENARIOS
    began_s = time.monotonic()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        found = _sum(pool.map(_pairs_of if parsed.pairs else _singles_of, chosen))
    figures = {
        "scenarios": len(chosen),
        "stories": found["stories"],
        "kills": found["kills"],
        "violations": found["violated"],
        "seconds": round(time.monotonic() - began_s, 1),
        "first_kill_in_state": _of(found, "in "),
        "ended_in_state": _of(found, "ended "),
        "seed": parsed.seed if parsed.sample else None,
    }
    print(_in_words(figures))
    if parsed.json is not None:
        parsed.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 1 if figures["violations"] else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="./run crash-points",
        description="Kill one sale at effect 1, 2, 3, … until it completes: every script, every "
        "end of a paper, every manner at the counter, devices quick and slow; audit each end.",
        epilog="exit codes: 0 no rule was broken, 1 one was, 2 not understood",
    )
    parser.add_argument("--pairs", action="store_true", help="kill again in each recovery")
    parser.add_argument(
        "--sample", type=at_least_one, metavar="N", help="only N scenarios, by --seed"
    )
    parser.add_argument("--seed", type=int, default=1, help="which sample (1)")
    parser.add_argument(
        "--replay", type=_story, metavar="STORY", help="tell one story, effect by effect"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser


def _story(name: str) -> Scenario:
    try:
        return Scenario.named(name)
    except (ValueError, IndexError) as error:
        raise argparse.ArgumentTypeError("a story is named as a violation names it") from error


def _singles_of(scenario: Scenario) -> Counter[str]:
    return _count(killed_once_more(scenario))


def _pairs_of(scenario: Scenario) -> Counter[str]:
    return _count(killed_twice(scenario))


def _count(stories: Iterable[tuple[Scenario, Told]]) -> Counter[str]:
    found = Counter[str]()
    try:
        for _, told in stories:
            first, ended = told.states_at_death[0], told.ended
            found["stories"] += 1
            found["kills"] += told.deaths
            found["in " + (first.name if first else "no row yet")] += 1
            found["ended " + (ended.name if ended else "no row")] += 1
    except Violated as error:
        found["violated"] += 1
        print(error, file=sys.stderr)
    return found


def _sum(counts: Iterable[Counter[str]]) -> Counter[str]:
    total = Counter[str]()
    for each in counts:
        total.update(each)
    return total


def _of(found: Counter[str], prefix: str) -> dict[str, int]:
    return {
        name.removeprefix(prefix): number
        for name, number in found.most_common()
        if name.startswith(prefix)
    }


def _in_words(figures: dict[str, Any]) -> str:
    head = (
        f"{figures['stories']} stories of {figures['scenarios']} scenarios, "
        f"{figures['kills']} kills, {figures['seconds']} s: {figures['violations']} violations"
    )
    died = _row("first killed in", figures["first_kill_in_state"])
    return "\n".join([head, died, _row("ended in", figures["ended_in_state"])])


def _row(name: str, counts: dict[str, int]) -> str:
    return f"{name}: " + ", ".join(f"{state} {number}" for state, number in counts.items())


def _replay(scenario: Scenario) -> int:
    print(scenario)
    try:
        told = live(scenario)
    except Violated as error:
        print(error, file=sys.stderr)
        return 1
    for number, effects in enumerate(told.lives, start=1):
        print(f"life {number}: {', '.join(effects)}")
    print(f"ended: {told.ended.name if told.ended else 'nothing was sold'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
