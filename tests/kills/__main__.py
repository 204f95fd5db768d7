"""``./run kills N``: so many ``kill -9`` of the real till, nothing lost, nothing doubled."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.helpers.arguments import at_least_one
from tests.kills.session import Session, Tally, moments
from tests.kills.till import PLANTS
from tests.kills.world import World, open_world

_REQUESTS = ("hello", "quote", "submit", "void", "reconcile")

_KILLED = (
    "{kills} kills ({kills_at_an_effect} at an effect, {kills_at_a_time} at a time), "
    "{starts} starts, {seconds} s, seed {seed}"
)
_MOVED = (
    "{operations} operations, {commits} commits, {requests} requests, {credits} credits, "
    "{receipts} receipts on paper, {receipts_unmarked} of them unmarked, "
    "{receipts_together} papers of two receipts"
)


def main(arguments: Sequence[str]) -> int:
    parsed = _parser().parse_args(arguments)
    with (
        tempfile.TemporaryDirectory(prefix="kills-") as folder,
        open_world(Path(folder), seed=parsed.seed) as world,
    ):
        session = Session(world, planted=parsed.planted, tell=_tell_progress)
        tally = session.run(parsed.kills, moments(parsed.seed))
        figures = _figures(world, tally, parsed.seed)
    print(_in_words(figures))
    if parsed.json is not None:
        parsed.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 1 if tally.violations else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="./run kills",
        description="Kill the real till, window included, at random effects and random times of "
        "running sales; start it again on the same data; audit ledger, paper, journal and drawer "
        "at each death and when everything is closed.",
        epilog="exit codes: 0 nothing lost and nothing doubled, 1 something was, 2 not understood",
    )
    parser.add_argument("kills", type=at_least_one, metavar="N", help="how many kills")
    parser.add_argument("--seed", type=int, default=1, help="which moments, which families (1)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    planted = sorted(name for name in PLANTS if name)
    parser.add_argument(
        "--planted", choices=planted, default="", help="plant a bug in the child: must exit 1"
    )
    return parser


def _tell_progress(tally: Tally) -> None:
    if sys.stderr.isatty():
        print(f"\r{tally.kills} kills, {tally.starts} starts", end=" ", file=sys.stderr, flush=True)


def _figures(world: World, tally: Tally, seed: int) -> dict[str, Any]:
    effects = Counter(world.effects.read_text(encoding="ascii").splitlines())
    receipts, originals = world.receipts()
    return {
        "kills": tally.kills,
        "kills_at_an_effect": tally.by_effect,
        "kills_at_a_time": tally.kills - tally.by_effect,
        "starts": tally.starts,
        "operations": len(world.rows()),
        "commits": effects["after record"],
        "requests": sum(effects[f"before {name}"] for name in _REQUESTS),
        "credits": len(world.ledger()),
        "receipts": receipts.total(),
        "receipts_unmarked": originals.total(),
        "receipts_together": world.papers_together(),
        "newest_row_when_killed": dict(tally.states.most_common()),
        "violations": tally.violations,
        "seconds": round(tally.seconds, 1),
        "seed": seed,
    }


def _in_words(figures: dict[str, Any]) -> str:
    states = figures["newest_row_when_killed"].items()
    at_death = ", ".join(f"{name} {number}" for name, number in states)
    lines = [
        _KILLED.format(**figures),
        _MOVED.format(**figures),
        f"the newest row when killed: {at_death}",
        *(f"VIOLATED  {wrong}" for wrong in figures["violations"]),
    ]
    if not figures["violations"]:
        lines.append("nothing lost, nothing doubled: journal, ledger, paper and drawer agree")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
