"""Under which licences the parts of the program are given on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Licence:
    """Of one part, as its makers name it: "MIT", "LGPL-3.0-only"."""

    part: str
    version: str
    licence: str


class Licences(Protocol):
    """Knows the parts that are installed. Raises nothing: what is not known is not listed."""

    def look(self, answer: Callable[[tuple[Licence, ...]], None]) -> None:
        """Find them and return at once; ``answer`` is called once, from another thread."""
        ...
