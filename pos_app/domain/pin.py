"""The manager's PIN: what may be one, and how long wrong tries keep the till from asking again.

The rule it keeps: the wait after a wrong try is counted in seconds of one run, and every start
of the program begins it anew; no wall clock, however it jumps, opens a lock.
"""

from __future__ import annotations

from dataclasses import dataclass

PIN_LENGTH_MIN, PIN_LENGTH_MAX = 6, 12

#: Wrong tries before the first wait; each further one waits as long as the next of the list.
TRIES_FREE = 5
_WAITS_S = (60, 5 * 60, 15 * 60, 60 * 60)


@dataclass(frozen=True, slots=True, repr=False)
class Pin:
    """What somebody typed as the PIN. Never logged, journalled or shown."""

    secret: str

    def __repr__(self) -> str:
        return "Pin(...)"

    __str__ = __repr__


def is_pin(text: str) -> bool:
    """Whether a text can be a PIN: six to twelve digits, not one digit over and over."""
    right_length = PIN_LENGTH_MIN <= len(text) <= PIN_LENGTH_MAX
    return right_length and text.isascii() and text.isdigit() and len(set(text)) > 1


def wait_s(tries: int) -> int:
    """Return how long nobody may try again, ``tries`` in a row having been wrong."""
    if tries < TRIES_FREE:
        return 0
    return _WAITS_S[min(tries - TRIES_FREE, len(_WAITS_S) - 1)]
