"""The command line of the virtual printer: ``pos-app virtual-printer``."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from pos_app.domain.paper import COLUMNS
from pos_app.sandbox.port_number import port_number
from pos_app.sandbox.virtual_printer.control import ControlLine
from pos_app.sandbox.virtual_printer.receipt import Receipt
from pos_app.sandbox.virtual_printer.server import VirtualPrinter
from pos_app.sandbox.virtual_printer.trouble import Trouble, TroubleKind

_DESCRIPTION = """\
A receipt printer without paper. Listens for ESC/POS on 127.0.0.1 as a network printer does on
port 9100, reads strictly, and writes each cut receipt to --out as .png, .txt, .bin and .json
(the .json last: when it is there, the others are)."""

_EPILOG = f"""\
faults: {", ".join(kind.value for kind in TroubleKind)};
with a count: paper_out_at_line(12), drop_after_bytes(700).

While it runs, --control-port takes one line a connection: "fault paper_out", "clear".

The first line on stdout is "virtual-printer: listening on 127.0.0.1:PORT"; a line for each
receipt goes to stderr. Ends with code 0 on SIGTERM or Ctrl+C; 3 if a port is taken or the
folder cannot be made; 2 if the command line is wrong."""

EXIT_NOT_READY = 3


def main(argv: Sequence[str]) -> int:
    """Run until told to stop; returns the exit code."""
    options = _parser().parse_args(argv)
    printer = VirtualPrinter(
        port=options.port,
        out=options.out,
        columns=options.columns,
        speed_mm_s=options.speed_mm_s,
        on_receipt=_report,
    )
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        printer.start()
        try:
            _serve(printer, options)
        finally:
            printer.stop()
    except OSError as error:
        _say(f"virtual-printer: cannot start: {error}", sys.stderr)
        return EXIT_NOT_READY
    return 0


def _serve(printer: VirtualPrinter, options: argparse.Namespace) -> None:
    with ControlLine(printer, options.control_port) as control:
        printer.set_fault(options.fault)
        _say(f"virtual-printer: listening on 127.0.0.1:{printer.port}", sys.stdout)
        _say(f"virtual-printer: control line on 127.0.0.1:{control.port}", sys.stderr)
        _wait_for_the_end()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app virtual-printer",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "--port", type=port_number, default=9100, help="0 takes any free one (default: %(default)s)"
    )
    add("--out", type=Path, default=Path("receipts"), metavar="DIR", help="default: ./receipts")
    add("--columns", type=int, choices=COLUMNS, default=42, help="default: %(default)s")
    add("--fault", type=_fault, metavar="FAULT", help="start with this wrong; see below")
    add(
        "--speed-mm-s",
        type=float,
        default=0,
        metavar="N",
        help="paper speed in mm/s; 0, the default, prints at once",
    )
    add(
        "--control-port",
        type=port_number,
        default=0,
        metavar="PORT",
        help="default: any free one",
    )
    return parser


def _fault(text: str) -> Trouble:
    try:
        return Trouble.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _report(receipt: Receipt) -> None:
    found = "; ".join(receipt.errors) or "nothing wrong with it"
    _say(f"virtual-printer: receipt {receipt.number}: {found}", sys.stderr)


def _wait_for_the_end() -> None:
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    ended.wait()


def _say(line: str, where: TextIO) -> None:
    where.write(f"{line}\n")
    where.flush()
