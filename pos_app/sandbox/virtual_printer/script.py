"""What befalls a printer, written down: one step a line, the same words as the control line.

    # The roll ends in the middle; somebody comes with another one.
    0.0  fault paper_out_at_line(12)
    4.5  clear
    9    power lose

A line is a time in seconds since the start and an order; ``orders`` lists them. The rule it
keeps: a script is checked whole before any of it happens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_app.sandbox.virtual_printer.server import VirtualPrinter
from pos_app.sandbox.virtual_printer.trouble import parse_troubles

ORDERS = '"fault NAME [NAME …]", "clear", "power lose", "power keep"'


@dataclass(frozen=True, slots=True)
class Step:
    """One line; ``do`` carries it out."""

    at_s: float
    do: Callable[[VirtualPrinter], None]


def parse_order(text: str) -> Callable[[VirtualPrinter], None]:
    """Read one order.

    Raises:
        ValueError: it is none; the message says what there is.
    """
    match text.split():
        case ["clear"]:
            return VirtualPrinter.clear
        case ["fault", *names] if names:
            written = " ".join(names)
            parse_troubles(written)
            return lambda printer: printer.set_fault(written)
        case ["power", "lose"]:
            return lambda printer: printer.power_cycle(keeps_buffer=False)
        case ["power", "keep"]:
            return lambda printer: printer.power_cycle(keeps_buffer=True)
        case _:
            raise ValueError(f"write {ORDERS}")


def parse_script(text: str) -> tuple[Step, ...]:
    """Read a script; its steps in the order of their times.

    Raises:
        ValueError: a line is none; the message names the first.
    """
    steps = []
    for number, line in enumerate(text.splitlines(), start=1):
        written = line.partition("#")[0].strip()
        if written:
            try:
                steps.append(_step(written))
            except ValueError as error:
                raise ValueError(f"line {number}: {error}") from error
    return tuple(sorted(steps, key=lambda step: step.at_s))


def _step(written: str) -> Step:
    time, _, order = written.partition(" ")
    try:
        at_s = float(time)
    except ValueError as error:
        raise ValueError(f"{time!r} is no time in seconds") from error
    if not at_s >= 0 or at_s == float("inf"):
        raise ValueError(f"{time!r} is no time in seconds")
    return Step(at_s, parse_order(order))
