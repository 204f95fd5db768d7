"""Who stands at the head of each paper. A module of its own: the first frame needs no more."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.domain.our_papers import PaperSeal
    from pos_app.domain.words import Words


@dataclass(frozen=True, slots=True)
class Shop:
    """Name and address are configuration; the label is the short number people say ("0027").

    ``provider`` is who moves the money, by name and fiscal code, as receipts must say; empty where
    nobody has set it.
    ``seal`` is what its papers are known by; None before the terminal is known, which prints none.
    ``second`` is the language that customers' papers speak beside Italian; None for Italian alone.
    """

    name: str
    address: str
    terminal_label: str
    seal: PaperSeal | None = field(default=None, compare=False, repr=False)
    provider: str = ""
    second: Words | None = field(default=None, compare=False, repr=False)
