"""The acceptance matrix of printing: every fault, on every way, at every kind of printer.

A composition root of its own, as the simulation is, on which it stands: it sets the shipping
printer code before virtual printers. Only the command line imports it, late.
"""

from pos_app.print_matrix.command import main

__all__ = ["main"]
