"""The command line of the virtual printer: ``pos-app virtual-printer``."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from pos_app.domain.paper import COLUMNS
from pos_app.sandbox.port_number import port_number
from pos_app.sandbox.virtual_printer.control import ControlLine
from pos_app.sandbox.virtual_printer.page import TapePage
from pos_app.sandbox.virtual_printer.personality import PERSONALITIES
from pos_app.sandbox.virtual_printer.receipt import Receipt
from pos_app.sandbox.virtual_printer.script import Step, parse_script
from pos_app.sandbox.virtual_printer.server import VirtualPrinter
from pos_app.sandbox.virtual_printer.trouble import TroubleKind, parse_troubles

_DESCRIPTION = """\
A receipt printer without paper. Takes ESC/POS on 127.0.0.1 as a network printer does on port
9100, or on a pseudo-terminal as a serial one does; reads strictly, and writes each cut receipt
to --out as .png, .txt, .bin and .json (the .json last: when it is there, the others are)."""

_EPILOG = f"""\
faults: {", ".join(kind.value for kind in TroubleKind)};
with a count: paper_out_at_line(12), drop_after_bytes(700), late(800). Several with spaces.

While it runs, --control-port takes one line a connection: "fault paper_out", "clear",
"power lose", "power keep", "state". A script has the same words, each after a time in
seconds: "4.5 clear". docs/virtual-printer.md tells more.

The first line on stdout is "virtual-printer: listening on ADDRESS"; a line for each receipt
goes to stderr. Ends with code 0 on SIGTERM or Ctrl+C; 1 if --strict found something; 3 if a
port is taken or the folder cannot be made; 2 if the command line is wrong."""

EXIT_FOUND_WRONG = 1
EXIT_NOT_READY = 3


def main(argv: Sequence[str]) -> int:
    """Run until told to stop; returns the exit code."""
    options = _parser().parse_args(argv)
    visitor = _Visitor(strict=options.strict)
    printer = VirtualPrinter(
        port=options.port,
        serial=options.serial or options.link is not None,
        link=options.link,
        out=options.out,
        columns=options.columns,
        personality=PERSONALITIES[options.personality],
        speed_mm_s=options.speed_mm_s,
        intake_bytes_per_s=options.bytes_per_s,
        seed=options.seed,
        on_receipt=visitor.see,
    )
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        printer.start()
        try:
            _serve(printer, options, visitor)
        finally:
            printer.stop()
    except OSError as error:
        _say(f"virtual-printer: cannot start: {error}", sys.stderr)
        return EXIT_NOT_READY
    return EXIT_FOUND_WRONG if visitor.found_wrong else 0


def _serve(printer: VirtualPrinter, options: argparse.Namespace, visitor: _Visitor) -> None:
    with ExitStack() as stack:
        control = stack.enter_context(ControlLine(printer, options.control_port))
        printer.set_fault(options.fault)
        _say(f"virtual-printer: listening on {_spoken(printer.address)}", sys.stdout)
        _say(f"virtual-printer: control line on 127.0.0.1:{control.port}", sys.stderr)
        if options.page or options.page_port:
            page = TapePage(printer, options.columns, options.page_port)
            stack.enter_context(page)
            _say(f"virtual-printer: the tape is shown at {page.url}", sys.stderr)
        visitor.stay(printer, options.script or ())


class _Visitor:
    """Whoever stands before it: tells each paper, and follows the script until the end."""

    def __init__(self, *, strict: bool) -> None:
        self._strict = strict
        self._ended = threading.Event()
        self.found_wrong = False

    def see(self, receipt: Receipt) -> None:
        found = "; ".join(receipt.errors) or "nothing wrong with it"
        _say(f"virtual-printer: receipt {receipt.number}: {found}", sys.stderr)
        if self._strict and receipt.errors:
            self.found_wrong = True
            self._ended.set()

    def stay(self, printer: VirtualPrinter, script: Sequence[Step]) -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self._ended.set())
        began_s = time.monotonic()
        for step in script:
            if self._ended.wait(max(began_s + step.at_s - time.monotonic(), 0)):
                return
            step.do(printer)
        self._ended.wait()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app virtual-printer",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_where(parser)
    _add_how(parser)
    return parser


def _add_where(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--port", type=port_number, default=9100, help="0 takes any free one (default: %(default)s)"
    )
    add("--serial", action="store_true", help="a pseudo-terminal instead of a port")
    add("--link", type=Path, metavar="PATH", help="its lasting name; means --serial")
    add("--out", type=Path, default=Path("receipts"), metavar="DIR", help="default: ./receipts")
    add("--page", action="store_true", help="show the tape in a browser, at a free port")
    add("--page-port", type=port_number, default=0, metavar="PORT", help="at this one")
    add(
        "--control-port",
        type=port_number,
        default=0,
        metavar="PORT",
        help="default: any free one",
    )


def _add_how(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--columns", type=int, choices=COLUMNS, default=42, help="default: %(default)s")
    add(
        "--personality",
        choices=tuple(PERSONALITIES),
        default="epson",
        help="whose it behaves like (default: %(default)s)",
    )
    add("--fault", type=_faults, metavar="FAULT", help="start with this wrong; see below")
    add("--script", type=_script, metavar="FILE", help="what goes wrong when; see below")
    add("--seed", type=int, default=1, metavar="N", help="of its noise (default: %(default)s)")
    add("--strict", action="store_true", help="end with 1 at the first byte that is no command")
    add(
        "--speed-mm-s",
        type=float,
        default=0,
        metavar="N",
        help="paper speed in mm/s; 0, the default, prints at once",
    )
    add(
        "--bytes-per-s",
        type=int,
        default=0,
        metavar="N",
        help="what the line carries, 960 for 9600 baud; 0, the default, takes all at once",
    )


def _faults(text: str) -> str:
    try:
        parse_troubles(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


def _script(path: str) -> tuple[Step, ...]:
    try:
        return parse_script(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{path}: {error}") from error


def _spoken(address: str) -> str:
    return address.removeprefix("tcp://").removeprefix("serial://")


def _say(line: str, where: TextIO) -> None:
    where.write(f"{line}\n")
    where.flush()
