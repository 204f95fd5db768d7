"""A script on a reader: each thing shown is scanned, what a reader cannot feel is a silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from pos_app.sandbox.scan_sim.script import Disturb, Fail, Nothing, Show, Step, Trouble

#: Waits some seconds; True where all is to be broken off.
Wait = Callable[[float], bool]


class Reader(Protocol):
    """A pretended reader."""

    def scan(self, text: str, gap_s: float | None, pieces: int) -> None:
        """Send one code; None for a gap: as this reader always does."""
        ...

    def unplug(self) -> None: ...
    def plug_in(self) -> None: ...


def perform(steps: Iterable[Step], reader: Reader, wait: Wait) -> None:
    """Go through the steps, each in its time."""
    for step in steps:
        _begin(step, reader)
        if wait(step.for_s):
            return
        if _is_cut(step):
            reader.plug_in()


def _begin(step: Step, reader: Reader) -> None:
    match step:
        case Show():
            for text in step.texts:
                reader.scan(text, step.gap_s, step.pieces)
        case Fail(Trouble.CUT):
            reader.unplug()
        case Nothing() | Disturb() | Fail():
            pass


def _is_cut(step: Step) -> bool:
    return isinstance(step, Fail) and step.trouble is Trouble.CUT
