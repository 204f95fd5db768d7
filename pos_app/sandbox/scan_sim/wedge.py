"""``pos-app scan-sim wedge``: a reader that poses as a keyboard types a code."""

from __future__ import annotations

import argparse
import json
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from threading import Event

from pos_app.domain.keyboards import Layout
from pos_app.sandbox.scan_sim.burst import End, NotTypable, Typist, burst
from pos_app.sandbox.scan_sim.clock import Clock, PaperClock, WallClock, until
from pos_app.sandbox.scan_sim.inputs import (
    EXIT_DONE,
    EXIT_NO,
    EXIT_NOT_READY,
    EXIT_USAGE,
    Inputs,
    complain,
    say,
)
from pos_app.sandbox.scan_sim.keyboard import Keyboard, NoKeyboard, open_keyboard, play
from pos_app.sandbox.scan_sim.performance import Wait, perform
from pos_app.sandbox.scan_sim.script import ScriptError

DESCRIPTION = """\
Type a text as a reader does that poses as a keyboard: physical keys, as the reader's layout has
them; what they become is up to this machine's layout. Without TEXT and script, each line of
standard input is a text, or a step of a script. It types into whatever has the focus."""

_GAP_MAX_MS = 2000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("text", nargs="?", metavar="TEXT", help="'-': a line of standard input")
    add("--script", type=Path, metavar="FILE", help="play this script; @names are read on stdin")
    layouts = [layout.value for layout in Layout]
    add("--layout", choices=layouts, default="us", help="the reader's keyboard (us)")
    add("--gap-ms", type=milliseconds, default=5.0, metavar="N", help="from sign to sign (5)")
    add("--jitter", type=_part, default=0.0, help="how far gaps stray, 0 to 1 (0), by the seed")
    add("--prefix", default="", help="typed before each code")
    add("--end", choices=[end.value for end in End], default="cr", help="pressed after it (cr)")
    add("--caps-lock", action="store_true", help="Caps Lock is on meanwhile")
    add("--alt-codes", action="store_true", help="each sign as its number under Alt")
    add("--after-s", type=float, default=0.0, metavar="N", help="wait before the first code (0)")
    add("--through", choices=("x", "uinput"), default="x", help="X display or /dev/uinput (x)")
    add("--display", default="", help="which X display (else $DISPLAY)")
    add(
        "--dry-run",
        action="store_true",
        help="press nothing: print each movement as a line of JSON",
    )


def run(options: argparse.Namespace, over: Event) -> int:
    """Type; 1 where the layout lacks a sign, 2 for a wrong script, 3 without a keyboard."""
    inputs = Inputs(over)
    clock: Clock = PaperClock() if options.dry_run else WallClock(over)
    try:
        with _keyboard(options, clock) as keyboard:
            clock.wait(options.after_s)
            reader = WedgeReader(_typist(options), options.seed, keyboard, clock)
            _type(options, inputs, reader, clock.wait)
    except NoKeyboard as error:
        complain(f"wedge: {error}")
        return EXIT_NOT_READY
    except NotTypable as error:
        complain(f"wedge: {error}")
        return EXIT_NO
    except (ScriptError, ValueError) as error:
        complain(str(error))
        return EXIT_USAGE
    return EXIT_DONE


class WedgeReader:
    """A pretended reader at a keyboard."""

    def __init__(self, typist: Typist, seed: int, keyboard: Keyboard, clock: Clock) -> None:
        self._typist = typist
        self._seed = seed
        self._keyboard = keyboard
        self._clock = clock

    def scan(self, text: str, gap_s: float | None, pieces: int) -> None:  # noqa: ARG002
        """Type one code. ``pieces`` are a line's: keys come one by one.

        Raises:
            NotTypable: the layout lacks a sign. Nothing was pressed.
        """
        typist = self._typist if gap_s is None else replace(self._typist, gap_s=gap_s)
        moves = burst(text, typist, self._seed)
        self._seed += 1
        play(moves, self._keyboard, until(self._clock))

    def unplug(self) -> None:
        """Be silent: what types nothing cannot be told from what is not there."""

    def plug_in(self) -> None:
        """Be there again."""


class PaperKeyboard:
    """Writes movements down instead of making them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def move(self, key: int, *, down: bool) -> None:
        at_ms = round(self._clock.now_s * 1000, 3)
        say(json.dumps({"at_ms": at_ms, "key": key, "down": down}))


def milliseconds(text: str) -> float:
    """Read a pause of the command line."""
    number = float(text)
    if not 0 <= number <= _GAP_MAX_MS:
        raise argparse.ArgumentTypeError(f"between 0 and {_GAP_MAX_MS}")
    return number


def _type(options: argparse.Namespace, inputs: Inputs, reader: WedgeReader, wait: Wait) -> None:
    if options.text is not None:
        reader.scan(inputs.text(options.text), None, 1)
    elif options.script is not None:
        perform(inputs.script(options.script), reader, wait)
    else:
        while step := inputs.next_step():
            perform((step,), reader, wait)


def _keyboard(options: argparse.Namespace, clock: Clock) -> AbstractContextManager[Keyboard]:
    if options.dry_run:
        return nullcontext(PaperKeyboard(clock))
    return open_keyboard(options.through, options.display)


def _typist(options: argparse.Namespace) -> Typist:
    return Typist(
        Layout(options.layout),
        options.gap_ms / 1000,
        options.jitter,
        options.prefix,
        End(options.end),
        caps_lock=options.caps_lock,
        alt_codes=options.alt_codes,
    )


def _part(text: str) -> float:
    number = float(text)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError("between 0 and 1")
    return number
