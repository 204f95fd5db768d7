"""Whole shop days in one process and one thread, on the shipping code, from one seed.

A composition root of its own, beside ``bootstrap`` and ``demo``. The domain, the workflow, the
journal on SQLite and the backend's client are the product's; clock, chance, network, backend,
printer, disk and people are made here, and can go wrong in every way the fault catalogue names.
"""

from __future__ import annotations

from pos_app.simulation.command import main

__all__ = ["main"]
