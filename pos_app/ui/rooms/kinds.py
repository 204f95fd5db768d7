"""Which page lies over the front, and what is chosen on it.

The rule it keeps: a room holds no money and decides nothing about it. What is beneath goes on
by itself; leaving the room shows it again, wherever it has come to.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class About:
    """Whose till this is, and which."""


Room = About
