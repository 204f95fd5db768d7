"""A receipt printer without paper, which reads ESC/POS as a strict printer would.

The rule it keeps: it is an independent witness. It shares no code with ``pos_app.printer``,
knows the length of every command of the reference, and writes down every byte it does not know.
"""

from pos_app.sandbox.virtual_printer.command import main
from pos_app.sandbox.virtual_printer.receipt import Receipt
from pos_app.sandbox.virtual_printer.server import VirtualPrinter
from pos_app.sandbox.virtual_printer.trouble import Trouble, TroubleKind

__all__ = ["Receipt", "Trouble", "TroubleKind", "VirtualPrinter", "main"]
