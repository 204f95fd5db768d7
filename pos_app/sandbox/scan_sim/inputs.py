"""What the commands share: scripts, texts from standard input, sentences, exit codes."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event

from pos_app.sandbox.film.things import phone
from pos_app.sandbox.scan_sim.lines import InputLines
from pos_app.sandbox.scan_sim.script import (
    ScriptError,
    Show,
    Step,
    Texts,
    is_step,
    parse,
    parse_line,
)

_STANDARD_INPUT = 0

EXIT_DONE = 0
EXIT_NO = 1
EXIT_USAGE = 2
EXIT_NOT_READY = 3


class Inputs:
    """Standard input: first the texts that a script or an argument only names, then lines."""

    def __init__(self, over: Event, number: int = _STANDARD_INPUT) -> None:
        self._lines = InputLines(number, over)
        self._texts = Texts(self._lines.next_line)

    def text(self, argument: str) -> str:
        """Return what an argument stands for: itself, or a line of standard input.

        Raises:
            ValueError: there is no further line.
        """
        return self._texts.named(argument)

    def script(self, path: Path) -> tuple[Step, ...]:
        """Read a script.

        Raises:
            ScriptError: it is wrong, or cannot be read.
        """
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            raise ScriptError("the script cannot be read: not text in UTF-8") from None
        except OSError as error:
            raise ScriptError(f"the script cannot be read: {error.strerror}") from None
        return parse(lines, self._texts)

    def next_step(self) -> Step | None:
        """Wait for a line and return it as a step; None at the end. A bare text is shown.

        Raises:
            ScriptError: a line that begins like a step is none.
        """
        while line := self._lines.next_line():
            text = line.rstrip("\r\n")
            step = parse_line(text, self._texts) if is_step(text) else Show((phone(text),), for_s=0)
            if step is not None:
                return step
        return None


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def complain(line: str) -> None:
    sys.stderr.write(f"scan-sim: {line}\n")
    sys.stderr.flush()
