"""What the harnesses' command lines take."""

from __future__ import annotations

import argparse


def at_least_one(text: str) -> int:
    """Read a number of trials: none at all would prove nothing, and call it a success.

    Raises:
        ArgumentTypeError: it is none, or 0.
    """
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError("must be a whole number, at least 1")
    return int(text)
