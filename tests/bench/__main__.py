"""``./run bench NAME [--json FILE]``: one row a figure, 1 if one falls short of its goal."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from tests.bench.figures import table

#: Each imported only when it is run: what a process has loaded, its children begin with.
BENCHES = ("confirm", "journal", "start", "window")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="./run bench",
        description="Measure against a peer or a physical floor, both in the same run.",
        epilog="exit codes: 0 every goal held, 1 one fell short, 2 not understood",
    )
    parser.add_argument("name", choices=BENCHES, help="which figures")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there too")
    parsed = parser.parse_args(arguments)
    figures = import_module(f"tests.bench.{parsed.name}").measure()
    print(table(figures))
    if parsed.json is not None:
        rows = [{**asdict(figure), "verdict": figure.verdict} for figure in figures]
        parsed.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return 1 if any(figure.falls_short for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
