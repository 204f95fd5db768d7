"""``pos-app scan-sim serial``: a reader with a line of its own, which is a pseudo-terminal."""

from __future__ import annotations

import argparse
from pathlib import Path
from threading import Event

from pos_app.sandbox.scan_sim.clock import WallClock
from pos_app.sandbox.scan_sim.inputs import (
    EXIT_DONE,
    EXIT_NOT_READY,
    EXIT_USAGE,
    Inputs,
    complain,
    say,
)
from pos_app.sandbox.scan_sim.line import SerialLine, cut
from pos_app.sandbox.scan_sim.performance import Reader, Wait, perform
from pos_app.sandbox.scan_sim.script import ScriptError
from pos_app.sandbox.scan_sim.wedge import milliseconds

DESCRIPTION = """\
Be a reader on a serial line. The first line on stdout is "sim-serial: PATH": give the path to
the till. A line on standard input is a text to be sent, or a step of a script ("scan TEXT in 3
gap 50ms", "cut 2s": the plug is pulled, and put in again after that). Runs until Ctrl+C."""

_ENDS = {"cr": b"\r", "lf": b"\n", "crlf": b"\r\n", "etx": b"\x03", "none": b""}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("text", nargs="?", metavar="TEXT", help="sent once; '-': a line of standard input")
    add("--script", type=Path, metavar="FILE", help="play this script; @names are read on stdin")
    add("--link", type=Path, metavar="PATH", help="a stable name for it, kept when replugged")
    add("--prefix", default="", help="sent before each code")
    add("--end", choices=tuple(_ENDS), default="cr", help="sent after each code (cr)")
    add("--gap-ms", type=milliseconds, default=20.0, metavar="N", help="between pieces (20)")
    add(
        "--after-s",
        type=float,
        default=2.0,
        metavar="N",
        help="time for the till to open the line before TEXT or script (2)",
    )


def run(options: argparse.Namespace, over: Event) -> int:
    """Be there until interrupted or terminated, which is 0; 2 for a wrong script."""
    inputs, clock = Inputs(over), WallClock(over)
    try:
        text = None if options.text is None else inputs.text(options.text)
        steps = inputs.script(options.script) if options.script else ()
    except (ScriptError, ValueError) as error:
        complain(str(error))
        return EXIT_USAGE
    try:
        with SerialLine(options.link) as line:
            say(f"sim-serial: {line.path}")
            reader = LineReader(
                line, options.prefix, _ENDS[options.end], options.gap_ms, clock.wait
            )
            if (text is not None or steps) and clock.wait(options.after_s):
                return EXIT_DONE
            if text is not None:
                reader.scan(text, None, 1)
            perform(steps, reader, clock.wait)
            _listen(inputs, reader, clock.wait)
            over.wait()
    except OSError as error:
        complain(f"serial: cannot start: {error}")
        return EXIT_NOT_READY
    return EXIT_DONE


class LineReader:
    """A pretended reader on a line."""

    def __init__(
        self, line: SerialLine, prefix: str, end: bytes, gap_ms: float, wait: Wait
    ) -> None:
        self._line = line
        self._prefix = prefix
        self._end = end
        self._gap_s = gap_ms / 1000
        self._wait = wait

    def scan(self, text: str, gap_s: float | None, pieces: int) -> None:
        data = (self._prefix + text).encode() + self._end
        pause_s = self._gap_s if gap_s is None else gap_s
        for number, piece in enumerate(cut(data, pieces)):
            if number and self._wait(pause_s):
                return
            self._line.send(piece)

    def unplug(self) -> None:
        self._line.unplug()

    def plug_in(self) -> None:
        self._line.plug_in()
        say(f"sim-serial: {self._line.path}")


def _listen(inputs: Inputs, reader: Reader, wait: Wait) -> None:
    while True:
        try:
            step = inputs.next_step()
        except ScriptError as error:
            complain(str(error))
            continue
        if step is None:
            return
        perform((step,), reader, wait)
