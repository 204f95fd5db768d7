"""``pos-app scan-sim``: the command line of the simulated scanner."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Sequence
from threading import Event
from types import ModuleType

_DESCRIPTION = """\
A scanner without a scanner: send any text as a reader's keys, over a serial line, or as the film
of a camera, from a script or line by line; record the real ones, and replay them."""

_EPILOG = """\
scripts: one step a line, the same for all three.
  phone TEXT for 2s at far with glare dark-mode   also print, card, slip, letter, notice, scan
  several TEXT TEXT for 3s                        different codes side by side
  glare 1.5s                                      an effect passes over what is shown
  none 1s, stall 3s, freeze 2s, cut 1s            nothing; no frames; the same frame; unplugged
  scan TEXT gap 20ms in 3                         slowly; over a line in three pieces
A TEXT that is @name or - is a line of standard input. docs/scanning.md has all words.

exit codes: 0 done; 1 refused; 2 not understood; 3 this machine is not ready"""

_SUMMARIES = {
    "camera": "film what is held up",
    "wedge": "type as a reader that poses as a keyboard",
    "serial": "be a reader on a serial line",
    "record": "write down what a real camera or reader gives",
    "replay": "give it again",
}


def main(argv: Sequence[str]) -> int:
    """Run one of its commands until done, interrupted or terminated; returns the exit code."""
    options, run = _parse(argv)
    over = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: over.set())
    return int(run.run(options, over))


def _parse(argv: Sequence[str]) -> tuple[argparse.Namespace, ModuleType]:
    parser = argparse.ArgumentParser(
        "pos-app scan-sim",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    modules = _modules()
    for name, module in modules.items():
        command = commands.add_parser(
            name,
            help=_SUMMARIES[name],
            description=module.DESCRIPTION,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_argument("--seed", type=int, default=1, help="same seed, same scans (1)")
        module.add_arguments(command)
    options = parser.parse_args(argv)
    return options, modules[options.command]


def _modules() -> dict[str, ModuleType]:
    from pos_app.sandbox.scan_sim import camera, record, replay, serial_reader, wedge

    return {
        "camera": camera,
        "wedge": wedge,
        "serial": serial_reader,
        "record": record,
        "replay": replay,
    }
