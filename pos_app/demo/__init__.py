"""One whole sale on a pretend counter, through the real window, wire, ledger and papers.

A composition root of its own, beside ``bootstrap``: it starts the sandbox, the virtual printer
and the simulated camera as processes, and then the till itself, in this one.
"""

from __future__ import annotations

from pos_app.demo.command import main

__all__ = ["main"]
