"""Who stands at the head of each paper. A module of its own: the first frame needs no more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shop:
    """Name and address are configuration; the label is the short number people say ("0027")."""

    name: str
    address: str
    terminal_label: str
