"""The command line. Imports nothing heavy: the window must open fast.

Each command is a function of its arguments that returns an exit code; what it needs is
imported when it is called.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pos_app import __version__
from pos_app.bootstrap.exits import EXIT_NO
from pos_app.cli.books import add_closure_arguments, add_journal_arguments, run_closure, run_journal
from pos_app.cli.devices import (
    add_camera_arguments,
    add_printer_arguments,
    add_reader_arguments,
    add_sound_arguments,
    run_camera,
    run_printer,
    run_reader,
    run_sound,
)
from pos_app.cli.papers import add_receipt_arguments, run_receipt
from pos_app.cli.places import EXIT_CODES, add_place_arguments
from pos_app.cli.shop import (
    add_enrol_arguments,
    add_till_arguments,
    add_training_arguments,
    run_enrol,
    run_settings,
    run_the_till,
    run_training,
)
from pos_app.cli.staff import (
    add_operators_arguments,
    add_pin_arguments,
    run_operators,
    run_pin,
)
from pos_app.cli.tools import (
    no_arguments,
    run_decode,
    run_demo,
    run_diagram,
    run_print_matrix,
    run_recognise,
    run_sandbox,
    run_scan_sim,
    run_simulate,
    run_virtual_printer,
)

#: As a shell counts a program that Ctrl+C ended.
EXIT_INTERRUPTED = 130

_DESCRIPTION = "The terminal at the tobacconist's counter. Without a command: the till itself."


@dataclass(frozen=True, slots=True)
class _Command:
    """One word of the command line. One without ``add_arguments`` reads its own arguments."""

    name: str
    summary: str
    run: Callable[..., int]
    add_arguments: Callable[[argparse.ArgumentParser], None] | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except BrokenPipeError:
        # The reader of our output has gone; closing stdout again at exit must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_NO
    except KeyboardInterrupt:
        sys.stderr.write("\npos-app: ended by Ctrl+C\n")
        return EXIT_INTERRUPTED


def _run(given: list[str]) -> int:
    # Only the parser that is needed is made: building all of them takes longer than a window.
    command = next((each for each in _COMMANDS if given[:1] == [each.name]), None)
    if command is None:
        parser = _till_parser()
        if given and not given[0].startswith("-"):
            parser.error(f"there is no command {given[0]!r}; --help lists them")
        return run_the_till(parser.parse_args(given))
    if command.add_arguments is None:
        return command.run(given[1:])
    parser = _parser(
        f"pos-app {command.name}", f"{command.summary[0].upper()}{command.summary[1:]}."
    )
    command.add_arguments(parser)
    return command.run(parser.parse_args(given[1:]))


def _parser(prog: str, description: str, epilog: str = EXIT_CODES) -> argparse.ArgumentParser:
    formatter = argparse.RawDescriptionHelpFormatter
    return argparse.ArgumentParser(prog, None, description, epilog, formatter_class=formatter)


def _till_parser() -> argparse.ArgumentParser:
    width = max(len(command.name) for command in _COMMANDS)
    listed = "\n".join(f"  {each.name:<{width}}  {each.summary}" for each in _COMMANDS)
    parser = _parser("pos-app", _DESCRIPTION, f"commands:\n{listed}\n\n{EXIT_CODES}")
    parser.add_argument("--version", action="version", version=f"pos-app {__version__}")
    add_till_arguments(parser)
    return parser


_COMMANDS = (
    _Command("enrol", "make this machine a terminal", run_enrol, add_enrol_arguments),
    _Command(
        "journal",
        "look into the journal, copy and restore it",
        run_journal,
        add_journal_arguments,
    ),
    _Command("pin", "set the owner's PIN, for reversals", run_pin, add_pin_arguments),
    _Command("operators", "who may do what at this till", run_operators, add_operators_arguments),
    _Command("closure", "list, show or export closures", run_closure, add_closure_arguments),
    _Command("reader", "set up and try barcode readers", run_reader, add_reader_arguments),
    _Command("camera", "list, choose or try the cameras", run_camera, add_camera_arguments),
    _Command(
        "receipt", "write a sample paper, or check a receipt", run_receipt, add_receipt_arguments
    ),
    _Command("printer", "find, try and calibrate printers", run_printer, add_printer_arguments),
    _Command("sound", "play the sounds of the counter", run_sound, add_sound_arguments),
    _Command("settings", "print what is set", run_settings, add_place_arguments),
    _Command("diagram", "draw the life of an operation from its table", run_diagram, no_arguments),
    _Command("decode", "read the codes in pictures", run_decode),
    _Command("recognise", "say what a scanned text is", run_recognise),
    _Command("sandbox", "a backend to try the till with", run_sandbox),
    _Command("virtual-printer", "a printer without paper", run_virtual_printer),
    _Command("scan-sim", "a scanner without a scanner: camera, keys, serial line", run_scan_sim),
    _Command(
        "training",
        "the till on a pretended counter, to practise",
        run_training,
        add_training_arguments,
    ),
    _Command("demo", "one whole sale on a pretend counter", run_demo),
    _Command("simulate", "shop days in which everything goes wrong", run_simulate),
    _Command("print-matrix", "every fault at every kind of printer, judged", run_print_matrix),
)
