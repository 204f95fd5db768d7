"""``pos-app print-matrix``: runs the matrix, prints its table, says whether it holds."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pos_app.print_matrix.matrix import all_cells, draw
from pos_app.print_matrix.report import lines, write_json
from pos_app.print_matrix.running import run_all

EXIT_DONE: Final = 0
EXIT_NO: Final = 1
EXIT_NOT_READY: Final = 3

_DESCRIPTION: Final = """\
Print through the shipping code on virtual printers, with every fault, on every way that can be
had without a printer, at every kind of printer; and sell in a simulated shop with the same. No
wait takes real time. docs/virtual-printer.md says what is judged."""


def main(arguments: Sequence[str]) -> int:
    """Run; 0 if all held, 1 with a breach, 2 for wrong use, 3 for no file."""
    parsed = _parser().parse_args(arguments)
    try:
        return _plant(parsed) if parsed.planted else _run(parsed)
    except OSError as error:
        if parsed.json is None or error.filename != str(parsed.json):
            raise
        print(f"print-matrix: {parsed.json} cannot be written: {error.strerror}", file=sys.stderr)
        return EXIT_NOT_READY


def _run(parsed: argparse.Namespace) -> int:
    cells = all_cells()
    if parsed.sample is not None:
        cells = draw(cells, parsed.sample, parsed.seed)
    judged = []
    for each in run_all(cells, parsed.seed):
        judged.append(each)
        _show_progress(len(judged), len(cells))
    print("\n".join(lines(judged)))
    if parsed.json:
        write_json(judged, parsed.seed, parsed.json)
    return EXIT_NO if any(each.breaches for each in judged) else EXIT_DONE


def _plant(parsed: argparse.Namespace) -> int:
    # The plants reach into everything that they would spoil; nobody else needs that.
    from pos_app.print_matrix.planted import PLANTS, catch, told

    caught = [catch(plant, parsed.seed) for plant in PLANTS]
    print("\n".join(told(caught)))
    return EXIT_DONE if all(each.is_proof for each in caught) else EXIT_NO


def _show_progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done == of else ""
        print(f"\r{done} of {of} cells", end=end, file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app print-matrix",
        description=_DESCRIPTION,
        epilog="exit codes: 0 all held, 1 a breach, 2 not understood, 3 FILE is not written",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--sample", type=_count, metavar="N", help="N cells of it, every fault among them"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="same seed, same run (1)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument(
        "--planted",
        action="store_true",
        help="plant one bug after the other in the delivery instead; 1 if one gets through",
    )
    return parser


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError("must be a whole number, at least 1")
    return int(text)
