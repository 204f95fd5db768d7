"""``pos-app simulate``: lives days, shows how far it is, says what came of it."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.simulation.day import live
from pos_app.simulation.quiet import silent_logs
from pos_app.simulation.report import Totals, lines, write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EXIT_DONE: Final = 0
EXIT_NO: Final = 1
EXIT_NOT_READY: Final = 3

#: One journal a day, as long as a busy shop's: opening it again is part of every restart.
SALES_A_DAY: Final = 60
_BAR_WIDTH: Final = 40

_DESCRIPTION: Final = """\
Sell on simulated days: the shipping code, in one thread, in a world in which requests are
lost, answers are forged, power fails, disks fill up and people change their minds, all of it
from one seed. Each day is closed without faults and audited.
"""


def main(arguments: Sequence[str]) -> int:
    """Simulate; 0 without a violation, 1 with one, 2 for wrong use, 3 for no file."""
    parsed = _parser().parse_args(arguments)
    try:
        with silent_logs():
            return _plant(parsed) if parsed.planted else _simulate(parsed)
    except OSError as error:
        if parsed.json is None or error.filename != str(parsed.json):
            raise
        print(f"simulate: {parsed.json} cannot be written: {error.strerror}", file=sys.stderr)
        return EXIT_NOT_READY


def _plant(parsed: argparse.Namespace) -> int:
    # The plants reach into everything that they would spoil; nobody else needs that.
    from pos_app.simulation.planted import PLANTS
    from pos_app.simulation.planting import lines as planted_lines
    from pos_app.simulation.planting import plant_all, write_planted

    found = []
    for caught in plant_all(parsed.seed):
        found.append(caught)
        _show_progress(len(found), len(PLANTS), "planted bugs")
    print("\n".join(planted_lines(found)))
    if parsed.json:
        write_planted(found, parsed.json)
    return EXIT_DONE if all(caught.is_proof for caught in found) else EXIT_NO


def _simulate(parsed: argparse.Namespace) -> int:
    totals = Totals(parsed.seed)
    tell: Callable[[str], None] | None = print if parsed.trace else None
    began_s, began_cpu_s = time.monotonic(), time.process_time()
    for day, customers in _days(parsed.sales, parsed.day):
        totals.add(live(parsed.seed, day, customers, tell=tell))
        _show_progress(totals.sales, parsed.sales, "sales")
    totals.wall_s = time.monotonic() - began_s
    totals.cpu_s = time.process_time() - began_cpu_s
    if not parsed.trace:
        print("\n".join(lines(totals)))
    if parsed.json:
        write_json(totals, parsed.json)
    return EXIT_NO if totals.breaches else EXIT_DONE


def _days(sales: int, only: int | None) -> Iterator[tuple[int, int]]:
    """Yield days from 1, and how many customers come on each."""
    full, rest = divmod(sales, SALES_A_DAY)
    customers = [SALES_A_DAY] * full + [rest] * bool(rest)
    if only is not None:
        yield only, customers[only - 1] if only <= len(customers) else SALES_A_DAY
    else:
        yield from enumerate(customers, start=1)


def _show_progress(done: int, of: int, what: str) -> None:
    if not sys.stderr.isatty():
        return
    filled = _BAR_WIDTH * min(done, of) // max(of, 1)
    bar = "#" * filled + "." * (_BAR_WIDTH - filled)
    end = "\n" if done >= of else ""
    print(f"\r[{bar}] {done} of {of} {what}", end=end, file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app simulate",
        description=_DESCRIPTION,
        epilog="exit codes: 0 no violation, 1 violations, 2 not understood, 3 FILE is not written",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--sales", type=_count, default=3_000, metavar="N", help="how many (3000)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="same seed, same days (1)")
    parser.add_argument("--day", type=_count, metavar="D", help="this day of them alone")
    parser.add_argument(
        "--planted",
        action="store_true",
        help="plant one protocol bug after the other instead; 1 if one gets through",
    )
    parser.add_argument("--trace", action="store_true", help="tell every step in words")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    return parser


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError("must be a whole number, at least 1")
    return int(text)
