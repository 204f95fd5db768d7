"""The counter terminal: school account recharges, pre-receipts and receipts (issue 2)."""

__version__ = "0.1.0"
