"""A port as the command line of each sandbox tool takes it."""

from __future__ import annotations

import argparse

_PORT_MAX = 65_535


def port_number(text: str) -> int:
    """Read a port; 0 is any free one.

    Raises:
        ArgumentTypeError: it is none.
    """
    if not (text.isascii() and text.isdigit() and int(text) <= _PORT_MAX):
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to {_PORT_MAX}, not {text!r}")
    return int(text)
