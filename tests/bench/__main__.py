"""``./run bench NAME [--json FILE]``: one row a figure, 1 if one falls short of its goal."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from tests.bench import figures
from tests.bench.figures import Report

#: Each imported only when it is run: what a process has loaded, its children begin with.
BENCHES = ("confirm", "journal", "print", "sales", "scan", "start", "tap", "window")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="./run bench",
        description="Measure against a peer or a physical floor, both in the same run.",
        epilog="exit codes: 0 every goal held, 1 one fell short, 2 not understood",
    )
    parser.add_argument("name", choices=BENCHES, help="which figures")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there too")
    parser.add_argument("--data", type=Path, metavar="DIR", help="scan: pictures and index.tsv")
    parser.add_argument(
        "--sample", type=int, default=1, metavar="N", help="scan: every Nth picture, for a glance"
    )
    parser.add_argument(
        "--sales", type=int, default=1_000, metavar="N", help="sales: after warm-up"
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="sales: put the plot there")
    parsed = parser.parse_args(arguments)
    try:
        report = _report(parsed)
    except ValueError as error:
        parser.error(str(error))
    print(report.text)
    if parsed.json is not None:
        parsed.json.write_text(json.dumps(report.rows, indent=2) + "\n", encoding="utf-8")
    return 1 if report.falls_short else 0


def _report(parsed: argparse.Namespace) -> Report:
    bench = import_module(f"tests.bench.{parsed.name}")
    if parsed.name == "scan":
        report: Report = bench.report(parsed.data, parsed.sample)
        return report
    if parsed.name == "print":
        printed: Report = bench.report()
        return printed
    if parsed.name == "sales":
        return figures.report(bench.measure(parsed.sales, parsed.out))
    return figures.report(bench.measure())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
